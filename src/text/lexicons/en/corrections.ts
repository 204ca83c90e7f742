/** How outlets head and word the notes in which they correct, explain or change what they published. Lower case. */

/** What opens a note, before a colon or a dash, and the kind of note that it opens. */
export const NOTE_LABELS = {
  correction: ['correction', 'corrections', 'erratum', 'errata', 'corrected'],
  clarification: ['clarification', 'clarifications'],
  'editors-note': [
    "editor's note",
    "editors' note",
    'editors note',
    "editor's notes",
    'editorial note',
    'note from the editor',
    'note from the editors',
    'note to readers',
    'note to our readers',
    "publisher's note",
  ],
  withdrawal: ['retraction', 'retracted', 'story withdrawn'],
} as const;

/** What an outlet calls its own text. */
export const OWN_TEXT = [
  'article',
  'story',
  'post',
  'piece',
  'obituary',
  'headline',
  'dispatch',
  'blog',
  'blogpost',
  'live blog',
  'news item',
  'newsletter',
  'column',
];

/** The same, but other people publish these too: "an earlier version of this report". */
export const OWN_OR_OTHERS = [
  'report',
  'page',
  'item',
  'version',
  'video',
  'graphic',
  'chart',
  'map',
  'caption',
  'photo caption',
  'review',
  'interview',
  'podcast',
  'transcript',
];

/** What happens to such a text, by kind. */
export const NOTE_VERBS = {
  correction: ['amended', 'corrected', 'edited', 'changed', 'revised', 'modified', 'altered', 'fixed'],
  clarification: ['clarified'],
  update: ['updated', 'refreshed', 'expanded'],
  withdrawal: ['withdrawn', 'retracted', 'removed', 'taken down', 'unpublished', 'deleted'],
} as const;

/** What an earlier version did. */
export const VERSION_VERBS = [
  'said',
  'stated',
  'misstated',
  'gave',
  'misspelled',
  'misspelt',
  'misidentified',
  'misattributed',
  'misquoted',
  'reported',
  'referred',
  'described',
  'contained',
  'included',
  'listed',
  'identified',
  'used',
  'suggested',
  'had',
  'was',
  'were',
  'did',
  'omitted',
  'named',
  'quoted',
  'implied',
  'claimed',
  'misrepresented',
  'attributed',
  'put',
  'failed',
  'carried',
  'called',
  'cited',
  'indicated',
  'mischaracterised',
  'mischaracterized',
  'overstated',
  'understated',
];

/** What opens a wire service's note of changes in brackets: "(Adds details)", and the kind of note. */
export const WIRE_NOTE_VERBS = {
  correction: ['corrects', 'corrected', 'fixes', 'removes', 'deletes'],
  clarification: ['clarifies'],
  update: ['adds', 'updates', 'updated', 'updating', 'recasts', 'rewrites', 'refiles', 'writes through'],
} as const;

/** The part of a text that a note is about. */
export const TEXT_PARTS = [
  'headline',
  'caption',
  'photo caption',
  'chart',
  'graphic',
  'map',
  'text',
  'introduction',
  'first sentence',
] as const;

/** What joins it to the text. */
export const BEHIND_PART = ['on', 'of', 'for', 'in', 'with', 'to'] as const;

/** What stands before "amended". */
export const NOTE_AUXILIARIES = ['was', 'is', 'has been', 'had been', 'has since been'] as const;

/** What stands behind it. */
export const BEHIND_CHANGE = [
  'to',
  'with',
  'on',
  'at',
  'since',
  'after',
  'for',
  'because',
  'in',
  'by',
  'from',
  'as',
  'following',
] as const;

/** What the version is called that was wrong. */
export const EARLIER_WORDS = ['earlier', 'previous', 'original', 'prior', 'first', 'initial'] as const;

/** What follows "this article" where it owns up. */
export const ERRING_WORDS = [
  'originally',
  'previously',
  'initially',
  'incorrectly',
  'mistakenly',
  'wrongly',
  'erroneously',
  'misstated',
  'misspeled',
  'misspelled',
  'misspelt',
  'misidentified',
  'misattributed',
  'misquoted',
] as const;

/** What readers are invited to do who found an error. */
export const ERROR_INVITATIONS = [
  'if you',
  'to report',
  'to suggest',
  'to request',
  'let us know',
  'contact us',
  'write to us',
] as const;
