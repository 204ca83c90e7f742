/** English names of months, weekdays, seasons, calendar units and parts of the day. All keys are lower case. */

const numbered = (names: string, from = 1): [string, number][] => names.split(' ').map((name, n) => [name, n + from]);

export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  numbered('january february march april may june july august september october november december'),
);

/** Short forms; a day or a year must stand beside them ("Sept. 3", "Jan 2024"). */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

export const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map(
  numbered('monday tuesday wednesday thursday friday saturday sunday'),
);

/** Short forms; a day of the month must stand beside them ("Tue, 6 May"). */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...numbered('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** TIMEX3 codes. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** A unit of time: the letter of its TIMEX3 duration, how many of that it holds, and whether it is shorter than a day. */
export interface TimeUnit {
  readonly code: string;
  readonly times: number;
  readonly clock: boolean;
}

const unit = (code: string, times = 1, clock = false): TimeUnit => ({ code, times, clock });

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', unit('S', 1, true)],
  ['minute', unit('M', 1, true)],
  ['hour', unit('H', 1, true)],
  ['day', unit('D')],
  ['night', unit('D')],
  ['week', unit('W')],
  ['fortnight', unit('W', 2)],
  ['weekend', unit('WE')],
  ['month', unit('M')],
  ['quarter', unit('Q')],
  ['year', unit('Y')],
  ['decade', unit('Y', 10)],
  ['century', unit('Y', 100)],
]);

/** How often: TIMEX3 values of sets. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

export const DECADE_NAMES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, n) => [name, (n + 2) * 10]),
);

/** Feast days that fall on one day of the year: `MM-DD`. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ["new year's day", '01-01'],
  ["new year's eve", '12-31'],
  ["valentine's day", '02-14'],
  ["international women's day", '03-08'],
  ['the ides of march', '03-15'],
  ["st patrick's day", '03-17'],
  ["st. patrick's day", '03-17'],
  ["april fools' day", '04-01'],
  ['earth day', '04-22'],
  ['anzac day', '04-25'],
  ['juneteenth', '06-19'],
  ['canada day', '07-01'],
  ['the fourth of july', '07-04'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ["all saints' day", '11-01'],
  ['armistice day', '11-11'],
  ['veterans day', '11-11'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['boxing day', '12-26'],
]);

/** Feasts counted in days from Easter Sunday. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['mardi gras', -47],
  ['shrove tuesday', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['holy saturday', -1],
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['ascension day', 39],
  ['whit monday', 50],
]);

/** A feast on a weekday counted within its month; -1 is the last. */
export interface CountedHoliday {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
}

/** As the United States keep them. */
export const COUNTED_HOLIDAYS: ReadonlyMap<string, CountedHoliday> = new Map([
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
]);

/** What a `-year-old` that is no person may be: "the three-year-old war". */
export const THINGS_WITH_AGE: ReadonlySet<string> = new Set(
  (
    'agency agreement alliance airline ban boycott bridge building campaign case ceasefire cease-fire club coalition ' +
    'company conflict contract crisis deal debate dispute embargo feud fight firm government group hospital impasse ' +
    'industry insurgency institution investigation law lawsuit legislation mission movement occupation organisation ' +
    'organization party partnership peace plan plant policy process program programme project protest pact rebellion ' +
    'record republic rivalry rule ruling school service siege stalemate standoff start-up startup strike struggle ' +
    'system tradition treaty truce uprising venture war'
  ).split(' '),
);

/** What stands before "day" in the names of weekdays. */
export const WEEKDAY_STEMS: ReadonlySet<string> = new Set('Mon Tues Wednes Thurs Fri Satur Sun'.split(' '));
