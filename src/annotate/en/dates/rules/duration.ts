/** Lengths of time: "two hours", "a 30-day truce", "the past three months", "for years", "the three-year-old war". They are no dates. */
import { THINGS_WITH_AGE } from '../../../../text/lexicons/en/calendarWords.js';
import {
  ALL_OF_IT,
  BEFORE_ONE_LENGTH,
  COUNT_TO_UNIT,
  LENGTH_OPENERS,
  LENGTH_PREPOSITIONS,
  LONG_STRETCHES,
  STRETCH_OWNERS,
  STRETCHES,
  STRETCHES_TOLD,
  WHICH_RECENT,
  WHICH_STRETCH,
  WHOLE_PERIODS,
} from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { COUNT, countOf, durationValue, ROUGH, UNIT, unitNamed } from '../amount.js';
import { duration, type Meaning, matchesOf, type Recogniser } from '../reading.js';

const WINDOW = `(?:(?:${oneOf(STRETCH_OWNERS)} )?${oneOf(WHICH_STRETCH)} )?`;
const COUNTED = new RegExp(
  `\\b(?:the )?${WINDOW}(?:${ROUGH})?${COUNT}(?<join>[ -]| ${oneOf(COUNT_TO_UNIT)} )${UNIT}(?<age>[ -]old\\b|s of age\\b)?`,
  'gi',
);
const LAST_FEW = new RegExp(
  `\\b(?:the )?${oneOf(WHICH_RECENT)} (?:few |several )?(?<unit>${oneOf(STRETCHES_TOLD)})\\b`,
  'gi',
);
const BARE = new RegExp(
  `\\b(?<before>${oneOf(LENGTH_PREPOSITIONS)}) (?:the )?(?<unit>${oneOf(STRETCHES)})\\b(?: or (?:days|weeks|months|years)\\b)?`,
  'gi',
);
const OF_WAR = new RegExp(`(?<![\\w-] |\\d)\\b(?<unit>${oneOf(LONG_STRETCHES)}) of \\p{Ll}+`, 'gu');
const ALL = new RegExp(`\\b${oneOf(ALL_OF_IT)} (?<unit>${oneOf(WHOLE_PERIODS)})\\b`, 'gi');

/** "a day": how often or how long? A length only after these words. */
const LENGTH_BEFORE = new RegExp(`\\b${oneOf(BEFORE_ONE_LENGTH)}(?: the)? $`, 'i');
const LENGTH_OPENER = new RegExp(`^(?:the )?${oneOf(LENGTH_OPENERS)}\\b`, 'i');
const AGED_BEFORE = /\b(?:aged|age) $/i;

const isAge = (age: string | undefined, join: string, unit: string, rest: string, before: string): boolean => {
  if (AGED_BEFORE.test(before)) return true;
  if (age === undefined) return false;
  if (join !== '-') return true;
  const noun = /^[ -](?:\p{Ll}+[ -]){0,2}?(\p{Ll}+)/u.exec(rest);
  const words =
    rest
      .slice(0, 60)
      .match(/\p{L}+/gu)
      ?.slice(0, 3) ?? [];
  if (noun === null) return true;
  return !words.some((word) => THINGS_WITH_AGE.has(word.toLowerCase())) && unit !== 'decade' && unit !== 'century';
};

const counted = (m: RegExpExecArray, text: string): Meaning | undefined => {
  const { count = '', unit: word = '', join = '', age } = m.groups ?? {};
  const before = text.slice(Math.max(0, m.index - 24), m.index);
  const rest = text.slice(m.index + m[0].length);
  const unit = unitNamed(word);
  if (unit === undefined || isAge(age, join, word.toLowerCase(), rest, before)) return undefined;
  const lower = count.toLowerCase();
  const window = LENGTH_OPENER.test(m[0]);
  if ((lower === 'a' || lower === 'an') && join === ' ' && !window && !LENGTH_BEFORE.test(before)) return undefined;
  if (lower === 'some' && !/s$/i.test(word)) return undefined;
  if (/^\d/.test(count) && join === ' ' && !/s$/i.test(word) && Number(count) > 1) return undefined;
  // "five seconds" is a time; "two second homes" and "60-second" stay apart by the plural or the hyphen.
  if (word.toLowerCase() === 'second' && join !== '-') return undefined;
  if (unit.code === 'WE') return undefined;
  return duration(durationValue(countOf(count), unit));
};

const vague = (m: RegExpExecArray): Meaning | undefined => {
  const unit = unitNamed(m.groups?.unit ?? '');
  return unit && duration(durationValue(undefined, unit));
};

/** `"spoke for two hours"` → PT2H; `"within 24 hours"` → PT24H; `"the 78-year-old"`, `"a second time"`, `"$5 a day"` → nothing */
export const durations: Recogniser = ({ text }) => [
  ...matchesOf(text, COUNTED, (m) => counted(m, text)),
  ...matchesOf(text, LAST_FEW, vague),
  ...matchesOf(text, BARE, (m) => {
    const meaning = vague(m);
    return meaning && { meaning, skip: (m.groups?.before ?? '').length + 1 };
  }),
  ...matchesOf(text, OF_WAR, (m) => {
    const meaning = vague(m);
    return meaning && { meaning, length: (m.groups?.unit ?? '').length };
  }),
  ...matchesOf(text, ALL, (m) => {
    const unit = unitNamed(m.groups?.unit ?? '');
    return unit && duration(durationValue(1, unit));
  }),
];
