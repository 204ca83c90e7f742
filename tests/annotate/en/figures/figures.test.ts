import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from '../../../../src/annotate/en/dates/dates.js';
import { figures } from '../../../../src/annotate/en/figures/figures.js';
import { singular } from '../../../../src/annotate/en/figures/singular.js';

const read = (text: string): string[] =>
  figures(text, dates(text, '2024-10-16')).map(
    (f) =>
      `${text.slice(f.start, f.end)} = ${f.value}${f.to === undefined ? '' : `..${f.to}`} ${f.unit ?? '-'}${f.of === undefined ? '' : ` of ${f.of}`}${f.bound === 'exact' ? '' : `, ${f.bound}`}`,
  );

describe('figures', () => {
  it.each([
    ['Raiders fired 112 drones, 76 of which were shot down.', ['112 drones = 112 drone', '76 = 76 -']],
    ['Rescuers pulled about 40 people from the mill.', ['40 people = 40 person, about']],
    ['Three Varnian fighter jets crossed the strait.', ['Three Varnian fighter jets = 3 jet']],
    ['At least 1,500 homes lost power.', ['1,500 homes = 1500 home, at least']],
    ['Between 30 and 40 miners are trapped.', ['30 and 40 miners = 30..40 miner']],
    ['He saw 20 to 25 boats.', ['20 to 25 boats = 20..25 boat']],
    ['The loan is worth $1.4 billion.', ['$1.4 billion = 1400000000 USD']],
    ['They want €30-40 million more.', ['€30-40 million = 30000000..40000000 EUR']],
    ['It cost £40m.', ['£40m = 40000000 GBP']],
    ['Nearly 500 million euros went missing.', ['500 million euros = 500000000 EUR, about']],
    ['Rents rose 3.5% and wages 12 percent.', ['3.5% = 3.5 percent', '12 percent = 12 percent']],
    ['Support fell by two percentage points.', ['two percentage points = 2 percentage point']],
    ['Dozens of houses burned.', ['Dozens of houses = 24 house, at least']],
    ['Tens of thousands of people marched.', ['Tens of thousands of people = 20000 person, at least']],
    ['Two dozen rescuers came.', ['Two dozen rescuers = 24 rescuer, about']],
    ['No more than 15 lawmakers stayed.', ['15 lawmakers = 15 lawmaker, at most']],
    ['The blast killed 12 and wounded 40.', ['12 = 12 person', '40 = 40 person']],
    ['The blast left at least seven dead.', ['seven = 7 person, at least']],
    ['One soldier and two civilians died.', ['One soldier = 1 soldier', 'two civilians = 2 civilian']],
    ['The reserve covers 200 square kilometres.', ['200 square kilometres = 200 square kilometre']],
    ['The pass lies 12 km away.', ['12 km = 12 kilometre']],
    ['Two hundred and six cases were found.', ['Two hundred and six cases = 206 case']],
    ['Crews bought 30 sports cars and two aircraft.', ['30 sports cars = 30 car', 'two aircraft = 2 aircraft']],
    [
      'A third of voters and two-thirds of the farmers agree.',
      ['A third = 0.3333 share of voter', 'two-thirds = 0.6667 share of farmer'],
    ],
    [
      'One in five children and nine out of 10 farms.',
      ['One in five = 0.2 share of child', 'nine out of 10 = 0.9 share of farm'],
    ],
    ['More than half of the 4,000 houses fell.', ['half = 0.5 share of house, at least', '4,000 houses = 4000 house']],
    ['Nearly three quarters of drivers stayed.', ['three quarters = 0.75 share of driver, about']],
    ['Some 64 percent of Varnians voted.', ['64 percent = 64 percent of Varnian, about']],
    [
      'Between 60 and 70% agreed; it went from 44% to 43%.',
      ['60 and 70% = 60..70 percent', '44% = 44 percent', '43% = 43 percent'],
    ],
    ['Rates rose 25 basis points.', ['25 basis points = 25 basis point']],
    ['They paid half a million dollars.', ['half a million dollars = 500000 USD']],
    ['Two and a half million trees, 3½ miles.', ['Two and a half million trees = 2500000 tree', '3½ miles = 3.5 mile']],
    ['It has 1.2m users and lost 9.5 m litres.', ['1.2m users = 1200000 user', '9.5 m litres = 9500000 litre']],
    ['A 1,200-strong crowd fled the 7.8-magnitude quake.', ['1,200-strong = 1200 -', '7.8-magnitude = 7.8 magnitude']],
    ['The quake, measuring 6.1 on the Richter scale, came.', ['6.1 = 6.1 magnitude']],
    ['The 12-member jury saw a 5-foot wall.', ['12-member = 12 member', '5-foot = 5 foot']],
    [
      'It spread 5 miles (8 km) at 48km/h and cost $20m (£15m).',
      ['5 miles = 5 mile', '48km/h = 48 kilometre per hour', '$20m = 20000000 USD'],
    ],
    ['It fell to minus 5 degrees and 38.5°C.', ['minus 5 degrees = -5 degree', '38.5°C = 38.5 degree Celsius']],
    ['Prices doubled, three times as many as before.', ['doubled = 2 fold', 'three times = 3 fold']],
    [
      'Dozens injured; scores killed; hundreds marched.',
      ['Dozens = 24 person, at least', 'scores = 40 person, at least', 'hundreds = 200 -, at least'],
    ],
    [
      'Several hundred rowers and a couple of towns.',
      ['Several hundred rowers = 200 rower, at least', 'a couple of towns = 2 town, about'],
    ],
    ['The death toll rose to 44 from 36.', ['44 = 44 person', '36 = 36 person']],
    ['At least 36 dead, 36 people were killed.', ['36 = 36 person, at least', '36 people = 36 person']],
    ['Three of the five jets burned.', ['Three = 3 jet', 'five jets = 5 jet']],
    ['Two of these ferries sank.', ['Two = 2 ferry']],
    ['About 700 of their rowers watched.', ['700 = 700 rower, about']],
    ['A city of 340,000 lost another 40.', ['340,000 = 340000 -', '40 = 40 -']],
    ['It raised the seats from 65 to 125.', ['65 = 65 -', '125 = 125 -']],
    ['No fewer than 40 trucks, 30 or so goats.', ['40 trucks = 40 truck, at least', '30 or so goats = 30 goat, about']],
    [
      'At least one state sued over 28,500 U.S. troops.',
      ['one state = 1 state, at least', '28,500 U.S. troops = 28500 troop, at least'],
    ],
    [
      'Two women passengers and 40 emergency services staff.',
      ['Two women passengers = 2 passenger', '40 emergency services staff = 40 staff'],
    ],
    ['Hundreds of schoolchildren holding candles came.', ['Hundreds of schoolchildren = 200 schoolchild, at least']],
    ['He ran the 100m hurdles after the third call.', ['100m = 100 metre', 'third call = 3 ordinal of call']],
    ['The second largest city ran 12 km.', ['second largest city = 2 ordinal of city', '12 km = 12 kilometre']],
  ] as [string, string[]][])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('must not match', () => {
  it.each([
    'Article 5 and Section 230 apply, says page 12.',
    'The side won 3-1 and the vote was 52 to 48.',
    'Ana Ruiz, 34, and a boy aged 12 were found.',
    'They spoke for two hours on 12 May 2023 at 6:10 a.m.',
    'The war began in 2014, three years after the accord.',
    'One of them said no one knew.',
    'An F-16 and an Su-35 flew past a nine-year-old hangar.',
    'The first and the third appeal failed.',
    'Call 020 7946 0018 or write to 10 Harbour Street.',
    'The 78-year-old won a 30-day reprieve within 24 hours.',
    'Covid-19 closed the G7.',
    'The third since June, on the third floor, for Fortune 500 firms.',
    'Boeing 737, Windows 11, 5G and A4; Game 7, level 4, category 5.',
    'Half an hour into the first half the flag flew at half-staff.',
    'It came a quarter of an hour late.',
    'The 2016 Olympians met at 16.20 BST.',
    'She was hurt in a six year old crash on the 24/7 line.',
    'It was the first call; a second time, a third party, the Second World War.',
    'A double room; she doubled up in pain.',
    'A 4-3 win, a 9/11 memorial, seat 12C, Chapter 11.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('singular', () => {
  it.each([
    ['jets', 'jet'],
    ['people', 'person'],
    ['cities', 'city'],
    ['churches', 'church'],
    ['buses', 'bus'],
    ['houses', 'house'],
    ['policemen', 'policeman'],
    ['losses', 'loss'],
    ['Algerians', 'Algerian'],
    ['aircraft', 'aircraft'],
  ])('%s → %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
  it.each(['crisis', 'across', 'was', 'virus', 'politics', 'jet'])('%s is no plural', (word) => {
    expect(singular(word)).toBeUndefined();
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    'about',
    '12',
    '30',
    'to',
    'and',
    'between',
    '$',
    '$40',
    'million',
    'people',
    '%',
    'dozens',
    'of',
    'one',
    'soldier',
    'drones',
    ',',
    '.',
    '-',
    '3.5',
    'two hundred',
    'and six',
    'killed',
  );
  it('spans lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const f of figures(text, [])) {
          expect(f.start).toBeGreaterThanOrEqual(end);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(f.value)).toBe(true);
          end = f.end;
        }
      }),
    );
  });
});
