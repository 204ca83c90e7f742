/** Who said it, by the vote of the articles. It abstains where they disagree: a wrong name under a quotation is the worst mistake. */
import type { Quote } from '../../model/findings.js';
import type { Cast } from '../cast/cast.js';
import type { Printing } from './printing.js';

/** An office and whoever speaks for it do not contradict one another: the name is no member of the cast. */
const mayBeOffice = (name: string, people: ReadonlySet<string>): boolean => !people.has(name);

/** Printings of one utterance → the speaker most of them are sure of, and whether the name may be printed. */
export const speakerOf = (printings: readonly Printing[], cast: Cast): Quote['speaker'] => {
  const votes = new Map<string, number>();
  for (const p of printings)
    if (p.speaker !== undefined) votes.set(p.speaker, (votes.get(p.speaker) ?? 0) + (p.utterance.speaker?.score ?? 0));
  const people = new Set(cast.members.map((m) => m.name));
  const ranked = [...votes].sort(
    (a, b) => b[1] - a[1] || Number(people.has(b[0])) - Number(people.has(a[0])) || (a[0] < b[0] ? -1 : 1),
  );
  const [winner] = ranked;
  if (!winner) {
    const role = printings.map((p) => p.utterance.speaker?.role).find((r) => r !== undefined);
    return role === undefined ? undefined : { role, shown: false };
  }
  const [name] = winner;
  const sure = (p: Printing): boolean => p.utterance.speaker?.shown === true && p.speaker !== undefined;
  const backed = printings.some((p) => sure(p) && p.speaker === name);
  const contradicted = printings.some(
    (p) => sure(p) && p.speaker !== name && !(mayBeOffice(p.speaker ?? '', people) !== mayBeOffice(name, people)),
  );
  const role =
    cast.members.find((m) => m.name === name)?.role ??
    printings.find((p) => p.speaker === name && p.utterance.speaker?.role !== undefined)?.utterance.speaker?.role;
  return { name, ...(role === undefined ? {} : { role }), shown: backed && !contradicted };
};
