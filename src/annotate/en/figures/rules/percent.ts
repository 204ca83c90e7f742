/** Shares and changes: "12 percent", "3.5%", "two percentage points", "10 to 15 per cent". */
import { amountOf, boundOf, type FigureRule, QUANTITY, rangeBetween, TO } from '../quantity.js';

const PERCENT = new RegExp(
  `(?<![\\d.,$€£])(?<low>${QUANTITY})%?(?:${TO}(?<high>${QUANTITY}))?(?:%|[ -](?<name>percent|per cent|percentage points?|basis points?)\\b)`,
  'gi',
);

const UNITS: Readonly<Record<string, string>> = { perce: 'percent', 'per c': 'percent', basis: 'basis point' };

/** `"rose 3.5%"` → 3.5 percent; `"a 100-point lead"` → nothing */
export const percent: FigureRule = (text) =>
  Array.from(text.matchAll(PERCENT)).flatMap((m) => {
    const { low = '', high, name = '%' } = m.groups ?? {};
    const found = high === undefined ? { value: amountOf(low) } : rangeBetween(low, high);
    if (found?.value === undefined) return [];
    const unit = /^percentage/i.test(name) ? 'percentage point' : (UNITS[name.toLowerCase().slice(0, 5)] ?? 'percent');
    const end = m.index + m[0].length;
    return [{ start: m.index, end, ...found, value: found.value, unit, bound: boundOf(text, m.index, end) }];
  });
