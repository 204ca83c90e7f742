/** Words that the grammar of English dates is made of: what tells which week is meant, what stands before a date, and what makes of one something else. */

const list = (words: string): readonly string[] => words.split(', ');

/** Which of several: the one before today, the one after, the one under way. */
export const WHICH_ONE = list('last, this, next, this past, this coming');
/** Of weekdays. */
export const WHICH_DAY = [...WHICH_ONE, ...list('past, coming')];
/** Of weeks, months and years. */
export const WHICH_PERIOD = [...WHICH_DAY, ...list('previous, current, upcoming')];
/** Before a length of time they place it: "the past three months", "its first two weeks". */
export const WHICH_STRETCH = list(
  'last, past, next, coming, upcoming, first, final, previous, following, opening, initial',
);
/** Before lengths that nobody counted: "recent weeks". */
export const WHICH_RECENT = list('last, past, recent, coming, upcoming, next');
/** Counted from the date that was named before: "the following year". */
export const WHICH_YEAR_TOLD = list('that, the same, the following, the next, the previous');
/** Before a season. */
export const WHICH_SEASON = [
  ...WHICH_ONE,
  ...list('in the, into the, over the, during the, by the, by, until the, since the, the, early, late, mid'),
];

/** Parts of a period: "the end of the year". */
export const PERIOD_PARTS = list('end, beginning, start, turn, close, rest');
export const RUNNING_PERIOD_PARTS = list('end, close, start, beginning, rest, remainder, middle');
/** Behind a part of a period they tell that another one is meant, or make a thing of it: "the end of the year in which", "year-end results". */
export const AFTER_NO_RUNNING_PERIOD = list(
  'of, in, to, and, when, that, which, after, before, result, results, review, reviews, bonus, figures, accounts, party, list',
);
/** Before "in three years" they make it the stretch up to now: "the only race in three years". */
export const SUPERLATIVES = list('best, worst, most, only, least');
/** Behind "the fiscal year" and "the same year" they tell which it is. */
export const TELLING_WHICH_PERIOD = list('to, ended, ending, through, that, which, of, before, after');
/** Behind "the last year" they tell that it is the last of others. */
export const TELLING_WHICH_LAST = list('of, its, his, her, their, it, he, she, they, that, in which, for which');
export const TELLING_WHICH_DAY = list('to, of, when, that, for, in which, ended, ending');

/** Before a period they make it the stretch up to now: "over the past year". */
export const STRETCH_PREPOSITIONS = list('over, during, in, for, within, throughout, of');
/** Between a time of the clock and its day: "5 p.m. on Monday". */
export const CLOCK_TO_DAY = list('on, at, of, around, about, just after, shortly before, by');
/** Before a time of the clock. */
export const CLOCK_PREPOSITIONS = list('at, by, until, around, about, from, before, after, since');
/** Before "noon" and "midnight". */
export const NAMED_HOUR_PREPOSITIONS = [...CLOCK_PREPOSITIONS, 'past'];
/** Before "06/2004". */
export const MONTH_OF_FIGURES_PREPOSITIONS = list('in, since, from, until, till, by, of, to, and, ended, dated');
/** Before a short form that is another word too: "by Sat", "next Sun". */
export const SHORT_WEEKDAY_PREPOSITIONS = list('on, by, until, since, next, last, this');
/** Before a month whose name is another word too. */
export const MONTH_PREPOSITIONS = list(
  'in, since, until, till, by, during, through, throughout, early, late, mid, of, from, for, to, between, before, after, and, or, late in, early in, each, every',
);
/** Before a year. */
export const YEAR_PREPOSITIONS = list(
  'in, since, from, of, by, until, till, before, after, during, between, and, to, through, throughout, early, late, mid, pre, post, fiscal, ' +
    'year, years, around, about, circa, for, or, late in, back in, was, were, than, versus, vs, vs., over, as, both, expected',
);
/** Before a year of the Middle Ages; a bare number is no such year. */
export const EARLY_YEAR_PREPOSITIONS = list('in, since, by, year, circa');
/** Before "twenty twenty", which alone is also eyesight and cricket. */
export const WORDED_YEAR_PREPOSITIONS = list('in, since, of, by, year');
/** Between a date and the preposition that it hangs on: "until early May", "by noon on Friday". */
export const BEFORE_A_DATE: ReadonlySet<string> = new Set(
  list(
    'on, in, the, early, late, mid, end, beginning, start, middle, of, at, noon, midnight, morning, am, pm, est, edt, gmt, et',
  ),
);
/** Between the ends of a range of days. */
export const RANGE_JOINTS = list('to, and, or, until, till, through');
/** What a day is counted from stands behind: "two days before Friday". */
export const COUNTING_PREPOSITIONS = list('before, after, from, prior to, following');
/** Behind a period told before: "two days later". */
export const COUNTED_ON = list('later, afterward, afterwards, earlier, beforehand');
/** Behind "before" they begin what happened then, and no date is counted from: "a year before he left". */
export const CLAUSE_BEGINNERS = list('this, the, a, an, he, she, they, it, we, his, her, their, that, its');
export const SUBJECT_PRONOUNS = list('he, she, they, it, we');
/** Behind "on the 15th" and "a week on Tuesday" they go on with the sentence, so that the phrase is a date. */
export const AFTER_A_NUMBERED_DAY = list('and, when, after, before, but, said');
export const AFTER_A_COUNTED_WEEKDAY = list('at, in, when, after, before, and, with, to, for');
export const AFTER_A_SHORT_WEEKDAY = list('at, in, and, to');
/** Behind "a day", "a month" they count from it: no rate, "a year ago". */
export const AFTER_NO_RATE = list('ago, earlier, later, before, after, and a half, or');
/** Before a rate: "40 million a year", "twelve people a day". */
export const RATED_THINGS = list('million, billion, percent, per cent, people, dollars, euros, times');

/** Units of time as rules name them, singular. */
export const DAY_PERIODS = list('day, week, month, year');
export const WHOLE_PERIODS = list('day, night, week, month, year');
export const COUNTED_ON_PERIODS = list('week, weekend, month, quarter, year');
export const RUNNING_PERIODS = list('week, month, quarter, year, decade, century');
export const NAMED_PERIODS = list('week, weekend, month, quarter, qtr, year, yr, decade, century');
export const TOLD_PERIODS = list('day, morning, afternoon, evening, night, week, month, year');
export const REPEATED_PERIODS = list('minute, hour, day, night, week, weekend, month, quarter, year, decade');
/** Plural. */
export const LONG_STRETCHES = list('days, weeks, months, years, decades, centuries');
export const STRETCHES = [...list('minutes, hours'), ...LONG_STRETCHES];
export const STRETCHES_TOLD = [...STRETCHES, 'quarters'];
export const VAGUE_STRETCHES = list('days, weeks, months, years, quarters');

/** Make a count rough: part of the expression, "nearly two years". */
export const ROUGH_WORDS = list(
  'about, around, almost, nearly, roughly, approximately, some, barely, only, just, an estimated, an additional',
);
export const ROUGH_LIMITS = list(
  'more than, less than, fewer than, over, under, at least, at most, up to, no more than',
);
/** Counts that nobody knows. */
export const VAGUE_AMOUNTS = list('several, many, a few, few, some, various, countless');
/** Between "a" and its unit: "a full year". */
export const ONE_WHOLE = list('full, whole, entire, extra, additional, further');
/** All of it: "the whole week". */
export const ALL_OF_IT = list('all, the whole, the entire, the full, half the');
/** Between a count and its unit: "three consecutive days". */
export const COUNT_TO_UNIT = list('full, further, straight, consecutive, whole, more, long');
/** Before a length that nobody counted: "for years". */
export const LENGTH_PREPOSITIONS = list(
  'for, in, after, over, of, during, within, spent, took, takes, lasted, lasting, than, just, by',
);
/** Before "a day" they make it a length. */
export const BEFORE_ONE_LENGTH = list(
  'for, in, within, about, nearly, almost, over, than, after, around, just, roughly, least, last, past, next, another, took, takes, take, ' +
    'lasted, spent, spend, by, of, to, within about, barely, only, under, up to, first, final',
);
/** At the head of a length they tell that it is one. */
export const LENGTH_OPENERS = list(
  'last, past, next, coming, first, final, previous, following, more, less, about, almost, nearly, over, under, at least, around, roughly, ' +
    'some, barely, only, just, up to',
);

/** Nouns behind "overnight" that it describes: "an overnight success". */
export const OVERNIGHT_THINGS = list('success, stay, stays, bag, flight, train, guest, guests, shift, trip, delivery');
/** Behind a part of the day they make a name or another part of it: "the morning show". */
export const AFTER_NO_PART_OF_DAY = list('show, paper, newspaper, club, before, after, of, in');
/** "A morning briefing" is one of today. */
export const PART_OF_DAY_EVENTS = list(
  'briefing, press, news, session, meeting, statement, interview, call, raid, attack, strike, broadcast, address',
);
/** Before figures with a colon they tell of a score. */
export const BEFORE_A_SCORE = list('won, lost, score, scored, scores, of');
/** Names of weekdays that are another day's or no day's: "Black Friday", "Ruby Tuesday". */
export const NAMED_WEEKDAYS = list('Black, Ash, Good, Palm, Easter, Bloody, Super, Cyber, Ruby, Shrove, Maundy, Holy');
/** Feasts whose names end so are days whatever stands behind: "the Boxing Day match". */
export const FEAST_ENDS = list('day, eve, sunday, monday, friday, wednesday, tuesday');
/** Behind "spring" and "fall" they tell that it is no season: "the fall of the wall". */
export const AFTER_NO_SEASON = list('of, in, that, to, from, fashion, water');
export const SEASON_PREPOSITIONS = list('into, in, over, during, by, until, since');
/** Months and their short forms that are other words, and names, too. */
export const MONTHS_ALSO_WORDS: ReadonlySet<string> = new Set(list('march, may, april, june, august'));
export const DAYS_ALSO_WORDS = list('may, march, mar, sun, sat, dec, oct');
/** Before "March" they make it a march and no month: "the Women's March", "the Long March 5 rocket". */
export const NAMED_MARCHES = list(
  "Long, Great, Salt, Women's, Women’s, People's, People’s, Man, Million, Hunger, Freedom, Peace, Climate, Science, Pride, Protest, Victory, Wedding, Death, Funeral, Radetzky, Silent, Unity, Solidarity, Worker's, Workers'",
);
/** Behind "March" they tell what was marched for: "the March for Life", "the March of the Living". */
export const MARCH_PURPOSES = list(
  'for Our, for Life, for Science, for Justice, for Women, of Return, of the Living, Madness',
);
/** Named after a day, they are no day themselves: "the 17 February Brigade", "the May 4 Movement", "25 May Street". */
export const NAMED_AFTER_A_DAY = list(
  'Movement, Brigade, Brigades, Battalion, Regiment, Coalition, Alliance, Forces, Bloc, Organisation, Organization, Group, Front, Army, Martyrs, Committee, Collective, ' +
    'Street, Square, Avenue, Boulevard, Road, Bridge, Tunnel, Stadium, Airport, University, College, School, Institute, Museum, Foundation, Park, Station, Hospital, Prize, Medal',
);
/** Of those, what is written small as well. */
export const SMALL_NAMED_AFTER_A_DAY = list('movement, brigade, brigades, coalition, coalitions, alliance, bloc');

/** Behind "march" they tell where it goes. */
export const MARCHING_TO = list('on, against, for, to, toward, towards');

/** Before a year that describes a noun: "the 2022 invasion", "the disputed 2009 vote". */
export const YEAR_DETERMINERS = list(
  'the, a, an, his, her, its, their, our, my, this, that, each, another, unsuccessful, failed, successful, landmark, historic, ' +
    'controversial, disputed, deadly, infamous, original, initial, early, late, mid, previous, first, second',
);
/** Behind four figures at the head of a sentence they tell that these are a year: "2016 was". */
export const AFTER_A_YEAR = list('was, is, will, saw, has, had, could, may');
/** Behind four figures they tell that these count or measure. */
export const COUNTED_THINGS = list(
  'people, persons, soldiers, troops, men, women, children, migrants, refugees, homes, houses, members, residents, workers, employees, jobs, ' +
    'dollars, euros, pounds, yen, roubles, rubles, francs, marks, shares, votes, seats, miles, kilometres, kilometers, metres, meters, feet, ' +
    'acres, hectares, tons, tonnes, barrels, gallons, litres, liters, kilogram, kilograms, kg, km, square, words, pages, points, calories, hours, ' +
    'days, years, times, million, billion, percent, per cent, gmt, hrs, local time, et, est, edt, utc, cet',
);
/** Behind number words: "nineteen seventy people". */
export const WORDED_THINGS = list('people, percent, per cent, year, years, day, days, hour, hours, minute, minutes');
/** Before a round figure that might be a count. */
export const BEFORE_A_COUNT = list(
  'about, around, some, nearly, almost, roughly, than, over, least, approximately, only, another, of, most, to, or',
);
/** Measures right behind figures: "2000m", "1960s" apart. */
export const CLOSE_MEASURES = list('st, nd, rd, th, m, bn, km, kg, ft, cc, s');

/** Quarters and halves of a year. */
export const QUARTER_ORDINALS = list('first, second, third, fourth, 1st, 2nd, 3rd, 4th');
/** Games have quarters and halves too. */
export const SPORT_CUES = list(
  'score, scores, scored, goal, goals, touchdown, touchdowns, yard, yards, halftime, half-time, kickoff, kick-off, penalty, striker, ' +
    'quarterback, rebound, rebounds, point lead, points lead, free throw, free throws, coach, inning, innings, season opener, match, league',
);

/** References that name no date. */
export const PRESENT_REFERENCES = list(
  'right now, just now, now, currently, at present, at the moment, nowadays, these days, at this time',
);
export const PAST_REFERENCES = list('lately, at that time, back then, the other day, long ago');
export const FUTURE_REFERENCES = list('in the short term, in due course, from time to time');
/** Before "soon" they compare: "as soon as". */
export const BEFORE_NO_SOON = list('as, until as, so, too, how');

/** To whom one speaks: "told reporters on Monday". */
export const SPEECH_AUDIENCES = list('reporters, journalists, lawmakers, parliament');
/** What one speaks in: "in a statement on Monday". */
export const SPOKEN_THINGS = list('statement, post, tweet, interview, briefing, conference, report, letter, speech');
/** Their full stop ends no clause. */
/** Behind one of them stands a noun, and what describes it. */
export const POSSESSIVES: ReadonlySet<string> = new Set(list('a, an, the, his, her, its, their, our, my, your'));
export const STOPPED_TITLES = list('Mr, Mrs, Ms, Dr, Gen, Sen, St');
/** Before "the year" and "months": whose they are. */
export const STRETCH_OWNERS = list('the, his, her, its, their');
/** One of them before a feast describes what stands behind it: "his Christmas tree". */
export const FEAST_DETERMINERS = list('a, an, the, his, her, their, its, our, my');
