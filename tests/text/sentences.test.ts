import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.js';

const split = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const CASES: readonly [name: string, text: string, expected: readonly string[]][] = [
    ['plain', 'The ferry sailed. Nobody waved.', ['The ferry sailed.', 'Nobody waved.']],
    ['a title is no end', 'Dr. Osei met Mr. Bello. They left.', ['Dr. Osei met Mr. Bello.', 'They left.']],
    [
      'a country before a title',
      'The U.S. President landed at 9 a.m. on Monday.',
      ['The U.S. President landed at 9 a.m. on Monday.'],
    ],
    [
      'a country at the end',
      'She moved to the U.S. The house was sold.',
      ['She moved to the U.S.', 'The house was sold.'],
    ],
    ['an hour at the end', 'It began at 5 p.m. Crowds had gathered.', ['It began at 5 p.m.', 'Crowds had gathered.']],
    ['a firm goes on', 'He runs Lind & Co. in Accra.', ['He runs Lind & Co. in Accra.']],
    ['initials', 'Samuel L. Obi and J. P. Hallam spoke.', ['Samuel L. Obi and J. P. Hallam spoke.']],
    ['the pronoun I', 'She is taller than I. Nobody minds.', ['She is taller than I.', 'Nobody minds.']],
    ['a number', 'See page No. 10 for more. It is short.', ['See page No. 10 for more.', 'It is short.']],
    [
      'a question and its cue',
      '“Is it over?” Bello asked reporters. Nobody knew.',
      ['“Is it over?” Bello asked reporters.', 'Nobody knew.'],
    ],
    ['a cue in lower case', '"Stop it." she said. He did.', ['"Stop it." she said.', 'He did.']],
    [
      'a quotation stays whole',
      '“We knew. We said so,” Lind wrote. It rained.',
      ['“We knew. We said so,” Lind wrote.', 'It rained.'],
    ],
    ['brackets stay whole', 'The port (It opened in May.) is shut.', ['The port (It opened in May.) is shut.']],
    [
      'closing marks belong to what they close',
      'He called it “a mess.” She left.',
      ['He called it “a mess.”', 'She left.'],
    ],
    ['paragraphs', 'No full stop here\n\nNext one.', ['No full stop here', 'Next one.']],
    ['a missing space', 'The vote passed.Then rain fell hard.', ['The vote passed.', 'Then rain fell hard.']],
    [
      'a list',
      '1. Bread prices rise 2. Rents fall 3. Trams stop',
      ['1. Bread prices rise', '2. Rents fall', '3. Trams stop'],
    ],
  ];
  test.each(CASES)('%s', (_, text, expected) => expect(split(text)).toEqual(expected));

  test('a quotation mark that never closes does not glue the paragraphs together', () => {
    expect(split('He said “it is over. She left.\n\nIt rained.')).toHaveLength(3);
  });

  test('paragraphs are numbered from 0', () => {
    expect(sentences('One. Two.\n\nThree.').map((s) => s.paragraph)).toEqual([0, 0, 1]);
  });

  test('sentences stand in order, inside the text, without overlap, and lose no letter', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Lind said ', '“', '”', '. ', 'U.S. ', 'rain ', '? ', '\n\n', '(', ') ', '1. ', 'A. '),
          { maxLength: 40 },
        ),
        (bits) => {
          const text = bits.join('');
          let end = 0;
          let kept = '';
          for (const s of sentences(text)) {
            expect(s.start).toBeGreaterThanOrEqual(end);
            expect(s.end).toBeGreaterThan(s.start);
            end = s.end;
            kept += text.slice(s.start, s.end);
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

test('a paragraph longer than one look of the segmenter is cut in the same places', () => {
  const parts = Array.from(
    { length: 300 },
    (_, i) => `The ${i}th ferry sailed at dawn, and Dr. Osei waved “once. Twice.” at it.`,
  );
  expect(split(parts.join(' '))).toEqual(parts);
  expect(split('word '.repeat(3000)).length).toBe(1);
});
