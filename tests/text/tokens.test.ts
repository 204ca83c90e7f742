import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/text/tokens.js';

describe('tokens', () => {
  test.each([
    ['possessives stand alone', 'Dr. Osei’s plan', ['Dr.', 'Osei', '’s', 'plan']],
    ['contractions stay whole', "He's sure it doesn't rain.", ["He's", 'sure', 'it', "doesn't", 'rain', '.']],
    [
      'initials keep their dot',
      'J. P. Hallam of the U.S. left.',
      ['J.', 'P.', 'Hallam', 'of', 'the', 'U.S.', 'left', '.'],
    ],
    [
      'a firm inside a name keeps its dot',
      'Lind Inc. Chairman Bello of Lind Inc.',
      ['Lind', 'Inc.', 'Chairman', 'Bello', 'of', 'Lind', 'Inc', '.'],
    ],
    ['numbers', '1,200 of 3.5 at 6.10am', ['1,200', 'of', '3.5', 'at', '6.10am']],
    ['doubled marks', "''No,'' she said", ["''", 'No', ',', "''", 'she', 'said']],
  ])('%s', (_, text, expected) => expect(tokens(text).map((t) => t.text)).toEqual(expected));

  test('each token is the words at its place', () => {
    const text = 'Mr. Bello’s “plan”, said the 54-year-old.';
    for (const t of tokens(text)) expect(text.slice(t.start, t.end)).toBe(t.text);
  });
});
