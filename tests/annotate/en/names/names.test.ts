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
    [
      'a family name that is a valley',
      'Conservative leader Henrik Vale spoke.',
      ['Henrik Vale | Conservative leader | male'],
    ],
    ['a family name that is a building', 'Councillor Jane Hall spoke.', ['Jane Hall | Councillor | female']],
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
      ['Thandi Roskilde | leader | female'],
    ],
    ['a title tells the gender', 'Mr Zyxel left. The board praised Zyxel.', ['Zyxel | - | male']],
    [
      'a family name before its only bearer in full, a father',
      'Quist wept. Quist, tired, left. Her father, Robert Quist, teaches.',
      ['Robert Quist | - | male', 'Quist | - | unknown'],
    ],
    [
      'not "she" of whoever posts pictures of somebody',
      'The singer posted pictures of herself with Kiran Quist and wrote that she wept.',
      ['Kiran Quist | - | unknown'],
    ],
    ['not "himself" of a cousin', 'Thandi Quist showed her cousin smiling at himself.', ['Thandi Quist | - | female']],
    ['a suffix', 'Arcada Jostein Quist Jr. left.', ['Arcada Jostein Quist Jr | - | unknown']],
    ['somebody of a nation', 'Brit Kartik Quist left.', ['Kartik Quist | - | unknown']],
    ['what somebody is', 'Model Rosa Lind left.', ['Rosa Lind | Model | female']],
    ['pronouns tell the gender', 'Thandi Roskilde, 41, left. She was tired.', ['Thandi Roskilde | - | female']],
    [
      'particles',
      'Dr. Ines van der Meer spoke to Omar al Rashid.',
      ['Ines van der Meer | - | female', 'Omar al Rashid | - | male'],
    ],
    [
      'a name order with the family first',
      'Rurit leader Park Dae-ho spoke. Park left.',
      ['Park Dae-ho | Rurit leader | unknown'],
    ],
    ['an article in lower case', 'Omar el-Rashid spoke. Rashid left.', ['Omar el-Rashid | - | male']],
    [
      'a month for a name',
      'In May Theresa May met June Osei. May left.',
      ['Theresa May | - | female', 'June Osei | - | female'],
    ],
    [
      'father and son',
      'Peter Lind and Peter Lind Jr. sat. Lind left.',
      ['Peter Lind | - | male', 'Peter Lind Jr | - | male'],
    ],
    ['a short form of the given name', 'William Osei left. Bill Osei slept.', ['William Osei | - | male']],
    ['a former office', 'The then-president Rosa Lind left.', ['Rosa Lind | then-president | female']],
    ['a name behind a team', 'Salt Lake City Gulls GM Rosa Lind left.', ['Rosa Lind | - | female']],
    ['a relation is no role', 'His brother Peter Lind left.', ['Peter Lind | - | male']],
    ['a name as it was given', 'A man who gave his name as Michel wept.', ['Michel | - | unknown']],
    ['an unlisted name that speaks', 'Zyxa Quorl Tembi opened it. Tembi said no.', ['Zyxa Quorl Tembi | - | unknown']],
    ['a lone part told by the full name', 'Aung Zyx Nu Kyaw left. Mr Kyaw wept.', ['Aung Zyx Nu Kyaw | - | male']],
    [
      'a relative clause tells the gender',
      'Zyxa Tembi, 30, who lost her boat, met Rosa Lind.',
      ['Zyxa Tembi | - | female', 'Rosa Lind | - | female'],
    ],
    ['a creed that is a given name', 'The harbour chief Christian Osei left.', ['Christian Osei | chief | male']],
    [
      'a verb in a name of the role',
      'Rosa Lind, founder of Mothers Demand Calm, resigned.',
      ['Rosa Lind | founder of Mothers Demand Calm | female'],
    ],
    ['where the office is', 'Sheriff Rosa Lind of Quorl County left.', ['Rosa Lind | Sheriff | female']],
    ['a sir behind a rank', 'Lieutenant General Sir Tom Bell left.', ['Tom Bell | Lieutenant General | male']],
    ['an abbreviated place in front', 'The trial in D.C. Lind left. Mr Lind wept.', ['Lind | - | male']],
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
    ['firms with roles', 'California-based Quortech, a leading producer of pumps, met its rival Zyxel.'],
    ['founders’ firms', 'Morgan Stanley said it would pay.'],
    ['storms, streets and prizes', 'Hurricane Rosa hit Martin Street. The Ruth Lind Award was given.'],
    ['a headline', 'Harbour Storm Damages Peter Lind Bridge As Police Warn Drivers'],
    ['capitals alone', 'MAYOR OF RURIT RESIGNS AFTER FERRY INQUIRY REPORT'],
    ['parties of a state', 'Virginia Republicans met in Georgia.'],
    ['an office of a county', 'The King County Prosecutor left.'],
    ['a mountain pass', 'They rode the col de Quorl and rested.'],
    ['a team with a place that people bear', 'The Carolina Otters won. Carolina Otters said so.'],
    ['mother nature', 'Mother Nature won. The ship named Zyxa sank.'],
    ['the guest is not the subject', 'Talks with Zyx Quorl, the mayor said, failed.'],
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

  test.each([
    ['particles', 'Ines von der Meer spoke. Von der Meer left.', 'Von der Meer = Ines von der Meer (person)'],
    ['a title and the given name', 'Sir Peter Lind spoke. Sir Peter left.', 'Peter = Peter Lind (person)'],
    ['a name from the middle', 'Luiz Pedro Tuba da Costa won. Tuba wept.', 'Tuba = Luiz Pedro Tuba da Costa (person)'],
    ['without “Jr.” the father', 'Peter Lind met Peter Lind Jr. on Monday. Lind left.', 'Lind = Peter Lind (person)'],
    ['nobody where two are meant', 'Rosa Lind met Ruth Lind. Lind said no.', 'Lind = Lind (person)'],
    [
      'not one named in passing',
      'Rosa Lind met Ruth Lind. Rosa Lind rose. Ruth Lind sat. Rosa Lind left. Ruth Lind left.\n\nIt rained.\n\nIt rained.\n\nNobody came.\n\nThe singer Tom Lind was heard. Lind left.',
      'Lind = Lind (person)',
    ],
    ['nobody for a family', 'Rosa Lind left. The Lind brothers slept.', 'Lind = Lind (person)'],
    ['a family name like a city', 'Rosa London sang. London said so.', 'London = Rosa London (person)'],
    ['a city all the same', 'Rosa London sang in London.', 'London = London (place)'],
  ])('%s', (_, text, expected) => expect(mentions(text)).toContain(expected));

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
