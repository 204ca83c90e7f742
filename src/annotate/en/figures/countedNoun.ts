/** The noun that a number counts: the first plural behind it, past its adjectives; or the measure beside it. */
import { CURRENCY_NAMES } from '../../../text/lexicons/en/currencies.js';
import {
  PROPER_MODIFIERS,
  STOP_WORD_ADJECTIVES,
  WHOLE_DETERMINERS,
  WHOLE_OPENERS,
} from '../../../text/lexicons/en/figureWords.js';
import { HYPHENATED_NOUNS, MEASURE_KINDS, MEASURES } from '../../../text/lexicons/en/measures.js';
import { PLURAL_MODIFIERS } from '../../../text/lexicons/en/plurals.js';
import { isGivenName } from '../../../text/names.js';
import { oneOf } from '../../../text/oneOf.js';
import { isStopWord } from '../../../text/words.js';
import { singular } from './singular.js';

export interface CountedNoun {
  /** Singular; absent for "others". */
  readonly unit?: string;
  /** Length of the words from the number to the noun's end, the space before included. */
  readonly length: number;
}

/** "three heavily armed Russian fighter jets": no more words than that stand before the noun. */
const REACH_WORDS = 5;
const REACH = 48;

const WORD = /^ ["“‘']?(?<word>(?:\p{Lu}\.){2,3}|\p{L}+(?:[-'’/][\p{L}]+)*²?|°[CF])(?![\p{L}\p{N}])/u;
const HYPHENATED = /^-(?<word>\p{L}+)(?![\p{L}\p{N}])/u;
const PER_HOUR = /^ (?:per|an) hour\b|^\/hour\b/;

const PROPER = new RegExp(`${oneOf(PROPER_MODIFIERS)}$`);

const isProperModifier = (word: string, before: string): boolean => /^\p{Lu}/u.test(word) && PROPER.test(before);

/** Spellings of one measure or currency have one name: "kilometers" → kilometre, "dollars" → USD. */
const named = (noun: string): string =>
  MEASURES.get(noun.toLowerCase()) ?? CURRENCY_NAMES.get(noun.toLowerCase()) ?? noun;

/** "5 km", "100 metres", "40-ton", "30 miles an hour". */
const measureBeside = (after: string): CountedNoun | undefined => {
  const match = HYPHENATED.exec(after.slice(0, REACH)) ?? WORD.exec(after.slice(0, REACH));
  const lower = match?.groups?.word?.toLowerCase() ?? '';
  const unit = MEASURES.get(lower);
  if (match === null || unit === undefined) return undefined;
  const hourly = PER_HOUR.exec(after.slice(match[0].length, match[0].length + 12))?.[0].length ?? 0;
  return { unit: hourly > 0 ? `${unit} per hour` : unit, length: match[0].length + hourly };
};

/** `" Russian fighter jets over"` → jet; `"-member panel"` → member; `" of them"`, `" Downing Street"` → undefined */
export const countedNoun = (after: string): CountedNoun | undefined => {
  const measure = measureBeside(after);
  if (measure !== undefined) return measure;
  if (after[0] === '-') {
    const word = HYPHENATED.exec(after.slice(0, REACH))?.groups?.word?.toLowerCase() ?? '';
    // "A 1,200-strong crowd": strong in what, the noun behind says.
    if (word === 'strong') return { length: 1 + word.length };
    return HYPHENATED_NOUNS.has(word) ? { unit: word, length: 1 + word.length } : undefined;
  }
  let length = 0;
  let previous = '';
  let kind = '';
  for (let i = 0; i < REACH_WORDS; i++) {
    const match = WORD.exec(after.slice(length, length + REACH));
    const word = match?.groups?.word;
    if (match === null || word === undefined) return undefined;
    const lower = word.toLowerCase();
    length += match[0].length;
    if (lower === 'others') return { length };
    if (isStopWord(lower) && !STOP_WORD_ADJECTIVES.has(lower)) return undefined;
    const isModifier = PLURAL_MODIFIERS.has(lower) || isProperModifier(word, previous) || /['’]s?$/.test(word);
    const one = isModifier || word.includes('.') ? undefined : singular(word);
    // "police officers", "women passengers", "emergency services staff": of two plurals the last is counted.
    if (one !== undefined && !isPluralAhead(after.slice(length))) {
      // "injuring 40 Steve Parsons": the next thing's caption.
      if (/^\p{Lu}/u.test(word) && isGivenName(previous)) return undefined;
      return { unit: kind === '' ? named(one) : `${kind} ${named(one)}`, length };
    }
    kind = MEASURE_KINDS.has(lower) ? lower : '';
    previous = word;
  }
  return undefined;
};

const isPluralAhead = (after: string): boolean => {
  const word = WORD.exec(after.slice(0, REACH))?.groups?.word;
  return word !== undefined && !isStopWord(word.toLowerCase()) && singular(word) !== undefined;
};

const WHOLE = new RegExp(
  `^(?: of)?(?: ${oneOf([...WHOLE_OPENERS, ...WHOLE_DETERMINERS])})?(?: ${oneOf(WHOLE_DETERMINERS)})?`,
);

/** "A quarter of the 40,000 workers". */
const WHOLE_NUMBER = /^ \d[\d,.]*(?: (?:thousand|million|billion))?(?= )/;

/** What a share is of: `" of the town's voters"` → voter; undefined where no plural stands. */
export const shareOf = (after: string): { readonly of?: string } => {
  const lead = WHOLE.exec(after.slice(0, 40))?.[0] ?? '';
  if (lead === '') return {};
  const whole = after.slice(lead.length, lead.length + 160);
  const unit = countedNoun(whole.replace(WHOLE_NUMBER, ''))?.unit;
  return unit === undefined ? {} : { of: unit };
};
