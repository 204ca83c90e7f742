/** Feast days that fall on one day of the year: "Christmas Day", "New Year's Eve 2024". Movable feasts are left alone. */
import { FIXED_HOLIDAYS } from '../../../../text/lexicons/en/calendarWords.js';
import { nearestDay } from '../nearest.js';
import { anyOf, implied, matchesOf, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const HOLIDAY = new RegExp(
  `\\b(?<name>${anyOf(FIXED_HOLIDAYS.keys()).replace(/'/g, "['’]")})\\b(?:,? (?:of )?(?<year>(?:1[89]|20)\\d\\d)\\b)?`,
  'gi',
);

/** `"on Christmas Eve"` (May 2025) → 2024-12-24; `"a Christmas tree"`, `"the Christmas market"` → nothing */
export const holiday: Recogniser = ({ text, today }) =>
  matchesOf(text, HOLIDAY, (m) => {
    const monthDay = FIXED_HOLIDAYS.get((m.groups?.name ?? '').toLowerCase().replace('’', "'")) ?? '12-25';
    if (m.groups?.year !== undefined) return stated(`${m.groups.year}-${monthDay}`);
    if (
      /^ \p{Ll}/u.test(text.slice(m.index + m[0].length)) &&
      /\b(?:an?|the|his|her|their|its) $/i.test(text.slice(Math.max(0, m.index - 6), m.index))
    )
      return undefined;
    if (today === undefined) return implied(`XXXX-${monthDay}`);
    const [month = 12, day = 25] = monthDay.split('-').map(Number);
    const value = nearestDay(today, month, day, directionAt(text, m.index, m.index + m[0].length) ?? 'past');
    return value === undefined ? undefined : implied(value, today);
  });
