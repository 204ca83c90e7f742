/** Pieces of which texts that nobody wrote in earnest are made: each repeated to any length is something that once made reading slow, deep or wrong. */
export const HOSTILE_PIECES: readonly string[] = [
  // Openers that nothing closes, and marks of every kind.
  ...['“', '"', "'", '‘', '”', '’', '«', '``', '“‘', '(', '[', '{', '((a) ', ') said ', '"A" "B ', '“a ” '],
  // Quotations and their cues.
  ...['"a" ', '“Yes,” he said. ', 'he said ', 'said, ', 'said that he said that ', 'the man said ', 'Smith said '],
  ...['“A,” Smith said. “B.” ', 'who ', 'which said ', 'a, and ', 'according to ', 'Ann said: "'],
  // Figures.
  ...[
    '7',
    '7,',
    '777,',
    '1,000,',
    '1.',
    '$1.',
    '$1 ',
    '3% ',
    '1 to 2 to 3 to ',
    'at least ',
    'two hundred ',
    'two and ',
  ],
  ...[
    'hundred ',
    'ten people ',
    'hundreds of ',
    'a third of ',
    'between 1 and ',
    'half ',
    'one in ',
    '5 miles (',
    '½',
    '1,000-',
  ],
  ...[
    '$1.5 million to ',
    '10-20-30-',
    '12 red ',
    'from 1 to 2 ',
    'the third ',
    '5m ',
    'Dozens killed ',
    'measuring 7.0 ',
  ],
  // Dates.
  ...[
    'May ',
    'May 1 ',
    'May 1-2, ',
    'Monday ',
    '2025-05-19 ',
    '10:30 ',
    '1/2/',
    'May 2010 and ',
    'years ago ',
    'in 2010, ',
  ],
  // Names.
  ...['A B C D ', 'Alpha Beta ', 'Bank Anna ', 'Mr. ', 'J. ', 'U.S. ', 'St. ', 'de la ', 'A and B and C ', "Anna's "],
  ...['Ann Lee told Bob Roe ', 'Ann Lee (AL) ', 'President ', 'told The Star ', 'of the '],
  // Lines.
  ...['\n', '\n\n', 'a\n\n', 'a\nb\n', '# a\n', '* a\n', '1. a ', '\r\n', '\r', 'By Ann Lee\n\n', 'READ MORE: a\n\n'],
  ...['(AP) ', 'AP - ', 'LONDON (AP) — ', 'Published 10:10 ', 'Image: ', '© 2020 '],
  // Words, spaces and stops.
  ...[
    'x',
    'x-',
    'x.',
    'a a ',
    ' ',
    '\t',
    ', ',
    '. ',
    '. . . ',
    '…',
    '-',
    '—',
    '? ',
    'http://',
    'http://a.b/c ',
    'a@b.c ',
    '&amp; ',
    '<b>',
  ],
  // Characters.
  ...['\u0301', 'e\u0301\u0301', '\ud800', '\udc00', '\u200b', '\u202e', 'א', '漢', '👨‍👩‍👧‍👦'],
];

/** A text of `length` UTF-16 units. */
export const hostileText = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
