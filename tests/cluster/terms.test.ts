import { describe, expect, it } from 'vitest';
import { terms } from '../../src/cluster/terms.js';

const LATER = 'x '.repeat(400);

describe('terms', () => {
  it.each([
    ['a word of the opening twice', { text: 'a ferry' }, { ferri: 2 }],
    ['a word further down once', { text: `${LATER}ferry` }, { x: 700, ferri: 1 }],
    ['a name once more', { text: 'the Solveig' }, { solveig: 3 }],
    ['a name of two words as one', { text: 'the Solveig Lund' }, { solveig: 1.5, lund: 1.5 }],
    [
      'no name where the word also stands in lower case',
      { text: 'Bakers met. the bakers left' },
      { baker: 4, met: 2, left: 2 },
    ],
    ['names parted by a comma each on its own', { text: 'to Lund, Solveig' }, { lund: 3, solveig: 3 }],
    ['the words of a headline like the opening', { title: 'Ferry burns', text: `the ferry` }, { ferri: 4, burn: 2 }],
    ['nothing without words', { text: '…' }, {}],
  ])('counts %s', (_, article, expected) => {
    expect(Object.fromEntries(terms(article).counts)).toEqual(expected);
  });

  it.each([
    ['once for each mention', { text: 'Solveig burned. the Solveig sank' }, { solveig: 2 }],
    ['of headlines too', { title: 'Fire on Solveig', text: 'the Solveig burned; a fire' }, { solveig: 2 }],
    ['not words that also stand in lower case', { text: 'Bakers met. the bakers left Lund' }, { lund: 1 }],
    ['not stop words', { text: 'The Solveig' }, { solveig: 1 }],
    ['none', { text: 'a ferry burned' }, {}],
  ])('counts names: %s', (_, article, expected) => {
    expect(Object.fromEntries(terms(article).names)).toEqual(expected);
  });
});
