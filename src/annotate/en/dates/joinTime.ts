/** Puts a time of the clock on the day named beside it: "at 5 p.m. on Monday", "Monday at 14:30", "midnight Friday". */
import type { TimeExpression } from '../../../model/language.js';
import { addDays, precisionOf } from '../../../text/calendar.js';
import { CLOCK_TO_DAY } from '../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../text/oneOf.js';

const GAP = new RegExp(`^(?:,? (?:${oneOf(CLOCK_TO_DAY)} )?|, )$`, 'i');

const isDayAlone = (e: TimeExpression): boolean =>
  e.type === 'DATE' && (e.precision === 'day' || /^XXXX-(?:WXX-\d|\d\d-\d\d)$/.test(e.value));

/** A time that hangs on no day but that of writing. */
export const isTimeAlone = (e: TimeExpression): boolean => e.type === 'TIME' && e.certainty === 'implied';

/** "Tuesday night", "last night": a day with its part, which a time of the clock names better. */
const isPartOfDay = (e: TimeExpression): boolean =>
  e.type === 'TIME' && e.certainty === 'stated' && /^\d{4}-\d\d-\d\dT[A-Z]{2}$/.test(e.value);

/** The hours after midnight of a night are of the next day. */
const dayOf = (day: TimeExpression, hour: string): string =>
  day.value.endsWith('TNI') && hour < '06' ? addDays(day.value.slice(0, 10), 1) : day.value.replace(/T.*$/, '');

/** "nine o'clock last night" is 21. */
const clockOf = (text: string, day: TimeExpression, time: TimeExpression): string => {
  const clock = time.value.slice(time.value.indexOf('T'));
  const isLate = /T(?:AF|EV|NI)$/.test(day.value) && /o['’]clock$/i.test(text.slice(time.start, time.end));
  const hour = Number(clock.slice(1, 3));
  return isLate && hour >= (day.value.endsWith('NI') ? 6 : 1) && hour < 12 ? `T${hour + 12}` : clock;
};

const join = (text: string, day: TimeExpression, time: TimeExpression): TimeExpression => {
  const clock = clockOf(text, day, time);
  const value = dayOf(day, clock.slice(1, 3)) + clock;
  const precision = precisionOf(value);
  return {
    start: Math.min(day.start, time.start),
    end: Math.max(day.end, time.end),
    type: 'TIME',
    value,
    certainty: day.certainty,
    ...(precision === undefined ? {} : { precision }),
    ...(day.anchor === undefined ? {} : { anchor: day.anchor }),
  };
};

/** Expressions in the order of the text, neighbours of day and time made one: `"5 p.m. on [Monday]"` → 2025-05-19T17 */
export const joinTimes = (text: string, expressions: readonly TimeExpression[]): TimeExpression[] => {
  const out: TimeExpression[] = [];
  for (const next of expressions) {
    const last = out.at(-1);
    const near = last !== undefined && GAP.test(text.slice(last.end, next.start));
    if (near && (isDayAlone(last) || isPartOfDay(last)) && isTimeAlone(next))
      out[out.length - 1] = join(text, last, next);
    else if (near && isTimeAlone(last) && (isDayAlone(next) || isPartOfDay(next)))
      out[out.length - 1] = join(text, next, last);
    else out.push(next);
  }
  return out;
};
