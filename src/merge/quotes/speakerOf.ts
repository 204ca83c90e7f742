/** Who said it, by the vote of the articles. It abstains where they disagree: a wrong name under a quotation is the worst mistake. */
import type { Quote } from '../../model/findings.js';
import { agencyBook } from '../../text/agencies.js';
import { NEWSPAPER_WORDS } from '../../text/lexicons/en/newspapers.js';
import type { Cast } from '../cast/cast.js';
import type { Printing } from './printing.js';

const sure = (p: Printing): boolean => p.utterance.speaker?.shown === true;

/** The article prints a name or an office beside the words; whom "he" means is our own conclusion. */
const spelled = (p: Printing): boolean => p.utterance.speaker?.resolvedBy !== 'pronoun';

/** A conclusion counts half of what an article says outright. */
const vote = (p: Printing): number => (p.utterance.speaker?.score ?? 0) * (spelled(p) ? 1 : 0.5);

const AGENCIES = agencyBook();

/** `Mirror`, `AFP`, `Newsweek` in a text of newsweek.com: outlets and agencies pass on what somebody else said. */
const isOutlet = (name: string, printings: readonly Printing[]): boolean => {
  const plain = (s: string): string => s.toLowerCase().replace(/^(?:the\s+|www\.)|\.\p{Ll}+$|\P{L}/gu, '');
  return (
    NEWSPAPER_WORDS.has(plain(name)) ||
    AGENCIES.named(name) !== undefined ||
    printings.some((p) => p.article.source !== undefined && plain(p.article.source.name) === plain(name))
  );
};

const initialsOf = (name: string): string => name.replace(/(\p{Lu})[\p{Ll}.]*|[^\p{Lu}]/gu, '$1');

/** `RAIB` and `Rail Accident Investigation Branch`, `BBC` and `BBC News`. */
const isShortFor = (a: string, b: string): boolean => initialsOf(a) === initialsOf(b) || a.includes(b) || b.includes(a);

/** Two people contradict one another, and so do two offices; an office and a person may be one who speaks for the other. */
const contradicts = (p: Printing, name: string, printings: readonly Printing[], cast: Pick<Cast, 'has'>): boolean =>
  p.speaker !== undefined &&
  p.speaker !== name &&
  p.person === cast.has(name) &&
  (p.person || !(isOutlet(p.speaker, printings) || isShortFor(p.speaker, name)));

/** `Skerra Line spokeswoman`, `aide to Ada Lind` tell whose words they are; `officials`, `a witness` do not, and `Captain Ada Lind` is a name. */
const tellsWho = (role: string, cast: Pick<Cast, 'members'>): boolean =>
  /\s/.test(role) &&
  /(?:^|\s)(?!The\s)\p{Lu}/u.test(role) &&
  cast.members.every(({ name }) => !role.includes(name) || /\b(?:for|of|to)\b/.test(role.slice(0, role.indexOf(name))));

/** Nobody is named: the role alone, printed where it tells who it was. */
const byRole = (printings: readonly Printing[], cast: Pick<Cast, 'members'>): Quote['speaker'] => {
  const roles = printings.flatMap((p) => {
    const role = p.utterance.speaker?.role;
    return role === undefined ? [] : [{ role, shown: sure(p) && tellsWho(role, cast) }];
  });
  return roles.find((r) => r.shown) ?? roles[0];
};

const holds = (text: string, noun: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(noun);

/** `the agency` where another article names the Orle News Agency, `the mayor` where the story has one, Ada Lind, mayor of Orle. */
const isOf = (role: string | undefined, name: string, { has, members }: Pick<Cast, 'has' | 'members'>): boolean => {
  const noun = role?.toLowerCase().split(/\s+/).at(-1);
  if (noun === undefined) return false;
  if (!has(name)) return holds(name, noun);
  const bearers = members.filter((m) => holds(m.role ?? '', noun));
  return bearers.length === 1 && bearers[0]?.name === name;
};

/** Printings of one utterance → the speaker most of them are sure of, and whether the name may be printed. */
export const speakerOf = (printings: readonly Printing[], cast: Pick<Cast, 'has' | 'members'>): Quote['speaker'] => {
  const votes = new Map<string, number>();
  for (const p of printings) if (p.speaker !== undefined) votes.set(p.speaker, (votes.get(p.speaker) ?? 0) + vote(p));
  // Where an office is named and somebody of it for sure, it was he who spoke.
  const persons = new Set(printings.filter((p) => sure(p) && p.person).map((p) => p.speaker));
  const [winner] = [...votes].sort(
    (a, b) =>
      Number(persons.has(b[0])) - Number(persons.has(a[0])) ||
      b[1] - a[1] ||
      Number(cast.has(b[0])) - Number(cast.has(a[0])) ||
      b[0].length - a[0].length ||
      (a[0] < b[0] ? -1 : 1),
  );
  if (!winner) return byRole(printings, cast);
  const [name] = winner;
  const backing = printings.filter((p) => sure(p) && p.speaker === name);
  // What one article spells out corrects whom we took another's "he" for; an unsure name is enough against such a conclusion of our own.
  const stated = backing.some(spelled);
  const contradicted = printings.some(
    (p) =>
      contradicts(p, name, printings, cast) && (stated ? sure(p) && spelled(p) : sure(p) || (p.person && spelled(p))),
  );
  const role =
    cast.members.find((m) => m.name === name)?.role ??
    printings.find((p) => p.speaker === name && p.utterance.speaker?.role !== undefined)?.utterance.speaker?.role;
  const borneOut =
    backing.length > 0 ||
    printings.some((p) => sure(p) && p.speaker === undefined && isOf(p.utterance.speaker?.role, name, cast));
  return {
    name,
    ...(role === undefined ? {} : { role }),
    shown: borneOut && !contradicted && (cast.has(name) || !isOutlet(name, printings)),
  };
};
