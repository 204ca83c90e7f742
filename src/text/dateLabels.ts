/** Calendar days and TIMEX3 values as a reader of the edition reads them. Resolves nothing: the values are given. */
import type { EditionTimelineEntry } from '../model/edition.js';
import { MESSAGES } from './messages.js';

const DAY_MS = 86_400_000;

const dayOf = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
const shortMonth = (date: Date): string => MESSAGES.shortMonths[date.getUTCMonth()] ?? '';

/** `"2025-05-19"` → `"Monday 19 May 2025"`; what is no day comes back as it is. */
export const longDate = (day: string): string => {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (m === null) return day;
  const date = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return `${MESSAGES.weekdays[date.getUTCDay()] ?? ''} ${date.getUTCDate()} ${MESSAGES.months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};

/** Monday of an ISO week: the week that holds 4 January is the first (ISO 8601). */
const mondayOf = (year: number, week: number): Date => {
  const fourth = dayOf(year, 1, 4);
  return plusDays(fourth, (week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7));
};

const yearUnless = (date: Date, sameAs: string): string =>
  sameAs.startsWith(`${date.getUTCFullYear()}-`) ? '' : ` ${date.getUTCFullYear()}`;

/** A weekday helps a reader only near the day of the edition. */
const WEEKDAY_WITHIN_DAYS = 7;

const dayLabel = (date: Date, editionDate: string): string => {
  const [y, m, d] = editionDate.split('-').map(Number);
  const distance = Math.abs(date.getTime() - dayOf(y ?? 0, m ?? 1, d ?? 1).getTime()) / DAY_MS;
  const weekday = distance <= WEEKDAY_WITHIN_DAYS ? `${MESSAGES.shortWeekdays[date.getUTCDay()] ?? ''} ` : '';
  return `${weekday}${date.getUTCDate()} ${shortMonth(date)}${yearUnless(date, editionDate)}`;
};

const rangeLabel = (from: Date, to: Date, editionDate: string): string => {
  const start =
    from.getUTCMonth() === to.getUTCMonth() ? `${from.getUTCDate()}` : `${from.getUTCDate()} ${shortMonth(from)}`;
  return `${start}–${to.getUTCDate()} ${shortMonth(to)}${yearUnless(to, editionDate)}`;
};

const timeLabel = (time: string | undefined): string => {
  if (time === undefined) return '';
  const clock = /^\d\d:\d\d/.exec(time)?.[0];
  const part = clock ?? (/^\d\d$/.test(time) ? `${time}:00` : MESSAGES.dayParts[time]);
  return part === undefined ? '' : `, ${part}`;
};

/** With a time of day the weekday gives way: both do not fit a column of dates. */
const dated = (date: Date, time: string | undefined, editionDate: string): string => {
  const clock = timeLabel(time);
  const day = dayLabel(date, editionDate);
  return clock === '' ? day : day.replace(/^\p{L}+ (?=\d)/u, '') + clock;
};

/**
 * A timeline date as its short label: `2022-02` → `Feb 2022`, `2025-W20` → `12–18 May`, `2025-05-19T05:28` →
 * `19 May, 05:28`. A value that names no place in the calendar gives the source's own words.
 */
export const whenLabel = (when: EditionTimelineEntry['when'], editionDate: string): string => {
  const value = when.value;
  let m = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value);
  if (m !== null) {
    return dated(dayOf(Number(m[1]), Number(m[2]), Number(m[3])), m[4]?.replace(/Z$/, ''), editionDate);
  }
  m = /^(\d{4})-(\d\d)$/.exec(value);
  if (m !== null) return `${MESSAGES.shortMonths[Number(m[2]) - 1] ?? ''} ${m[1] ?? ''}`;
  if (/^\d{4}$/.test(value)) return value;
  m = /^(\d{3})X$/.exec(value);
  if (m !== null) return MESSAGES.decade(Number(m[1]) * 10);
  m = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?(?:T(.+))?$/.exec(value);
  if (m !== null) {
    const monday = mondayOf(Number(m[1]), Number(m[2]));
    if (m[3] === 'WE') return rangeLabel(plusDays(monday, 5), plusDays(monday, 6), editionDate);
    if (m[3] !== undefined) return dated(plusDays(monday, Number(m[3]) - 1), m[4], editionDate);
    return rangeLabel(monday, plusDays(monday, 6), editionDate);
  }
  m = /^(\d{4})-Q([1-4])$/.exec(value);
  if (m !== null) {
    const last = Number(m[2]) * 3;
    return `${MESSAGES.shortMonths[last - 3] ?? ''}–${MESSAGES.shortMonths[last - 1] ?? ''} ${m[1] ?? ''}`;
  }
  m = /^(\d{4})-(SP|SU|FA|AU|WI|H1|H2)$/.exec(value);
  if (m !== null) return `${MESSAGES.seasons[m[2] ?? ''] ?? MESSAGES.halves[m[2] ?? ''] ?? ''} ${m[1] ?? ''}`;
  return when.expression;
};
