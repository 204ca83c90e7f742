import { describe, expect, it } from 'vitest';
import { pointsAtWords } from '../../src/text/pointsAtWords.js';

describe('what another sentence said', () => {
  it.each([
    'The comments came shortly before the vote.',
    'The latest move, a day after the storm, surprised Orle.',
    'Ms Brook’s announcement came at noon.',
    'The agency made the announcement late.',
  ])('%s', (text) => expect(pointsAtWords(text)).toBe(true));

  it.each([
    'The decision to close the pool came late.',
    'The report of the harbour office is due in May.',
    'The commentator left before the vote.',
    'The council moved the market.',
    'Ms Brook announced the sale of the pool.',
  ])('not: %s', (text) => expect(pointsAtWords(text)).toBe(false));
});
