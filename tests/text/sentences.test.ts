import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentStarts } from '../../src/text/sentences/segments.js';
import { sentences } from '../../src/text/sentences.js';

const split = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));
const parts = (text: string): string[] =>
  sentences(text).flatMap((s) => s.parts.map((p) => text.slice(p.start, p.end)));

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

  const CUT: readonly [name: string, marked: string][] = [
    ['a street', 'He lives on Main St. ¦ The house burned.'],
    ['a month in short', 'They met in Dec. ¦ The vote passed.'],
    ['a name like an abbreviation', 'She married Ed. ¦ He left her.'],
    ['a word like a day in short', 'They wed. ¦ Lind sang.'],
    ['no number', 'He said no. ¦ Then he left.'],
    ['and so on', 'They sell boats, nets, etc. ¦ Lind owns it.'],
    ['a firm before a new subject', 'She runs Halden Inc. ¦ Shares fell by a third.'],
    ['a town before a new subject', 'It crashed in Halden, Ill. ¦ Police closed the road.'],
    ['an amount after a country', 'He is known in the U.S. ¦ Millions watched him.'],
    ['an hour at the end', 'It closed at 6 p.m. ¦ Mr. Lind locked up.'],
    ['a letter that counts', 'There is no Plan B. ¦ Lind said so.'],
    ['a name with an exclamation mark at the end', 'He left Yahoo! ¦ The firm shrank.'],
    ['a name in lower case', 'It beat the rest. ¦ iRail grew. ¦ al-Amin sold it.'],
    ['a name in lower case behind brackets', 'It beat the rest (in sales). ¦ iRail grew.'],
    ['a name in lower case as a speaker', '“It beat the rest.” iRail said so (in sales). ¦ It rained.'],
    ['brackets in lower case', 'The port is shut. ¦ (that will change soon.) ¦ Ships wait.'],
    ['notes', 'The port closed.[4][5] ¦ It opened.¹ ¦ Ships (type 2).10 ¦ It rained.'],
    ['a note after a space', 'The port closed. [4] ¦ It opened.'],
    ['a list after a colon', 'The rules: ¦ 1. Stop here ¦ 2. Look there.'],
    ['a list of sentences', '1. Bread rises. ¦ 2. Rents fall. ¦ Not by much.'],
    ['one item', '1. This one alone.'],
    ['letters of a list', 'He signed. ¦ a. the lease ¦ b. the bill'],
    ['bullets in a line', '• Bread rises ¦ • Rents fall'],
    ['questions and answers', 'Q. Why now? ¦ A. Because we can.'],
    ['a picture credit', 'The ferry at noon. ¦ Photograph: Ann Lind'],
    ['a picture credit after a caption without a stop', 'The ferry at noon ¦ Photo: Ann Lind'],
    ['left-out words', 'Prices rose [...] ¦ However, nobody noticed.'],
    ['a number in brackets', 'There were more (5). ¦ Lind left.'],
    ['four dots', 'I never meant that.... ¦ She left.'],
    ['dots without a space', 'The port closed...¦Nobody left.'],
    ['dots that end it', 'She trusted me... ¦ I lied.'],
    ['a hash', 'Read it today.¦#Ferries were late.'],
    ['wide stops', '港は閉まった。¦「船は待つ。¦Closed．¦It opened．'],
    ['a danda', 'यह एक है। ¦ यह दूसरा है।'],
  ];
  test.each(CUT)('cuts: %s', (_, marked) => {
    const pieces = marked.split('¦').map((p) => p.trim());
    expect(parts(marked.replace(/¦ ?/g, ''))).toEqual(pieces);
  });

  const WHOLE: readonly [name: string, text: string][] = [
    ['a saint', 'St. Olave’s Church is near Mt. Halden on 5th st. by the river.'],
    ['a person called May', 'Mrs. May and Dr. Young met Sen. Even.'],
    ['a former title', 'It helped then-Sen. Lind and Rep. Obi (D-Pa.) most.'],
    ['a firm and its office', 'She met Halden Inc. Chairman Lind.'],
    ['a ticker', 'Halden Inc. (NYSE: HLD) fell.'],
    ['a county', 'A man from Co. Durham said so.'],
    ['a hospital named after a state', 'He died at Mass. General Hospital.'],
    ['a country and its army', 'The U.S. Army left the U.K. Parliament building.'],
    ['an hour and its zone', 'It begins at 5 p.m. (1700 GMT) or 9 a.m. Eastern time.'],
    ['an hour in front', 'At 5 a.m. Mr. Lind woke.'],
    ['about a year', 'He was born c. 1900 in No. 4.'],
    ['numbered things', 'See Vol. II, Fig. B and N°. 1026.253.553 of it.'],
    ['linking words', 'Cities, e.g. The Hague, vs. The Bronx.'],
    ['initials in front', 'A. B. Lind and J. P. Hallam spoke.'],
    ['a name with an exclamation mark', 'He reads Yahoo! News and Y!J. daily.'],
    ['addresses', 'Write to Jane.Doe@rail.example or https://www.rail.example.50.Com/new-site/a.html today.'],
    ['a site with a capital', 'He sold Booking.Com for 1.000,50 euros.'],
    ['a title in quotation marks', 'He read “Where Next? The Story of Us” aloud.'],
    ['a pause before I', 'You know ... I never said that.'],
    ['initials behind a title', 'Mr. A. B. Lind paid.'],
    ['single marks', 'He said: ‘It is over. We lost.’'],
  ];
  test.each(WHOLE)('leaves whole: %s', (_, text) => expect(parts(text)).toEqual([text]));

  const QUOTED: readonly [name: string, text: string, wholes: readonly string[], parts: readonly string[]][] = [
    [
      'with its speaker',
      '“We knew. We said so,” Lind wrote. It rained.',
      ['“We knew. We said so,” Lind wrote.', 'It rained.'],
      ['“We knew.', 'We said so,” Lind wrote.', 'It rained.'],
    ],
    [
      'alone',
      '"We knew! Who did not?" The mayor left.',
      ['"We knew! Who did not?"', 'The mayor left.'],
      ['"We knew!', 'Who did not?"', 'The mayor left.'],
    ],
    [
      'with a number of a list',
      'He said “1. Go to bed. Sleep” twice.',
      ['He said “1. Go to bed. Sleep” twice.'],
      ['He said “1. Go to bed.', 'Sleep” twice.'],
    ],
  ];
  test.each(QUOTED)('a quotation of several sentences stays whole and has parts: %s', (_, text, wholes, grammar) => {
    expect(split(text)).toEqual(wholes);
    expect(parts(text)).toEqual(grammar);
  });

  test('a quotation mark that never closes does not glue the paragraphs together', () => {
    expect(split('He said “it is over. She left.\n\nIt rained.')).toHaveLength(3);
  });

  test('paragraphs are numbered from 0', () => {
    expect(sentences('One. Two.\n\nThree.').map((s) => s.paragraph)).toEqual([0, 0, 1]);
  });

  test('sentences and their parts stand in order, inside the text, without overlap, and lose no letter', () => {
    const bits = fc.constantFrom(
      ...[
        'Lind said ',
        '“',
        '”',
        '"',
        '. ',
        'U.S. ',
        'rain ',
        '? ',
        '\n\n',
        '(',
        ') ',
        '1. ',
        'b. ',
        'A. ',
        'p.m. ',
        '[4] ',
      ],
      ...[
        '.[1] ',
        '.2 ',
        '• ',
        'Photo: Ann ',
        'iRail ',
        '.Then she ',
        '。',
        '「',
        '।',
        '... ',
        '[...] ',
        '’',
        "'",
        '! ',
        ' ',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 40 }).map((b) => b.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const found = sentences(text);
          for (const spans of [found, found.flatMap((s) => s.parts)]) {
            let end = 0;
            let kept = '';
            for (const s of spans) {
              expect(s.start).toBeGreaterThanOrEqual(end);
              expect(s.end).toBeGreaterThan(s.start);
              end = s.end;
              kept += text.slice(s.start, s.end);
            }
            expect(end).toBeLessThanOrEqual(text.length);
            expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          }
          for (const s of found) {
            expect(s.parts[0]?.start).toBe(s.start);
            expect(s.parts.at(-1)?.end).toBe(s.end);
          }
        },
      ),
    );
  });

  const HOSTILE = ['.', '“', '(', 'A. ', '1. ab ', '.[1] ', '?” ', '‘a s’ ', 'ab.Ab '];
  test.each(HOSTILE)('100,000 characters of %j take no second look', (bit) => {
    const text = bit.repeat(100_000 / bit.length);
    const began = process.cpuUsage();
    sentences(text);
    const { user, system } = process.cpuUsage(began);
    // A tenth to half a second; 3 s and more when the segmenter sees all of it at once.
    expect((user + system) / 1000).toBeLessThan(2500);
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

test('limits in plain text are those that the segmenter finds', () => {
  // A semicolon after a stop is what versions of the segmenter disagree on.
  const sign = fc.constantFrom(...'..!?  abAB1"\u201d\u201c,-:\u2014\u2026()\u2024\t\u00a0\u2019_*&\u2022/'.split(''));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const text = signs.join('');
      // The section sign is not among the plain ones: with it in front the segmenter is asked.
      expect(segmentStarts(text).map((at) => at + 2)).toEqual(segmentStarts(`§ ${text}`));
    }),
    { numRuns: 2000 },
  );
});
