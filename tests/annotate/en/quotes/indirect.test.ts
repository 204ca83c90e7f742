import { describe, expect, test } from 'vitest';
import { reported } from './told.js';

describe('reported clauses', () => {
  test.each([
    ['said that', 'Rosa Lind said that the port was shut for good.', 'the port was shut for good — Rosa Lind'],
    ['said', 'Rosa Lind said on Monday the port was shut.', 'the port was shut — Rosa Lind'],
    ['a contraction', 'Rosa Lind says she’ll reopen the port by May.', 'she’ll reopen the port by May — Rosa Lind'],
    ['told', 'Rosa Lind told reporters the port was shut.', 'the port was shut — Rosa Lind'],
    [
      'told, at length',
      'Rosa Lind told the Harbour Times newspaper on Monday that the port was shut.',
      'the port was shut — Rosa Lind',
    ],
    [
      'the occasion',
      'Rosa Lind said in a statement late on Monday that the port was shut.',
      'the port was shut — Rosa Lind',
    ],
    [
      'the occasion, without that',
      'Rosa Lind said in an interview the port was shut.',
      'the port was shut — Rosa Lind',
    ],
    ['a question', 'Rosa Lind asked the board whether the port was shut.', 'whether the port was shut — Rosa Lind'],
    ['a question told', 'Rosa Lind explained how the port had been shut.', 'how the port had been shut — Rosa Lind'],
    ['a promise', 'Rosa Lind vowed never to sell the old port.', 'never to sell the old port — Rosa Lind'],
    ['a request', 'Rosa Lind urged the board to keep the port.', 'to keep the port — Rosa Lind'],
    ['behind the clause', 'The port is shut for good, Rosa Lind said.', 'The port is shut for good — Rosa Lind'],
    [
      'behind the clause, with a role',
      'The port is shut for good, the harbour chief, Rosa Lind, said on Monday.',
      'The port is shut for good — Rosa Lind',
    ],
    ['according to', 'According to Rosa Lind, the port is shut.', 'the port is shut — Rosa Lind'],
    ['according to a service', 'According to the fire brigade, 900 people left.', '900 people left — fire brigade'],
    [
      'according to, with a role',
      'According to Rosa Lind, the harbour chief, the port is shut.',
      'the port is shut — Rosa Lind',
    ],
    [
      'according to, behind',
      'The port was shut in May, according to Rosa Lind.',
      'The port was shut in May — Rosa Lind',
    ],
    [
      'interrupted: the condition stays with the claim',
      'In a storm, Rosa Lind said, the port would be shut.',
      'In a storm, Rosa Lind said, the port would be shut — Rosa Lind',
    ],
  ])('%s', (_, text, expected) => expect(reported(text)).toEqual([expected]));

  test.each([
    [
      'at a clause of the reporter',
      'While Rosa Lind said the port was shut, the board kept two cranes at work.',
      ['the port was shut — Rosa Lind'],
    ],
    [
      'at the next speaker',
      'Rosa Lind said the port was shut, and Kwame Osei said the cranes were sold.',
      ['the port was shut — Rosa Lind', 'the cranes were sold — Kwame Osei'],
    ],
    [
      'at the next verb of the speaker',
      'Rosa Lind said the port was shut but insisted that the cranes would stay.',
      ['the port was shut — Rosa Lind', 'the cranes would stay — Rosa Lind'],
    ],
    ['at a semicolon', 'Rosa Lind said the port was shut; the cranes stood idle.', ['the port was shut — Rosa Lind']],
    [
      'what she believes is part of what she says',
      'Rosa Lind said she believed the port was shut.',
      ['she believed the port was shut — Rosa Lind'],
    ],
  ])('it ends %s', (_, text, expected) => expect(reported(text)).toEqual(expected));

  test.each([
    ['a noun', 'The claim surprised Rosa Lind, and her statement was short.'],
    ['an opinion is no clause', 'Rosa Lind called the harbour plan slow and costly.'],
    ['the speaker behind an inverted cue', '“It is shut,” said Rosa Lind, chief engineer of the port.'],
    ['an object', 'Rosa Lind announced the sale of the old cranes, which stood idle in May.'],
    ['a loss', 'Harbour Lines reported a loss of nine million, or two a share.'],
    ['a relative clause', 'Rosa Lind rejected that argument on Monday.'],
    ['the place it was said', '“It is shut,” Rosa Lind said Monday night at the port, which was guarded.'],
    ['the time it was said', 'As the crowd cheered on the quay, Rosa Lind reported.'],
    ['a country', 'In the United States the port was shut for good in May.'],
    ['a roll call', 'The long roll call will show that the port was shut.'],
    ['a figure adds up', 'The new quay adds up that the port was shut.'],
    ['claims', 'They had to renounce claims that the port was shut.'],
    ['a rule is no source', 'The berths were given out according to size in May.'],
    ['a sentence without end', `Rosa Lind said that ${'the port was shut and '.repeat(80)}the cranes stood idle.`],
    ['a sentence without beginning', `${'The port was shut and '.repeat(80)}the cranes stood idle, Rosa Lind said.`],
    ['the part of a sentence in front', 'Among the news: Rosa Lind added nine cranes to her port.'],
  ])('none: %s', (_, text) => expect(reported(text)).toEqual([]));
});
