import { describe, expect, it } from 'vitest';
import { defaultNewsletter } from '../src/config.js';
import { inWindow, newestDay } from '../src/window.js';

const newsletter = { ...defaultNewsletter(), timeZone: 'Asia/Tokyo' };

describe('the window of an edition', () => {
  it.each([
    ['the evening before, from six', '2026-03-04T09:00:00Z', true],
    ['a minute earlier', '2026-03-04T08:59:00Z', false],
    ['the last minute of its day', '2026-03-05T14:59:00Z', true],
    ['the day after', '2026-03-05T15:00:00Z', false],
    ['a bare day before', '2026-03-04', true],
    ['two days before', '2026-03-03', false],
    ['no date at all', undefined, true],
  ])('%s', (_name, publishedAt, expected) => {
    expect(inWindow(publishedAt === undefined ? {} : { publishedAt }, '2026-03-05', newsletter)).toBe(expected);
  });

  it('is of the newest day that is not in the future', () => {
    const drafts = [
      { publishedAt: '2026-03-04' },
      { publishedAt: '2026-03-05T01:00:00Z' },
      { publishedAt: '2027-01-01' },
      {},
    ];
    expect(newestDay(drafts, 'UTC', new Date('2026-03-06T12:00:00Z'))).toBe('2026-03-05');
    expect(newestDay([{}], 'UTC', new Date())).toBeUndefined();
  });
});
