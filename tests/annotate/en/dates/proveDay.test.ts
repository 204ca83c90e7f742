import { describe, expect, it } from 'vitest';
import { proveDay } from '../../../../src/annotate/en/dates/proveDay.js';

const today = '2026-03-02';
const prove = (...texts: string[]): string | undefined =>
  proveDay(
    texts.map((text) => ({ text })),
    { today },
  );

/** 9 June 2025 is a Monday. */
const MONDAY = [
  'The two ministers met in Velden on Monday. The dam burst in April 2023.',
  'Talks in Velden ended on Monday without a deal, officials said.',
  'On Monday the ministers shook hands, a day of talks after Sunday. They dined on Monday night.',
];

describe('a story proves its day', () => {
  it('by the weekday of most and the date that one of them names', () => {
    expect(prove(...MONDAY, 'The president received the envoys on June 9 and thanked them.')).toBe('2025-06-09');
  });
  it.each([
    ['too few of them say the weekday', [MONDAY[0] ?? '', 'She received the envoys on June 9 and thanked them.']],
    ['the date is one of the background', [...MONDAY, 'They first met on June 9.']],
    [
      'the date falls on another weekday in every year near',
      [...MONDAY, 'She received the envoys on June 9.', 'He flew out on June 12.'].slice(0, 3),
    ],
    ['two dates are told as news', [...MONDAY, 'She received them on June 9. He signed it on June 3.']],
    ['somebody writes of the day after', [...MONDAY, 'She received them on June 9.', 'Shares fell on Tuesday.']],
    ['the date lies ahead', [...MONDAY, 'She will receive them on June 9.']],
    ['the date is quoted', [...MONDAY, '"We spoke on June 9 and that was it," he said.']],
    [
      'the weekday is one of another week',
      [...MONDAY.map((text) => text.replaceAll('Monday', 'last Monday')), 'She received them on June 9.'],
    ],
    ['a feast is no proof', [...MONDAY, 'They split on Christmas Day.']],
    ['no weekday is said', ['The dam burst in 2023.', 'She received them on June 9.']],
    [
      'the year is too far off to tell',
      ['In 2012 the dam burst. They met on Monday.', ...MONDAY.slice(1), 'She received them on June 9.'],
    ],
  ])('not when %s', (_, texts) => {
    expect(prove(...texts)).toBeUndefined();
  });
});

describe('an article proves its day alone', () => {
  it.each([
    ['PORT VELA, June 9 (Norwire) - The harbour reopened on Monday. It shut in May 2025.', '2025-06-09'],
    ['The harbour reopened on Monday, June 9, 2025, after a week.', '2025-06-09'],
    ['Published: 9 June 2025\n\nThe harbour reopened on Monday, the port said.', '2025-06-09'],
  ])('%s', (text, day) => {
    expect(prove(text)).toBe(day);
  });
  it.each([
    'The harbour reopened on Monday. It had shut on June 9, 2025.',
    'The harbour reopened on Monday and the ferry sailed on June 9.',
    'PORT VELA, June 9 (Norwire) - The harbour reopened on Thursday. It shut in May 2025.',
    'The harbour reopened.',
    '',
  ])('not: %s', (text) => {
    expect(prove(text)).toBeUndefined();
  });
});

it('never names a day after today', () => {
  expect(
    proveDay([{ text: 'The harbour reopened on Monday, June 9, 2025.' }], { today: '2025-06-01' }),
  ).toBeUndefined();
});
