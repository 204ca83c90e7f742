/** What makes somebody's words worth quoting, and what everybody in an office says on every occasion. */
import { stem } from '../../words.js';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stem));

/**
 * As stems. A position or decision, an accusation or admission, a threat or harm, an emotion, a superlative: the kinds of thing that
 * are quoted because of who says them.
 */
export const TELLING_WORDS: ReadonlySet<string> = stems(
  // position and decision
  "must never insist demand refuse reject oppose accept believe hope promise vow agree disagree cannot can't won't shouldn't " +
    'should welcome decide stop end suspend abandon resign surrender favour favor ready unacceptable impossible justice freedom ' +
    'peace truth proof evidence ' +
    // accusation and admission
    'condemn blame accuse responsible guilty wrong lie betray cheat steal cover-up negligent reckless illegal corrupt fail failure mistake fault ' +
    'scandal shame disgrace outrage excuse hypocrisy propaganda sorry apologise apologize regret confess admit unjust unfair discriminate ' +
    // threat and harm
    'threat threaten warn war attack fight kill die dead death murder destroy destruction strike terror terrorist terrorism enemy danger dangerous ' +
    'victim crime violence violent weapon bomb crash collapse lose lost crisis risk ' +
    // emotion
    'fear afraid scared terrified terrifying horror horrible horrific terrible awful angry anger furious proud ashamed shocked shocking devastated ' +
    'devastating heartbroken grief nightmare hell mad disgust frustrated desperate helpless hate love joy relief disappointed ' +
    'screaming blood carnage catastrophe catastrophic miracle lucky dream ' +
    // superlative
    'biggest worst best greatest ever historic unprecedented unimaginable unbelievable unthinkable victory defeat win',
);

/** Condolence, thanks, congratulation, and what is said instead of an answer. Lower case, without punctuation; found anywhere. */
export const COURTESIES: readonly string[] = [
  'thoughts and prayers',
  'thoughts are with',
  'thoughts for the',
  'prayers are with',
  'praying for',
  'our hearts go out',
  'my heart goes out',
  'hearts are with',
  'heart is with',
  'condolences',
  'sympathy',
  'sympathies',
  'solidarity',
  'shares the pain',
  'stand with the',
  'stand in solidarity',
  'hope everyone is',
  'hope that everyone is',
  'thank you',
  'we thank',
  'i thank',
  'would like to thank',
  'want to thank',
  'wish to thank',
  'grateful to',
  'grateful for',
  'congratulate',
  'congratulations',
  'look forward to working',
  'delighted to',
  'thrilled to',
  'excited to',
  'honoured to',
  'honored to',
  'pleased to',
  'no further comment',
  'declined to comment',
  'cannot comment',
  'unable to comment',
  'would be inappropriate',
  'do not comment',
  'we are aware of',
];

/** What an office at work says of its work: true of every accident, inquiry and complaint. */
export const ROUTINE_PHRASES: readonly string[] = [
  'working closely',
  'work closely',
  'working with',
  'work with the',
  'working hard',
  'working tirelessly',
  'work tirelessly',
  'work alongside',
  'working alongside',
  'are currently working',
  'are working to',
  'emergency services',
  'emergency crews',
  'emergency responders',
  'first responders',
  'at the scene',
  'on scene',
  'in attendance',
  'officers attended',
  'officers will continue',
  'will continue to work',
  'will continue to monitor',
  'were called to',
  'was called to',
  'were called at',
  'asked to avoid',
  'asking people to',
  'urged to',
  'please visit',
  'visit the website',
  'for more information',
  'latest information',
  'ongoing investigation',
  'investigation is ongoing',
  'under investigation',
  'inquiries are ongoing',
  'establish the circumstances',
  'we take these matters',
  'take this matter',
  'take all allegations',
  'committed to the safety',
  'safety of our',
  'top priority',
  'our priority',
  'cooperating with',
  'cooperating fully',
  'provide support',
  'providing support',
  'support for their families',
  'any inconvenience',
  'the inconvenience',
  'thank you for your patience',
  'further updates',
  'more details will',
];

/** Subjects that need no explaining in somebody's own words; "this" is what the story is about. */
export const OWN_SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'there', 'this']);

/** After "it" they ask for nothing said before: "it is time", "it takes two". */
export const EXPLETIVE_VERBS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'takes',
  'took',
  'will',
  'would',
  'seems',
  'has',
]);

/** At the end of a few words they stand for what was said before. */
export const CLOSING_PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'that',
  'this',
  'them',
  'him',
  'her',
  'those',
  'these',
  'so',
]);

/** After "I" or "we", they tell that somebody was there. */
export const WITNESSING_WORDS: readonly string[] = [
  'saw',
  'heard',
  'felt',
  'ran',
  'watched',
  'noticed',
  'smelled',
  'smelt',
  'grabbed',
  'escaped',
  'survived',
  'jumped',
  'hid',
  'fell',
  'woke',
];

/** They open a clause that stands alone. */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(
  'i we you he she it they there this that nobody everybody everyone people'.split(' '),
);

/** Who reports the news is not who makes it. */
export const JOURNALISTS: readonly string[] = [
  'reporter',
  'correspondent',
  'journalist',
  'anchor',
  'anchorman',
  'anchorwoman',
  'newsreader',
  'presenter',
  'broadcaster',
  'host',
  'interviewer',
  'columnist',
  'bureau chief',
];
