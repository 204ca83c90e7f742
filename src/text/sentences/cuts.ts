/** Limits that the segmenter does not see: a missing space, notes after the stop, bullets, picture credits, names in lower case. */
import { NAME_PARTICLES, SENTENCE_OPENERS } from '../lexicons/en/names.js';
import { DOMAIN_ENDINGS, PICTURE_LABELS } from '../lexicons/en/sentenceMarks.js';
import { listItems } from './listItems.js';
import { segmentStarts } from './segments.js';

/** Where a sentence may begin. */
export interface Cut {
  readonly at: number;
  /** No word beside it can take it back. */
  readonly firm: boolean;
}

/** A rule that finds offsets in a paragraph. */
interface CutRule {
  readonly firm: boolean;
  /** Quicker to look for than what the rule finds; without it the rule finds nothing. Absent: it is always asked. */
  readonly only?: RegExp;
  readonly find: (paragraph: string) => number[];
}

const starts = (paragraph: string, pattern: RegExp): number[] =>
  Array.from(paragraph.matchAll(pattern), (m) => m.index);
const ends = (paragraph: string, pattern: RegExp): number[] =>
  Array.from(paragraph.matchAll(pattern), (m) => m.index + m[0].length);

/** "The vote passed.Then rain fell." */
const GLUED = /(?<=\p{Ll}{2}(?:[.!?]{1,4}|…)["”’]?|\d\.)(?=(\p{Lu}\p{Ll}+)[\s,'’.])/gu;
/** Longest address that is looked at on either side of a stop. */
const ADDRESS = 60;

/** The stop stands in an address of the web or of mail, or before the ending of one: "lind@Rail.example", "Rail.Com". */
const isAddress = (paragraph: string, at: number, next: string): boolean => {
  if (DOMAIN_ENDINGS.has(next.toLowerCase())) return true;
  const before =
    paragraph
      .slice(Math.max(0, at - ADDRESS), at)
      .split(/\s/)
      .at(-1) ?? '';
  const after = paragraph.slice(at, at + ADDRESS).split(/\s/, 1)[0] ?? '';
  return /:\/\/|@|^www\./i.test(before) || /[@/]/.test(after) || /^\p{L}+\.\p{Ll}{2,4}\b/u.test(after);
};
const missingSpace = (paragraph: string): number[] =>
  Array.from(paragraph.matchAll(GLUED))
    .filter((m) => !isAddress(paragraph, m.index, m[1] ?? ''))
    .map((m) => m.index);

/** "The port closed．It opened again．" */
const WIDE_STOP = /(?<=[．｡])(?=[^\s\d])/gu;

/** "The port closed.[4][5] It opened again.", "(type 2).10 The port …" */
const NOTE = /(?<=[\p{L}\p{N})\]"”’][.!?]["”’)]?)(?:\s?(?:\[(?:\d{1,3}|\p{L})\])+|[¹²³⁰⁴-⁹*†‡]{1,3})\s{1,4}(?=\S)/gu;
const BARE_NOTE = /(?<=\p{Ll}{4}[.!?]["”’)]?|[)\]"”]\.)\d{1,3}\s{1,4}(?=["“(]?\p{Lu})/gu;

const BULLET = /(?<=\S\s{1,4})(?=[•⁃▪●◦]\s{0,2}[^\s•⁃▪●◦])/gu;

const LABEL = new RegExp(`(?:${PICTURE_LABELS}):`);
const CREDIT = new RegExp(`(?<=[\\p{L}\\p{N}.!?)"”’]\\s)(?=(?:${PICTURE_LABELS}):\\s\\p{Lu})`, 'gu');

/** "The port closed [...] However, the ferries sailed." */
const ELISION = /(?<=(?:\[(?:\.\.\.|…)\]|\((?:\.\.\.|…)\))\s)(?=(\p{Lu}[\p{L}'’]*))/gu;
const elision = (paragraph: string): number[] =>
  Array.from(paragraph.matchAll(ELISION))
    .filter((m) => SENTENCE_OPENERS.has((m[1] ?? '').toLowerCase().replace(/’/g, "'")))
    .map((m) => m.index);

/** "He left. (that was in May.) al-Amin stayed. iRail fell." */
const LOWER_START =
  /(?<=\p{L}{3}\.\s{1,4})(?=\(\p{Ll}|(\p{Ll}{2,5})[-'’ ]\p{Lu})|(?<=(?:\p{L}{3}|[)\]])\.\s{1,4})(?=\p{Ll}{1,4}\p{Lu})/gu;
const lowerStart = (paragraph: string): number[] =>
  Array.from(paragraph.matchAll(LOWER_START))
    .filter((m) => m[1] === undefined || NAME_PARTICLES.has(m[1]))
    .map((m) => m.index);

const RULES: readonly CutRule[] = [
  { firm: false, find: segmentStarts },
  { firm: false, only: /[.!?…]["”’]?\p{Lu}/u, find: missingSpace },
  { firm: false, only: /[．｡]/, find: (p) => starts(p, WIDE_STOP) },
  { firm: true, only: /[[¹²³⁰⁴-⁹*†‡]/, find: (p) => ends(p, NOTE) },
  { firm: true, only: /[.!?]["”’)]?\d/, find: (p) => ends(p, BARE_NOTE) },
  { firm: true, only: /[\p{L}\d][.)]\)?\s/u, find: listItems },
  { firm: true, only: /[•⁃▪●◦]/, find: (p) => starts(p, BULLET) },
  { firm: true, only: LABEL, find: (p) => starts(p, CREDIT) },
  { firm: true, only: /(?:\.\.\.|…)[\])]/, find: elision },
  { firm: false, only: /\.\s{1,4}[(\p{Ll}]/u, find: lowerStart },
];

/** Where sentences may begin in a paragraph, in order, each place once. `"One. Two."` → `[{at: 5, firm: false}]`. */
export const cuts = (paragraph: string): Cut[] => {
  const found = new Map<number, boolean>();
  for (const { firm, only, find } of RULES) {
    if (only?.test(paragraph) === false) continue;
    for (const at of find(paragraph)) if (at > 0) found.set(at, firm || found.get(at) === true);
  }
  return Array.from(found, ([at, firm]) => ({ at, firm })).sort((a, b) => a.at - b.at);
};
