/** Days named from the day of writing: "today", "yesterday", "tonight", "last night", "this morning", "overnight", "earlier in the day". */
import { addDays } from '../../../../text/calendar.js';
import { OVERNIGHT_THINGS } from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { type Meaning, matchesOf, type Recogniser, stated } from '../reading.js';

interface Phrase {
  readonly pattern: RegExp;
  readonly days: number;
  readonly part?: string;
  /** TIMEX3 when nothing tells the day of writing. */
  readonly open: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

const PHRASES: readonly Phrase[] = [
  { pattern: /\bthe day before yesterday\b/gi, days: -2, open: 'PAST_REF' },
  { pattern: /\bthe day after tomorrow\b/gi, days: 2, open: 'FUTURE_REF' },
  { pattern: /\byesterday\b/gi, days: -1, open: 'PAST_REF' },
  { pattern: /\byesterday morning\b/gi, days: -1, part: 'TMO', open: 'PAST_REF' },
  { pattern: /\byesterday afternoon\b/gi, days: -1, part: 'TAF', open: 'PAST_REF' },
  { pattern: /\b(?:yesterday evening|yesterday night)\b/gi, days: -1, part: 'TEV', open: 'PAST_REF' },
  { pattern: /\blast night\b/gi, days: -1, part: 'TNI', open: 'PAST_REF' },
  { pattern: /\btoday\b/gi, days: 0, open: 'PRESENT_REF' },
  { pattern: /\btonight\b/gi, days: 0, part: 'TNI', open: 'PRESENT_REF' },
  { pattern: /\bthis morning\b/gi, days: 0, part: 'TMO', open: 'PRESENT_REF' },
  { pattern: /\bthis afternoon\b/gi, days: 0, part: 'TAF', open: 'PRESENT_REF' },
  { pattern: /\bthis evening\b/gi, days: 0, part: 'TEV', open: 'PRESENT_REF' },
  {
    pattern: new RegExp(`\\b(?<![-\\w])overnight\\b(?! ${oneOf(OVERNIGHT_THINGS)})`, 'gi'),
    days: 0,
    part: 'TNI',
    open: 'PAST_REF',
  },
  { pattern: /\b(?:earlier|later) (?:in|during) the day\b/gi, days: 0, open: 'PRESENT_REF' },
  { pattern: /\btomorrow\b/gi, days: 1, open: 'FUTURE_REF' },
  { pattern: /\btomorrow morning\b/gi, days: 1, part: 'TMO', open: 'FUTURE_REF' },
  { pattern: /\btomorrow (?:night|evening)\b/gi, days: 1, part: 'TEV', open: 'FUTURE_REF' },
];

/** Names of papers and shows: "USA Today", "the Today programme". */
const isName = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  (/\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, start - 20), start)) ||
    /^ (?:programme|program|show)\b/.test(text.slice(end)));

const meaningOf = (phrase: Phrase, today: string | undefined): Meaning =>
  today === undefined ? stated(phrase.open) : stated(`${addDays(today, phrase.days)}${phrase.part ?? ''}`, today);

/** `"fired 40 rockets overnight"` (2025-05-19) → 2025-05-19TNI; `"USA Today"`, `"an overnight success"` → nothing */
export const deicticDay: Recogniser = ({ text, today }) =>
  PHRASES.flatMap((phrase) =>
    matchesOf(text, phrase.pattern, (m) =>
      isName(text, m.index, m.index + m[0].length) ? undefined : meaningOf(phrase, today),
    ),
  );
