/** Reasons for which a place where a sentence may end is none. */
import { SPEECH_VERBS } from '../lexicons/en/cues.js';
import { NAME_PARTICLES } from '../lexicons/en/names.js';
import { EXCLAIMED_NAMES, LETTERED_THINGS } from '../lexicons/en/sentenceMarks.js';
import { abbreviation } from './abbreviation.js';
import { firstWord, headOf, isOpener, type LimitRule, tailOf } from './limit.js';

/** Closing marks, or a note, alone: `”`, `)`, `[3]`. */
const closingMarksAlone: LimitRule = ({ text, after }) =>
  /^(?:[\s"”’'»)\]}.!?…]*|(?:\[(?:\d{1,3}|\p{L})\])+)$/u.test(text.slice(after.start, after.end)) ? true : undefined;

/** "2.", "b.", "• 9.", “1.: a number of a list where a sentence or a quotation begins; its dot ends nothing. */
const MARKER = /["“‘(•⁃▪●◦]?\s?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)]{1,2}$/iu;
const markerAlone: LimitRule = (limit) => {
  const marker = MARKER.exec(tailOf(limit, 10))?.[0];
  if (marker === undefined) return undefined;
  return /^["“‘•⁃▪●◦]/.test(marker) || marker.length === limit.before.end - limit.before.start ? true : undefined;
};

/** A title that stands in quotation marks: "Where Next? The Story of Us". */
const title: LimitRule = ({ text, run }) => {
  if (run === undefined || run.end - run.start > 100) return undefined;
  const words = text
    .slice(run.start, run.end)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((w) => w.length > 3);
  return words.length > 1 && words.every((w) => /^[\p{Lu}\p{N}]/u.test(w)) ? true : undefined;
};

/** Single marks are apostrophes too, and a wrong pair would cut in the middle of somebody's words. */
const insideSingleMarks: LimitRule = ({ run }) => (run?.marks === 'single' ? true : undefined);

/** Brackets that stand open for longer were forgotten. */
const LONGEST_BRACKETS = 200;

/** The limit stands in brackets that open in the piece before: "(He left in May.)". */
const insideBrackets: LimitRule = ({ text, before, after }) => {
  const from = Math.max(before.start, before.end - LONGEST_BRACKETS);
  const open = from + text.slice(from, before.end).lastIndexOf('(');
  if (open < from || open === before.start) return undefined;
  const close = /^[^)\n]*\)/.exec(text.slice(open, open + LONGEST_BRACKETS))?.[0].length;
  return close !== undefined && open + close > after.start ? true : undefined;
};

/** What goes on in lower case goes on: `"Is it over?" she asked`. Names in lower case may open a sentence: "iRail", "al-Amin". */
const lowerCaseGoesOn: LimitRule = (limit) => {
  const head = headOf(limit, 16);
  if (!/^[–—-]?\s?["“'‘(]?\p{Ll}/u.test(head)) return undefined;
  if (/^\p{Ll}{1,4}\p{Lu}/u.test(head)) return undefined;
  if (!/\p{L}{3}\.$/u.test(tailOf(limit, 4))) return true;
  const particle = /^(\p{Ll}+)[-'’ ]\p{Lu}/u.exec(head)?.[1];
  return head.startsWith('(') || (particle !== undefined && NAME_PARTICLES.has(particle)) ? undefined : true;
};

/** `“Are you sure?” Okafor told reporters`: a question or an exclamation, then its speaker and cue. */
const speakerFollows: LimitRule = (limit) => {
  if (!/[!?]["”’']$/.test(tailOf(limit, 3))) return undefined;
  const words = headOf(limit, 80).split(/\s+/, 6);
  const cue = words.findIndex((w) => SPEECH_VERBS.has(w.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return cue > 0 && words.slice(0, cue).every((w) => /^\p{Lu}/u.test(w)) ? true : undefined;
};

/** "Yahoo! News": the mark is part of a name. */
const exclaimedName: LimitRule = (limit) => {
  const name = /(\p{Lu}\p{L}+)!$/u.exec(tailOf(limit, 16))?.[1];
  return name !== undefined && EXCLAIMED_NAMES.has(name.toLowerCase()) && !isOpener(firstWord(limit))
    ? true
    : undefined;
};

/** "Samuel L. Obi": an initial, unless the pronoun I ends the sentence, or the letter counts something ("Plan B. Obi"). */
const initial: LimitRule = (limit) => {
  const tail = /(?:(\S+)\s)?(\p{Lu})\.$/u.exec(tailOf(limit, 24));
  if (tail === null) return undefined;
  const next = firstWord(limit);
  const previous = tail[1] ?? '';
  if (!/^\p{Lu}/u.test(next) || isOpener(next) || LETTERED_THINGS.has(previous.toLowerCase())) return undefined;
  return tail[2] !== 'I' || /^\p{Lu}/u.test(previous) ? true : undefined;
};

/** Three dots in the middle of a thought; four end it. */
const ellipsis: LimitRule = (limit) => {
  if (/(?<!\.\s?)\. \. \.$/.test(tailOf(limit, 8))) return true;
  if (!/(?:…|\.\.)$/.test(tailOf(limit, 2))) return undefined;
  if (!/^["“]?\p{Lu}/u.test(headOf(limit, 2))) return true;
  return /\s(?:…|\.{3})$/.test(tailOf(limit, 4)) && /^I\b/.test(headOf(limit, 2)) ? true : undefined;
};

const JOINS: readonly LimitRule[] = [
  closingMarksAlone,
  markerAlone,
  title,
  insideSingleMarks,
  insideBrackets,
  lowerCaseGoesOn,
  speakerFollows,
  abbreviation,
  exclaimedName,
  initial,
  ellipsis,
];

/** Whether the sentence goes on over a limit. */
export const goesOn: LimitRule = (limit) => {
  for (const rule of JOINS) {
    const answer = rule(limit);
    if (answer !== undefined) return answer;
  }
  return undefined;
};
