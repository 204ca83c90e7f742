/** A publication date as metadata write it in, the model's `PublishedAt` out; answers undefined rather than guess between day and month. */
import type { PublishedAt } from '../model/article.js';
import { dayOf, formatter } from '../text/calendar.js';
import { MONTH_ABBREVIATIONS } from '../text/lexicons/en/calendarWords.js';

/** Hours from UTC of the zone names RFC 5322 §4.3 allows, with those that news sites print beside a time. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const day = (year: number, month: number, date: number): string | undefined =>
  year < 1000 ? undefined : dayOf(year, month, date);

/** Minutes by which a zone's wall clock is ahead of UTC at an instant. */
const offsetMinutes = (instant: number, timeZone: string): number => {
  const parts = formatter('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const n = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const wall = Date.UTC(n('year'), n('month') - 1, n('day'), n('hour'), n('minute'), n('second'));
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
};

const instant = (ms: number): string | undefined => {
  const t = new Date(ms);
  const year = t.getUTCFullYear();
  return Number.isNaN(ms) || year < 1000 || year > 9999 ? undefined : t.toISOString().replace(/\.\d{3}Z$/, 'Z');
};

/** Wall-clock time of a zone → instant; the second look settles the hours around a change of the clocks. */
const zoned = (wall: number, timeZone: string): number => {
  const first = wall - offsetMinutes(wall, timeZone) * 60_000;
  return wall - offsetMinutes(first, timeZone) * 60_000;
};

interface Clock {
  readonly ms: number;
  /** Minutes ahead of UTC; absent: the text names no zone. */
  readonly offset?: number;
}

/** `"16:40:05 +0100"`, `"4.40 pm EST"`, `"16:40Z"`; undefined for what is no time of day. */
const clock = (text: string): Clock | undefined => {
  const m =
    /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?(?:m\.?)?\s*(?:\(?([A-Za-z]{1,4})\)?|([+-])(\d{2}):?(\d{2})?)?(?:\s*\([A-Za-z ]{1,30}\))?$/i.exec(
      text,
    );
  if (m === null) return undefined;
  const half = m[4]?.toLowerCase();
  const given = Number(m[1]);
  if (given > 23 || Number(m[2]) > 59 || Number(m[3] ?? 0) > 60 || (half && (given < 1 || given > 12)))
    return undefined;
  const hours = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
  const ms = ((hours * 60 + Number(m[2])) * 60 + Number(m[3] ?? 0)) * 1000;
  if (m[6] !== undefined) {
    return { ms, offset: (m[6] === '-' ? -1 : 1) * (Number(m[7]) * 60 + Number(m[8] ?? 0)) };
  }
  if (m[5] === undefined) return { ms };
  const zone = ZONES[m[5].toUpperCase()];
  return zone === undefined ? undefined : { ms, offset: zone * 60 };
};

const monthNamed = (word: string): number => MONTH_ABBREVIATIONS.get(word.slice(0, 3).toLowerCase()) ?? 0;

const MONTH_WORD = '([A-Za-z]{3,9})\\.?';
const DATE_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`^${DATE_NUMBER}[ -]${MONTH_WORD},?[ -](\\d{4})(?!\\d)`);
const MONTH_FIRST = new RegExp(`^${MONTH_WORD} ${DATE_NUMBER},? (\\d{4})(?!\\d)`);

/** The calendar day at the start of a text, and what follows it. */
const leadingDay = (text: string): { day: string; rest: string } | undefined => {
  const ymd =
    /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (ymd !== null) {
    const d = day(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]));
    return d === undefined ? undefined : { day: d, rest: text.slice(ymd[0].length) };
  }
  const dmy = DAY_FIRST.exec(text);
  const mdy = dmy === null ? MONTH_FIRST.exec(text) : null;
  const named = dmy ?? mdy;
  if (named !== null) {
    const [date, month] = dmy === null ? [named[2], named[1]] : [named[1], named[2]];
    const d = day(Number(named[3]), monthNamed(month ?? ''), Number(date));
    return d === undefined ? undefined : { day: d, rest: text.slice(named[0].length) };
  }
  // 19/05/2025 and 05/19/2025 can only be one day; 05/06/2025 is two, so it is none.
  const slashed = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (slashed === null) return undefined;
  const [a, b, year] = [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])];
  if (a <= 12 && b <= 12 && a !== b) return undefined;
  const d = a > 12 ? day(year, b, a) : day(year, a, b);
  return d === undefined ? undefined : { day: d, rest: text.slice(slashed[0].length) };
};

const fromNumber = (n: number): string | undefined => {
  if (Number.isInteger(n) && n >= 1000_01_01 && n <= 9999_12_31) return fromText(String(n), 'UTC');
  if (n >= 1e9 && n < 1e10) return instant(n * 1000);
  if (n >= 1e12 && n < 1e13) return instant(n);
  return undefined;
};

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
/** "3:15 PM EST, March 4, 2031": the time stands in front. */
const TIME_FIRST = /^(\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?),? (?:on )?(.+)$/i;

const fromText = (raw: string, timeZone: string): string | undefined => {
  const text = raw.trim().replace(/\s+/g, ' ').replace(TIME_FIRST, '$2 $1').replace(WEEKDAY, '');
  const date = leadingDay(text);
  if (date === undefined) return undefined;
  const rest = date.rest.replace(/^(?:T|\s*[–—|/]\s*|\s+-\s*|,?\s*(?:at )?)/i, '').trim();
  if (rest === '') return date.day;
  const time = clock(rest);
  if (time === undefined) return undefined;
  const wall = Date.parse(`${date.day}T00:00:00Z`) + time.ms;
  return instant(time.offset === undefined ? zoned(wall, timeZone) : wall - time.offset * 60_000);
};

/**
 * `2025-05-19` → the day; `2025-05-19 17:40` in Europe/London and `Mon, 19 May 2025 17:40:00 +0100` → `2025-05-19T16:40:00Z`;
 * `05/06/2025` and `last week` → undefined.
 */
export const publicationDate = (value: unknown, timeZone: string): PublishedAt | undefined => {
  if (typeof value === 'number') return fromNumber(value);
  if (value instanceof Date) {
    const iso = instant(value.getTime());
    return iso?.endsWith('T00:00:00Z') ? iso.slice(0, 10) : iso;
  }
  return typeof value === 'string' ? fromText(value, timeZone) : undefined;
};

/** The instant at which a publication date begins, in milliseconds; a day begins at midnight of the zone. */
export const beginning = (at: PublishedAt, timeZone: string): number =>
  at.length === 10 ? zoned(Date.parse(`${at}T00:00:00Z`), timeZone) : Date.parse(at);
