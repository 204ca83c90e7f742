/** How newsy each statement of a story is: where it stands, how many articles speak of it, what it names and counts. */
import { hasFiniteVerb } from '../../text/clauses.js';
import { cosine, type Frequencies, tfIdf, type Vector } from '../../text/similarity.js';
import { foldedTerms } from '../../text/synonyms.js';
import type { Pair } from './likeness.js';
import type { Statement } from './statement.js';
import { advises, leaning, looksBack, prescribes, presents, refers, sympathises } from './wording.js';

/** What the weight of a statement is made of, each 0..1. */
export interface NewsValue {
  /** First sentences of the article: 1 for the first, half at the sixth. */
  readonly lead: number;
  /** Mean over the other articles of the likest statement in each. */
  readonly echoed: number;
  /** Likeness to how the articles open. */
  readonly likeOpenings: number;
  /** Likeness to the titles. */
  readonly likeTitles: number;
  readonly figures: number;
  readonly names: number;
  readonly background: number;
  readonly leaning: number;
  readonly quoted: number;
  /** The sentence introduces a bystander by age or home, before his or her words. */
  readonly bystander: number;
  /** Sympathy, a telephone number, a caption, the page speaking of itself; half: nothing in particular. */
  readonly idle: number;
  /** 1 from thirty words on. */
  readonly length: number;
}

const HALF_LIFE = 5;
/** Sentences that count as an article's opening. */
const OPENING = 2;

const titleVectors = (statements: readonly Statement[], f: Frequencies): Vector[] => {
  const titles = new Map(statements.map((s) => [s.article.id, s.article.title]));
  return [...titles.values()].flatMap((t) => (t === undefined ? [] : [tfIdf(foldedTerms(t), f)]));
};

/** `"Rosa Lind, 41, was on the bus."`, when her words are quoted in the article and no office is known of her. */
const introducesBystander = (s: Statement): boolean => {
  if (!/^\p{Lu}[^,]{2,60}, (?:aged )?\d\d?,|^\p{Lu}[^,]{2,40}, (?:who|from|a resident|one of)\b/u.test(s.text))
    return false;
  const first = s.names.find((n) => n.kind === 'person');
  return (
    first !== undefined &&
    first.start - s.sentence.start < 40 &&
    s.article.utterances.some((u) => u.speaker?.name === first.name)
  );
};

/** A sentence without name, figure, date and speaker tells of nothing in particular. */
const HALF_IDLE = 0.5;
/** In words: `"The old harbour office in 2031."`; in a longer line without a verb one is only not known. */
const LONGEST_CAPTION = 10;

const idleness = (s: Statement): number => {
  if (s.length <= LONGEST_CAPTION && !hasFiniteVerb(s.words)) return 1;
  if (sympathises(s.text) || refers(s.text) || presents(s.text, s.article.source?.name)) return 1;
  // In the outlet's own voice it is an opinion.
  if (s.utterances.length === 0 && prescribes(s.text)) return 1;
  if (s.names.length > 0) return 0;
  if (advises(s.text)) return 1;
  const dated = s.article.dates.some((d) => d.start < s.sentence.end && d.end > s.sentence.start);
  return s.figures.length === 0 && s.utterances.length === 0 && !dated ? HALF_IDLE : 0;
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** One value for each statement, in their order. */
export const newsValues = (
  statements: readonly Statement[],
  pairs: readonly Pair[],
  vectors: readonly Vector[],
  f: Frequencies,
): NewsValue[] => {
  const articles = new Set(statements.map((s) => s.article.id));
  const echo = statements.map(() => new Map<string, number>());
  for (const p of pairs) {
    const [a, b] = [statements[p.a], statements[p.b]];
    if (!a || !b || a.article.id === b.article.id) continue;
    for (const [at, other] of [
      [p.a, b],
      [p.b, a],
    ] as const) {
      const m = echo[at];
      if (m && p.likeness > (m.get(other.article.id) ?? 0)) m.set(other.article.id, p.likeness);
    }
  }
  const openings = statements.flatMap((s, i) => {
    const v = vectors[i];
    return s.position < OPENING && v ? [{ id: s.article.id, v }] : [];
  });
  const titles = titleVectors(statements, f);
  return statements.map((s, i) => {
    const v = vectors[i] ?? new Map<string, number>();
    const year = s.article.day === undefined ? undefined : Number(s.article.day.slice(0, 4));
    return {
      lead: 0.5 ** (s.position / HALF_LIFE),
      echoed: articles.size < 2 ? 0 : [...(echo[i]?.values() ?? [])].reduce((a, b) => a + b, 0) / (articles.size - 1),
      likeOpenings: mean(openings.filter((o) => articles.size < 2 || o.id !== s.article.id).map((o) => cosine(v, o.v))),
      likeTitles: titles.length === 0 ? 0 : mean(titles.map((t) => cosine(v, t))),
      figures: s.figures.length > 0 ? 1 : 0,
      names: Math.min(1, (s.people.size + s.names.filter((n) => n.kind !== 'person').length) / 3),
      background: looksBack(s.text, year) ? 1 : 0,
      leaning: leaning(s.text),
      quoted: s.quoted,
      bystander: introducesBystander(s) ? 1 : 0,
      idle: idleness(s),
      length: Math.min(1, s.length / 30),
    };
  });
};
