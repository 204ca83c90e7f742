import { describe, expect, it } from 'vitest';
import {
  addresses,
  advises,
  asks,
  denies,
  leaning,
  looksBack,
  prescribes,
  presents,
  refers,
  sympathises,
  updates,
} from '../../../src/merge/facts/wording.js';

describe('how much a sentence leans on the one before', () => {
  it.each([
    ['He left at noon.', 1],
    ['But he left at noon.', 1],
    ['Their boat sank.', 1],
    ['Meanwhile, Lund left at noon.', 0.5],
    ['On that day two ferries collided off Aldmoor.', 0.6],
    ['Asked about it, she shrugged.', 0.6],
    ['The company raised prices.', 0.4],
  ])('%s', (text, least) => expect(leaning(text)).toBeGreaterThanOrEqual(least));

  it.each([
    'Mayor Ortega shut the pier.',
    'Two ferries collided off Aldmoor.',
    'The Aldmoor pier was shut on Friday.',
    'Thousands marched through Velden.',
  ])('must not match: %s', (text) => expect(leaning(text)).toBe(0));
});

describe('tests of a sentence', () => {
  it.each([
    ['asks', asks, 'Will the pier hold?', 'The pier will hold.'],
    ['addresses the reader', addresses, 'You can follow our live page.', 'The US Navy said “we saw nothing”.'],
    ['denies', denies, 'The port was not shut.', 'The port was shut.'],
    ['a double negation affirms', (t: string) => !denies(t), 'Nobody denied the leak.', 'Nobody saw the leak.'],
    ['sympathises', sympathises, 'The mayor said her thoughts were with the crew.', 'The mayor thanked the crew.'],
    ['advises', advises, 'When a ticket is lost, the line prints another.', 'When the ferry sank, nobody was on deck.'],
    ['prescribes', prescribes, 'The council should reopen the pool.', 'The council will reopen the pool.'],
    [
      'gives a number to call',
      refers,
      'A line for families is open on 0800 123 4567.',
      'The pier cost 145,500,000 crowns.',
    ],
    ['tells people what to do', refers, 'Drivers should allow an hour more.', 'Drivers said the board should resign.'],
    [
      'speaks of itself',
      (t: string) => presents(t, 'Radio Lund'),
      'Radio Lund’s Ada Moor talks to the harbour master about the fire.',
      'Radio Lund’s tower burnt down on Monday.',
    ],
    ['updates', updates, 'The toll rose to 31.', 'The toll was 31.'],
    ['looks back', (t: string) => looksBack(t, 2031), 'The mill was built in 1911.', 'The mill burnt in 2031.'],
    [
      'looks back by phrase',
      (t: string) => looksBack(t, undefined),
      'The valley has long feared floods.',
      'The valley flooded.',
    ],
  ] as const)('%s', (_name, test, yes, no) => {
    expect(test(yes)).toBe(true);
    expect(test(no)).toBe(false);
  });
});
