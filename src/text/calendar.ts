/**
 * Arithmetic on calendar days written `YYYY-MM-DD` and on TIMEX3 values, and how a value is written for readers.
 * Knows no clock and reads no text: recognising dates is `annotate`'s business.
 */
import type { Precision } from '../model/language.js';
import { messagesOf } from './messages/messages.js';

/** First and last day, both included, `YYYY-MM-DD`. */
interface DayRange {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;

/** A number as calendar values write it: 5 → `05`; 79, 4 → `0079`. */
export const padded = (n: number, width = 2): string => String(n).padStart(width, '0');

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Years of four digits are all that a value can write; a day beyond them is taken for the last or first of them. */
const FIRST_MS = Date.parse('0001-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T00:00:00Z');

const fromMs = (ms: number): string => new Date(Math.min(LAST_MS, Math.max(FIRST_MS, ms))).toISOString().slice(0, 10);

/** The day of a year, month and day of the month; undefined where the calendar has none: 2025, 2, 30 → undefined. */
export const dayOf = (year: number, month: number, dayOfMonth: number): string | undefined => {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month))
    return undefined;
  return `${padded(year, 4)}-${padded(month)}-${padded(dayOfMonth)}`;
};

/** 2024, 2 → 29 */
const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a string is a day the calendar has: `2025-02-29` → false. */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && dayOf(yearOf(value), monthOf(value), dayOfMonthOf(value)) === value;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
const dayOfMonthOf = (day: string): number => Number(day.slice(8, 10));

/** `2025-02-28`, 1 → `2025-03-01` */
export const addDays = (day: string, days: number): string => fromMs(toMs(day) + days * DAY_MS);

/** The same day of the month, or that month's last: `2025-01-31`, 1 → `2025-02-28`. */
export const addMonths = (day: string, months: number): string => {
  const total = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  if (year < 1 || year > 9999) return fromMs(months < 0 ? FIRST_MS : LAST_MS);
  return `${padded(year, 4)}-${padded(month)}-${padded(Math.min(dayOfMonthOf(day), lengthOfMonth(year, month)))}`;
};

/** Days from `from` to `to`: `2025-05-18`, `2025-05-19` → 1. */
export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/** ISO 8601: Monday 1 … Sunday 7. `2025-05-19` → 1 */
export const weekdayOf = (day: string): number => ((new Date(toMs(day)).getUTCDay() + 6) % 7) + 1;

/** The Monday of the ISO week that a day lies in: `2025-05-18` → `2025-05-12`. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** The ISO week of a day as a TIMEX3 value: `2025-05-18` → `2025-W20`; `2024-12-30` → `2025-W01`. */
export const weekOf = (day: string): string => {
  const year = yearOf(addDays(day, 4 - weekdayOf(day)));
  return `${padded(year, 4)}-W${padded(1 + daysBetween(firstMonday(year), mondayOf(day)) / 7)}`;
};

/** The Monday of week 1, the week that holds 4 January (ISO 8601). */
const firstMonday = (year: number): string => mondayOf(`${padded(year, 4)}-01-04`);

/** Easter Sunday of the western churches (the Gregorian computus, anonymous algorithm of 1876): 2025 → `2025-04-20`. */
export const easterOf = (year: number): string => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return `${padded(year, 4)}-${padded(Math.floor(days / 31))}-${padded((days % 31) + 1)}`;
};

/** Easter Sunday of the eastern churches, counted by the Julian calendar (Meeus): 2025 → `2025-04-20`, 2024 → `2024-05-05`. */
export const orthodoxEasterOf = (year: number): string => {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + toSunday + 114;
  const julian = `${padded(year, 4)}-${padded(Math.floor(days / 31))}-${padded((days % 31) + 1)}`;
  const century = Math.floor(year / 100);
  return addDays(julian, century - Math.floor(century / 4) - 2);
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make: for each locale and options it is made once. The time zone is UTC unless the options name one. */
export const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    formats.set(key, format);
  }
  return format;
};

/** The day on which a moment falls in a time zone: `2025-05-19T22:30:00Z`, `Europe/Kyiv` → `2025-05-20`. */
export const dayInZone = (moment: Date, timeZone: string): string =>
  formatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);

/** The day an article was published: a plain day as it is, an instant by the time zone; what is neither has none. */
export const publicationDay = (publishedAt: string, timeZone: string): string | undefined => {
  if (isDay(publishedAt)) return publishedAt;
  const moment = new Date(publishedAt);
  return Number.isNaN(moment.getTime()) ? undefined : dayInZone(moment, timeZone);
};

/**
 * The instant at which a day begins in a time zone, with the zone's offset (RFC 3339): `2026-11-21`, `Asia/Tokyo` → `2026-11-21T00:00:00+09:00`.
 * Where clocks skip midnight, the offset of the day before.
 */
export const beginningOfDay = (day: string, timeZone: string): string => {
  const offsetAt = (ms: number): string => {
    const parts = formatter('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(ms);
    const offset = parts.find((p) => p.type === 'timeZoneName')?.value ?? 'GMT';
    // A zone's local mean time of the past has seconds, which RFC 3339 does not know.
    return /^GMT([+-](?!00:00)\d\d:\d\d)/.exec(offset)?.[1] ?? 'Z';
  };
  // First by the offset at midnight in UTC, then by the one at the instant which that gives: a change of clocks may lie between.
  const guess = offsetAt(Date.parse(`${day}T00:00:00Z`));
  return `${day}T00:00:00${offsetAt(Date.parse(`${day}T00:00:00${guess}`))}`;
};

/** Meteorological seasons of the northern half, as reporters use them; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

interface Parsed extends DayRange {
  readonly precision: Precision;
}

const days = (first: string | undefined, last: string | undefined, precision: Precision): Parsed | undefined =>
  first === undefined || last === undefined ? undefined : { first, last, precision };

const monthsFrom = (year: number, month: number, count: number, precision: Precision): Parsed | undefined => {
  const first = dayOf(year, month, 1);
  return first === undefined ? undefined : days(first, addDays(addMonths(first, count), -1), precision);
};

const readDay = (day: string, time: string | undefined): Parsed | undefined => {
  if (!isDay(day)) return undefined;
  if (time === undefined || /^[A-Z]/.test(time)) return days(day, day, 'day');
  return days(day, day, time.includes(':') ? 'minute' : 'hour');
};

const readWeek = (year: number, week: number, rest: string | undefined): Parsed | undefined => {
  const monday = addDays(firstMonday(year), (week - 1) * 7);
  if (week < 1 || weekOf(monday) !== `${padded(year, 4)}-W${padded(week)}`) return undefined;
  if (rest === undefined) return days(monday, addDays(monday, 6), 'week');
  if (rest === 'WE') return days(addDays(monday, 5), addDays(monday, 6), 'weekend');
  const day = addDays(monday, Number(rest) - 1);
  return days(day, day, 'day');
};

const parse = (value: string): Parsed | undefined => {
  const day = /^(\d{4}-\d\d-\d\d)(?:T(\d\d(?::\d\d)?(?::\d\d)?Z?|[A-Z]{2}))?$/.exec(value);
  if (day) return readDay(day[1] ?? '', day[2]);
  const week = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?$/.exec(value);
  if (week) return readWeek(Number(week[1]), Number(week[2]), week[3]);
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return monthsFrom(Number(month[1]), Number(month[2]), 1, 'month');
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(value);
  if (part) {
    const year = Number(part[1]);
    if (part[2] !== undefined) return monthsFrom(year, Number(part[2]) * 3 - 2, 3, 'quarter');
    if (part[3] !== undefined) return monthsFrom(year, Number(part[3]) * 6 - 5, 6, 'season');
    return monthsFrom(year, SEASON_MONTHS[part[4] ?? ''] ?? 0, 3, 'season');
  }
  if (/^\d{4}$/.test(value)) return monthsFrom(Number(value), 1, 12, 'year');
  const decade = /^(\d{3})X$/.exec(value);
  return decade ? monthsFrom(Number(decade[1]) * 10, 1, 120, 'decade') : undefined;
};

/** The days a TIMEX3 value covers; undefined for what names no place in the calendar: `2025-W20` → 12 to 18 May; `P2D`, `PAST_REF`, `XXXX-WXX-1` → undefined. */
export const rangeOf = (value: string): DayRange | undefined => {
  const parsed = parse(value);
  return parsed && { first: parsed.first, last: parsed.last };
};

/** A range as day numbers since 1970-01-01, for arithmetic; both ends belong to it. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** `rangeOf` in day numbers: `2025-W20` → 12 to 18 May 2025; `P3D` → undefined. */
export const calendarDays = (value: string): Days | undefined => {
  const range = rangeOf(value);
  return range && { from: toMs(range.first) / DAY_MS, to: toMs(range.last) / DAY_MS };
};

/** Whether every day of `inner` is a day of `outer`. */
export const within = (inner: Days, outer: Days): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** The finest unit a value names: `2025-W20-WE` → `weekend`. A half-year counts as a season. */
export const precisionOf = (value: string): Precision | undefined => parse(value)?.precision;

interface FormatOptions {
  /** BCP 47; default `en-GB`. */
  readonly locale?: string;
  /** Whether a day is written with its weekday; default true. */
  readonly weekday?: boolean;
  /** A year that goes without saying; absent: years are always written. */
  readonly omitYear?: number;
  /** Names of months and weekdays in full; default false. */
  readonly long?: boolean;
}

/**
 * A calendar value as readers write it: `2025-05-19` → "Mon 19 May 2025" (or "Mon 19 May" where 2025 goes without saying),
 * `2025-W20` → "12–18 May 2025", `2022-02` → "Feb 2022", `2025-05-19TMO` → "Mon 19 May 2025, morning", `199X` → "1990s",
 * `2025-Q2` → "Apr–Jun 2025".
 * undefined for what names no place in the calendar.
 */
export const formatValue = (value: string, options: FormatOptions = {}): string | undefined => {
  const parsed = parse(value);
  if (parsed === undefined) return undefined;
  const { locale = 'en-GB', weekday = true, omitYear, long = false } = options;
  const first = toMs(parsed.first);
  const last = toMs(parsed.last);
  const silent = omitYear === yearOf(parsed.first) && omitYear === yearOf(parsed.last);
  const year: Intl.DateTimeFormatOptions = silent ? {} : { year: 'numeric' };
  const month: Intl.DateTimeFormatOptions = { month: long ? 'long' : 'short' };
  switch (parsed.precision) {
    case 'decade':
      return messagesOf(locale).decade(yearOf(parsed.first));
    case 'year':
      return value;
    case 'season': {
      const span = yearOf(parsed.first) === yearOf(parsed.last) ? value.slice(0, 4) : winterYears(value);
      return `${messagesOf(locale).seasons[value.slice(5)] ?? ''} ${span}`;
    }
    case 'month':
      return formatter(locale, { ...month, ...year }).format(first);
    case 'quarter':
      return ranged(formatter(locale, { ...month, ...year }), first, last);
    case 'week':
    case 'weekend':
      return ranged(formatter(locale, { day: 'numeric', ...month, ...year }), first, last);
    default: {
      const named: Intl.DateTimeFormatOptions = weekday ? { weekday: long ? 'long' : 'short' } : {};
      const written = formatter(locale, { ...named, day: 'numeric', ...month, ...year }).format(first);
      const day = ENGLISH.test(locale) ? written.replace(/^(\p{L}+),(?= \d)/u, '$1') : written;
      const at = value.indexOf('T');
      if (at < 0) return day;
      const time = value.slice(at);
      const part =
        messagesOf(locale).dayParts[time.slice(1)] ?? (/^T\d\d/.test(time) ? clock(time, locale) : undefined);
      return part === undefined ? day : `${day}, ${part}`;
    }
  }
};

/** British papers write "Mon 19 May"; some versions of the locale's data put a comma behind the weekday. */
const ENGLISH = /^en\b/i;

/** `T16:40:05Z` → "16:40", in America "4:40 PM"; `T05` → "05:00" */
const clock = (time: string, locale: string): string => {
  const [hour = '00', minute = '00'] = time.replace(/^T|Z$/g, '').split(':');
  return formatter(locale, { timeStyle: 'short' })
    .format(Date.parse(`1970-01-01T${hour}:${minute}:00Z`))
    .replace(/\u202f/g, ' ');
};

/** Thin spaces around the dash, which some locales set, would be read as a break by a column of dates. */
const ranged = (format: Intl.DateTimeFormat, first: number, last: number): string =>
  format.formatRange(first, last).replace(/[\u2009\u202f]/g, '');

/** `2024-WI` → "2024–25" */
const winterYears = (value: string): string => {
  const year = Number(value.slice(0, 4));
  return `${year}–${padded((year + 1) % 100)}`;
};
