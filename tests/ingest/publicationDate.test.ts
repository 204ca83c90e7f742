import { describe, expect, it } from 'vitest';
import { beginning, publicationDate } from '../../src/ingest/publicationDate.js';

describe('publicationDate', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031/3/4', '2031-03-04'],
    [20310304, '2031-03-04'],
    ['2031-03-04T10:20:30Z', '2031-03-04T10:20:30Z'],
    ['2031-03-04T10:20:30.123+02:00', '2031-03-04T08:20:30Z'],
    ['2031-03-04 10:20 -0500', '2031-03-04T15:20:00Z'],
    ['2031-07-04 10:20', '2031-07-04T09:20:00Z'],
    ['2031-03-04 10:20', '2031-03-04T10:20:00Z'],
    ['Tue, 04 Mar 2031 10:20:00 +0100', '2031-03-04T09:20:00Z'],
    ['Tue, 4 Mar 2031 10:20:00 GMT', '2031-03-04T10:20:00Z'],
    ['4 March 2031', '2031-03-04'],
    ['March 4, 2031', '2031-03-04'],
    ['Tuesday, March 4th, 2031 at 4:05 p.m. EST', '2031-03-04T21:05:00Z'],
    ['Mar. 4, 2031, 12:05 am', '2031-03-04T00:05:00Z'],
    ['3:15 PM EST, March 4, 2031', '2031-03-04T20:15:00Z'],
    ['3.15pm, 4 March 2031', '2031-03-04T15:15:00Z'],
    ['Mar 4, 2031 / 07:12 AM CST', '2031-03-04T13:12:00Z'],
    ['24/03/2031', '2031-03-24'],
    ['03/24/2031', '2031-03-24'],
    ['04.04.2031', '2031-04-04'],
    [1930386000, '2031-03-04T10:20:00Z'],
    [1930386000123, '2031-03-04T10:20:00Z'],
    [new Date('2031-03-04T00:00:00Z'), '2031-03-04'],
    [new Date('2031-03-04T16:40:00Z'), '2031-03-04T16:40:00Z'],
  ])('%s → %s', (value, expected) => {
    expect(publicationDate(value, 'Europe/London')).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    'Monday',
    '2031',
    2031,
    '05/06/2031',
    '2031-02-30',
    '2031-13-01',
    '32 March 2031',
    '2031-03-04 25:00',
    '4 Mai 20',
    null,
    undefined,
    true,
    [],
    {},
    new Date(Number.NaN),
  ])('does not read %s', (value) => {
    expect(publicationDate(value, 'Europe/London')).toBeUndefined();
  });

  it('knows when a day begins', () => {
    expect(new Date(beginning('2031-07-04', 'Europe/London')).toISOString()).toBe('2031-07-03T23:00:00.000Z');
  });
});
