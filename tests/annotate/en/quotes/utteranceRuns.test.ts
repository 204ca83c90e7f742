import { describe, expect, test } from 'vitest';
import { quoted } from './told.js';

describe('somebody’s words', () => {
  test.each([
    ['a word in a claim', 'His claim that the port “failed” was repeated on Monday.', ['mixed: failed']],
    ['shouting', 'Rosa Lind said she would end the “MADNESS” at the port.', ['mixed: MADNESS']],
    ['behind a colon', 'The mayor has a new message: “Come home.”', ['direct: Come home.']],
    [
      'few words, listed',
      'He spoke of “a long, slow mistake,” “waste” and “fraud” at the port.',
      ['mixed: a long, slow mistake,', 'mixed: waste', 'mixed: fraud'],
    ],
    ['described as', 'The port was described as “utter chaos” by noon on Monday.', ['mixed: utter chaos']],
    [
      'a phrase that is used',
      'The channel was posting the phrase “long live rain” all day.',
      ['mixed: long live rain'],
    ],
    [
      'single marks in a reported clause',
      'Rosa Lind announced that the port would see ‘immediate’ repairs.',
      ['mixed: immediate'],
    ],
    [
      'a whole sentence without a comma',
      'Rosa Lind said of the port “The cranes fit in with our plans for years to come.”',
      ['direct: The cranes fit in with our plans for years to come.'],
    ],
    [
      'a clause up to the end',
      'Lind wrote to the board, “we have always loved the old cranes and their crews”.',
      ['direct: we have always loved the old cranes and their crews'],
    ],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  test.each([
    ['a programme', 'Rosa Lind said on “Harbour Today.”'],
    ['a programme of somebody', 'She told Norwire’s “Meet the Port.”'],
    ['so called, without a hyphen', 'Crews had so called “sensitive” cargo on board.'],
    ['commonly called', 'Small cranes, commonly called “apes,” are sold, Rosa Lind said.'],
    ['looked at as words', 'The talks were about the “freeze of the port,” a phrase that Rosa Lind said was vague.'],
    ['the word', 'Rosa Lind said the word “crisis” was not in the report.'],
    ['a ship', 'Rosa Lind said the ferry “Northern Star” was late.'],
  ])('nobody’s: %s', (_, text) => expect(quoted(text)).toEqual([]));
});
