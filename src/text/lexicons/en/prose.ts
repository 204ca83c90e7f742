/** Words by which cleaning tells what is reported or said from what a page says itself. */

/** What says that somebody else speaks. */
export const REPORTING_WORDS = ['said', 'says', 'told', 'added', 'wrote', 'according to'] as const;

/** What a paragraph of a report has, and an argument seldom. */
export const REPORT_WORDS = ['said', 'says', 'told', 'added', 'announced', 'reported', 'according to'] as const;

/** What an appeal has that is news: police look for witnesses, relatives for news. */
export const INQUIRY_WORDS = [
  'said',
  'information',
  'witness',
  'witnesses',
  'police',
  'detectives',
  'relatives',
] as const;

/** How a question begins that somebody says aloud. */
export const QUESTION_OPENINGS = [
  'how',
  'why',
  'when',
  'where',
  'who',
  'what',
  'which',
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'can',
  'could',
  'would',
  'will',
  'have',
  'has',
  'and',
  'so',
  'but',
] as const;

/** Words of a page that speaks to its reader. */
export const READER_PRONOUNS = ['we', 'us', 'our', 'you', 'your', "you're", "you've"] as const;

/** What an argument says is to be done. */
export const URGING_WORDS = ['should', 'must', 'ought to', 'need to', 'needs to', "let's"] as const;
