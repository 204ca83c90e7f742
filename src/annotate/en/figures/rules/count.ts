/** Things counted: "112 drones", "three Russian fighter jets", "30 to 40 people", "at least 12 dead", "one soldier". */
import type { Bound, Figure } from '../../../../model/language.js';
import { CASUALTY_AFTER, CASUALTY_BEFORE } from '../../../../text/lexicons/en/boundWords.js';
import { TIME_ZONES } from '../../../../text/lexicons/en/calendarWords.js';
import { CASUALTY_BOUNDS, COUNTING_ONE, NO_COUNT_OF_ONE } from '../../../../text/lexicons/en/figureWords.js';
import { COUNTED_AS_ONE } from '../../../../text/lexicons/en/plurals.js';
import { matchesIn } from '../../../../text/matching.js';
import { oneOf } from '../../../../text/oneOf.js';
import { isStopWord } from '../../../../text/words.js';
import { casualtyUnit } from '../casualtyUnit.js';
import { countedNoun } from '../countedNoun.js';
import { isNumberedThing } from '../numberedThing.js';
import { amountOf, boundOf, type FigureRule, QUANTITY, rangeBetween, TO } from '../quantity.js';

const COUNT = new RegExp(
  `\\b(?<![\\p{L}\\d.,:/$€£¥₹#@-])(?<between>between )?(?<low>${QUANTITY})(?:(?<to>${TO}| and )(?<high>${QUANTITY}))?(?![\\p{L}\\d:/%°]|[.,]\\d)`,
  'giu',
);
const ONE = /\b(?:[Oo]ne|1) (?:(?:\p{Ll}|\p{Lu})[\p{L}-]+ ){0,2}?(?<noun>\p{Ll}+)\b/gu;

const noun = (text: string, end: number) => countedNoun(text.slice(end, end + 120));

/** "killed 12 and wounded" stops at the number; "left 12 Downing Street" goes on. */
const goesOn = (text: string, end: number): boolean => {
  const next = /^[ -](\p{L}+)/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && !isStopWord(next.toLowerCase());
};

const CLOCK = new RegExp(`^ (?:${oneOf(TIME_ZONES)}\\b|[ap]\\.?m\\b)`);

/** "2016 Olympians", "16.20 BST": a year before a name, a time before its zone. */
const namesTime = (text: string, start: number, number: string, bound: Bound): boolean => {
  const after = text.slice(start + number.length, start + number.length + 8);
  if (CLOCK.test(after)) return true;
  return bound === 'exact' && /^(?:19|20)\d\d$/.test(number) && /^ \p{Lu}/u.test(after);
};

/** Between a number and its noun: "30 or so goats", "50-plus dogs", "200+ homes". */
const LOOSE_END = /^(?: or (?:so|more|fewer)|-plus|\+)(?= )/;

const BOUND = new RegExp(`${oneOf(CASUALTY_BOUNDS)} $`, 'i');

const single = (text: string, start: number, number: string): Figure[] => {
  const end = start + number.length;
  const amount = amountOf(number);
  const below = /\b(?:minus|negative) $/i.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
  const value = amount !== undefined && below > 0 ? -amount : amount;
  const before = text.slice(Math.max(0, start - 24), start);
  if (value === undefined || isNumberedThing(before) || /^(?:one|a|an|1|zero|0)$/i.test(number)) return [];
  // "won 3-1", "a vote of 52 to 48", "two-thirds", "9/11"; "a 10-member panel" counts.
  const next = text.slice(end, end + 24);
  if (
    (/^[-–](?!plus )/.test(next) && (noun(text, end) === undefined || /^-\p{L}+-/u.test(next))) ||
    /^ year[- ]olds?\b/.test(next) ||
    /\d(?: to |[-–])$/.test(before)
  )
    return [];
  const loose = LOOSE_END.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const counted = noun(text, end + loose);
  const bound = boundOf(text, start, end);
  if (namesTime(text, start, number, bound)) return [];
  if (counted !== undefined) {
    const unit = counted.unit === undefined ? {} : { unit: counted.unit };
    const whole = end + loose + counted.length;
    const after = bound === 'exact' ? boundOf(text, start, whole) : bound;
    return [{ start: start - below, end: whole, value, ...unit, bound: after }];
  }
  const casualties =
    CASUALTY_AFTER.test(text.slice(end, end + 60)) ||
    (CASUALTY_BEFORE.test(before.replace(BOUND, '')) && !goesOn(text, end));
  return casualties ? [{ start, end, value, ...casualtyUnit(text, start, end), bound }] : [];
};

const range = (text: string, start: number, end: number, low: string, high: string): Figure[] => {
  const both = rangeBetween(low, high);
  const counted = noun(text, end);
  if (both === undefined || counted === undefined) return [];
  const unit = counted.unit === undefined ? {} : { unit: counted.unit };
  return [{ start, end: end + counted.length, ...both, ...unit, bound: boundOf(text, start, end) }];
};

const COUNTING = new RegExp(`\\b${oneOf(COUNTING_ONE)} $`, 'i');
const NOT_COUNTING = new RegExp(`(?:\\b${oneOf(NO_COUNT_OF_ONE)}|-) $`, 'i');

const ones = (text: string): Figure[] =>
  matchesIn(text, ONE).flatMap((m) => {
    const word = m.groups?.noun ?? '';
    const before = text.slice(Math.max(0, m.index - 16), m.index);
    if (
      !(COUNTED_AS_ONE.has(word) || COUNTING.test(before)) ||
      isStopWord(word) ||
      isNumberedThing(before) ||
      NOT_COUNTING.test(before)
    )
      return [];
    const end = m.index + m[0].length;
    return [{ start: m.index, end, value: 1, unit: word, bound: boundOf(text, m.index, m.index + 3) }];
  });

/** `"fired 112 drones"` → 112 drone; `"Article 5"`, `"a 3-1 win"`, `"aged 12"`, `"one of them"` → nothing */
export const count: FigureRule = (text) => [
  ...matchesIn(text, COUNT).flatMap((m) => {
    const { low = '', high, to = '', between } = m.groups ?? {};
    const start = m.index + (between?.length ?? 0);
    if (high === undefined) return single(text, start, low);
    const isRange =
      between === undefined
        ? to !== ' and ' && !/\bfrom $/i.test(text.slice(Math.max(0, m.index - 5), m.index))
        : to === ' and ';
    const whole = isRange ? range(text, start, m.index + m[0].length, low, high) : [];
    if (whole.length > 0) return whole;
    return to === ' and ' || to === ' to '
      ? [...single(text, start, low), ...single(text, m.index + m[0].length - high.length, high)]
      : [];
  }),
  ...ones(text),
];
