/** Words that the grammar of English figures is made of: what tells that a number counts, what it counts, and what it does not. */

const list = (words: string): readonly string[] => words.split(', ');

/** Beginnings of words beside which a number without a noun counts people: "killed 12", "hospitalised 40". */
export const CASUALTY_STEMS = list(
  'kill, wound, injur, dead, die, hurt, missing, arrest, detain, hospital, death toll',
);
/** Behind "scores" they tell that these are people and no goals: "scores were killed". */
export const CASUALTY_STATES = list(
  'killed, dead, injured, wounded, hurt, missing, arrested, detained, die, died, feared, evacuated',
);
/** Before a count they tell that its noun is told already: "the toll rose to 44". */
export const BEFORE_A_TOTAL = list(
  'to, from, at, of, reached, reaches, reaching, hit, hitting, was, is, stands, stood, totalled, totaled, by, between, than, least, ' +
    'about, around, over, nearly, above, below, exceeded, passed, topped',
);
/** Behind such a count the sentence goes on with them. */
export const AFTER_A_TOTAL = list(
  'from, to, in, on, by, after, as, since, while, and, people, at, or, this, last, for, with, when, were, was, are, have, had, remain',
);
export const AFTER_ANOTHER = list('in, on, and, were, are, at, have, had, who, from, with');
/** Before a number they name or place one thing: "the 44 were" is told elsewhere, "page 12". */
export const DEFINITE_WORDS = list(
  'the, these, those, all, both, our, other, last, first, top, day, page, chapter, no, nos, aged, age, ages, was, is, turned, at, on, of, in',
);
/** Before the part of a whole: no part, but a chapter or a part numbered. */
export const BEFORE_NO_PART = list('the, page, chapter, volume, part, article, day, age, aged');
/** Behind a number they tell what became of those counted: "44 were hurt". */
export const COUNTED_STATES = list(
  'were, are, have, had, who were, who are, who had, remain, remained, survived, died',
);
/** Determiners of the whole that a part is of: "three of the five jets". */
export const WHOLE_DETERMINERS = list('the, its, their, his, her, our, those, these');
export const WHOLE_OPENERS = list('all, every, such');
export const WHOLE_PRONOUNS = list('them, whom, which, those, us');
/** Behind "half" they tell of what. */
export const AFTER_HALF = [...WHOLE_DETERMINERS, ...list('of, all, them')];
export const AFTER_HALF_STATED = [...AFTER_HALF, ...list('were, are, have, had, said, say')];
/** Before "half" they tell that it is one of two. */
export const BEFORE_NO_HALF = list('first, second, final, latter, and a, other, opening, in');
/** Lengths and distances of one: "a quarter of an hour", "half the way". Beginnings of words. */
export const ONE_LENGTHS = list(
  'hour, century, mile, inch, kilomet, year, night, day, week, month, season, time, way, battle',
);
/** Runs of events, over which "one in five" tells how often. */
export const RUNS_OF_EVENTS: ReadonlySet<string> = new Set(list('game, match, attempt, visit, meeting'));
/** Wholes of a share: "one in ten". */
export const SHARE_WHOLES = list('ten, twelve, twenty, hundred, a hundred, a thousand');
/** Between a part and its whole. */
export const SHARE_LINKS = list('in every, in, out of every, out of, of every');

/** Capitalised words before a plural that go with it: "United Nations vehicles". */
export const PROPER_MODIFIERS = list('United, Emirates, Nations, States, House, White, Red, Great');
/** Adjectives though they are stop words elsewhere: "three more trucks". */
export const STOP_WORD_ADJECTIVES: ReadonlySet<string> = new Set(
  list('more, other, such, own, same, few, last, first'),
);
/** Between a bound and its number: "at least a hundred". */
export const BOUND_TO_NUMBER = list('a, an, the, about, around, some');
/** Before a casualty count they make it rough or a limit. */
export const CASUALTY_BOUNDS = list(
  'at least, more than, about, around, nearly, almost, some, up to, over, as many as',
);
/** Before "one soldier" they tell that it is counted. */
export const COUNTING_ONE = list('at least, more than, only, just, exactly');
/** Before "one" they make it a pronoun. */
export const NO_COUNT_OF_ONE = list('no, any, every, each, some, this, that, the');
/** Before a second notation: "5 miles (about 8 km)". */
export const NOTATION_BOUNDS = list('about, around, or, some, roughly');

/** Near a letter they tell of degrees: "a fever of 39C". */
export const WARMTH_CUES = list(
  'temperature, temperatures, fever, heat, cold, freezing, warming, degrees, thermometer, thermometers',
);
/** Runs and strokes over a length, not millions of them: "the 100m hurdles". */
export const RACES = list(
  'hurdles, heat, heats, final, finals, relay, relays, race, races, sprint, sprints, runners, sprinters, swimmers, backstroke, medley',
);

/** Spellings of a hundredth and what changes by it. */
export const PERCENT_NAMES = list(
  'percent, per cent, pct, percentage point, percentage points, percentage-point, percentage-points, basis point, basis points, ' +
    'basis-point, basis-points, bps',
);

/** Behind "twice" they compare: "twice as many". */
export const COMPARED_QUALITIES = list('many, much, large, big, high, likely, fast, long, often');
export const COMPARATIVES = list('more, higher, larger, bigger, greater, faster, that of');
export const COMPARED_OWNERS = list('the, its, their, his, her, last');
/** Quantities that are compared: "twice the number". */
export const COMPARED_QUANTITIES = list(
  'number, size, rate, amount, price, average, total, level, cost, value, length, figure, norm, limit, population, revenue, profit, output, usual',
);
/** Behind "doubled" they make it another verb: "doubled over in pain". */
export const AFTER_NO_MULTIPLYING = list('up, over, down, back, as a');
/** Before an ordinal that ranks. */
export const ORDINAL_DETERMINERS = list('the, a, an, his, her, its, their, our, this, that, for');
/** Endings of the adjectives that stand between an ordinal and its noun: "the third largest". */
export const RANKED_ENDINGS = list('est, ive, ight, or, al, ful');
