/** How the titles of lists and regular digests are put. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** What follows the things that a list announces: "five things to know". */
export const ROUND_UP_TAILS = phrases(
  'to know, to watch, that you need, that you should, that you may, that you might, you need, you should, you may, you might, of the day, of the week, of the month, of the year, from the day, from the week, in the news, this morning, this evening, this week, this weekend, for today, for mon, for tues, for wednes, for thurs, for fri, for satur, for sun',
);

/** What a regular digest is named after. */
export const DIGEST_PERIODS = phrases('morning, midday, evening, daily, weekly, weekend, news, world news');

/** What a regular digest is called. */
export const DIGEST_NOUNS = words('briefing brief briefs digest headlines bulletin round-up roundup');

/** How many things a list announces. */
export const ROUND_UP_COUNTS = words('three four five six seven eight nine ten twelve twenty');

/** What stands before "briefing" or "digest" in the title of one. */
export const BRIEFING_NAMES = [
  'morning',
  'evening',
  'daily',
  'weekend',
  'afternoon',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'news',
  'world',
] as const;

/** What such a list counts. */
export const LISTED_THINGS = [
  'things',
  'stories',
  'headlines',
  'news items',
  'talking points',
  'must-reads',
  'reads',
] as const;

/** What follows "morning" or "news" in the title of a digest. */
export const BRIEFING_KINDS = [
  'briefing',
  'digest',
  'roundup',
  'round-up',
  'bulletin',
  'newsletter',
  'catchup',
  'catch-up',
  'rundown',
  'wrap',
] as const;

/** How the title of a digest opens. */
export const DIGEST_OPENINGS = [
  'briefing',
  'news in brief',
  'in brief',
  'world in brief',
  'roundup',
  'round-up',
  'digest',
  'week in review',
  'the day in',
  'this week in',
  "today's news",
  "today's headlines",
  "today's papers",
  "today's front pages",
  'newspaper headlines',
  'what the papers say',
] as const;

/** How many things a round-up promises in its title, besides figures. */
export const PROMISED_NUMBERS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'] as const;

/** What follows the things that are listed: "five things to know". */
export const BEHIND_LISTED = [
  'to',
  'you',
  'we',
  'from',
  'for',
  'this',
  'today',
  'in the',
  'that happened',
  'that made',
  'that shaped',
  'of the',
] as const;
