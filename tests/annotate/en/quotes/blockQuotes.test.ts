import { describe, expect, test } from 'vitest';
import { read } from './told.js';

const spoken = (text: string): string[] =>
  read(text)
    .filter((u) => u.form !== 'indirect')
    .map((u) => `${u.speaker?.name ?? u.speaker?.role ?? 'nobody'}: ${text.slice(u.content.start, u.content.end)}`);

describe('paragraphs that are somebody’s words', () => {
  test.each([
    [
      'a letter',
      'In a letter to residents, its chair, Rosa Lind, wrote:\n\nThe survey was put off twice by the board.\n\nThe pier fell.',
      ['Rosa Lind: The survey was put off twice by the board.'],
    ],
    [
      'a ruling',
      'Judge Ama Osei said in her ruling on Monday:\n\nThe company knew that the pumps had failed.',
      ['Ama Osei: The company knew that the pumps had failed.'],
    ],
    [
      'a document',
      'The notice read:\n\nKeep out of the water until May.',
      ['notice: Keep out of the water until May.'],
    ],
    [
      'the person told',
      'Rosa Lind told the board of the port:\n\nNobody asked why the survey was late.',
      ['Rosa Lind: Nobody asked why the survey was late.'],
    ],
    [
      'two paragraphs in the first person',
      'Rosa Lind wrote:\n\nWe failed to inspect the pier in time.\n\nI am sorry for what came of it.\n\nThe pier fell on Friday.',
      ['Rosa Lind: We failed to inspect the pier in time.', 'Rosa Lind: I am sorry for what came of it.'],
    ],
    [
      'two such quotations, whose “I” is not the reporter’s',
      'Rosa Lind wrote:\n\nWe failed to inspect the pier.\n\nI am sorry for what came of it.\n\nTariq Bello wrote:\n\nWe saw the old pier fall on Monday.\n\nI ran for the boats at once.',
      [
        'Rosa Lind: We failed to inspect the pier.',
        'Rosa Lind: I am sorry for what came of it.',
        'Tariq Bello: We saw the old pier fall on Monday.',
        'Tariq Bello: I ran for the boats at once.',
      ],
    ],
  ])('%s', (_, text, expected) => expect(spoken(text)).toEqual(expected));

  test.each([
    ['a list behind a clause', 'Police said the victims were:\n\nRosa Lind, a welder from Accra, and two others.'],
    ['things added', 'The board added three conditions:\n\nThe port has to open on Monday at noon.'],
    ['what somebody said that', 'Rosa Lind said that it was this:\n\nThe port has to open on Monday at noon.'],
    ['list items', 'Rosa Lind said:\n\n- The port has to open on Monday at noon.'],
    ['a heading behind', 'Rosa Lind said:\n\nWhat comes next'],
    ['the reporter goes on', 'Rosa Lind wrote:\n\nTariq Bello said the port was shut.'],
    ['no colon', 'Rosa Lind wrote to the board.\n\nThe port has to open on Monday at noon.'],
    ['no verb of saying', 'What we know so far:\n\nThe port has to open on Monday at noon.'],
  ])('none: %s', (_, text) => expect(spoken(text)).toEqual([]));

  test('a reporter who says “I” ends the quotation with its paragraph', () => {
    const text =
      'I met Rosa Lind at noon.\n\nShe wrote:\n\nWe failed to inspect the pier.\n\nI asked her for more and she left.';
    expect(spoken(text)).toEqual(['Rosa Lind: We failed to inspect the pier.']);
  });
});
