import { describe, expect, it } from 'vitest';
import { calendarDays, isDay, orthodoxEasterOf, within } from '../../src/text/calendar.js';
import { TABLED_FROM, TABLED_HOLIDAYS } from '../../src/text/lexicons/en/calendarWords.js';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('calendarDays', () => {
  it.each([
    ['2025-05-19', '2025-05-19', '2025-05-19'],
    ['2025-05-19T06:10', '2025-05-19', '2025-05-19'],
    ['2025-05-19TNI', '2025-05-19', '2025-05-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-W20', '2025-05-12', '2025-05-18'],
    ['2025-W20-WE', '2025-05-17', '2025-05-18'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
  ])('%s covers %s to %s', (value, from, to) => {
    const days = calendarDays(value);
    expect(days && [iso(days.from), iso(days.to)]).toEqual([from, to]);
  });

  it.each([
    'P3D',
    'PRESENT_REF',
    'XXXX-WXX-1',
    '2025-02-30',
    '2025-W53',
    '2025-13',
    '19',
    'XXXX-05-19',
    '',
    '2025-5-1',
  ])('%s covers nothing', (value) => {
    expect(calendarDays(value)).toBeUndefined();
  });

  it('knows a day within a week', () => {
    const day = calendarDays('2025-05-17');
    const week = calendarDays('2025-W20');
    expect(day && week && [within(day, week), within(week, day)]).toEqual([true, false]);
  });
});

describe('orthodoxEasterOf', () => {
  it.each([
    [1899, '1899-04-30'],
    [2016, '2016-05-01'],
    [2021, '2021-05-02'],
    [2023, '2023-04-16'],
    [2024, '2024-05-05'],
    [2025, '2025-04-20'],
    [2100, '2100-05-02'],
  ])('%d → %s', (year, day) => {
    expect(orthodoxEasterOf(year)).toBe(day);
  });
});

describe('feasts of the tables', () => {
  it.each([...TABLED_HOLIDAYS])('%s has a day in each of fifty-one years', (_, days) => {
    expect(days).toHaveLength(51);
    for (const [n, day] of days.entries())
      expect(isDay(`${TABLED_FROM + n}-${day.slice(0, 2)}-${day.slice(2)}`)).toBe(true);
  });
});
