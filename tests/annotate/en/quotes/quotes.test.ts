import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/annotate/en/names/names.js';
import { quotes } from '../../../../src/annotate/en/quotes/quotes.js';
import type { Utterance } from '../../../../src/model/language.js';
import { sentences } from '../../../../src/text/sentences.js';
import { tokens } from '../../../../src/text/tokens.js';

const read = (text: string): Utterance[] => {
  const split = sentences(text);
  const words = tokens(text);
  const { people, mentions } = names(text, split, words);
  return quotes(text, split, words, people, mentions);
};
/** `form: content — who [words beside it]`; who is the name, else the role in brackets, else "?" */
const told = (text: string): string[] =>
  read(text).map((u) => {
    const s = u.speaker;
    const who = s === undefined ? 'nobody' : (s.name ?? (s.role === undefined ? '?' : `(${s.role})`));
    const beside = s === undefined ? '' : ` [${text.slice(s.mention.start, s.mention.end)}]`;
    return `${u.form}: ${text.slice(u.content.start, u.content.end)} — ${who}${beside}`;
  });

describe('the sieve', () => {
  const CASES: readonly [name: string, text: string, expected: readonly string[]][] = [
    ['quote, name, cue', '“The port is shut,” Rosa Lind said.', ['direct: The port is shut, — Rosa Lind [Rosa Lind]']],
    ['quote, cue, name', '“The port is shut,” said Rosa Lind.', ['direct: The port is shut, — Rosa Lind [Rosa Lind]']],
    ['name, cue, quote', 'Rosa Lind said: “The port is shut.”', ['direct: The port is shut. — Rosa Lind [Rosa Lind]']],
    [
      'a role and a name',
      '"The port is shut," said harbour chief Rosa Lind.',
      ['direct: The port is shut, — Rosa Lind [Rosa Lind]'],
    ],
    [
      'an apposition',
      '“It is shut,” Rosa Lind, the harbour chief, said.',
      ['direct: It is shut, — Rosa Lind [Rosa Lind]'],
    ],
    [
      'an apposition without its second comma',
      '“It is shut,” Rosa Lind, head of the port authority said.',
      ['direct: It is shut, — Rosa Lind [Rosa Lind]'],
    ],
    [
      'the name behind the role',
      '“It is shut,” said the firm’s founder, Rosa Lind.',
      ['direct: It is shut, — Rosa Lind [Rosa Lind]'],
    ],
    [
      'of a place',
      '“It is shut,” Rosa Lind of the Harbour Board said.',
      ['direct: It is shut, — Rosa Lind [Rosa Lind]'],
    ],
    [
      'interrupted',
      '“It is shut,” Rosa Lind said, “and it stays shut.”',
      ['direct: It is shut, — Rosa Lind [Rosa Lind]', 'direct: and it stays shut. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'according to',
      'The port is “as good as shut”, according to Rosa Lind.',
      ['mixed: as good as shut — Rosa Lind [Rosa Lind]'],
    ],
    [
      'the agency is not the speaker',
      'Norwire quoted Rosa Lind as saying: “The port is shut.”',
      ['direct: The port is shut. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'the agency behind the quotation',
      'Rosa Lind called the plan “a long, slow mistake,” Harbour News reported.',
      ['mixed: a long, slow mistake, — Rosa Lind [Rosa Lind]'],
    ],
    [
      'a participle',
      'Rosa Lind left the talks with Tariq Bello, saying they went “very well indeed”.',
      ['mixed: very well indeed — Rosa Lind [Rosa Lind]'],
    ],
    [
      'words in a reported clause',
      'Rosa Lind said the board had been “slow to act”.',
      ['mixed: slow to act — Rosa Lind [Rosa Lind]'],
    ],
    ['colon without a cue', 'Rosa Lind: “The port is shut.”', ['direct: The port is shut. — Rosa Lind [Rosa Lind]']],
    [
      'a verb that is no cue',
      'Rosa Lind shot back: “The port is shut.”',
      ['direct: The port is shut. — Rosa Lind [Rosa Lind]'],
    ],
    ['a dash', '“The port is shut.” — Rosa Lind', ['direct: The port is shut. — Rosa Lind [Rosa Lind]']],
    [
      'a place in the apposition',
      'Rosa Lind, of Springfield, Texas, said: “The port is shut.”',
      ['direct: The port is shut. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'a dateline',
      'ACCRA (Norwire) — Rosa Lind said: “The port is shut.”',
      ['direct: The port is shut. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'time between name and verb',
      'Rosa Lind on Monday said: “The port is shut.”',
      ['direct: The port is shut. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'a noun that looks like a cue',
      'Rosa Lind on Monday called Tariq Bello’s remarks about the port “a long, slow mistake.”',
      ['mixed: a long, slow mistake. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'a noun that looks like a cue behind an adjective',
      'Rosa Lind said Tariq Bello’s early-morning tweets about the port were “not worth a reply.”',
      ['mixed: not worth a reply. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'a time before the cue is no speaker',
      'Rosa Lind less than two weeks ago said the port was “as good as shut”.',
      ['mixed: as good as shut — Rosa Lind [Rosa Lind]'],
    ],
    [
      'behind a relative clause with a place in it',
      'Rosa Lind, 59, of Accra, who watched it on a screen on the Mall, said it was “a long time coming.”',
      ['mixed: a long time coming. — Rosa Lind [Rosa Lind]'],
    ],
    [
      'a relative clause that has its own speaker',
      'Rosa Lind said the driver, who police said had fled, was “a danger to the port”.',
      ['mixed: a danger to the port — Rosa Lind [Rosa Lind]'],
    ],
    [
      '"it" under its institution',
      'The Harbour Board said it posted a profit last year and predicted that it would be “solidly in profit” by May.',
      ['mixed: solidly in profit — Harbour Board [it]'],
    ],
    [
      'passive',
      'Tariq Bello was asked by Rosa Lind: “Is the port shut?”',
      ['direct: Is the port shut? — Rosa Lind [Rosa Lind]'],
    ],
  ];
  test.each(CASES)('%s', (_, text, expected) =>
    expect(told(text).filter((t) => !t.startsWith('indirect'))).toEqual(expected));
});

describe('who goes on', () => {
  const lind = 'Rosa Lind [Rosa Lind]';
  const CASES: readonly [name: string, text: string, last: string][] = [
    ['in the paragraph', '“It is shut,” Rosa Lind said. “We are sorry.”', `direct: We are sorry. — ${lind}`],
    ['in the next paragraph', '“It is shut,” Rosa Lind said.\n\n“We are sorry.”', `direct: We are sorry. — ${lind}`],
    [
      'a speech over paragraphs',
      '“It is shut,” Rosa Lind said. “We tried.\n\n“We are sorry.”',
      `direct: We are sorry. — ${lind}`,
    ],
    [
      'not "it" of the sentence between',
      '“It is shut,” Rosa Lind said. It lies on the wrong side of the bay. “We are sorry.”',
      `direct: We are sorry. — ${lind}`,
    ],
    ['after reported speech', 'Rosa Lind said the port was old. “We are sorry.”', `direct: We are sorry. — ${lind}`],
    [
      'a pronoun is the subject before',
      'Rosa Lind met Tariq Bello. “We are sorry,” she said.',
      'direct: We are sorry, — Rosa Lind [she]',
    ],
    [
      'not the last name',
      'Kwame Osei praised Tariq Bello. “We are sorry,” he said.',
      'direct: We are sorry, — Kwame Osei [he]',
    ],
    [
      'a role',
      'Harbour chief Rosa Lind resigned. “We are sorry,” the chief said.',
      'direct: We are sorry, — Rosa Lind [the chief]',
    ],
    [
      'an age',
      'Rosa Lind saw it from the quay. “We are sorry,” the 54-year-old said.',
      'direct: We are sorry, — Rosa Lind [the 54-year-old]',
    ],
  ];
  test.each(CASES)('%s', (_, text, last) => expect(told(text).at(-1)).toBe(last));
});

describe('the unnamed stay unnamed', () => {
  test.each([
    [
      'an aide is not the minister',
      '“It is shut,” said a spokesman for Prime Minister Kwame Osei.',
      'direct: It is shut, — (spokesman for Prime Minister Kwame Osei) [a spokesman for Prime Minister Kwame Osei]',
    ],
    ['officials', '“It is shut,” officials said.', 'direct: It is shut, — (officials) [officials]'],
    [
      'two with the role',
      'President Kwame Osei met President Rosa Lind. “It is shut,” the president said.',
      'direct: It is shut, — (president) [the president]',
    ],
    [
      'the agency is no person of the agency',
      'Rosa Lind, a spokeswoman for the agency, left. “It is shut,” the agency said.',
      'direct: It is shut, — (agency) [the agency]',
    ],
    [
      'the guest behind whom the speaker stands',
      'In a talk with Tom Bell and Rosa Lind, the harbour candidate said the pier was “a wreck at best”.',
      'mixed: a wreck at best — (harbour candidate) [the harbour candidate]',
    ],
  ])('%s', (_, text, expected) => expect(told(text).at(-1)).toBe(expected));

  test.each([
    ['nobody in particular', 'They waited on the quay. “It is shut,” somebody said.'],
    ['the writer', 'They waited on the quay all day. I said, “It is shut.”'],
  ])('not shown: %s', (_, text) => expect(read(text).at(-1)?.speaker?.shown).toBe(false));

  test('a pronoun that two could be is not shown', () => {
    const [u] = read('The talks ended late in Accra. “It is shut,” he said.');
    expect(u?.speaker?.name).toBeUndefined();
    expect(u?.speaker?.shown).toBe(false);
  });
});

describe('no utterances', () => {
  test.each([
    ['a nickname', 'Peter “Big Pete” Lind won the cup.'],
    ['a work', 'She starred in the film “Long Day Home” in May.'],
    ['a title in capitals', 'They sang “Harbour Lights Forever” at noon.'],
    ['a scare quote', 'The “smart” lamps broke again on Friday night.'],
    ['a label', 'The so-called “bread law” passed.'],
    ['apostrophes', 'The crews’ pay and the ’90s were Lind’s theme.'],
  ])('%s', (_, text) => expect(told(text)).toEqual([]));
});

test('spans lie inside the text, cues and mentions outside the quoted words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Rosa Lind ',
          'said ',
          '“',
          '”',
          ', ',
          '. ',
          'he ',
          'the port ',
          'according to ',
          'that ',
          '\n\n',
          'told ',
          'and ',
        ),
        { maxLength: 30 },
      ),
      (bits) => {
        const text = bits.join('');
        for (const u of read(text)) {
          const spans = [
            u.content,
            ...(u.cue === undefined ? [] : [u.cue]),
            ...(u.speaker === undefined ? [] : [u.speaker.mention]),
          ];
          for (const s of spans) {
            expect(s.start).toBeGreaterThanOrEqual(0);
            expect(s.end).toBeGreaterThan(s.start);
            expect(s.end).toBeLessThanOrEqual(text.length);
          }
          if (u.cue !== undefined && u.form !== 'indirect')
            expect(u.cue.end <= u.content.start || u.cue.start >= u.content.end).toBe(true);
        }
      },
    ),
  );
});
