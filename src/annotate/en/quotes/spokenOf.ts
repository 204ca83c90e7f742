/** The people named around a pronoun in its sentence, by whether it can mean them: nobody speaks of himself by name. */
import type { Person } from '../../../model/language.js';
import type { Reading } from './reading.js';

/** Tokens to either side of a pronoun that are looked at. */
export const LONGEST_CLAUSE = 120;

const CLAUSE_END = /^[,;:—–-]$/;

export interface SpokenOf {
  /** Named right behind the pronoun, in its clause, or in the words quoted there: "She said Lind left", "“Lind left,” she said". */
  readonly others: ReadonlySet<Person>;
  /** Named before it in the reporter's words: "Lind left, she said". */
  readonly before: ReadonlySet<Person>;
}

/** "the Lind ticket", "the Osei/Lind ticket": a name that tells of a thing is nobody spoken of. */
const tellsOfThing = (r: Reading, i: number): boolean =>
  /^(?:the|\/)$/.test(r.tokens[i - 1]?.lower ?? '') || r.tokens[i + 1]?.text === '/';

/** `spokenOf(r, sentence, token)` of "She said Lind left" (token at "She") → Lind among the others. */
export const spokenOf = (
  r: Reading,
  sentence: number,
  token: number,
  personOf: (mention: number) => Person | undefined,
): SpokenOf => {
  const others = new Set<Person>();
  const before = new Set<Person>();
  const { from, to } = r.bounds[sentence] ?? { from: token, to: token };
  const high = Math.min(to, token + LONGEST_CLAUSE);
  let clause = true;
  for (let i = Math.max(from, token - LONGEST_CLAUSE); i < high; i++) {
    if (i > token && CLAUSE_END.test(r.tokens[i]?.text ?? '')) clause = false;
    const mention = r.mentionOf[i] ?? -1;
    if (mention < 0 || mention === r.mentionOf[i - 1]) continue;
    const person = personOf(mention);
    if (person === undefined || tellsOfThing(r, i)) continue;
    if ((r.runOf[i] ?? -1) >= 0 || (i > token && clause)) others.add(person);
    else if (i < token) before.add(person);
  }
  return { others, before };
};
