/** Times of the clock and parts of the day without a date: "6:10 a.m.", "at 14.30 GMT", "noon", "a morning briefing". They lie on the day of writing until joined to another. */
import { padded } from '../../../../text/calendar.js';
import { CLOCK_MARKS, PARTS_OF_DAY, TIME_ZONES } from '../../../../text/lexicons/en/calendarWords.js';
import {
  AFTER_NO_PART_OF_DAY,
  BEFORE_A_SCORE,
  CLOCK_PREPOSITIONS,
  NAMED_HOUR_PREPOSITIONS,
  PART_OF_DAY_EVENTS,
} from '../../../../text/lexicons/en/dateWords.js';
import { UNITS } from '../../../../text/lexicons/en/numberWords.js';
import { parseNumber } from '../../../../text/numbers.js';
import { capitalised, oneOf } from '../../../../text/oneOf.js';
import { implied, matchesOf, type Recogniser } from '../reading.js';

const ZONE = `(?: ${oneOf(TIME_ZONES)})?`;
/** At the head of a sentence too. */
const BEFORE_CLOCK = oneOf([...CLOCK_PREPOSITIONS, ...capitalised(CLOCK_PREPOSITIONS)]);
const TWELVE = new RegExp(
  `(?<![\\d:.$€£])\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a|p)\\.?m\\b\\.?${ZONE}`,
  'gi',
);
const TWENTY_FOUR = new RegExp(
  `(?<![\\d:.,/$€£-])\\b(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:%])(?: ?hrs| hours| ?[ap]\\.?m\\b)?${ZONE}`,
  'g',
);
const DOTTED = new RegExp(
  `(?<=\\b${BEFORE_CLOCK} )(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d.%])(?= (?:${oneOf(CLOCK_MARKS)}|on|\\p{Lu}\\p{Ll}+day))${ZONE}`,
  'gu',
);
const MILITARY = new RegExp(
  `(?<=\\b${BEFORE_CLOCK} )(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= ${oneOf(CLOCK_MARKS)})(?: hours| hrs)?${ZONE}`,
  'g',
);
/** "one" to "twelve". */
const HOURS = [...UNITS.keys()].slice(1, 13);
const OCLOCK = new RegExp(
  `\\b(?<hour>1[0-2]|[1-9]|${oneOf(HOURS)}) o['’]clock\\b(?: (?:in the (?<part>morning|afternoon|evening)|at (?<night>night)))?`,
  'gi',
);

/** "three o'clock in the afternoon" is 15. */
const hourOf = (m: RegExpExecArray): number => {
  const hour = parseNumber(m.groups?.hour ?? '') ?? 0;
  const isLate = /^(?:afternoon|evening|night)$/i.test(m.groups?.part ?? m.groups?.night ?? '');
  return isLate && hour < 12 ? hour + 12 : hour;
};
const NAMED = new RegExp(`(?<=\\b${oneOf(NAMED_HOUR_PREPOSITIONS)} )(?<name>noon|midday|midnight)\\b`, 'gi');
const PART = new RegExp(
  `\\b(?<lead>(?:in|during) the |by (?:mid |late |early )?|an? (?:early |late |mid-)?)(?<part>${oneOf(PARTS_OF_DAY.keys())})(?! ${oneOf(AFTER_NO_PART_OF_DAY)})\\b`,
  'gi',
);

const EVENT = new RegExp(`^ ${oneOf(PART_OF_DAY_EVENTS)}`);

const at = (today: string | undefined, time: string) => implied(`${today ?? 'XXXX-XX-XX'}T${time}`, today);

const AS_OF_SCORE = new RegExp(`(?:\\p{Lu}\\p{Ll}+|${oneOf(BEFORE_A_SCORE)}) $`, 'u');
const AS_OF_CLOCK = new RegExp(`(?:${oneOf(capitalised(CLOCK_PREPOSITIONS))}|day) $`);

/** Scores and readings look like times: "won 3:10", "Luke 12:15". */
const isNoTime = (text: string, start: number): boolean =>
  AS_OF_SCORE.test(text.slice(Math.max(0, start - 16), start)) &&
  !AS_OF_CLOCK.test(text.slice(Math.max(0, start - 16), start));

/** `"left at 6:10 a.m."` (2025-05-19) → 2025-05-19T06:10; `"noon"` → T12:00; `"Luke 12:15"`, `"a 3:10 win"` → nothing */
export const clockTime: Recogniser = ({ text, today }) => [
  ...matchesOf(text, TWELVE, (m) => {
    const hour = (Number(m.groups?.hour) % 12) + (m.groups?.half?.toLowerCase() === 'p' ? 12 : 0);
    const minute = m.groups?.minute;
    // The last full stop of "a.m." may end the sentence; it is no part of the time then.
    const length = m[0].length - (/[^.]m\.$/i.test(m[0]) ? 1 : 0);
    return { meaning: at(today, minute === undefined ? padded(hour) : `${padded(hour)}:${minute}`), length };
  }),
  ...[TWENTY_FOUR, DOTTED, MILITARY].flatMap((pattern) =>
    matchesOf(text, pattern, (m) =>
      isNoTime(text, m.index) ? undefined : at(today, `${padded(Number(m.groups?.hour))}:${m.groups?.minute}`),
    ),
  ),
  ...matchesOf(text, OCLOCK, (m) => at(today, padded(hourOf(m)))),
  ...matchesOf(text, NAMED, (m) => at(today, m.groups?.name?.toLowerCase() === 'midnight' ? '24' : '12:00')),
  ...matchesOf(text, PART, (m) => {
    const part = (m.groups?.part ?? '').toLowerCase();
    const lead = (m.groups?.lead ?? '').length;
    if (part === 'night' || /^a/i.test(m[0])) {
      // "one night", "a night out": no particular one; "a morning briefing" is today's.
      if (part === 'night' || !EVENT.test(text.slice(m.index + m[0].length, m.index + m[0].length + 16)))
        return undefined;
    }
    return { meaning: at(today, PARTS_OF_DAY.get(part)?.slice(1) ?? ''), skip: lead };
  }),
];
