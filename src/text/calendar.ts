/**
 * Arithmetic on calendar days written `YYYY-MM-DD` and on TIMEX3 values, and how a value is written for readers.
 * Knows no clock and reads no text: recognising dates is `annotate`'s business.
 */
import type { Precision } from '../model/language.js';

/** First and last day, both included, `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day of a year, month and day of the month; undefined where the calendar has none: 2025, 2, 30 → undefined. */
export const dayOf = (year: number, month: number, dayOfMonth: number): string | undefined => {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
};

/** 2024, 2 → 29 */
export const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a string is a day the calendar has: `2025-02-29` → false. */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && dayOf(yearOf(value), monthOf(value), dayOfMonthOf(value)) === value;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const dayOfMonthOf = (day: string): number => Number(day.slice(8, 10));

/** `2025-02-28`, 1 → `2025-03-01` */
export const addDays = (day: string, days: number): string => fromMs(toMs(day) + days * DAY_MS);

/** The same day of the month, or that month's last: `2025-01-31`, 1 → `2025-02-28`. */
export const addMonths = (day: string, months: number): string => {
  const total = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(dayOfMonthOf(day), lengthOfMonth(year, month)))}`;
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
  return `${pad(year, 4)}-W${pad(1 + daysBetween(firstMonday(year), mondayOf(day)) / 7)}`;
};

/** The Monday of week 1, the week that holds 4 January (ISO 8601). */
const firstMonday = (year: number): string => mondayOf(`${pad(year, 4)}-01-04`);

const instantFormats = new Map<string, Intl.DateTimeFormat>();

/** The day on which an instant falls in a time zone: `2025-05-19T22:30:00Z`, `Europe/Kyiv` → `2025-05-20`. */
export const dayInZone = (instant: string, timeZone: string): string | undefined => {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return undefined;
  let format = instantFormats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    instantFormats.set(timeZone, format);
  }
  return format.format(ms);
};

/** The day an article was published: a plain day as it is, an instant by the time zone. */
export const publicationDay = (publishedAt: string, timeZone: string): string | undefined =>
  isDay(publishedAt) ? publishedAt : dayInZone(publishedAt, timeZone);

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
  if (week < 1 || weekOf(monday) !== `${pad(year, 4)}-W${pad(week)}`) return undefined;
  if (rest === undefined) return days(monday, addDays(monday, 6), 'week');
  if (rest === 'WE') return days(addDays(monday, 5), addDays(monday, 6), 'weekend');
  const day = addDays(monday, Number(rest) - 1);
  return days(day, day, 'day');
};

const parse = (value: string): Parsed | undefined => {
  const day = /^(\d{4}-\d\d-\d\d)(?:T(\d\d(?::\d\d)?(?::\d\d)?|[A-Z]{2}))?$/.exec(value);
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

/** Whether every day of `inner` is a day of `outer`: `2025-05-13` lies in `2025-W20`. */
export const liesWithin = (inner: string, outer: string): boolean => {
  const a = rangeOf(inner);
  const b = rangeOf(outer);
  return a !== undefined && b !== undefined && b.first <= a.first && a.last <= b.last;
};

/** Whether two values share a day. */
export const overlaps = (one: string, other: string): boolean => {
  const a = rangeOf(one);
  const b = rangeOf(other);
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
};

const PARTS_OF_DAY = ['TMO', 'TMI', 'TAF', 'TEV', 'TNI'];
/** Where in the day a part of it lies, so that a morning sorts before an afternoon. */
const PART_HOURS: Readonly<Record<string, string>> = { TMO: '06', TMI: '12', TAF: '13', TEV: '18', TNI: '21' };

const timeOf = (value: string): string => {
  const at = value.indexOf('T');
  if (at < 0) return '';
  const part = value.slice(at);
  return PARTS_OF_DAY.includes(part) ? (PART_HOURS[part] ?? '') : part.slice(1);
};

/**
 * Orders values as a timeline does: by first day, the longer before the shorter, then by time of day;
 * what names no place in the calendar comes last: `2022-02` < `2025` < `2025-05-19` < `2025-05-19TMO` < `PAST_REF`.
 */
export const compareValues = (one: string, other: string): number => {
  const a = rangeOf(one);
  const b = rangeOf(other);
  if (a === undefined || b === undefined) {
    if (a !== undefined) return -1;
    if (b !== undefined) return 1;
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  const ta = timeOf(one);
  const tb = timeOf(other);
  return ta < tb ? -1 : ta > tb ? 1 : 0;
};

export interface FormatOptions {
  /** BCP 47; default `en-GB`. */
  readonly locale?: string;
  /** Whether a day is written with its weekday; default true. */
  readonly weekday?: boolean;
  /** A year that goes without saying; absent: years are always written. */
  readonly omitYear?: number;
  /** Names of months and weekdays in full; default false. */
  readonly long?: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
};

const SEASON_NAMES: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
  H1: 'first half of',
  H2: 'second half of',
};

const PART_NAMES: Readonly<Record<string, string>> = {
  TMO: 'morning',
  TMI: 'midday',
  TAF: 'afternoon',
  TEV: 'evening',
  TNI: 'night',
};

/**
 * A calendar value as readers write it: `2025-05-19` → "Mon 19 May 2025" (or "Mon 19 May" where 2025 goes without saying),
 * `2025-W20` → "12–18 May 2025", `2022-02` → "Feb 2022", `2025-05-19TMO` → "Mon 19 May 2025, morning", `199X` → "1990s".
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
      return `${value.slice(0, 3)}0s`;
    case 'year':
      return value;
    case 'quarter':
      return `${value.slice(5)} ${value.slice(0, 4)}`;
    case 'season': {
      const span = yearOf(parsed.first) === yearOf(parsed.last) ? value.slice(0, 4) : winterYears(value);
      return `${SEASON_NAMES[value.slice(5)] ?? ''} ${span}`;
    }
    case 'month':
      return formatter(locale, { ...month, ...year }).format(first);
    case 'week':
    case 'weekend':
      return formatter(locale, { day: 'numeric', ...month, ...year })
        .formatRange(first, last)
        .replace(/\u2009/g, '');
    default: {
      const named: Intl.DateTimeFormatOptions = weekday ? { weekday: long ? 'long' : 'short' } : {};
      const day = formatter(locale, { ...named, day: 'numeric', ...month, ...year })
        .format(first)
        .replace(/^(\p{L}+),(?= \d)/u, '$1');
      const at = value.indexOf('T');
      if (at < 0) return day;
      const time = value.slice(at);
      const words = PART_NAMES[time] ?? (time.includes(':') ? time.slice(1, 6) : `${time.slice(1)}:00`);
      return `${day}, ${words}`;
    }
  }
};

/** `2024-WI` → "2024–25" */
const winterYears = (value: string): string => {
  const year = Number(value.slice(0, 4));
  return `${year}–${pad((year + 1) % 100)}`;
};
