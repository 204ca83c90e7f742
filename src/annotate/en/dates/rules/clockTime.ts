/** Times of the clock and parts of the day without a date: "6:10 a.m.", "at 14.30 GMT", "noon", "a morning briefing". They lie on the day of writing until joined to another. */
import { PARTS_OF_DAY } from '../../../../text/lexicons/en/calendarWords.js';
import { anyOf, implied, matchesOf, type Recogniser } from '../reading.js';

const ZONE =
  '(?: (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|EET|local time|Eastern(?: time)?|Pacific(?: time)?))?';
const TWELVE = new RegExp(
  `(?<![\\d:.$€£])\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a|p)\\.?m\\b\\.?${ZONE}`,
  'gi',
);
const TWENTY_FOUR = new RegExp(
  `(?<![\\d:.,/$€£-])\\b(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:%])(?: ?hrs| hours)?${ZONE}`,
  'g',
);
const DOTTED = new RegExp(
  `(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Aa]round|[Aa]bout|[Ff]rom|[Bb]efore|[Aa]fter|[Ss]ince) )(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d.%])(?= (?:GMT|UTC|local|on|hrs|hours|\\p{Lu}\\p{Ll}+day))${ZONE}`,
  'gu',
);
const MILITARY = new RegExp(
  `(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Aa]round|[Aa]bout|[Ff]rom|[Bb]efore|[Aa]fter) )(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:GMT|UTC|hours|hrs|local))(?: hours| hrs)?${ZONE}`,
  'g',
);
const OCLOCK = /\b(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock\b/gi;
const NAMED = /(?<=\b(?:at|by|until|before|after|around|about|since|from|past) )(?<name>noon|midday|midnight)\b/gi;
const PART = new RegExp(
  `\\b(?<lead>(?:in|during) the |by (?:mid |late |early )?|an? (?:early |late |mid-)?)(?<part>${anyOf(PARTS_OF_DAY.keys())})(?! (?:show|paper|newspaper|club|before|after|of|in))\\b`,
  'gi',
);

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const at = (today: string | undefined, time: string) => implied(`${today ?? 'XXXX-XX-XX'}T${time}`, today);

const padded = (n: number): string => String(n).padStart(2, '0');

/** Scores and readings look like times: "won 3:10", "Luke 12:15". */
const isNoTime = (text: string, start: number): boolean =>
  /(?:\p{Lu}\p{Ll}+ |won |lost |score[ds]? |of )$/u.test(text.slice(Math.max(0, start - 16), start)) &&
  !/(?:At|By|Around|From|day|About|Until|Before|After) $/.test(text.slice(Math.max(0, start - 16), start));

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
  ...matchesOf(text, OCLOCK, (m) => {
    const word = (m.groups?.hour ?? '').toLowerCase();
    return at(today, padded(HOURS.includes(word) ? HOURS.indexOf(word) + 1 : Number(word)));
  }),
  ...matchesOf(text, NAMED, (m) => at(today, m.groups?.name?.toLowerCase() === 'midnight' ? '24' : '12:00')),
  ...matchesOf(text, PART, (m) => {
    const part = (m.groups?.part ?? '').toLowerCase();
    const lead = (m.groups?.lead ?? '').length;
    if (part === 'night' || /^a/i.test(m[0])) {
      // "one night", "a night out": no particular one; "a morning briefing" is today's.
      if (
        part === 'night' ||
        !/^ (?:briefing|press|news|session|meeting|statement|interview|call|raid|attack|strike|broadcast|address)/.test(
          text.slice(m.index + m[0].length),
        )
      )
        return undefined;
    }
    return { meaning: at(today, PARTS_OF_DAY.get(part)?.slice(1) ?? ''), skip: lead };
  }),
];
