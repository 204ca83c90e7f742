import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/text/matching.js';

const bare = (text: string, pattern: RegExp): [number, string][] =>
  Array.from(text.matchAll(/[^\n]+/g)).flatMap((paragraph) =>
    Array.from(paragraph[0].matchAll(pattern), (m): [number, string] => [m.index + paragraph.index, m[0]]),
  );

const found = (text: string, pattern: RegExp): [number, string][] =>
  matchesIn(text, pattern).map((m) => [m.index, m[0]]);

const PATTERNS: readonly RegExp[] = [
  /\b(?:the )?(?:two|\d+) days? ago\b/gi,
  /(?<![\d.,:])\d{1,2}(?::\d\d)?(?![\d%])/g,
  /\d/g,
  /(?<![\p{L}\d-])half(?= (?:of|the)\b)/gu,
  /(?:\bUS\$|\$|£) ?\d+/gi,
  /(?<=\b(?:on|by) )(?:Mon|Tue)\b/g,
  /ay\b/g,
  /\bMay(?![A-Za-z]) ?\d*/gi,
  /\d+ ?%|\bper ?cent\b/g,
];

describe('patterns run where they can match', () => {
  it.each([
    ['a word and its look-alikes', 'Two days ago, bitwo days ago, 10 days ago.'],
    ['the last line and the first', 'on Mon\nby Tue'],
    ['a match over the end of a line', 'two\ndays ago'],
    ['signs', '$5, US$5, AUS$5 and 5%'],
    ['letters that are not ASCII', 'éMay 5, May5é, ½ half the'],
  ])('find %s', (_, text) => {
    for (const pattern of PATTERNS) expect(found(text, pattern)).toEqual(bare(text, pattern));
  });

  it('find in any text what the bare pattern finds in its lines', () => {
    const piece = fc.constantFrom(
      ...[
        'two',
        'days',
        'day',
        'ago',
        'the',
        'Mon',
        'on',
        'by',
        'May',
        'half',
        'of',
        'US',
        '$',
        '£',
        '%',
        'per',
        'cent',
      ],
      ...[' ', ' ', ' ', '\n', '1', '12', ':', '.', '-', 'é', 'x', '½', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const pattern of PATTERNS) expect(found(text, pattern)).toEqual(bare(text, pattern));
      }),
    );
  });
});
