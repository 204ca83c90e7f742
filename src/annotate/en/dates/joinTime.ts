/** Puts a time of the clock on the day named beside it: "at 5 p.m. on Monday", "Monday at 14:30", "midnight Friday". */
import type { TimeExpression } from '../../../model/language.js';
import { precisionOf } from '../../../text/calendar.js';
import { CLOCK_TO_DAY } from '../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../text/oneOf.js';

const GAP = new RegExp(`^(?:,? (?:${oneOf(CLOCK_TO_DAY)} )?|, )$`, 'i');

const isDayAlone = (e: TimeExpression): boolean =>
  e.type === 'DATE' && (e.precision === 'day' || /^XXXX-(?:WXX-\d|\d\d-\d\d)$/.test(e.value));

const isTimeAlone = (e: TimeExpression): boolean => e.type === 'TIME' && e.certainty === 'implied';

const join = (day: TimeExpression, time: TimeExpression): TimeExpression => {
  const value = day.value + time.value.slice(time.value.indexOf('T'));
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
    if (near && isDayAlone(last) && isTimeAlone(next)) out[out.length - 1] = join(last, next);
    else if (near && isTimeAlone(last) && isDayAlone(next)) out[out.length - 1] = join(next, last);
    else out.push(next);
  }
  return out;
};
