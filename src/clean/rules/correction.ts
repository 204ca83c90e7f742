/**
 * What an outlet says about its own text: "Correction: …", "This article was amended on …", "Editor's note: …", "(Corrects age in
 * paragraph 3)". Such a note is no statement about the event, so it leaves the text; it matters, so it is kept as what it is.
 */
import type { CorrectionKind } from '../../model/article.js';
import {
  BEHIND_CHANGE,
  BEHIND_PART,
  EARLIER_WORDS,
  ERRING_WORDS,
  ERROR_INVITATIONS,
  NOTE_AUXILIARIES,
  NOTE_LABELS,
  NOTE_VERBS,
  OWN_OR_OTHERS,
  OWN_TEXT,
  TEXT_PARTS,
  VERSION_VERBS,
  WIRE_NOTE_VERBS,
} from '../../text/lexicons/en/corrections.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, type Cut, isOpenEnded, isStopped, wordCount } from '../page.js';

interface Pattern {
  readonly kind: CorrectionKind;
  readonly pattern: RegExp;
}

const byKind = (
  table: Readonly<Partial<Record<CorrectionKind, readonly string[]>>>,
  source: (words: string) => string,
): Pattern[] =>
  Object.entries(table).map(([kind, words]) => ({
    kind: kind as CorrectionKind,
    pattern: new RegExp(source(oneOf(words)), 'iu'),
  }));

const OPENING = '^[\\[(*•▪■–—\\s]{0,4}(?:updated?: )?';
const HOUR = '(?:,? (?:at )?\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?(?: \\p{Lu}{2,4})?)?';
const DAY = `(?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9}\\.? \\d{1,2})(?:,? \\d{4})?(?:, \\p{L}{6,9})?${HOUR}`;
const LABELS = byKind(
  NOTE_LABELS,
  (label) => `${OPENING}${label}(?:[ ,(]{1,2}${DAY}\\)?)?(?: appended)?(?: ?:|[.)\\]]*$| ?[–—-] ?(?=[\\p{Lu}\\d]))`,
);
const LABELLED = new RegExp(`${OPENING}${oneOf(Object.values(NOTE_LABELS).flat())}`, 'iu');
/** What stands behind the label of a heading: "Correction: May 1, 2031", "CORRECTION:". */
const NO_NOTE = new RegExp(`^[ )\\]]*(?:${DAY})?\\.?$`, 'u');

/** "If you see an error, write to us" stands under the same heading. */
const INVITES = new RegExp(String.raw`^[^.]{0,60}\b${oneOf(ERROR_INVITATIONS)}\b`, 'i');

/** Of one outlet's article only the outlet itself says this. */
const OWN = oneOf(OWN_TEXT);
/** Reports and videos are other people's too: such words count at the edges of the article only, where the notes stand. */
const EITHER = oneOf([...OWN_TEXT, ...OWN_OR_OTHERS]);

const CAUSE = '(?:(?:because|as a result|due to|owing to)\\b[^,.]{3,80}, )?';
const PART = `(?:(?:the|a) ${oneOf(TEXT_PARTS)} ${oneOf(BEHIND_PART)} )?`;
const ADVERB = '(?:\\p{L}+ly |also |since |later |first )?';
const changed = (noun: string) => (verbs: string) =>
  `${CAUSE}${PART}this ${noun} ${oneOf(NOTE_AUXILIARIES)} ${ADVERB}${verbs}(?: ${oneOf(BEHIND_CHANGE)}\\b|[.)\\]:]|$)`;
const earlier = (noun: string): string =>
  `${CAUSE}${PART}(?:(?:an?|the|some) )?${oneOf(EARLIER_WORDS)} versions? of (?:this|the|our) ${noun}\\b[^.]{0,80}?\\b${oneOf(VERSION_VERBS)}\\b`;
const erred = (noun: string): string =>
  `${CAUSE}${PART}this ${noun} ${oneOf(ERRING_WORDS)}\\b(?! appeared| published| aired| ran )`;

/** At the start of a sentence; what stands before it in the paragraph is the article's. */
const starting = (source: string): string => `(?:${OPENING}|(?<=[.!?…]["”’)\\]]?) ?[•*–—]? ?[\\[(]?)${source}`;
const aboutText = (noun: string): Pattern[] => [
  ...byKind(NOTE_VERBS, (verbs) => starting(changed(noun)(verbs))),
  { kind: 'correction', pattern: new RegExp(starting(`(?:${earlier(noun)}|${erred(noun)})`), 'iu') },
];
const ANYWHERE = aboutText(OWN);
const AT_EDGES = aboutText(EITHER);
/** Most paragraphs have no such words and need no second look. */
const ABOUT_TEXT = new RegExp(`\\b(?:versions? of|this ${EITHER})\\b`, 'i');

/** Wire notes open with their bracket. */
const MAY_BE_WIRE = /^[^(]{0,3}\(/;
const WIRE = byKind(WIRE_NOTE_VERBS, (verbs) => `^[*•\\s]{0,3}\\(${verbs}\\b[^()]{3,300}\\)\\.?$`);

/** The longest notes explain themselves in a paragraph; a longer one that opens so is an article about a correction. */
const MOST_WORDS = 120;
const TOP = 3;
const BOTTOM = 6;

interface Note {
  readonly kind: CorrectionKind;
  readonly start: number;
  /** Only the heading of a note: the next paragraph is the note. */
  readonly heading: boolean;
}

/** Words of an outlet inside a quotation are that outlet's. */
const isQuoted = (line: string, at: number): boolean => (line.slice(0, at + 1).match(/["“”]/g)?.length ?? 0) % 2 === 1;

const noteIn = (line: string, edge: boolean): Note | undefined => {
  for (const { kind, pattern } of LABELLED.test(line) ? LABELS : []) {
    const m = pattern.exec(line);
    if (m === null) continue;
    const rest = line.slice(m[0].length);
    return INVITES.test(rest) ? undefined : { kind, start: 0, heading: NO_NOTE.test(rest) && !/appended/i.test(m[0]) };
  }
  const wire = MAY_BE_WIRE.test(line) ? WIRE : [];
  const about = !ABOUT_TEXT.test(line) ? [] : edge ? AT_EDGES : ANYWHERE;
  for (const { kind, pattern } of [...wire, ...about]) {
    const at = pattern.exec(line)?.index;
    if (at !== undefined && !isQuoted(line, at)) return { kind, start: at, heading: isOpenEnded(line) };
  }
  return undefined;
};

/** Whether the paragraph after a note belongs to it: the note is but a heading, or broken off. */
const goesOn = (words: string, heading: boolean, next: string): boolean =>
  next !== '' && wordCount(next) <= MOST_WORDS && (heading || (!isStopped(words) && /^\p{Ll}/u.test(next)));

export const correction: CleaningRule = {
  name: 'correction',
  find: ({ paragraphs }) => {
    const cuts: Cut[] = [];
    const at = (i: number): Note | undefined => {
      const line = paragraphs[i] ?? '';
      const note = line.length > 5000 ? undefined : noteIn(line, i < TOP || i >= paragraphs.length - BOTTOM);
      return note === undefined || wordCount(line.slice(note.start)) > MOST_WORDS ? undefined : note;
    };
    for (let i = 0; i < paragraphs.length; i++) {
      const note = at(i);
      if (note === undefined) continue;
      const { kind, start } = note;
      let { heading } = note;
      cuts.push({ paragraph: i, start, end: paragraphs[i]?.length ?? 0, correction: { kind } });
      for (let k = i + 1; goesOn(paragraphs[k - 1] ?? '', heading, paragraphs[k] ?? ''); i = k++) {
        heading = at(k)?.heading ?? false;
        cuts.push({ paragraph: k, start: 0, end: paragraphs[k]?.length ?? 0, correction: { kind, continues: true } });
      }
    }
    return cuts;
  },
};
