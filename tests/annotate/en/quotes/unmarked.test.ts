import { describe, expect, test } from 'vitest';
import { read } from './told.js';

const spoken = (text: string): string[] =>
  read(text)
    .filter((u) => u.form !== 'indirect')
    .map((u) => `${u.speaker?.name ?? 'nobody'}: ${text.slice(u.content.start, u.content.end)}`);

describe('words without marks', () => {
  test.each([
    [
      'question and answer',
      'Harbour chief Rosa Lind spoke in Accra.\n\nQ: Is the old port shut for good?\n\nA: It is. They said it “had to be” so.',
      ['nobody: Is the old port shut for good?', 'nobody: It is. They said it “had to be” so.'],
    ],
    [
      'a transcript',
      'Harbour chief Rosa Lind spoke to Tariq Bello.\n\nBELLO: Is the old port shut for good?\n\nLIND: It is shut and it stays shut.\n\nBELLO: Thank you.\n\nLIND: I told the board so in May.',
      [
        'Tariq Bello: Is the old port shut for good?',
        'Rosa Lind: It is shut and it stays shut.',
        'Rosa Lind: I told the board so in May.',
      ],
    ],
    [
      'a signed post',
      'Harbour chief Rosa Lind was angry.\n\nThe port is shut and nobody told us! https://t.example/abc — Rosa Lind (@rlind) May 3, 2021',
      ['Rosa Lind: The port is shut and nobody told us!'],
    ],
    [
      'a post signed in the next line',
      'Harbour chief Rosa Lind was angry.\n\nThe port is shut and nobody told us!\n\n— Rosa Lind (@rlind) May 3, 2021',
      ['Rosa Lind: The port is shut and nobody told us!'],
    ],
  ])('%s', (_, text, expected) => expect(spoken(text)).toEqual(expected));

  test.each([
    [
      'labels of the paper',
      'NOTE: It is shut.\n\nPHOTO: Rosa Lind at the port.\n\nNOTE: It rained.\n\nPHOTO: The port in May.',
    ],
    [
      'a match report',
      'Scores: Lind 3, Bello 1.\n\nBackground: It rained in Accra.\n\nScores: Lind 4.\n\nBackground: It was cold.',
    ],
    [
      'headings of a newsletter',
      'PORT SHUT: Rosa Lind left it.\n\nTHE CRANES: They are sold.\n\nAND LIND: She is well.\n\nTHE RAIN: It rains.',
    ],
    ['one line', 'Rosa Lind left.\n\nLIND: It is shut.'],
    ['the writer’s handle', 'Rosa Lind reported from Accra all week. Follow her on the web (@rlind).'],
    ['the reporter tells', 'Rosa Lind said the port was shut — Harbour News (@hnews)'],
  ])('none: %s', (_, text) => expect(spoken(text)).toEqual([]));
});
