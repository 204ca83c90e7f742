import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses, dangles, isFiniteVerb, mainClause } from '../../src/text/clauses.js';

const split = (text: string): string[] =>
  clauses(text, { start: 0, end: text.length }).map((c) => `${c.kind}: ${text.slice(c.start, c.end)}`);

describe('clauses', () => {
  it.each([
    ['one clause', 'The mill shut on Friday.', ['main: The mill shut on Friday.']],
    [
      'but',
      'The mill shut in 2019, but its owner hopes to reopen it next spring.',
      ['main: The mill shut in 2019,', 'coordinate: but its owner hopes to reopen it next spring.'],
    ],
    [
      'an embedded relative clause closes',
      'Ada Brook, who resigned last week, is due to testify on Tuesday.',
      ['main: Ada Brook,', 'relative: who resigned last week,', 'resumption: is due to testify on Tuesday.'],
    ],
    [
      'since with a verb',
      'It was their first meeting since the mayor returned on 20 January.',
      ['main: It was their first meeting', 'subordinate: since the mayor returned on 20 January.'],
    ],
    [
      'since with a date before a comma',
      'The lighthouse, which has been dark since 1995, will be lit on Saturday.',
      ['main: The lighthouse,', 'relative: which has been dark since 1995,', 'resumption: will be lit on Saturday.'],
    ],
    [
      'a clause that comes first',
      'When the dam broke on Sunday, the valley was empty.',
      ['subordinate: When the dam broke on Sunday,', 'main: the valley was empty.'],
    ],
    [
      'a participle',
      'The council closed the bridge on Monday, saying that the piers were unsafe.',
      ['main: The council closed the bridge on Monday,', 'participle: saying that the piers were unsafe.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['a list', 'Leaders of Norway, Sweden and Finland met on Sunday.'],
    ['since with a date', 'It is the worst flood since March 2002.'],
    ['after with a noun', 'The talks broke up after two hours on Friday.'],
    ['as well as', 'The plan covered schools as well as clinics that were to open.'],
  ])('stays whole: %s', (_name, text) => {
    expect(split(text)).toHaveLength(1);
  });

  it('covers every letter of the sentence, in order', () => {
    const word = fc.constantFrom(
      'the',
      'mayor',
      'said',
      'who',
      'but',
      'after',
      'was',
      'closed',
      'when',
      'Monday',
      'so',
      'as',
    );
    const gap = fc.constantFrom(' ', ', ', '; ', ' — ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 30 }), (parts) => {
        const text = `${parts.map(([w, g]) => w + g).join('')}end.`;
        const found = clauses(text, { start: 0, end: text.length });
        expect(
          found
            .map((c) => text.slice(c.start, c.end))
            .join(' ')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('isFiniteVerb', () => {
  it.each([
    ['closed', 'council', true],
    ['closed', 'the', false],
    ['speed', 'high', false],
    ['is', 'mayor', true],
    ['run', 'to', false],
    ['left', 'to', false],
  ])('%s after %s: %s', (word, before, expected) => {
    expect(isFiniteVerb(word, before)).toBe(expected);
  });
});

describe('dangles', () => {
  it.each([
    ['He left on Monday', true],
    ['The mayor left on Monday', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(dangles(text, { start: 0, end: text.length })).toBe(expected);
  });
});

describe('what a sentence says first', () => {
  it.each([
    [
      'a lead-in and a side clause go',
      'In a late sitting, the council closed the pool, raising doubts about the lido.',
      'the council closed the pool,',
    ],
    ['a side clause goes', 'The council closed the pool after cracks were found.', 'The council closed the pool'],
    ['what was said stays', 'The board said the pool would close.', 'The board said the pool would close.'],
    ['one clause', 'Rain fell all night.', 'Rain fell all night.'],
  ])('%s', (_name, text, main) => expect(mainClause(text)).toBe(main));
});
