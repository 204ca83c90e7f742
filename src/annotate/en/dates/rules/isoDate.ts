/** Dates written as ISO 8601 and its TIMEX3 kin: "2025-05-19", "2025-05-19T06:10", "2025/05/19", "Q2 2025". */
import { isDay, padded } from '../../../../text/calendar.js';
import { matchesOf, type Recogniser, stated } from '../reading.js';

const ISO = /(?<![\d/.-])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:T(\d\d:\d\d)(?::\d\d)?Z?)?(?![\d/-])/g;

/** `"updated 2025-05-19"` → 2025-05-19; `"order 1999-77-88"` → nothing */
export const isoDate: Recogniser = ({ text }) =>
  matchesOf(text, ISO, (m) => {
    const day = `${m[1]}-${padded(Number(m[3]))}-${padded(Number(m[4]))}`;
    return isDay(day) ? stated(m[5] === undefined ? day : `${day}T${m[5]}`) : undefined;
  });
