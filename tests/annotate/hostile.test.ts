/** Texts that nobody wrote in earnest: an article of any words is read. How its time grows is measured by `npm run bench:hostile`. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { proveDay } from '../../src/annotate/en/dates/proveDay.js';
import { clean } from '../../src/clean/clean.js';
import { defaultNewsletter } from '../../src/config.js';
import { HOSTILE_PIECES, hostileText } from './hostileTexts.js';

/** Short, so that the many are read in seconds. */
const LENGTH = 5000;
/** Long enough for a cost that grows with the square to be minutes, and for a recursion a word deep to overflow. */
const LONGEST = 200_000;

const read = (text: string, publishedAt?: string) => {
  const draft = { id: 'a', path: 'a.txt', sha256: '', authors: [], tags: [], text: `${text}\n` };
  const dated = publishedAt === undefined ? {} : { publishedAt, publishedFrom: 'option' as const };
  const article = clean([{ ...draft, ...dated }], defaultNewsletter()).value[0];
  return article && annotate(article, { timeZone: 'UTC' });
};

describe('a hostile text', () => {
  it.each(HOSTILE_PIECES)('of %j over and over is read', (piece) => {
    const article = read(hostileText(piece, LENGTH), '2031-01-01');
    if (article) proveDay([article], { today: '2031-01-01' });
    for (const list of [article?.figures, article?.dates, article?.names]) {
      for (const span of list ?? []) expect(span.end).toBeGreaterThan(span.start);
    }
  });

  // Each of these took minutes or a whole stack before: the runner's own limit is the only clock.
  it.each(['x', 'Bank Anna ', 'By Ann Lee\n\n'])('of 200,000 characters of %j is read', (piece) => {
    expect(read(hostileText(piece, LONGEST), '2031-01-01')).toBeDefined();
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
