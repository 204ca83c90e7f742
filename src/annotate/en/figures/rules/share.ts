/** Parts of a whole in words: "a third of voters", "two-thirds", "more than half", "one in five children", "nine out of 10". */
import type { Figure } from '../../../../model/language.js';
import {
  AFTER_HALF,
  AFTER_HALF_STATED,
  BEFORE_NO_HALF,
  ONE_LENGTHS,
  RUNS_OF_EVENTS,
  SHARE_LINKS,
  SHARE_WHOLES,
} from '../../../../text/lexicons/en/figureWords.js';
import { TIME_UNITS } from '../../../../text/lexicons/en/measures.js';
import { FRACTION_PARTS, UNITS } from '../../../../text/lexicons/en/numberWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { oneOf } from '../../../../text/oneOf.js';
import { countedNoun, shareOf } from '../countedNoun.js';
import { amountOf, boundOf, type FigureRule } from '../quantity.js';

const SMALL = `(?:${oneOf([...UNITS.keys()].slice(1, 10))}|\\d)`;
const PARTS = oneOf(FRACTION_PARTS.keys());
const FRACTION = new RegExp(
  `(?<![\\p{L}\\d-])(?<count>an?|${SMALL})(?<link>[ -])(?<part>${PARTS})(?<plural>s?)(?![\\p{L}\\d-])`,
  'giu',
);
const HALF = new RegExp(`(?<![\\p{L}\\d-])half(?= ${oneOf(AFTER_HALF_STATED)}\\b|[,.;)])`, 'giu');
const IN = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€-])(?<count>${SMALL})(?<link> ${oneOf(SHARE_LINKS)} )(?<whole>${SMALL}|${oneOf(SHARE_WHOLES)}|10|12|20|25|50|100|1,000|10,000|100,000)(?![\\p{L}\\d:/%-]|[.,]\\d)`,
  'giu',
);

const PER = (value: number): number => Number(value.toFixed(4));

/** "a quarter of an hour", "half the night": lengths, and distances, of one. */
const OF_ONE = new RegExp(`^ (?:of )?(?:an?|the|one) (?:${oneOf(ONE_LENGTHS)}|man\\b)`, 'i');
const NOT_HALF = new RegExp(`\\b${oneOf(BEFORE_NO_HALF)} $`, 'i');
const STATED_OF = new RegExp(`^ ${oneOf(AFTER_HALF)}\\b`);

const figure = (text: string, start: number, end: number, value: number): Figure => ({
  start,
  end,
  value: PER(value),
  unit: 'share',
  ...shareOf(text.slice(end, end + 200)),
  bound: boundOf(text, start, end),
});

const fractions = (text: string): Figure[] =>
  matchesIn(text, FRACTION).flatMap((m) => {
    const { count = '', link, part = '', plural } = m.groups ?? {};
    const end = m.index + m[0].length;
    const after = text.slice(end, end + 24);
    const parts = /^an?$/i.test(count) ? 1 : (amountOf(count) ?? 0);
    const of = FRACTION_PARTS.get(part.toLowerCase()) ?? 1;
    if (parts >= of || parts === 0 || OF_ONE.test(after)) return [];
    // "two quarters" of a year, "a third goal", "one quarter": only what is said to be of something is a share.
    const bound = boundOf(text, m.index, end);
    const sure = plural === 's' ? parts > 1 && (of !== 4 || parts === 3) : link === '-' || bound !== 'exact';
    if (plural === 's' ? !sure : !/^ of\b/.test(after) && !(sure && !/^ \p{Ll}/u.test(after))) return [];
    return [figure(text, m.index, end, parts / of)];
  });

const halves = (text: string): Figure[] =>
  matchesIn(text, HALF).flatMap((m) => {
    const end = m.index + m[0].length;
    const after = text.slice(end, end + 24);
    const before = text.slice(Math.max(0, m.index - 16), m.index);
    const bounded = boundOf(text, m.index, end) !== 'exact';
    const states = STATED_OF.test(after);
    if (OF_ONE.test(after) || NOT_HALF.test(before) || !(states || bounded || / were\b/.test(after.slice(0, 5))))
      return [];
    return [figure(text, m.index, end, 0.5)];
  });

const ratios = (text: string): Figure[] =>
  matchesIn(text, IN).flatMap((m) => {
    const { count = '', link = '', whole = '' } = m.groups ?? {};
    const end = m.index + m[0].length;
    const [part, of] = [amountOf(count), amountOf(whole)];
    if (part === undefined || of === undefined || part >= of || of < 2) return [];
    const noun = countedNoun(text.slice(end, end + 160));
    // "two in three weeks", "one in five games": over a time or a run of events. Only people and things are shared out by "in".
    if (noun?.unit !== undefined && (TIME_UNITS.has(noun.unit) || RUNS_OF_EVENTS.has(noun.unit))) return [];
    if (link === ' in ' && part !== 1 && of % 5 !== 0) return [];
    return [
      {
        start: m.index,
        end,
        value: PER(part / of),
        unit: 'share',
        ...(noun?.unit === undefined ? shareOf(text.slice(end, end + 200)) : { of: noun.unit }),
        bound: boundOf(text, m.index, end),
      },
    ];
  });

/** `"two-thirds of voters"` → 0.6667 share of voter; `"a third goal"`, `"half an hour"`, `"the first half"` → nothing */
export const share: FigureRule = (text) => [...fractions(text), ...halves(text), ...ratios(text)];
