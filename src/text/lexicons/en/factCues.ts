/** Words that tell whether a sentence can stand alone as a fact of today. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** After a comma or dash they open what is beside the point. */
export const SIDE_CLAUSE_OPENERS = words('who which whose where when as while after amid');

/** Prepositions before "that", "this". */
export const BEFORE_POINTING = words('on at in by for to of with after before since during despite');

/** A speaker, or the page, speaks of itself or to the reader. */
export const FIRST_AND_SECOND_PERSONS = words("We we I You you Your your Our our Let's let's My my us");

/** They turn what a sentence says around. */
export const NEGATIONS = words(
  'not no never none nobody nothing without neither nor unlikely denied denies refus* reject*',
);

/** What was known before today. */
export const BACKGROUND_PHRASES = phrases(
  'has long, have long, had long, for decades, for years, years ago, decades ago, decades of, decade of, months ago, last year, the previous year, in recent years, over the years, historically, traditionally, was founded, were founded, was born, is known for, is home to, dates back, once served, in the past, previously, have been fighting, is one of the, are among the',
);

/** Before a year that tells of the past. */
export const BEFORE_YEAR = words('in since of from until late early');

/** A figure replaces an earlier one. */
export const UPDATING_WORDS = phrases(
  'rises, risen, rise, rose, climbs, climbed, climb, grown, grows, grow, grew, increases, increased, increase, jumps, jumped, jump, revised, updated, raised, now stands, now at, latest, up from, down from, lowered, instead of, additional',
);

/** Beside a count they tell that it is a part, an addition, or what was counted before. */
export const PARTIAL_COUNTS = phrases(
  'another, further, additional, an extra, other, others, more were, more are, more people, each, per, every, half, third of, quarter of, average, serious, seriously, critical, critically, life-threatening, slightly, minor, previous, previously, earlier, initial, initially, at first, of them, of those, of whom',
);

/** Sympathy, which every official expresses and nobody needs to read. */
export const SYMPATHY = phrases(
  'thoughts are with, thoughts were with, thoughts and prayers, condolences, deeply saddened, heartbroken, heart goes out, hearts go out, in our thoughts, in our prayers, deepest sympathies, deepest sympathy',
);

/** They open what holds for anybody: "when a card is stolen". */
export const CONDITIONS = words('if when whenever unless');

/** Whom notices advise. */
export const ADVISED = words(
  'drivers motorists residents passengers travellers travelers commuters customers visitors readers users parents anyone',
);

/** After those whom a notice might advise they tell what they think. */
export const SAYING = words(
  'said say says told tell think thought believe believed feel felt argue argued insist demand hope',
);

/** Whom a general statement is about. */
export const ANYBODY = words('a an any you your someone somebody people');

/** What a presenter does with a guest. */
export const PRESENTING = phrases(
  'talk, talks, talked, speak, speaks, spoke, sits down, sat down, interview, interviews, interviewed',
);
