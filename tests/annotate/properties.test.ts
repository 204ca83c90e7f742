/** Laws of reading that hold for every text: nothing throws, spans lie in the text and in order, reading twice says the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { clean } from '../../src/clean/clean.js';
import { defaultNewsletter } from '../../src/config.js';
import type { Span } from '../../src/model/span.js';
import { HOSTILE_PIECES } from './hostileTexts.js';

/** Any UTF-16 units, lone halves of pairs and control characters too. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes));
const words = fc.constantFrom(
  ...HOSTILE_PIECES,
  ...[
    'said',
    ' Rosa Lind ',
    ' 12 ',
    ' million ',
    ' people ',
    ' on ',
    ' Friday ',
    ' last ',
    '.',
    ' ',
    '\n\n',
    '%',
    ' £',
    ' told ',
  ],
);
const text = fc.oneof(
  units,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
    .map((list) => list.join('')),
);
const days = fc.option(fc.constantFrom('2024-02-29', '2031-12-31', '0001-01-01', '9999-12-31'), { nil: undefined });

const articleOf = (body: string, day: string | undefined) => {
  const dated = day === undefined ? {} : { publishedAt: day, publishedFrom: 'option' as const };
  const draft = { id: 'a', path: 'a.txt', sha256: '', authors: [], tags: [], text: body, ...dated };
  return clean([draft], defaultNewsletter()).value[0];
};

const within = (spans: readonly Span[], length: number): void => {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
    last = start;
  }
};

const apart = (spans: readonly Span[]): void => {
  spans.forEach((span, i) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  });
};

describe('any text', () => {
  it('is read without a throw, into spans that lie in it and in its order', () => {
    fc.assert(
      fc.property(text, days, (body, day) => {
        const article = articleOf(body, day);
        if (article === undefined) return;
        const { length } = article.text;
        const read = annotate(article, { timeZone: 'Pacific/Auckland' });
        for (const list of [read.sentences, read.dates, read.figures, read.names]) within(list, length);
        for (const list of [read.sentences, read.dates, read.figures]) apart(list);
        within(
          read.utterances.map((u) => u.content),
          length,
        );
        for (const { cue, speaker } of read.utterances) {
          if (cue !== undefined) within([cue], length);
          if (speaker !== undefined) within([speaker.mention], length);
        }
        for (const { namedAt } of read.people) within([namedAt], length);
        for (const f of read.figures) {
          expect(Number.isFinite(f.value)).toBe(true);
          if (f.to !== undefined) expect(f.to).toBeGreaterThan(f.value);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says the same when it is read again', () => {
    fc.assert(
      fc.property(text, (body) => {
        const article = articleOf(body, '2024-02-29');
        if (article === undefined) return;
        expect(annotate(article, { timeZone: 'UTC' })).toEqual(annotate(article, { timeZone: 'UTC' }));
      }),
      { numRuns: 30 },
    );
  });
});
