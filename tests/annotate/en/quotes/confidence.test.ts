import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { confidence } from '../../../../src/annotate/en/quotes/confidence.js';
import { WEIGHTS } from '../../../../src/annotate/en/quotes/weights.js';
import { read } from './told.js';

const last = (text: string) => read(text).findLast((u) => u.form !== 'indirect')?.speaker;

describe('how sure', () => {
  test.each([
    ['beside the cue', '“The port is shut for good,” Rosa Lind said.'],
    ['the speaker goes on', '“It is shut,” Rosa Lind said on Monday. “We are sorry for all of it.”'],
    ['a pronoun whose person is plain', 'Rosa Lind left the talks early. “We are sorry for all of it,” she said.'],
  ])('shown: %s', (_, text) => expect(last(text)).toMatchObject({ name: 'Rosa Lind', shown: true }));

  test.each([
    [
      'far from the cue',
      'Rosa Lind praised the crews, and in the hall behind the quay hung a banner with the words “never forget this night”.',
    ],
    ['named in the paragraph before', 'Rosa Lind sat on the quay.\n\n“It seemed to last for ever and nobody came.”'],
    ['"he" with nobody near', 'The talks ended late in Accra. “It is shut,” he said.'],
  ])('not shown: %s', (_, text) => expect(last(text)?.shown ?? false).toBe(false));

  test('a trait without a weight counts nothing', () =>
    expect(confidence(['who person', 'constructor', 'never seen'])).toBe(confidence(['who person'])));
});

test('the weights are numbers, small, and tell where they come from', () => {
  expect([...WEIGHTS.values()].every((w) => Number.isFinite(w) && Math.abs(w) < 5)).toBe(true);
  const file = new URL('../../../../src/annotate/en/quotes/weights.ts', import.meta.url);
  const source = readFileSync(file, 'utf8');
  expect(source.length).toBeLessThan(30_000);
  expect(source).toContain('Wikinews, CC BY 2.5');
});
