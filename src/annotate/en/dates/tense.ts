/** On which side of the day of writing a date lies, told from the verbs and prepositions of its own clause. */

import { MONTH_ABBREVIATIONS } from '../../../text/lexicons/en/calendarWords.js';
import { BEFORE_A_DATE, POSSESSIVES, STOPPED_TITLES } from '../../../text/lexicons/en/dateWords.js';
import { IRREGULAR_PASTS, NOT_PASTS } from '../../../text/lexicons/en/finiteVerbs.js';
import {
  BESIDE_A_DAY,
  COUNTED_BY_NEXT,
  DEFEATED_INTENTIONS,
  FUTURE_BEFORE_FOR,
  FUTURE_BEFORE_TO,
  FUTURE_CUES,
  FUTURE_WITH_IS,
  INTENTIONS,
  PAST_AUXILIARIES,
  PLANNED_AFTER,
  POSTPONING,
  PROSPECTIVE,
  SETTING_VERBS,
  SETTLING,
  SUBJECT_WORDS,
  UNPLANNED_EVENTS,
} from '../../../text/lexicons/en/tenseCues.js';
import { capitalised, oneOf } from '../../../text/oneOf.js';
import { isStopWord } from '../../../text/words.js';

export type Direction = 'past' | 'future';

/** Where the clause leaves it open, what lies nearer is meant. */
export type Side = Direction | 'nearer';

/** Beyond this many words a verb is seldom the date's own. */
const REACH_WORDS = 14;
const REACH_CHARACTERS = 160;

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.!?;:“”"\n]/gu;
const BOUNDARY = /^[.!?;:“”"\n]$/;

/** A word with its neighbours in the text, and whether it stands before the date or after it. */
interface Place {
  readonly word: string;
  readonly before: string | undefined;
  /** The word before that. */
  readonly earlier: string | undefined;
  readonly next: string | undefined;
  readonly side: 'left' | 'right';
}

/**
 * What "to" follows looks ahead of its own verb. Before the date the verb may be the one that is dated ("agreed to meet
 * [Monday]"); a date in front belongs to the main verb ("[In May] they agreed to meet").
 */
const ofIntention = ({ word, before, side }: Place): Direction | undefined => {
  if (before === 'been' || before === 'had') return 'past';
  if (word === 'able' && (before === 'was' || before === 'were')) return 'past';
  if (side === 'left') return 'future';
  if (INTENTIONS.has(word)) return word === 'plans' && isSubject(before ?? '') ? 'future' : undefined;
  return /ed$/.test(word) && !/^(?:is|are|be|['’]s)$/.test(before ?? '') ? 'past' : 'future';
};

/** "his [expected] statement", "the [failed] bid": what stands behind one of these is no verb. */
const isDetermined = (before: string | undefined): boolean =>
  before !== undefined && (POSSESSIVES.has(before) || (/'s$/.test(before) && !SUBJECT_WORDS.has(before.slice(0, -2))));

/** "had been [due] to expire" tells of the past, "is [due] to expire" of the future. */
const ofWord = (place: Place): Direction | undefined => {
  const { word, next, before, earlier, side } = place;
  if (word === 'next') return side === 'left' && !COUNTED_BY_NEXT.has(next ?? '') ? 'future' : undefined;
  if (word === 'plans' && !isDetermined(before) && PLANNED_AFTER.has(next ?? '')) return 'future';
  if (next === 'to' && FUTURE_BEFORE_TO.has(word)) return ofIntention(place);
  if (next === 'for' && FUTURE_BEFORE_FOR.has(word)) return before === 'been' && earlier === 'had' ? 'past' : 'future';
  if (isDetermined(before)) return PROSPECTIVE.has(word) ? 'future' : undefined;
  if (FUTURE_WITH_IS.has(word) && (before === 'is' || before === 'are')) return 'future';
  if (FUTURE_CUES.has(word) || /['’]ll$/.test(word)) return 'future';
  // "will be lit": a participle after "be" tells of no time; what stands before "be" does.
  if (before === 'be') return undefined;
  if (PAST_AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word)) return 'past';
  if (/[^e]ed$|['’]d$/.test(word) && !NOT_PASTS.has(word)) return 'past';
  return undefined;
};

/** The first word that points anywhere, from the date outwards. */
const firstDirection = (words: readonly string[], side: Place['side']): Direction | undefined => {
  const step = side === 'left' ? -1 : 1;
  for (const [i, word] of words.entries()) {
    const direction = ofWord({
      word,
      next: words[i + step],
      before: words[i - step],
      earlier: words[i - 2 * step],
      side,
    });
    if (direction !== undefined) return direction;
  }
  return undefined;
};

const isPast = (word: string): boolean =>
  PAST_AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word) || DEFEATED_INTENTIONS.has(word) || /[^e]ed$/.test(word);

/**
 * Whether the word before a date settles its side: `"She resigned on [9 December]"`, `"since [9 December]"`; not `"talks about the vote on
 * [9 December] began"`.
 */
export const isSettled = (text: string, start: number): boolean => {
  const left = upToBoundary(tokensOf(text.slice(Math.max(0, start - REACH_CHARACTERS), start)).reverse());
  const word = left.find((w) => !isBetween(w) && !BESIDE_A_DAY.has(w)) ?? '';
  return SETTLING.has(word) || isPast(word);
};

/** Words between "set" and "for". */
const NEAR = 6;

/** Who plans: a name, or a word that stands for one. */
const isSubject = (word: string): boolean => /^\p{Lu}/u.test(word) || SUBJECT_WORDS.has(word);

/** What may stand between a preposition and its date: "until [early] May", "by [noon on] Friday", "until [5 p.m. EST,] 6 May". */
const isBetween = (word: string): boolean => BEFORE_A_DATE.has(word) || /^\d+$/.test(word);

/** "[to be completed] by Friday", "[to leave] by Friday", read from the date backwards: what is to be done is not done yet. */
const isInfinitive = (before: readonly string[]): boolean => {
  const at = before.indexOf('to');
  if (at < 1 || at > 6 || DEFEATED_INTENTIONS.has(before[at + 1] ?? '')) return false;
  return !before.slice(0, at - 1).some((word) => PAST_AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word));
};

/**
 * "by Friday" and "until Friday" look ahead unless the clause tells of the past: "had fallen by Friday", "was open until
 * Friday", "By Friday it was over". What "is on Friday" lies ahead too.
 */
const ofPreposition = (left: readonly string[], right: () => Direction | undefined): Side | undefined => {
  const at = left.findIndex((word) => !isBetween(word));
  const word = left[at] ?? '';
  const before = left.slice(at + 1);
  if (word === 'by') {
    if (isInfinitive(before)) return 'future';
    return firstDirection(before, 'left') ?? (before.length === 0 ? right() : undefined) ?? 'future';
  }
  if ((word === 'is' || word === 'are') && at <= 1) return 'future';
  if (word === 'until' || word === 'till') {
    // "worked from 1 May until 3 June": both ends lie where the verb says.
    if (before.slice(0, 6).includes('from')) return firstDirection(before, 'left') ?? 'future';
    return before.slice(0, 5).some((w) => /^(?:was|were|had)$/.test(w)) ? 'past' : 'future';
  }
  if (word === 'for' && before.slice(0, NEAR).some((w) => SETTING_VERBS.has(w)))
    return before.slice(0, NEAR).some((w) => /^(?:was|were|had)$/.test(w)) ? undefined : 'future';
  if (word === 'ahead') return 'nearer';
  if (word === 'wake') return 'past';
  // "as soon as Friday"
  if (word === 'as' && before[0] === 'soon') return before.some(isPast) ? undefined : 'future';
  // "a talk to air on Friday", "a talk, to be shown on Friday": nothing past rules the infinitive.
  const infinitive = before[0] === 'be' ? 1 : 0;
  if (before[infinitive] === 'to' && !/^\p{Lu}/u.test(word) && !before.some(isPast)) return 'future';
  if (word === 'to' && POSTPONING.has(before[0] ?? '')) return 'future';
  // "Named chief, effective June 1" and "resigned effective June 1" tell of a day ahead or just gone.
  if (word === 'effective') return firstDirection(before, 'left') === 'past' ? 'nearer' : 'future';
  return word === 'since' ? 'past' : undefined;
};

const STOPPED = new RegExp(
  `\\b(\\p{Lu}|${oneOf([...STOPPED_TITLES, ...capitalised(MONTH_ABBREVIATIONS.keys())])})\\.`,
  'gu',
);

/** Full stops of "U.S.", "Mr.", "Oct." and "p.m." do not end a clause, and none does that stands before a comma: "Lind Inc., which". */
const flat = (words: string): string =>
  words.includes('.')
    ? words
        .replace(STOPPED, '$1 ')
        .replace(/\b([ap])\.m\./g, '$1m')
        .replace(/\.,/g, ',')
    : words;

const upToBoundary = (tokens: readonly string[]): string[] => {
  const out: string[] = [];
  for (const token of tokens) {
    if (BOUNDARY.test(token) || out.length === REACH_WORDS) break;
    out.push(token);
  }
  return out;
};

/** "told Deadline on Monday": a capital behind a small letter makes a name, and a name tells of no time. "To Meet" is a headline's. */
const isName = (token: string, before = '', earlier = ''): boolean =>
  token === 'May' || (/^\p{Lu}\p{Ll}/u.test(token) && /^\p{Ll}/u.test(before === 'to' ? earlier : before));

const tokensOf = (text: string): string[] =>
  (flat(text).replaceAll('’', "'").match(TOKEN) ?? []).map((token, i, all) =>
    isName(token, all[i - 1], all[i - 2]) ? token : token.toLowerCase(),
  );

const DETERMINER = new RegExp(`(?:\\b${oneOf(POSSESSIVES)}|['’]s) $`, 'i');
/** Up to three words in one breath behind a date. */
const PHRASE = /^(?<own>['’]s?)?(?<words>(?: [\p{L}\p{N}’'-]+){1,3})/u;

/** Whether a date is named with what nobody plans: `"[Friday]'s attack"`, `"the [May 4] coach crash"` → true. */
export const isOfUnplanned = (text: string, start: number, end: number): boolean => {
  const { own, words: named } = PHRASE.exec(text.slice(end, end + 60))?.groups ?? {};
  const isDescribing =
    own !== undefined ||
    /^the /i.test(text.slice(start, end)) ||
    DETERMINER.test(text.slice(Math.max(0, start - 8), start));
  const list = named?.toLowerCase().trim().split(' ') ?? [];
  const event = list.findIndex((word) => UNPLANNED_EVENTS.has(word));
  return isDescribing && event >= 0 && !list.slice(0, event).some(isStopWord);
};

/**
 * The side the clause points to; undefined when it does not say.
 * `"The panel will vote [Tuesday]"` → future, `"The panel voted [Tuesday]"` → past, `"[Tuesday]'s vote"` → undefined
 */
export const directionAt = (text: string, start: number, end: number): Side | undefined => {
  // A quotation before the date stands between it and its verb: 'issued a "red alert" on Monday'.
  const before = text.slice(Math.max(0, start - REACH_CHARACTERS), start).replace(/["“”]/g, ' ');
  const left = upToBoundary(tokensOf(before).reverse());
  const after = upToBoundary(tokensOf(text.slice(end, end + REACH_CHARACTERS)));
  // What is announced, "… [on Monday] that it will close", has its own time.
  const own = after.indexOf('that');
  const right = (): Direction | undefined => firstDirection(own < 0 ? after : after.slice(0, own), 'right');
  if (isOfUnplanned(text, start, end)) return 'past';
  return ofPreposition(left, right) ?? firstDirection(left, 'left') ?? right();
};
