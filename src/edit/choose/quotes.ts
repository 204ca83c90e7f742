/** The quotations a briefing prints: few, short, and by several voices. */
import type { Quote } from '../../model/findings.js';
import type { AnnotatedArticle } from '../../model/language.js';
import { hasFiniteVerb } from '../../text/clauses.js';
import { CLAUSE_SUBJECTS, WITNESSING_WORDS } from '../../text/lexicons/en/stance.js';
import { oneOf } from '../../text/oneOf.js';
import { countWords, words } from '../../text/words.js';
import { heaviest } from '../candidate.js';
import { READ_ALREADY, samenessIn } from '../likeness.js';
import { printedQuote } from '../quotation.js';
import { type Room, SHARES } from '../room.js';

export interface ChosenQuote {
  readonly finding: Quote;
  readonly text: string;
}

/** Nobody has more of the words and is heard more often than this, a witness less often than who holds an office; each time after the first counts so much less. */
const OF_ONE = { words: 0.3, quotes: 4, ofPrivate: 3 } as const;
const REPEATED = 0.03;
/** How much less it is worth to say in other words what has been read; a few words of it are the story's own. */
const ALIKE = 0.3;
/** What the first who saw it happen gains: where nobody but officials is heard, a reader misses it. */
const WITNESS = 0.12;
/** Less is not worth a reader's time, however much room there is. */
const WORTH = 0.25;
const WORDS = { fewest: 5, most: 60 } as const;
/** A piece of a sentence says little by itself. */
const FEWEST_OF_CLAUSE = 7;

const WITNESSED = new RegExp(String.raw`\b(?:I|[Ww]e)(?: \p{Ll}+)? ${oneOf(WITNESSING_WORDS)}\b`, 'u');

interface Candidate extends ChosenQuote {
  readonly who: string;
  readonly length: number;
  readonly witness: boolean;
}

/** Words that do not open like a sentence stand alone when they are a clause: `we want to see outcomes`, not `important, given the talks`. */
const isClause = (text: string): boolean => {
  const list = words(text);
  return list.length >= FEWEST_OF_CLAUSE && CLAUSE_SUBJECTS.has(list[0]?.lower ?? '') && hasFiniteVerb(list);
};

const standsAlone = ({ form }: Quote, text: string): boolean =>
  form === 'direct' && /^[‘[(]*[\p{Lu}\p{N}]/u.test(text) ? true : isClause(text);

const candidateOf = (finding: Quote): Candidate | undefined => {
  const { speaker } = finding;
  const who = speaker?.name ?? speaker?.role;
  if (finding.form === 'indirect' || speaker?.shown !== true || who === undefined) return undefined;
  const { text } = printedQuote(finding);
  const length = countWords(text);
  if (length < WORDS.fewest || length > WORDS.most || !standsAlone(finding, text)) return undefined;
  return { finding, text, who, length, witness: WITNESSED.test(text) };
};

/** What an editor wants is printed whatever it is worth; a doubtful speaker's name is not. */
const wantedOf = (finding: Quote): Candidate => {
  const { text } = printedQuote(finding);
  const who = finding.speaker?.name ?? finding.speaker?.role ?? '';
  return { finding, text, who, length: countWords(text), witness: false };
};

/**
 * Those an editor wants, then the weightiest, each time anew: what is worth printing next depends on who has been heard. In the
 * order of print.
 */
export const chooseQuotes = (
  all: readonly Quote[],
  room: Room,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  read: readonly string[],
  wanted: readonly string[] = [],
): readonly ChosenQuote[] => {
  const first = all.filter((q) => wanted.includes(q.id)).map(wantedOf);
  const sameness = samenessIn([...read, ...all.map((q) => q.variants[0].text)]);
  const told = [...read, ...first.map((c) => c.text)];
  const others = all.filter((q) => !wanted.includes(q.id));
  let open = others.sort(heaviest).flatMap((q) => {
    const c = articles.has(q.variants[0].citation.articleId) ? candidateOf(q) : undefined;
    return c === undefined ? [] : [c];
  });
  const chosen: Candidate[] = [...first];
  const words = room.words * SHARES.quotes;
  const ofOne = words * OF_ONE.words;
  let left = first.reduce((n, c) => n - c.length, words);
  while (chosen.length < room.quotes) {
    const heard = (c: Candidate): readonly Candidate[] => chosen.filter((x) => x.who === c.who);
    const dominates = (c: Candidate): boolean => {
      const own = heard(c);
      const most = c.finding.speaker?.role === undefined ? OF_ONE.ofPrivate : OF_ONE.quotes;
      return own.length > 0 && (own.length >= most || own.reduce((n, x) => n + x.length, c.length) > ofOne);
    };
    const seen = chosen.some((c) => c.witness);
    const worth = (c: Candidate): number =>
      c.finding.weight -
      REPEATED * heard(c).length -
      ALIKE * Math.max(0, ...told.map((text) => sameness.overlap(text, c.text))) ** 2 +
      (c.witness && !seen ? WITNESS : 0);
    open = open.filter(
      (c) => c.length <= left && !dominates(c) && told.every((text) => sameness.overlap(text, c.text) < READ_ALREADY),
    );
    const [one, ...rest] = open;
    if (one === undefined) break;
    const next = rest.reduce((top, c) => (worth(c) > worth(top) ? c : top), one);
    if (worth(next) < WORTH) break;
    chosen.push(next);
    told.push(next.text);
    left -= next.length;
    open = open.filter((c) => c !== next);
  }
  return [...first, ...chosen.slice(first.length).sort((a, b) => heaviest(a.finding, b.finding))];
};

/** What a reader gets of each speaker, in all its printings, with the speaker's name. */
export const wordsBySpeaker = (quotes: readonly ChosenQuote[]): readonly (readonly string[])[] => {
  const words = new Map<string, string[]>();
  for (const { finding } of quotes) {
    const who = finding.speaker?.name ?? finding.speaker?.role ?? '';
    const said = finding.variants.map((v) => v.text);
    words.set(who, [...(words.get(who) ?? [who]), ...said]);
  }
  return [...words.values()];
};
