/** What bylines and the lines below an article call the people who write. Patterns, lower case. */

/** Who writes as somebody of another trade, or as a columnist: a guest, whose text is opinion. */
export const GUEST_ROLES = [
  'professors?',
  'lecturer',
  'columnist',
  'fellow',
  'scholar',
  'director',
  'economist',
  'historian',
  'philosopher',
  'scientist',
  'researcher',
  'novelist',
  'poet',
  'physician',
  'surgeon',
  'lawyer',
  'attorney',
  'founder',
  'co-?founder',
  'president',
  'chair(?:man|woman|person)?',
  'chief executive',
  'dean',
  'adviser',
  'advisor',
  'consultant',
  'strategist',
  'pollster',
  'commentator',
  'broadcaster',
  'author',
  'essayist',
  'activist',
  'student',
  'candidate',
  'contributor',
  'former \\p{L}+',
  'retired \\p{L}+',
  'member of',
  'senator',
  'MP',
  'peer',
];

/** Who works for the outlet: its text is news unless something else says it is not. */
export const STAFF_ROLES = [
  'reporters?',
  'correspondent',
  'staff writer',
  'senior writer',
  'journalist',
  'editor',
  'co-?host',
  'host',
  'producer',
  'intern',
  'freelancer',
  'bureau chief',
  'critic',
  'meteorologist',
];

/** What may follow a full name. */
export const NAME_ENDINGS = ['Jr', 'Sr', 'PhD', 'MD', 'MP'] as const;

/** How a bio goes on behind the name: "Ann Lee is …". */
export const BEING_WORDS = ['is', 'was', 'served as', 'has been', 'has served as'] as const;

/** What opens a byline. */
export const BYLINE_OPENINGS = ['by', 'text by', 'words by', 'written by', 'from'] as const;

/** What may follow the name in a byline. */
export const BEHIND_WRITER = ['and', 'in', 'for', 'at', 'on', 'with'] as const;

/** What opens the line that says when an article was put up. */
export const STAMP_LABELS = ['published', 'updated', 'posted', 'modified', 'created', 'issued', 'date'] as const;

/** What people are called who sign without "By". */
export const BYLINE_ROLES = [
  'editor',
  'correspondent',
  'reporter',
  'writer',
  'columnist',
  'critic',
  'staff',
  'analyst',
  'commentator',
  'journalist',
] as const;

/** Time zones behind the time of a post. */
export const TIME_ZONES = [
  'GMT',
  'UTC',
  'BST',
  'CET',
  'CEST',
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'MST',
  'MDT',
  'MT',
  'PST',
  'PDT',
  'PT',
  'IST',
  'AEST',
  'AEDT',
  'JST',
  'HKT',
  'SGT',
  'MSK',
  'EAT',
  'WAT',
  'SAST',
] as const;

/** What somebody else did for an article: "Additional reporting by …". */
export const KINDS_OF_WORK = [
  'reporting',
  'writing',
  'editing',
  'production',
  'research',
  'compiled',
  'graphics',
  'translation',
] as const;

/** What somebody else gave: "With files from …". */
export const CONTRIBUTIONS = [
  'files',
  'reporting',
  'additional reporting',
  'input',
  'inputs',
  'material',
  'assistance',
  'agency input',
  'agency inputs',
] as const;

/** Who signs when nobody is named. */
export const UNNAMED_WRITERS = [
  'agencies',
  'wire services',
  'news services',
  'staff and wire reports',
  'a correspondent',
  'staff reporter',
  'agency reports',
] as const;
