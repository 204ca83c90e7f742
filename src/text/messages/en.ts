/** Every word that Collate itself prints in an English edition. */
import type { CorrectionKind } from '../../model/article.js';
import type { EditionBriefing, EditionDispute, EditionFact } from '../../model/edition.js';
import type { Bound } from '../../model/language.js';
import type { CopyGroup } from '../../model/story.js';

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

export const en = {
  edition: (number: number): string => `No. ${number}`,
  storiesFrom: (stories: number, articles: number): string =>
    `${counted(stories, 'story', 'stories')} from ${counted(articles, 'article')}`,
  readingTime: (minutes: number): string => `${minutes} min read`,

  contents: 'In this edition',
  furtherItems: (n: number): string => `and ${n} more in brief`,
  inBrief: 'Also in the news',

  articles: (n: number): string => counted(n, 'article'),
  independentSources: (n: number): string => counted(n, 'independent source'),
  /** Beside a fact, below a line that says what is counted. */
  independent: (n: number): string => `${n}\u00a0independent`,
  oneSource: 'one\u00a0source',
  history: {
    new: null,
    continued: 'continued from the last edition',
    repeated: 'nothing new since the last edition',
  } satisfies Record<EditionBriefing['history'], string | null>,

  editorsNote: 'Editor’s note:',
  known: 'What is known',
  reported: 'What is reported',
  oneSided: 'Said by one side',
  standing: {
    'single-source': null,
    corroborated: null,
    disputed: 'disputed',
    superseded: 'since updated',
  } satisfies Record<EditionFact['standing'], string | null>,
  update: (was: string | undefined): string => (was === undefined ? 'update' : `update: earlier “${was}”`),
  newSince: 'new',

  quotes: 'Key quotes',
  stateMedia: 'state media',
  asReportedBy: (outlet: string): string => `As reported by ${outlet}`,
  alsoReported: 'Also reported as',
  alsoRendered: 'Also rendered as',

  disputes: 'Where accounts differ',
  status: {
    unresolved: 'Unresolved',
    denied: 'Denied',
    'different basis': 'Different basis',
  } satisfies Record<EditionDispute['status'], string>,

  bound: {
    exact: null,
    about: 'about',
    'at least': 'at least',
    'at most': 'at most',
  } satisfies Record<Bound, string | null>,

  timeline: 'Timeline',
  planned: 'Planned:',
  disputed: 'Disputed:',

  coverage: 'Who tells what',
  coverageLegend: (own: string, reprint: string): string =>
    `${own} an outlet’s own report, ${reprint} a text taken over from another. The columns are the stories by their number.`,

  sources: 'Sources',
  copy: {
    identical: 'the same text as',
    wire: 'the same agency text as',
    rewrite: 'a rewrite of',
  } satisfies Record<CopyGroup['kind'], string>,
  /** What the outlet says of its own article. */
  correction: {
    correction: 'corrected by the outlet',
    clarification: 'clarified by the outlet',
    'editors-note': 'with a note by its editors',
    update: 'updated by the outlet',
    withdrawal: 'withdrawn by the outlet',
  } satisfies Record<CorrectionKind, string>,
  moreReferences: (n: number): string => `and ${n} more`,
  moreArticles: (n: number): string => `and ${counted(n, 'more article')} on this story`,

  howToCheck:
    'How to check this: every sentence carries its sources. The numbers lead to the articles; words in [square brackets] are ours, all others stand in the articles they cite.',
  howToCheckOnline:
    'How to check this: every sentence carries its sources. The numbers open the sentences it stands on, in the words of the articles, and lead to the articles; words in [square brackets] are ours, all others stand in the articles they cite.',
  /** Before the address of the web edition. */
  web: 'Web:',
  /** The same where the mail has no room for all of it. */
  webTellsMore: 'More of this edition on the web:',
  webPage: {
    skip: 'Skip to the stories',
    permalink: 'Link to this story',
    /** What a reference opens. */
    shows: 'Sources:',
    /** Before the references of a headline. */
    headline: 'Headline',
  },
  archive: {
    title: 'All editions',
    /** Of a page that lists no edition yet. */
    empty: 'No edition has been published yet.',
    feeds: 'Follow by feed:',
    atom: 'Atom',
    json: 'JSON Feed',
  },
  unsubscribe: 'Unsubscribe',
  sampleReader: 'A reader',

  /** Of TIMEX3 values; a half-year is named like a season. Months and weekdays are written by the edition's locale. */
  seasons: {
    SP: 'spring',
    SU: 'summer',
    FA: 'autumn',
    AU: 'autumn',
    WI: 'winter',
    H1: 'first half of',
    H2: 'second half of',
  } as Readonly<Record<string, string>>,
  dayParts: {
    MO: 'morning',
    MI: 'midday',
    AF: 'afternoon',
    EV: 'evening',
    NI: 'night',
    DT: 'daytime',
  } as Readonly<Record<string, string>>,
  decade: (start: number): string => `${start}s`,
};
