/** Nouns that name an event when a year stands before them: "the 2011 earthquake". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'invasion war wars attack attacks attempt election elections vote referendum ballot crash accident derailment collision disaster earthquake quake ' +
    'tsunami flood floods flooding storm hurricane cyclone typhoon wildfire wildfires fire blaze explosion blast bombing bombings shooting ' +
    'shootings massacre killing killings murder murders assassination coup uprising revolution revolt riot riots protest protests strike ' +
    'strikes walkout summit meeting talks conference deal agreement accord pact treaty truce ceasefire act law amendment constitution ' +
    'ruling verdict trial conviction merger takeover acquisition bankruptcy collapse crisis crash recession bailout scandal hack breach leak ' +
    'outbreak epidemic pandemic famine drought olympics games championship championships final tournament cup launch landing eruption ' +
    'annexation withdrawal genocide siege battle offensive raid hijacking kidnapping call conversation phone hearing speech match game'
  ).split(' '),
);

/** Words that say that something is still to come. */
export const PLAN_CUES =
  /\b(?:will|won't|shall|'ll|’ll|(?:plans?|planned|planning|hopes?|hoped|hoping|intends?|intending|aims?|aiming|preparing) to|(?:is|are) (?:also |still |now )?(?:due|scheduled|expected|set|slated|likely|poised|planned|supposed|to \w+)|(?:was|were) (?:due|scheduled|expected|set|slated|planned) (?:to|for)|scheduled|planned for|due (?:in|on|by|to)|expected (?:in|on|by|to)|slated for|upcoming|forthcoming|would)\b/i;

/** Expressions for what has already passed on the day itself. */
export const PAST_OF_THE_DAY = /\b(?:earlier|overnight|this morning|last|ago|that)\b/i;

/** Days named by the week, without "last" or "next": a page updated after midnight speaks of tomorrow's name. */
export const BARE_WEEKDAY =
  /^(?:(?:early|late|on)\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?$/i;

/** A clock time by itself: "6.10am". */
export const BARE_CLOCK =
  /^\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock|GMT|BST)?(?:\s?(?:GMT|BST|local time))?\.?$/i;

/** What might have been: the event did not take place. */
export const COUNTERFACTUAL_CUES =
  /\b(?:would(?:n't|n’t| not| never)? have|would(?:n't|n’t| not| never) (?:\w+ )?have|could have|might have|should have|had (?:he|she|they|it|we|i|the \w+|[A-Z]\w+) (?:not )?(?:been|\w+ed)|as if|even if)\b/;

/** A condition that may never hold. */
export const CONDITION_OPENERS: ReadonlySet<string> = new Set(['if', 'unless']);

/** Lines about the page and not about the world. */
export const FURNITURE_OPENERS =
  /^(?:\d{1,3}\/\d{1,3}\s|\W*(?:updated?|published|posted|first published|last (?:updated|modified)|modified|copyright|©|photo|file photo|image|source|read more|advertisement|subscribe|sign up|this (?:article|story|report) (?:was|has been|first|originally)|(?:a|an earlier) (?:correction|version of this)|correction)\b)/i;

/** The same anywhere in a line. */
export const FURNITURE_WORDS =
  /\b(?:appeared on p(?:age )?\d|this (?:article|story|page|report) was (?:amended|corrected|updated|first published|published|modified))/i;

/** Verbs whose date tells when somebody spoke. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds wrote writes tweeted posted stated argued insisted claimed warned noted explained acknowledged ' +
    'commented remarked declared reiterated repeated asked replied responded'
  ).split(' '),
);

/** Prepositions before a year that make it the date of the clause: "in 2019". */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on since by until till during before after from through throughout early late mid of for to around about'.split(
    ' ',
  ),
);

/** Between a verb and its date. */
export const CLAUSE_ADVERBS: ReadonlySet<string> = new Set(
  'only also then later still again never not already just'.split(' '),
);

/** After an event they say whose or where. */
export const EVENT_LINKS: ReadonlySet<string> = new Set('of in at against on'.split(' '));

/** Before a day that is any such day. */
export const ANY_DETERMINERS: ReadonlySet<string> = new Set('an a any every each some most'.split(' '));

/** After a day they say which it is. */
export const AFTER_ONE_DAY: ReadonlySet<string> = new Set('in of last this next'.split(' '));

/** Between the ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set('and to until till through'.split(' '));

/** What they tell of lies ahead. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  "will, won't, is to, are to, hopes to, hoped to, hope to, plans to, plan to, due to, scheduled to, scheduled for, starting, beginning".split(
    ', ',
  ),
);

/** They open a clause that a statement only measures from. */
export const BACKGROUND_MARKERS: ReadonlySet<string> = new Set(
  'since until till before because although though'.split(' '),
);

/** They open a noun phrase that names its thing by itself. */
export const ARTICLES: ReadonlySet<string> = new Set('a an the'.split(' '));

/** What is felt for a day that is still to come. */
export const HOPE_NOUNS: ReadonlySet<string> = new Set('hope hopes fear fears expectation expectations'.split(' '));

/** Before a distance in time they leave one end open. */
export const LOOSE_BOUNDS: ReadonlySet<string> = new Set(['less than', 'more than', 'over', 'under', 'at least']);

/** Verbs of a report: their date is the report's, whatever it announces. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'reported announced confirmed revealed disclosed'.split(' '),
);

/** Before a date they measure from it, and what is told is something else. */
export const MEASURING_WORDS: ReadonlySet<string> = new Set('since than until till'.split(' '));

/** Of the present perfect: what they tell has just happened. */
export const PERFECT_HELPERS: ReadonlySet<string> = new Set('has have'.split(' '));

/** They open a phrase that tells what went before. */
export const PAST_DATE_LEADS: ReadonlySet<string> = new Set('after following since amid despite'.split(' '));

/** TIMEX3 parts of the day, as hours. */
export const PARTS_OF_DAY: Readonly<Record<string, number>> = { MO: 9, MI: 12, AF: 15, EV: 19, NI: 22 };

/** What is told so came before the event of the day, … */
export const BEFORE_CUES: ReadonlySet<string> = new Set(['ahead of', 'hours before']);

/** … or after it. */
export const AFTER_CUES: ReadonlySet<string> = new Set([
  'after the',
  'following the',
  'later on',
  'later in the day',
  'hours later',
  'afterwards',
]);

/** Of a plan that may have been given up: "was due to end". */
export const PAST_PLANS: ReadonlySet<string> = new Set('due scheduled set expected planned meant supposed'.split(' '));

/** Before it. */
export const PLANNED_BEFORE: ReadonlySet<string> = new Set('was were been originally previously'.split(' '));

/** What is done with a plan that no longer stands. */
export const OVERTAKING_VERBS: ReadonlySet<string> = new Set(
  'extended, prolonged, postponed, delayed, cancelled, canceled, scrapped, called off, put off, pushed back, brought forward, moved to, suspended, lifted early, rescheduled, abandoned, adjourned, shelved'.split(
    ', ',
  ),
);

/** They open what goes on with the subject before them. */
export const COORDINATORS: ReadonlySet<string> = new Set('and or but nor'.split(' '));

/** Between "or" and the second of two dates. */
export const BEFORE_ALTERNATIVES: ReadonlySet<string> = new Set('in on by early late mid'.split(' '));

/** Before the event that a day is known for. */
export const EVENT_DETERMINERS: ReadonlySet<string> = new Set('a an the their his her'.split(' '));
