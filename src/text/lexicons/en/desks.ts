/** What outlets call the desks whose pieces are opinion, as labels and as folders of their addresses. Patterns, lower case. */

export const OPINION_DESKS = [
  'opinions?',
  '(?:guest )?op-?eds?',
  '(?:news |expert |data |political )?analysis',
  'analyst view',
  'comment(?:ary|aries)?',
  'comment is free',
  'breakingviews',
  'editorials?(?: board)?',
  'leader',
  'leading article',
  '(?:guest )?columns?',
  'columnists?',
  'viewpoints?',
  'point of view',
  'perspectives?',
  'letters?(?: to the editor)?',
  '(?:guest )?essay',
  'guest (?:post|contribution)',
  'our view',
  'my view',
  'the .{2,20} view',
];

export const OPINION_FOLDERS = [
  'opinions?',
  'commentisfree',
  'op-?eds?',
  'editorials?',
  'leaders?',
  'columns?',
  'columnists?',
  'voices',
  'viewpoints?',
  'comment(?:ary)?',
  'commentaries',
  'analysis',
  'letters',
  'letters-to-the-editor',
  'perspectives?',
  'blogs?/opinion',
];

/** What follows in "the views expressed …". */
export const DISCLAIMED_PLACES = ['in', 'here', 'by', 'are', 'on', 'above', 'herein'] as const;

/** Whose those views are, or are not. */
export const DISCLAIMED_OWNERS = ['own', 'author', 'authors', 'writer', 'columnist', 'necessarily'] as const;

/** What such a piece calls itself. */
export const ARGUED_PIECES = ['article', 'column', 'commentary', 'piece', 'op-ed'] as const;
