import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from '../../../../src/annotate/en/dates/dates.js';
import { figures } from '../../../../src/annotate/en/figures/figures.js';
import { singular } from '../../../../src/annotate/en/figures/singular.js';

const read = (text: string): string[] =>
  figures(text, dates(text, '2024-10-16')).map(
    (f) =>
      `${text.slice(f.start, f.end)} = ${f.value}${f.to === undefined ? '' : `..${f.to}`} ${f.unit ?? '-'}${f.bound === 'exact' ? '' : `, ${f.bound}`}`,
  );

describe('figures', () => {
  it.each([
    ['Raiders fired 112 drones, 76 of which were shot down.', ['112 drones = 112 drone']],
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
    ['The blast killed 12 and wounded 40.', ['12 = 12 -', '40 = 40 -']],
    ['The blast left at least seven dead.', ['seven = 7 -, at least']],
    ['One soldier and two civilians died.', ['One soldier = 1 soldier', 'two civilians = 2 civilian']],
    ['The reserve covers 200 square kilometres.', ['200 square kilometres = 200 square kilometre']],
    ['The pass lies 12 km away.', ['12 km = 12 kilometre']],
    ['Two hundred and six cases were found.', ['Two hundred and six cases = 206 case']],
    ['Crews bought 30 sports cars and two aircraft.', ['30 sports cars = 30 car', 'two aircraft = 2 aircraft']],
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
    'An F-16 and an Su-35 flew past a 10-member panel.',
    'The first and the third appeal failed.',
    'Call 020 7946 0018 or write to 10 Harbour Street.',
    'Two-thirds of voters and a third of farmers agree.',
    'The 78-year-old won a 30-day reprieve within 24 hours.',
    'Covid-19 closed the G7.',
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
