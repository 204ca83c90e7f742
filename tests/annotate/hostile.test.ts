/** Texts that nobody wrote in earnest: an article of any words is read, in a time that grows with its length. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { proveDay } from '../../src/annotate/en/dates/proveDay.js';
import { clean } from '../../src/clean/clean.js';
import { defaultNewsletter } from '../../src/config.js';

const LENGTH = 50_000;

/** Before the causes were mended the slow ones took ten to a hundred times as long as this. */
const MOST_MS = 8000;

const read = (text: string, publishedAt?: string) => {
  const draft = { id: 'a', path: 'a.txt', sha256: '', authors: [], tags: [], text: `${text}\n` };
  const dated = publishedAt === undefined ? {} : { publishedAt, publishedFrom: 'option' as const };
  const article = clean([{ ...draft, ...dated }], defaultNewsletter()).value[0];
  return article && annotate(article, { timeZone: 'UTC' });
};

describe('a hostile text', () => {
  it.each([
    '“Yes,” he said. ',
    '"a" ',
    '# a\n',
    'a\n\n',
    'May 1 ',
    '2025-05-19 ',
    'J. ',
    'Mr. ',
    'U.S. ',
    '10:30 ',
    '$1 ',
    '(',
    '“',
    'a a ',
    '7',
    'Alpha Beta ',
    'x',
    '. ',
    "Anna's ",
    '👨‍👩‍👧‍👦',
    'e\u0301\u0301',
  ])('of %j over and over is read', (piece) => {
    const began = performance.now();
    const article = read(piece.repeat(Math.ceil(LENGTH / piece.length)));
    if (article) proveDay([article], { today: '2031-01-01' });
    expect(performance.now() - began).toBeLessThan(MOST_MS);
  });

  it.each([
    '0001-01-01',
    '0100-03-01',
    '2025-05-19',
    '9999-12-31',
  ])('of times beyond the calendar is read in %s', (day) => {
    const article = read(
      'The crater was made 40 million years ago and 5,000,000 weeks ago. The bank will close in 100000000000 days. ' +
        'He came last week, will come next week, and was born 99999999999999999999 years ago; they met in the next 12,000 years.',
      day,
    );
    expect(article?.dates.length).toBeGreaterThan(3);
    for (const date of article?.dates ?? []) expect(date.value).not.toMatch(/NaN|e\+|^-|^\d{5}/);
  });
});
