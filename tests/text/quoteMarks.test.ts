import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedRuns } from '../../src/text/quoteMarks.js';

const runs = (text: string): string[] =>
  quotedRuns(text).map((r) => `${'>'.repeat(r.depth)}${text.slice(r.start, r.end)}`);

describe('quotedRuns', () => {
  const CASES: readonly [name: string, text: string, expected: readonly string[]][] = [
    ['curly', 'He called it “a good day”.', ['a good day']],
    ['straight', 'He called it "a good day".', ['a good day']],
    ['mixed', 'He called it “a good day".', ['a good day']],
    ['doubled single marks', "He called it ''a good day,'' and left.", ['a good day,']],
    ['low and high', 'He called it „a good day“.', ['a good day']],
    ['single', 'He called it ‘a good day’ and left.', ['a good day']],
    ['single, straight', "He called it 'a good day' and left.", ['a good day']],
    ['apostrophes', "It’s the board's view, the leaders' view and Lind’s.", []],
    ['a decade and a clipped word', "Rock 'n' roll of the '90s, get 'em.", []],
    ['a possessive inside single marks', 'She wrote ‘the crews’ pay is low’ on it.', ['the crews’ pay is low']],
    ['a quotation in a quotation', '“He said ‘never’ twice,” she said.', ['He said ‘never’ twice,', '>never']],
    ['two', '“Go,” he said, “now.”', ['Go,', 'now.']],
    ['over paragraphs', '“We went.\n\n“We came back.” It rained.', ['We went.', 'We came back.']],
    ['paragraphs run together', '"We went. "We came back." It rained.', ['We went.', 'We came back.']],
    ['a lost closing mark', '"We went, Lind said. "We came back." It rained.', ['We came back.']],
    ['a genitive behind a dot', 'The U.K.\'s envoy, Lind, said, "we went." It rained.', ['we went.']],
    [
      'a house that writes single marks',
      '‘It’s the crews’ fault,’ he said. ‘The ’90s’ rules won’t do.’',
      ['It’s the crews’ fault,', 'The ’90s’ rules won’t do.'],
    ],
    ['a bar behind the mark', '“We went.”― Lind. “We came back.”― Osei.', ['We went.', 'We came back.']],
    ['never closed', 'He said “we went. It rained.', []],
    ['inches', 'A board of 6" by 4".', []],
  ];
  test.each(CASES)('%s', (_, text, expected) => expect(runs(text)).toEqual(expected));

  test('a speech over paragraphs knows that it goes on', () => {
    expect(quotedRuns('“We went.\n\n“We came back.”').map((r) => [r.goesOn, r.continued])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('runs lie inside the text and inside their marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('rain', ' ', '“', '”', '"', "'", '’', '‘', "''", ', ', '\n\n', '«', '»'), {
          maxLength: 40,
        }),
        (bits) => {
          const text = bits.join('');
          for (const r of quotedRuns(text)) {
            expect(r.outer.start).toBeGreaterThanOrEqual(0);
            expect(r.start).toBeGreaterThanOrEqual(r.outer.start);
            expect(r.end).toBeGreaterThan(r.start);
            expect(r.outer.end).toBeGreaterThanOrEqual(r.end);
            expect(r.outer.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
