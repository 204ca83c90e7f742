import { describe, expect, it } from 'vitest';
import { isRoundUp } from '../../src/cluster/roundUp.js';

describe('isRoundUp', () => {
  it.each([
    '10 things to know today',
    'Five things you should know this morning',
    'The top ten stories of the week',
    'News in brief: ferries, libraries, beavers',
    'Your morning briefing',
    'Top headlines for Monday',
    'What you need to know this week',
    'The week in review',
  ])('matches %s', (title) => expect(isRoundUp({ genre: 'news', title })).toBe(true));

  it.each([
    'Five killed in ferry fire',
    'Ten stories high: the crane that fell',
    '10 migrants rescued off Port Ellery',
    'Minister cancels morning briefing after leak',
    'What we know about the ferry fire',
    'Three things the mayor got wrong about libraries',
    'Nine things stolen from museum',
  ])('must not match: %s', (title) => expect(isRoundUp({ genre: 'news', title })).toBe(false));

  it('trusts the genre', () => expect(isRoundUp({ genre: 'round-up' })).toBe(true));
});
