/** The last word of newspapers' names: "The Coastal Herald", "The National". With "The" before and capitals, what ends so is an outlet. */
export const NEWSPAPER_WORDS: ReadonlySet<string> = new Set(
  (
    'advertiser advocate age argus bulletin chronicle citizen courier dispatch echo enquirer examiner express gazette globe guardian herald ' +
    'independent inquirer intelligencer journal leader ledger mail mercury mirror monitor national news observer outlook post press print ' +
    'record reporter republic review scotsman sentinel standard star statesman sun telegraph times tribune voice week witness world'
  ).split(' '),
);

/** What follows the name of a paper that is reported on. */
export const OTHER_PAPERS_WORK = [
  'reported',
  'reports',
  'report',
  'said',
  'says',
  'wrote',
  'writes',
  'noted',
  'quoted',
  'cited',
  'published',
  'obtained',
  'interview',
  'editorial',
  'columnist',
  'reporter',
  'newspaper',
  'poll',
] as const;

/** What stands before the name of a paper that is reported on. */
export const BEFORE_OTHER_PAPER = [
  'according to',
  'interview with',
  'reported by',
  'published in',
  'published by',
  'obtained by',
  'first reported',
  'cited by',
  'by',
  'in',
  'via',
  'from',
  'with',
] as const;
