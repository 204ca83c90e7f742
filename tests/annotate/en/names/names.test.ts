import { describe, expect, test } from 'vitest';
import { names } from '../../../../src/annotate/en/names/names.js';
import { sentences } from '../../../../src/text/sentences.js';
import { tokens } from '../../../../src/text/tokens.js';

const read = (text: string) => names(text, sentences(text), tokens(text));
const people = (text: string): string[] => read(text).people.map((p) => [p.name, p.role ?? '-', p.gender].join(' | '));
const mentions = (text: string): string[] =>
  read(text).mentions.map((m) => `${text.slice(m.start, m.end)} = ${m.name} (${m.kind})`);

test('a contraction that is spelled like a surname is nobody', () => {
  expect(mentions('Pascal Hess left. “He’s a new dad,” said Rosa Lind. We’d met.')).toEqual([
    'Pascal Hess = Pascal Hess (person)',
    'Rosa Lind = Rosa Lind (person)',
  ]);
});

describe('people', () => {
  const CASES: readonly [name: string, text: string, expected: readonly string[]][] = [
    ['a given name', 'Rosa Lind opened the port.', ['Rosa Lind | - | female']],
    ['a role before', 'The harbour chief Rosa Lind resigned.', ['Rosa Lind | chief | female']],
    [
      'a capitalised role',
      'Norlandic Prime Minister Kwame Osei resigned.',
      ['Kwame Osei | Norlandic Prime Minister | male'],
    ],
    [
      'an institution in the role',
      'Treasury spokesman Tariq Bello resigned.',
      ['Tariq Bello | Treasury spokesman | male'],
    ],
    [
      'a role behind',
      'Rosa Lind, the head of the port authority, resigned.',
      ['Rosa Lind | head of the port authority | female'],
    ],
    [
      'a role in front of a comma',
      'The union’s leader, Thandi Roskilde, resigned.',
      ['Thandi Roskilde | leader | unknown'],
    ],
    ['a title tells the gender', 'Mr Zyxel left. The board praised Zyxel.', ['Zyxel | - | male']],
    ['pronouns tell the gender', 'Thandi Roskilde, 41, left. She was tired.', ['Thandi Roskilde | - | female']],
    [
      'particles',
      'Dr. Ines van der Meer spoke to Omar al Rashid.',
      ['Ines van der Meer | - | female', 'Omar al Rashid | - | male'],
    ],
    ['an occupation for a surname', 'Tim Cook spoke. Cook left.', ['Tim Cook | - | male']],
    [
      'a firm in front of the name',
      'Harbour Freight Inc. Chairman Rosa Lind left.',
      ['Rosa Lind | Harbour Freight Inc. Chairman | female'],
    ],
  ];
  test.each(CASES)('%s', (_, text, expected) => expect(people(text)).toEqual(expected));

  test.each([
    ['an institution', 'The Harbour Workers Union met the Rural Payments Agency.'],
    ['places', 'Talks moved from New Delhi to South Korea.'],
    ['days and months', 'On Monday, June began.'],
    ['openers', 'However, Nobody came. Meanwhile Police waited.'],
    ['plain plurals', 'Engineers said the bridge was old. Drivers complained.'],
    ['nationalities', 'Russian and Democratic leaders met.'],
  ])('nobody: %s', (_, text) => expect(people(text)).toEqual([]));
});

describe('mentions', () => {
  test('a surname has the full name, before and behind it', () => {
    expect(mentions('Bello left early. Tariq Bello and Mr. Bello are one.')).toEqual([
      'Bello = Tariq Bello (person)',
      'Tariq Bello = Tariq Bello (person)',
      'Bello = Tariq Bello (person)',
    ]);
  });

  test('another spelling of the surname is the same person', () => {
    expect(mentions('Dmytro Orlovsky spoke. Orlovskyy left.')).toContain('Orlovskyy = Dmytro Orlovsky (person)');
  });

  test('namesakes are kept apart by title', () => {
    const found = mentions('Rosa Lind met Peter Lind. Ms Lind smiled. Mr Lind did not.');
    expect(found.slice(2)).toEqual(['Lind = Rosa Lind (person)', 'Lind = Peter Lind (person)']);
  });

  test('an explained abbreviation has the full name', () => {
    expect(mentions('The Rail Safety Board (RSB) met. The RSB voted.').map((m) => m.split(' = ')[1])).toEqual([
      'Rail Safety Board (organisation)',
      'Rail Safety Board (organisation)',
      'Rail Safety Board (organisation)',
    ]);
  });

  test('spans are the words', () => {
    const text = 'Kremlin Spokesman Ivan Orlov left Accra for the Ministry of Defence.';
    expect(mentions(text)).toEqual([
      'Kremlin = Kremlin (organisation)',
      'Ivan Orlov = Ivan Orlov (person)',
      'Accra = Accra (other)',
      'Ministry of Defence = Ministry of Defence (organisation)',
    ]);
  });
});
