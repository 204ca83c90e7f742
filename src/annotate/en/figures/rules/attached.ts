/** A number and what is written right behind it: "50km", "12mph", "38.5°C", "1.2m people", "6m users", and magnitudes of earthquakes. */
import type { Figure } from '../../../../model/language.js';
import { RACES, WARMTH_CUES } from '../../../../text/lexicons/en/figureWords.js';
import { MEASURES } from '../../../../text/lexicons/en/measures.js';
import { SHORT_MAGNITUDES } from '../../../../text/lexicons/en/numberWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { NUMBER_IN_FIGURES } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { countedNoun } from '../countedNoun.js';
import { amountOf, boundOf, type FigureRule, rangeBetween } from '../quantity.js';

const ATTACHED = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€¥₹#@-])(?:(?<low>${NUMBER_IN_FIGURES})[-–])?(?<number>${NUMBER_IN_FIGURES})(?<degree> ?(?:°|º) ?| (?=(?:m|mn|bn|tn)\\b)|)(?<suffix>km/h|km²|m²|\\p{L}{1,5}|)(?![\\p{L}\\d]|-old)`,
  'giu',
);
const WARM = new RegExp(`\\b${oneOf(WARMTH_CUES)}\\b`, 'i');
const RACE = new RegExp(`^ ${oneOf(RACES)}\\b`);

const MAGNITUDE =
  /(?<![\p{L}\d.,-])(?:(?<before>magnitude[ -](?:of )?|measuring |measured )(?<first>\d\.\d)(?! ?(?:km|m|miles)\b)|(?<second>\d(?:\.\d)?)[ -]magnitude)(?![\p{L}\d])/giu;

const temperature = (text: string, at: number, suffix: string, degree: string): string | undefined => {
  const letter = suffix.toUpperCase();
  if (degree === '') {
    if (!/^[CF]$/.test(suffix) || !WARM.test(text.slice(Math.max(0, at - 60), at))) return undefined;
  } else if (!/^[CF]?$/.test(letter)) return undefined;
  return letter === '' ? 'degree' : letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
};

const attached = (text: string): Figure[] =>
  matchesIn(text, ATTACHED).flatMap((m): Figure[] => {
    const { low, number = '', degree = '', suffix = '' } = m.groups ?? {};
    if (suffix === '' && degree === '') return [];
    const end = m.index + m[0].length;
    const both = low === undefined ? { value: amountOf(number) } : rangeBetween(low, number);
    if (both?.value === undefined) return [];
    const found = { ...both, value: both.value };
    const bound = boundOf(text, m.index, end);
    const warm = temperature(text, m.index, suffix, degree.trim());
    if (warm !== undefined) return [{ start: m.index, end, ...found, unit: warm, bound }];
    const scale = SHORT_MAGNITUDES.get(suffix.toLowerCase());
    const after = text.slice(end, end + 160);
    const noun = scale === undefined || RACE.test(after) ? undefined : countedNoun(after);
    const many = scale !== undefined && (noun !== undefined || suffix.length > 1);
    if (many && scale !== undefined) {
      const times = (value: number): number => Number((value * scale).toPrecision(12));
      const unit = noun?.unit === undefined ? {} : { unit: noun.unit };
      const to = 'to' in found && typeof found.to === 'number' ? { to: times(found.to) } : {};
      return [{ start: m.index, end: end + (noun?.length ?? 0), value: times(found.value), ...to, ...unit, bound }];
    }
    const unit = MEASURES.get(suffix.toLowerCase());
    // "4G", "5K": capitals stand for no metres and grams.
    if (unit === undefined || (suffix.length === 1 && suffix !== 'm')) return [];
    return [{ start: m.index, end, ...found, unit, bound }];
  });

const magnitudes = (text: string): Figure[] =>
  matchesIn(text, MAGNITUDE).flatMap((m) => {
    const { before = '', first, second } = m.groups ?? {};
    const end = m.index + m[0].length;
    // "measuring 7.0 on the Richter scale" tells itself apart from any other measuring by its scale.
    if (/^measur/i.test(before) && !/^ (?:on the \p{Lu}|in magnitude)/u.test(text.slice(end, end + 12))) return [];
    const start = first === undefined ? m.index : m.index + before.length;
    return [{ start, end, value: Number(first ?? second), unit: 'magnitude', bound: boundOf(text, m.index, end) }];
  });

/** `"50km"` → 50 kilometre; `"1.2m people"` → 1200000 person; `"the 100m hurdles"` → 100 metre; `"the A4"`, `"4G"` → nothing */
export const attachedUnit: FigureRule = (text) => [...magnitudes(text), ...attached(text)];
