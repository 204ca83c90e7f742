import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  beginningOfDay,
  dayInZone,
  daysBetween,
  formatValue,
  isDay,
  mondayOf,
  precisionOf,
  publicationDay,
  weekdayOf,
  weekOf,
} from '../../src/text/calendar.js';

describe('days', () => {
  it('counts on over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-01-15', -2)).toBe('2024-11-15');
  });
  it.each([
    ['2024-10-16', 3, '2024-W42', '2024-10-14'],
    ['2024-12-30', 1, '2025-W01', '2024-12-30'],
    ['2021-01-03', 7, '2020-W53', '2020-12-28'],
  ])('%s is weekday %d of %s', (day, weekday, week, monday) => {
    expect([weekdayOf(day), weekOf(day), mondayOf(day)]).toEqual([weekday, week, monday]);
  });
  it.each(['2025-02-29', '2025-13-01', '2025-5-1', 'today'])('%s is no day', (value) => {
    expect(isDay(value)).toBe(false);
  });
  it('an instant falls on a day by the clocks of a zone', () => {
    expect(dayInZone(new Date('2024-10-16T22:30:00Z'), 'Asia/Tokyo')).toBe('2024-10-17');
    expect(publicationDay('2024-10-16T02:30:00Z', 'America/New_York')).toBe('2024-10-15');
    expect(publicationDay('2024-10-16', 'America/New_York')).toBe('2024-10-16');
    expect(publicationDay('soon', 'UTC')).toBeUndefined();
  });
  it('ends where years have four digits, and throws nowhere', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('2025-05-19', -1e15)).toBe('0001-01-01');
    expect(addMonths('2025-05-19', 1e9)).toBe('9999-12-31');
    expect(weekOf('9999-12-31')).toBe('9999-W52');
    expect(weekOf('0001-01-01')).toBe('0001-W01');
  });
  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        expect(daysBetween('2000-01-01', addDays('2000-01-01', n))).toBe(n);
      }),
    );
  });
});

describe('values', () => {
  it.each([
    ['2024-10-16T06:10', 'minute'],
    ['2024-10-16T06', 'hour'],
    ['2024-10-16TMO', 'day'],
    ['2024-W42-WE', 'weekend'],
    ['2024-SU', 'season'],
    ['199X', 'decade'],
    ['P3D', undefined],
  ])('%s is precise to the %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });
});

describe('formatValue', () => {
  it.each([
    ['2024-10-16', {}, 'Wed 16 Oct 2024'],
    ['2024-10-16', { omitYear: 2024 }, 'Wed 16 Oct'],
    ['2024-10-16', { omitYear: 2024, weekday: false }, '16 Oct'],
    ['2024-10-16', { locale: 'en-US' }, 'Wed, Oct 16, 2024'],
    ['2024-10-16', { long: true }, 'Wednesday 16 October 2024'],
    ['2024-10-16TMO', { omitYear: 2024 }, 'Wed 16 Oct, morning'],
    ['2024-10-16T06:10', { omitYear: 2024 }, 'Wed 16 Oct, 06:10'],
    ['2024-W42', { omitYear: 2024 }, '14–20 Oct'],
    ['2024-W42-WE', {}, '19–20 Oct 2024'],
    ['2022-02', {}, 'Feb 2022'],
    ['2022', {}, '2022'],
    ['2024-Q3', {}, 'Jul–Sept 2024'],
    ['2024-10-16T16:40Z', { omitYear: 2024, weekday: false }, '16 Oct, 16:40'],
    ['2024-SU', {}, 'summer 2024'],
    ['2024-WI', {}, 'winter 2024–25'],
    ['199X', {}, '1990s'],
  ])('%s %j → %s', (value, options, written) => {
    expect(formatValue(value, options)).toBe(written);
  });
  it.each(['PAST_REF', 'XXXX-WXX-1', 'P3D'])('%s names no place in the calendar', (value) => {
    expect(formatValue(value)).toBeUndefined();
  });
});

describe('beginningOfDay', () => {
  it.each([
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00Z'],
    ['2026-11-21', 'Europe/London', '2026-11-21T00:00:00Z'],
    ['2026-06-21', 'Europe/London', '2026-06-21T00:00:00+01:00'],
    // The clocks change later that day.
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00Z'],
    ['2026-10-25', 'Europe/London', '2026-10-25T00:00:00+01:00'],
    ['2026-11-21', 'Asia/Tokyo', '2026-11-21T00:00:00+09:00'],
    ['2026-11-21', 'Asia/Kathmandu', '2026-11-21T00:00:00+05:45'],
    ['2026-11-21', 'America/New_York', '2026-11-21T00:00:00-05:00'],
    ['2026-11-01', 'America/New_York', '2026-11-01T00:00:00-04:00'],
  ])('%s in %s is %s', (day, zone, expected) => {
    expect(beginningOfDay(day, zone)).toBe(expected);
    expect(dayInZone(new Date(expected), zone)).toBe(day);
  });
});
