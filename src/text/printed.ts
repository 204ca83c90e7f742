/**
 * What an edition states, and whether words stand on a page. Rendering checks its own output with it and verification
 * the files it is given. Words are compared without regard to case, punctuation and the kind of quotation mark.
 */
import type { Edit, Edition, EditionBriefing, Placing } from '../model/edition.js';
import type { Citation } from '../model/span.js';
import { decodeEntities } from './entities.js';
import { PLAIN } from './words.js';

export type StatementKind =
  | 'headline'
  | 'standfirst'
  | 'note'
  | 'fact'
  | 'quote'
  | 'question'
  | 'position'
  | 'timeline';

/** One thing the edition says, with what it stands on. */
export interface Statement {
  readonly kind: StatementKind;
  /** How a report names it: "story 3f2a… fact 91c0…". */
  readonly where: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Of a question: those of its sides. */
  readonly citations: readonly Citation[];
  /** Stands in the mail and in the plain text. */
  readonly printed: boolean;
  /** Stands in the web edition: what is printed, and what was left out of the mail for room. */
  readonly web: boolean;
  /** An editor's words stand on no source. */
  readonly by?: 'editor';
}

/** A way an edition reaches its readers; the plain text has what the mail has. */
export type Medium = 'mail' | 'web';

/** Whether a reader of the mail, or of the web edition, gets it. */
export const isShown = ({ printed, web }: Pick<Placing, 'printed' | 'web'>, medium: Medium): boolean =>
  printed || (medium === 'web' && web === true);

export const briefings = (edition: Edition): readonly EditionBriefing[] => edition.sections.flatMap((s) => s.briefings);

/** Every statement of a briefing in the order of the edition; findings of an unprinted briefing are unprinted. */
export const statements = (briefing: EditionBriefing): readonly Statement[] => {
  const story = `story ${briefing.storyId}`;
  const shown = { printed: briefing.printed, web: isShown(briefing, 'web') };
  const placed = (finding: Placing): Pick<Statement, 'printed' | 'web'> => ({
    printed: shown.printed && finding.printed,
    web: shown.web && isShown(finding, 'web'),
  });
  const out: Statement[] = [{ kind: 'headline', where: `${story} headline`, ...shown, ...briefing.headline }];
  if (briefing.standfirst !== null) {
    out.push({ kind: 'standfirst', where: `${story} standfirst`, ...shown, ...briefing.standfirst });
  }
  if (briefing.note !== undefined) {
    out.push({ kind: 'note', where: `${story} note`, ...shown, ...briefing.note });
  }
  for (const fact of briefing.facts) {
    out.push({
      kind: 'fact',
      where: `${story} fact ${fact.id}`,
      text: fact.text,
      edits: fact.edits,
      citations: fact.citations,
      ...placed(fact),
    });
  }
  for (const quote of briefing.quotes) {
    out.push({
      kind: 'quote',
      where: `${story} quote ${quote.id}`,
      text: quote.text,
      edits: quote.edits,
      citations: quote.variants.map((v) => v.citation),
      ...placed(quote),
    });
  }
  for (const dispute of briefing.disputes) {
    const where = `${story} dispute ${dispute.id}`;
    out.push({
      kind: 'question',
      where,
      text: dispute.question,
      edits: [],
      citations: dispute.sides.flatMap((s) => s.citations),
      ...placed(dispute),
    });
    dispute.sides.forEach((side, i) => {
      out.push({
        kind: 'position',
        where: `${where} side ${i + 1}`,
        text: side.position,
        edits: side.edits,
        citations: side.citations,
        ...placed(dispute),
      });
    });
  }
  for (const entry of briefing.timeline) {
    out.push({
      kind: 'timeline',
      where: `${story} timeline entry ${entry.id}`,
      text: entry.what,
      edits: entry.edits,
      citations: entry.citations,
      ...placed(entry),
    });
  }
  return out;
};

export interface VerbatimWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Stands for reference numbers: what is printed before them and what follows are not one run of words. */
export const REFERENCE = '\ue000';
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`;
/** Printing makes one of them; some keyboards and encodings write an accent. */
const APOSTROPHES = "'’ʼ´`";
/**
 * Numbers stay whole ("2,300", "05:28", and "20 ,000", whose space printing takes out); signs that change a figure are words ("$", "%"); scripts written without
 * spaces give one word a character, as a line may break anywhere in them. The first alternative is the common case
 * of the fourth and only makes it fast; `PLAIN_WORD` finds the same in plain text.
 */
const WORD = new RegExp(
  `[A-Za-z]+(?![\\p{L}\\p{M}${APOSTROPHES}])|[${UNSPACED}]\\p{M}*|\\p{N}+(?:\\s?[.,:]\\p{N}+)*|${LETTERS}(?:[${APOSTROPHES}]${LETTERS})*|\\p{Sc}|[%‰]|${REFERENCE}`,
  'gu',
);
const PLAIN_WORD = /[A-Za-z]+(?:['’`][A-Za-z]+)*|\d+(?:\s?[.,:]\d+)*|[$%]/g;

/** Forms that read alike are one word: full-width letters, ligatures, the kinds of apostrophe. */
const normal = (word: string): string =>
  /^[\u0000-\u005f\u0061-\u007f]+$/.test(word)
    ? word.toLowerCase().replace(/\s/g, '')
    : // Before NFKC, which makes a space and an accent of an acute that stands for an apostrophe.
      word
        .replace(/[’ʼ´`]/g, "'")
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s/g, '');

/** `"Mr Brandt’s £2.5m"` → `mr` `brandt's` `£` `2.5` `m`, with their offsets. */
export const verbatimWords = (text: string): VerbatimWord[] =>
  Array.from(text.matchAll(PLAIN.test(text) ? PLAIN_WORD : WORD), (m) => ({
    word: normal(m[0]),
    start: m.index,
    end: m.index + m[0].length,
  }));

/** At most three digits: `[2027]` is a year that was put in. */
const REFERENCES = /\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const ADDRESSES = /\b(?:https?:\/\/|mailto:)\S+/gi;

/**
 * The words of printed text. Reference numbers such as `[1]` and `[2-4]` are one word of their own; addresses and invisible
 * characters are left aside.
 */
export const printedWords = (text: string): readonly string[] =>
  verbatimWords(text.replace(INVISIBLE, '').replace(ADDRESSES, ' ').replace(REFERENCES, ` ${REFERENCE} `)).map(
    (w) => w.word,
  );

/** Tags inside a line of text, which no word boundary may be read from. */
const INLINE = /<\/?(?:a|abbr|b|cite|em|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^>]*>/gi;

/**
 * What a reader of the HTML sees, as text: without head, comments, styles, the hidden preheader, and without elements
 * of class `house`, in which a template prints the owner's own words.
 */
export const visibleText = (html: string): string =>
  decodeEntities(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(head|style|script|title)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<div style="display:\s*none[^>]*>[^<]*<\/div>/gi, ' ')
      .replace(/<(p|div|td|span)\b[^>]*\bclass="(?:[^"]*\s)?house(?:\s[^"]*)?"[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(INLINE, '')
      .replace(/<[^>]+>/g, ' '),
  );

/** Words of an article as a web edition shows them behind a reference, and the ids of the articles that are said to print them. */
export interface ShownPassage {
  readonly articles: readonly string[];
  readonly text: string;
}

/**
 * Passages stand in `<blockquote data-articles="ID …">`, ids encoded as in addresses. They are an article's words and no
 * statement of the edition, so they are told apart by their mark-up before either is looked for.
 */
const PASSAGE = /<blockquote\b[^>]*?\bdata-articles="([^"]*)"[^>]*>([\s\S]*?)<\/blockquote\s*>/gi;

const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

export const passagesOf = (html: string): readonly ShownPassage[] =>
  Array.from(html.matchAll(PASSAGE), ([, ids = '', inner = '']) => ({
    articles: decodeEntities(ids).split(' ').map(decoded),
    text: visibleText(inner),
  }));

export const withoutPassages = (html: string): string => html.replace(PASSAGE, ' ');

/** The words of a page, looked up by the pairs that begin a run. */
export class PageIndex {
  readonly words: readonly string[];
  readonly #pairs = new Map<string, number[]>();
  readonly #single = new Map<string, number[]>();

  constructor(words: readonly string[]) {
    this.words = words;
    words.forEach((word, i) => {
      push(this.#single, word, i);
      const next = words[i + 1];
      if (next !== undefined) push(this.#pairs, `${word} ${next}`, i);
    });
  }

  /** Where the run of words begins, in order; none for an empty run. */
  places(run: readonly string[]): readonly number[] {
    const [first, second] = run;
    if (first === undefined) return [];
    const starts = second === undefined ? this.#single.get(first) : this.#pairs.get(`${first} ${second}`);
    return (starts ?? []).filter((at) => run.every((word, i) => this.words[at + i] === word));
  }

  has(run: readonly string[]): boolean {
    return run.length === 0 || this.places(run).length > 0;
  }
}

const push = (map: Map<string, number[]>, key: string, value: number): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};
