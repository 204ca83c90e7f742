/** By how many times something is more: "doubled", "twofold", "three times as many", "twice the number". */
import type { Figure } from '../../../../model/language.js';
import {
  AFTER_NO_MULTIPLYING,
  COMPARATIVES,
  COMPARED_OWNERS,
  COMPARED_QUALITIES,
  COMPARED_QUANTITIES,
} from '../../../../text/lexicons/en/figureWords.js';
import { MULTIPLYING } from '../../../../text/lexicons/en/numberWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { amountOf, boundOf, type FigureRule } from '../quantity.js';

const NUMBER = `${NUMBER_IN_FIGURES}|${NUMBER_IN_WORDS}`;
const VERB = new RegExp(`(?<![\\p{L}-])(?<verb>${oneOf(MULTIPLYING.keys())})(?![\\p{L}-])`, 'giu');
const FOLD = new RegExp(`(?<![\\p{L}\\d.,-])(?<count>${NUMBER})[ -]?fold(?!\\p{L})`, 'giu');
const COMPARED = `(?= (?:as ${oneOf(COMPARED_QUALITIES)}|${oneOf(COMPARATIVES)}|${oneOf(COMPARED_OWNERS)} (?:[\\p{L}]+ )?${oneOf(COMPARED_QUANTITIES)}))`;
const TIMES = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(?<count>${NUMBER}) times\\b|\\b(?<word>twice|double|triple)\\b)${COMPARED}`,
  'giu',
);

const NOT_MULTIPLYING = new RegExp(`^ ${oneOf(AFTER_NO_MULTIPLYING)}\\b`);

const WORDS: Readonly<Record<string, number>> = { twice: 2, double: 2, triple: 3 };

/** `"Rents doubled."` → 2 fold; `"met three times"`, `"a double room"`, `"doubled up in pain"` → nothing */
export const multiple: FigureRule = (text) => {
  const figure = (m: RegExpExecArray, value: number | undefined): Figure[] => {
    const end = m.index + m[0].length;
    if (value === undefined || !Number.isFinite(value)) return [];
    return [{ start: m.index, end, value, unit: 'fold', bound: boundOf(text, m.index, end) }];
  };
  return [
    ...matchesIn(text, VERB).flatMap((m) =>
      NOT_MULTIPLYING.test(text.slice(m.index + m[0].length, m.index + m[0].length + 8))
        ? []
        : figure(m, MULTIPLYING.get(m[0].toLowerCase())),
    ),
    ...matchesIn(text, FOLD).flatMap((m) => figure(m, amountOf(m.groups?.count ?? ''))),
    ...matchesIn(text, TIMES).flatMap((m) =>
      figure(m, WORDS[(m.groups?.word ?? '').toLowerCase()] ?? amountOf(m.groups?.count ?? '')),
    ),
  ];
};
