/** Years, decades and centuries: "since 2019", "the 2022 invasion", "fiscal 1988", "the 1990s", "the late nineties", "the 19th century". */
import { padded, yearOf } from '../../../../text/calendar.js';
import { NUMBERED_NO_YEAR } from '../../../../text/lexicons/en/boundWords.js';
import { DECADE_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import {
  AFTER_A_YEAR,
  BEFORE_A_COUNT,
  CLOSE_MEASURES,
  COUNTED_THINGS,
  EARLY_YEAR_PREPOSITIONS,
  WORDED_THINGS,
  WORDED_YEAR_PREPOSITIONS,
  YEAR_DETERMINERS,
  YEAR_PREPOSITIONS,
} from '../../../../text/lexicons/en/dateWords.js';
import { TENS, UNITS } from '../../../../text/lexicons/en/numberWords.js';
import { STOP_WORDS } from '../../../../text/lexicons/en/stopWords.js';
import { NUMBER_IN_WORDS, ORDINAL, parseNumber, parseOrdinal } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { wordBefore } from '../../wordBefore.js';
import { implied, matchesOf, type Recogniser, stated } from '../reading.js';

const YEAR = new RegExp(
  `(?<![\\d.,:$€£¥#/]|[A-Z\\d][-–])(?<year>1[5-9]\\d\\d|20\\d\\d)(?:(?<range>[-–](?:\\d\\d|\\d{4}))(?!\\d))?(?![\\d%°:]|[.,/]\\d|-(?!\\d)|${oneOf(CLOSE_MEASURES)}\\b)`,
  'g',
);

/** "The 2023-24 season", "in 2023/24": a year that begins in one and ends in the next. It is neither of them. */
const SPLIT_YEAR =
  /(?<![\d.,:$€£¥#/-]|\p{L}[-–])(?<first>(?:1[89]|20)\d\d)[-–/](?<second>\d\d|(?:19|20)\d\d)(?![\d%/]|[-–]\d|[.,:]\d)/gu;

/** Prepositions and the like that a year follows. */
const BEFORE_YEAR = new RegExp(`(?:^|[\\s(“"‘'-])${oneOf(YEAR_PREPOSITIONS)}[ -]$`, 'iu');
/** Determiners and possessives before a year that describes a noun: "the 2022 invasion", "Chile's 2010 earthquake". */
const DETERMINER = new RegExp(`(?:['’]s?|(?:^|[\\s(“"])${oneOf(YEAR_DETERMINERS)}) $`, 'iu');
const COUNTED = new RegExp(`^ (?:more |other |of (?:them|the|those|these)|${oneOf(COUNTED_THINGS)})\\b`, 'i');
/** "2,000 homes" is often printed without its comma; nobody counts exactly 2,016 of anything, so only round figures are doubted. */
const ROUND_PLURAL = /^ (?:\p{Ll}+ )?\p{Ll}+(?<!s)s\b/u;
const APPROXIMATE = new RegExp(`\\b${oneOf(BEFORE_A_COUNT)} $`, 'i');
const GOES_ON = new RegExp(`^ ${oneOf(AFTER_A_YEAR)}\\b`);

const isYear = (text: string, start: number, end: number, digits: string): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  if (NUMBERED_NO_YEAR.has(wordBefore(before)) || COUNTED.test(after)) return false;
  if (digits.endsWith('00') && (ROUND_PLURAL.test(after) || (APPROXIMATE.test(before) && /^ \p{Ll}/u.test(after))))
    return false;
  if (/[([]$/.test(before) && /^[)\]]/.test(after)) return true;
  if (BEFORE_YEAR.test(before)) return true;
  if (DETERMINER.test(before)) return /^(?:-| [\p{L}“"])/u.test(after);
  // "2016 campaign" at the head of a sentence, or after a comma: "in Athens, 2004".
  if (/(?:^|\n|[.!?]["”]? )$/.test(before)) return GOES_ON.test(after);
  return /, $/.test(before) && /^(?:[.,;)]|$| and\b| or\b)/.test(after);
};

const DECADE = /(?<![\p{L}\d$€£])(?:the )?(?:(?<century>1[5-9]|20)(?<tens>\d)0s|['’](?<short>[2-9])0s)\b/giu;
const NAMED_DECADE = new RegExp(
  `\\b(?:the |the (?:early|late|mid)[ -]|mid-|early |late )(?:(?<century>nineteen|eighteen)[ -])?(?<name>${oneOf(DECADE_NAMES.keys())})\\b`,
  'gi',
);
/** Of people a decade in words is an age: "in her thirties". */
const CENTURY = new RegExp(
  `\\b(?:the )?(?<nth>${ORDINAL})[ -]centur(?:y|ies)\\b(?<before> B\\.C\\.(?:E\\.)?| BCE?\\b)?`,
  'gi',
);
const NUMBERS = [...UNITS.keys()];
const IN_WORDS = new RegExp(
  `\\b(?:the year )?(?<first>nineteen|eighteen|twenty)[ -](?<rest>${oneOf(TENS.keys())}(?:[ -]${oneOf(NUMBERS.slice(1, 10))})?|${oneOf(NUMBERS.slice(10))})\\b(?! ${oneOf(WORDED_THINGS)})`,
  'gi',
);
/** Years before printing, where a preposition or an era says that they are years. */
const EARLY_YEAR = new RegExp(`\\b${oneOf(EARLY_YEAR_PREPOSITIONS)} (?<year>1[0-4]\\d\\d)(?![\\d%°:-]|[.,/]\\d)`, 'gi');
const OF_ERA =
  /\b(?:(?<year>\d{1,4}) ?(?<era>BCE?|CE|AD)\b|(?:AD|A\.D\.) ?(?<after>\d{1,4})\b|(?<before>\d{1,4}) B\.C\.)/g;
const FISCAL = /\bFY[ -]?(?<year>20\d\d|\d\d)\b(?![\d%])/g;
const THE_YEAR = new RegExp(`\\bthe year (?<number>${NUMBER_IN_WORDS})\\b`, 'gi');

const WORDED_BEFORE = new RegExp(`\\b${oneOf(WORDED_YEAR_PREPOSITIONS)} $`, 'i');

const shortDecade = (tens: number, today: string | undefined): string => {
  const limit = today === undefined ? 2030 : yearOf(today) + 10;
  const recent = 2000 + tens * 10;
  return `${Math.floor((recent > limit ? recent - 100 : recent) / 10)}X`;
};

/** `"since 2019"` → 2019; `"the 2023-24 season"` → XXXX; `"the 1990s"` → 199X; `"2000 soldiers"`, `"Flight 1549"`, `"page 2010"`, `"$2000"`, `"1,500"` → nothing */
export const year: Recogniser = ({ text, today }) => [
  ...matchesOf(text, SPLIT_YEAR, (m) => {
    const next = String(Number(m.groups?.first) + 1);
    const second = m.groups?.second ?? '';
    // "2023–2024" may be two whole years.
    const isSplit = second.length === 2 ? next.endsWith(second) : second === next && m[0].includes('/');
    return isSplit ? implied('XXXX') : undefined;
  }),
  ...matchesOf(text, YEAR, (m) => {
    const digits = m.groups?.year ?? '';
    if (!isYear(text, m.index, m.index + m[0].length, digits)) return undefined;
    return { meaning: stated(digits), length: 4 };
  }),
  ...matchesOf(text, DECADE, (m) => {
    const { century, tens, short } = m.groups ?? {};
    if (century === undefined) return implied(shortDecade(Number(short), today));
    // "the 1800s" are a century; "the 2000s" were a decade when people began to say so.
    return stated(tens === '0' && century !== '20' ? century : `${century}${tens}X`);
  }),
  ...matchesOf(text, NAMED_DECADE, (m) => {
    const tens = (DECADE_NAMES.get((m.groups?.name ?? '').toLowerCase()) ?? 0) / 10;
    const century = m.groups?.century?.toLowerCase();
    if (century !== undefined) return stated(`${century === 'nineteen' ? 19 : 18}${tens}X`);
    return implied(shortDecade(tens, today));
  }),
  ...matchesOf(text, CENTURY, (m) => {
    const nth = parseOrdinal(m.groups?.nth ?? '') ?? 0;
    if (nth < 1 || nth > 22 || (nth === 1 && m.groups?.before === undefined)) return undefined;
    return stated(`${m.groups?.before === undefined ? '' : 'BC'}${padded(nth - 1)}`);
  }),
  ...matchesOf(text, IN_WORDS, (m) => {
    const first = parseNumber(m.groups?.first ?? '') ?? 0;
    const rest = parseNumber(m.groups?.rest ?? '') ?? 0;
    // "twenty twenty" alone is also eyesight and cricket.
    if (first === 20 && !WORDED_BEFORE.test(text.slice(Math.max(0, m.index - 7), m.index))) return undefined;
    return stated(String(first * 100 + rest));
  }),
  ...matchesOf(text, EARLY_YEAR, (m) => {
    const end = m.index + m[0].length;
    const word = /^ (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1];
    const digits = m.groups?.year ?? '';
    // "in 1200 homes", "by 1250 votes"; round figures are doubted.
    if ((word !== undefined && !STOP_WORDS.has(word.toLowerCase())) || (digits.endsWith('00') && !/^year/i.test(m[0])))
      return undefined;
    return { meaning: stated(digits), skip: m[0].length - digits.length };
  }),
  ...matchesOf(text, OF_ERA, (m) => {
    const { year: digits, era = '', after, before } = m.groups ?? {};
    const number = padded(Number(digits ?? after ?? before), 4);
    return stated(before !== undefined || era.startsWith('B') ? `BC${number}` : number);
  }),
  ...matchesOf(text, FISCAL, (m) => implied((m.groups?.year ?? '').padStart(4, '20'))),
  ...matchesOf(text, THE_YEAR, (m) => {
    const number = parseNumber(m.groups?.number ?? '') ?? 0;
    return number >= 1500 && number < 2100 ? stated(String(number)) : undefined;
  }),
];
