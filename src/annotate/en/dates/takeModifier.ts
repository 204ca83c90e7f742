/** Takes the words before a date that belong to it: "late [last week]", "earlier [this month]", "mid-[May]", "the end of [November]". The value stays. */
import type { TimeExpression } from '../../../model/language.js';
import { PERIOD_PARTS } from '../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../text/oneOf.js';

const MODIFIER = new RegExp(
  `(?:\\b(?:the )?(?:(?:very |as )?(?:early|late|later|earlier)(?: (?:in|on|in the|on the))?|mid|the middle of|the ${oneOf(PERIOD_PARTS)} of|fiscal)(?: the)?[ -])$`,
  'i',
);
const AFTER = /^(?: or (?:so|later|earlier)| itself)\b/;

/** `"late last week"` → one expression of the value of "last week" */
export const takeModifiers = (text: string, expressions: readonly TimeExpression[]): TimeExpression[] =>
  expressions.map((expression, i) => {
    const floor = expressions[i - 1]?.end ?? 0;
    const before = text.slice(Math.max(floor, expression.start - 24), expression.start);
    const lead =
      expression.type === 'DATE' || expression.type === 'TIME' ? (MODIFIER.exec(before)?.[0].length ?? 0) : 0;
    const tail = AFTER.exec(text.slice(expression.end, expression.end + 12))?.[0].length ?? 0;
    return { ...expression, start: expression.start - lead, end: expression.end + tail };
  });
