/** Amounts of money: "$1.4 billion", "€3bn", "£40m to £60m", "500 million euros". */
import type { Figure } from '../../../../model/language.js';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../../../../text/lexicons/en/currencies.js';
import { MAGNITUDES, SHORT_MAGNITUDES } from '../../../../text/lexicons/en/numberWords.js';
import { INVARIANT_NOUNS } from '../../../../text/lexicons/en/plurals.js';
import { matchesIn } from '../../../../text/matching.js';
import { NUMBER_IN_FIGURES } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { amountOf, boundOf, type FigureRule, LARGE_MAGNITUDE, QUANTITY, rangeBetween, TO } from '../quantity.js';
import { singular } from '../singular.js';

const SIGNS = [...CURRENCY_SIGNS.keys()];
/** A sign of letters is no end of another word. */
const SIGN = `(?:\\b${oneOf(SIGNS.filter((sign) => sign.length > 1))}|${oneOf(SIGNS.filter((sign) => sign.length === 1))})`;
const SHORT = oneOf(SHORT_MAGNITUDES.keys());
const AMOUNT = `${NUMBER_IN_FIGURES}(?:[ -]${oneOf(MAGNITUDES.keys())}\\b| ?${SHORT}\\b)?`;
const WITH_SIGN = new RegExp(
  `(?<sign>${SIGN}) ?(?<low>${AMOUNT})(?:(?: to |[-–]| and )${SIGN}? ?(?<high>${AMOUNT}))?`,
  'gi',
);
const plural = (name: string): string => (name.startsWith('pound') ? name.replace('pound', 'pounds') : `${name}s`);
const NAMES = oneOf(
  [...CURRENCY_NAMES.keys()].flatMap((name) => (INVARIANT_NOUNS.has(name) ? [name] : [name, plural(name)])),
);
const WITH_NAME = new RegExp(
  `(?<![\\d.,$€£-])\\b(?<low>half an? (?:million|billion|trillion)|${QUANTITY})(?:${TO}(?<high>${QUANTITY}))?[ -](?<name>${NAMES})\\b`,
  'gi',
);

const SHORT_AT_END = new RegExp(`^(.*?) ?(${SHORT})$`, 'i');

/** "40m" → "40" and a factor of a million. */
const amount = (written: string): number | undefined => {
  const short = SHORT_AT_END.exec(written);
  if (short === null) return amountOf(written);
  const base = amountOf(short[1] ?? '');
  const factor = SHORT_MAGNITUDES.get((short[2] ?? '').toLowerCase()) ?? 1;
  return base === undefined ? undefined : Number((base * factor).toPrecision(12));
};

const MAGNITUDE_AT_END = new RegExp(`(?:[ -]${LARGE_MAGNITUDE}| ?${SHORT})$`, 'i');

const ends = (low: string, high: string | undefined): { value: number; to?: number } | undefined => {
  const lent = high !== undefined && !MAGNITUDE_AT_END.test(low) ? (MAGNITUDE_AT_END.exec(high)?.[0] ?? '') : '';
  const value = amount(low + lent);
  if (value === undefined || high === undefined) return value === undefined ? undefined : { value };
  const to = amount(high);
  return to !== undefined && to > value ? { value, to } : undefined;
};

const bySign = (text: string): Figure[] =>
  matchesIn(text, WITH_SIGN).flatMap((m) => {
    const { sign = '', low = '', high } = m.groups ?? {};
    const unit = CURRENCY_SIGNS.get(sign.toUpperCase()) ?? 'USD';
    const both = ends(low, high);
    const found = both ?? ends(low, undefined);
    if (found === undefined) return [];
    const length =
      both === undefined && high !== undefined
        ? sign.length + low.length + (m[0][sign.length] === ' ' ? 1 : 0)
        : m[0].length;
    const end = m.index + length;
    return [{ start: m.index, end, ...found, unit, bound: boundOf(text, m.index, end) }];
  });

const byName = (text: string): Figure[] =>
  matchesIn(text, WITH_NAME).flatMap((m) => {
    const { low = '', high, name = '' } = m.groups ?? {};
    const found = high === undefined ? { value: amountOf(low) } : rangeBetween(low, high);
    if (found?.value === undefined) return [];
    const lower = name.toLowerCase();
    const unit = CURRENCY_NAMES.get(lower.startsWith('pound') ? 'pound sterling' : (singular(lower) ?? lower));
    const end = m.index + m[0].length;
    return unit === undefined
      ? []
      : [{ start: m.index, end, ...found, value: found.value, unit, bound: boundOf(text, m.index, end) }];
  });

/** `"a $1.4 billion loan"` → 1400000000 USD; `"200 pounds of flour"` → nothing here */
export const money: FigureRule = (text) => [...bySign(text), ...byName(text)];
