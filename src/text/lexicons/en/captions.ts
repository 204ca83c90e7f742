/** What captions under pictures are made of. Patterns, lower case. */

/** What only a caption opens with. */
export const CAPTION_LABELS = [
  'image copyright',
  'image source',
  'image caption',
  'media caption',
  'video caption',
  'media playback is (?:unsupported|not supported)',
  'enlarge (?:this )?image',
  '(?:hide|show|toggle) caption',
  'file\\s*(?:photo|picture|image)?\\s*[-–—:]\\s',
  'file photo\\b(?!s)',
  'photo(?:graph|s)?(?: by)?\\s*:',
  'photos? (?:by|credit|courtesy)\\b',
  'picture(?:s|d)?\\s*:',
  'pictured\\s*(?:above|below|left|right|here)',
  'images?\\s*:',
  'illustration\\s*:',
  'screen ?(?:shot|grab)\\s*:',
  'graphic\\s*:',
  'credit\\s*:',
  'photo credit\\b',
  'photo illustration\\b',
  'cover photo\\s*:',
  'this (?:undated |handout |file )?(?:photo|image|picture|photograph|screen ?shot)\\b(?=.{0,120}\\b(?:shows|provided|taken|released|made available|from)\\b)',
  'in this .{0,60}\\b(?:file )?photo\\b',
  'an? (?:undated |handout )?(?:photo|photograph|picture|image) (?:released|provided|taken|made available|issued|posted) (?:by|on)\\b',
];

/** Which of the people in a picture: "(left)", "(pictured)", "(centre right)". */
export const PICTURE_SIDES = [
  'pictured',
  'left',
  'right',
  'cent(?:er|re)',
  'above',
  'below',
  'top',
  'bottom',
  'inset',
  'far (?:left|right)',
  'second (?:left|right)',
  'front',
  'back',
  'middle',
  'l',
  'r',
  'c',
];

/** What a picture is called in "seen in this undated photo". */
export const PICTURE_WORDS = [
  'photo',
  'photograph',
  'picture',
  'image',
  'frame ?grab',
  'screen ?grab',
  'screen ?shot',
  'video grab',
  'still',
  'illustration',
];

/** What people do in pictures: agencies write captions in the present and end them with the place and the day. */
export const DEPICTING_VERBS = [
  'address(?:es)?',
  'appears?',
  'arrives?',
  'attends?',
  'awaits?',
  'burns?',
  'carr(?:y|ies)',
  'celebrates?',
  'checks?',
  'cheers?',
  'clears?',
  'comforts?',
  'crosse?s?',
  'cr(?:y|ies)',
  'delivers?',
  'demonstrates?',
  'displays?',
  'drives?',
  'embraces?',
  'enters?',
  'examines?',
  'gathers?',
  'gestures?',
  'greets?',
  'guards?',
  'hangs?',
  'holds?',
  'hugs?',
  'inspects?',
  'kneels?',
  'lays?',
  'leaves?',
  'lies?',
  'lights?',
  'lines?',
  'listens?',
  'looks?',
  'marche?s?',
  'mourns?',
  'passe?s?',
  'patrols?',
  'plays?',
  'poses?',
  'prays?',
  'prepares?',
  'protests?',
  'queues?',
  'reacts?',
  'rests?',
  'rides?',
  'rises?',
  'salutes?',
  'searche?s?',
  'shakes? hands',
  'shops?',
  'shouts?',
  'shows?',
  'sits?',
  'smiles?',
  'smokes?',
  'speaks?',
  'stands?',
  'surveys?',
  'takes? part',
  'talks?',
  'tends?',
  'tours?',
  'visits?',
  'waits?',
  'walks?',
  'watche?s?',
  'waves?',
  'wears?',
  'works?',
  '(?:is|are) (?:seen|pictured|shown|displayed)',
];

/** What opens a credit, before a colon. */
export const CREDIT_LABELS = ['Photograph', 'Photo', 'Picture', 'Image', 'Credit'] as const;

/** What an agency's name alone signs: "CNN Map". */
export const CREDITED_KINDS = ['map', 'graphic', 'photo', 'video', 'illustration'] as const;

/** What points into a picture between commas. */
export const POINTED_SIDES = ['left', 'right', 'centre', 'center', 'pictured'] as const;

/** What follows "pictured". */
export const PICTURED_HOW = ['with', 'at', 'in', 'on', 'during', 'outside', 'here'] as const;

/** What kind of picture "this" is. */
export const PICTURE_ORIGINS = ['undated', 'file', 'handout', 'aerial', 'satellite', 'combination', 'pool'] as const;

/** How a picture came to the outlet. */
export const PICTURE_GIVEN = [
  'provided',
  'taken',
  'released',
  'made available',
  'obtained',
  'posted',
  'issued',
  'supplied',
] as const;

/** What a dated sentence has that is no caption: laws, plans and lives. */
export const NEVER_DEPICTED = [
  'will',
  'would',
  'was',
  'were',
  'had',
  'until',
  'since',
  'by',
  'before',
  'after',
  'effect',
  'expire',
  'expires',
  'begin',
  'begins',
  'start',
  'starts',
  'end',
  'ends',
  'scheduled',
  'expected',
  'due',
  'born',
] as const;
