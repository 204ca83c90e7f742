/** The dates that an edition itself prints, in its locale. Resolves nothing: the values are given. */
import type { Edition, EditionTimelineEntry } from '../model/edition.js';
import { daysBetween, formatValue, precisionOf, rangeOf, yearOf } from './calendar.js';

/** A label opens a line, also in languages that write months and weekdays small. */
const opening = (label: string, locale: string): string => label.charAt(0).toLocaleUpperCase(locale) + label.slice(1);

/** `"2025-05-19"`, `"en-GB"` → `"Monday 19 May 2025"`; what is no day comes back as it is. */
export const longDate = (day: string, locale: string): string => {
  const label = formatValue(day, { locale, long: true });
  return label === undefined ? day : opening(label, locale);
};

/** `"2025-05-19"`, `"en-GB"` → `"May 2025"` */
export const monthLabel = (day: string, locale: string): string =>
  opening(formatValue(day.slice(0, 7), { locale, long: true }) ?? day, locale);

/** A weekday helps a reader only near the day of the edition. */
const WEEKDAY_WITHIN_DAYS = 7;

/** Precisions whose label would say too little without a year: "Feb", "Summer". */
const ALWAYS_OF_A_YEAR: ReadonlySet<string | undefined> = new Set(['month', 'quarter', 'season']);

/**
 * A timeline date as its short label, in an edition of 2025: `2022-02` → `Feb 2022`, `2025-W20` → `12–18 May`,
 * `2025-05-19T05:28` → `19 May, 05:28`. A value that names no place in the calendar gives the source's own words.
 */
export const whenLabel = (
  { value, expression }: EditionTimelineEntry['when'],
  { date, locale }: Pick<Edition, 'date' | 'locale'>,
): string => {
  const first = rangeOf(value)?.first;
  if (first === undefined) return expression;
  // With a time of day the weekday gives way: both do not fit a column of dates.
  const weekday = !value.includes('T') && Math.abs(daysBetween(date, first)) <= WEEKDAY_WITHIN_DAYS;
  const year = ALWAYS_OF_A_YEAR.has(precisionOf(value)) ? {} : { omitYear: yearOf(date) };
  return opening(formatValue(value, { locale, weekday, ...year }) ?? expression, locale);
};
