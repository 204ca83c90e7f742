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
  ['orthodox christmas', '01-07'],
  ['epiphany', '01-06'],
  ['australia day', '01-26'],
  ['holocaust memorial day', '01-27'],
  ['waitangi day', '02-06'],
  ["valentine's day", '02-14'],
  ["international women's day", '03-08'],
  ['the ides of march', '03-15'],
  ["st patrick's day", '03-17'],
  ["st. patrick's day", '03-17'],
  ["april fools' day", '04-01'],
  ['earth day', '04-22'],
  ['anzac day', '04-25'],
  ['juneteenth', '06-19'],
  ["international workers' day", '05-01'],
  ['victory in europe day', '05-08'],
  ['ve day', '05-08'],
  ['canada day', '07-01'],
  ['the fourth of july', '07-04'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ['bonfire night', '11-05'],
  ['guy fawkes night', '11-05'],
  ["all saints' day", '11-01'],
  ["all souls' day", '11-02'],
  ['world aids day', '12-01'],
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
  ['pentecost', 49],
  ['whit sunday', 49],
  ['whit monday', 50],
]);

/** The first year of `TABLED_HOLIDAYS`. */
export const TABLED_FROM = 1990;

const ofYears = (days: string): readonly string[] => days.split(' ');

const LUNAR_NEW_YEAR = ofYears(
  '0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 ' +
    '0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0207 0126 0213 0202 0123 0211 0131 ' +
    '0219 0208 0128 0215 0204 0124 0212',
);

/**
 * Feasts of one day by calendars that follow the moon and are reckoned long before: `MMDD` of each year from `TABLED_FROM`, as
 * ICU's Chinese and Hebrew calendars have it. Those of many days (Passover, Diwali) and those that a sighting begins
 * (Ramadan, Eid) name no day.
 */
export const TABLED_HOLIDAYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['lunar new year', LUNAR_NEW_YEAR],
  ['chinese new year', LUNAR_NEW_YEAR],
  [
    'yom kippur',
    ofYears(
      '0929 0918 1007 0925 0915 1004 0923 1011 0930 0920 1009 0927 0916 1006 0925 1013 1002 0922 1009 0928 0918 1008 ' +
        '0926 0914 1004 0923 1012 0930 0919 1009 0928 0916 1005 0925 1012 1002 0921 1011 0930 0919 1007 0927 0915 ' +
        '1003 0923 1013 1001 0919 1009 0928 0917',
    ),
  ],
]);

/** Before the name of a feast they put it on another day: "Coptic Christmas", "Canadian Thanksgiving". */
export const OTHER_CALENDARS: ReadonlySet<string> = new Set(
  (
    'orthodox coptic lunar chinese korean vietnamese jewish hebrew persian iranian tamil thai khmer ethiopian islamic ' +
    'muslim hindu buddhist sikh bengali nepali armenian serbian julian eastern canadian old'
  ).split(' '),
);

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

/** As they stand behind a time of the clock. */
export const TIME_ZONES: readonly string[] =
  'GMT, UTC, BST, CET, CEST, EST, EDT, ET, CST, CDT, CT, MST, MDT, PST, PDT, PT, EET, local time, UK time, US time, Eastern, Eastern time, Pacific, Pacific time'.split(
    ', ',
  );

/** Behind bare figures they tell that these are a time: "at 14.30 hrs", "at 0600 GMT". */
export const CLOCK_MARKS: readonly string[] = 'GMT UTC local hrs hours'.split(' ');
