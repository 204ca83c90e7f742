import { describe, expect, it } from 'vitest';
import { hasCount, isSameSentence, readerOf, samenessIn } from '../../src/edit/likeness.js';

const STORY = [
  'The council of Lund closed the tide mill on Thursday after a beam gave way.',
  'Inspectors found rot in three of the forty beams.',
  'The mayor promised to pay for new oak from the town forest.',
  'Visitors queued for hours at the harbour fair.',
  'A ferry to the islands was late because of fog.',
];
const readerOfStory = (...read: string[]) => {
  const reader = readerOf(samenessIn(STORY));
  reader.reads(...read);
  return reader;
};

describe('what a reader has read', () => {
  it.each([
    ['the same words', 'The council of Lund closed the tide mill after a beam gave way.'],
    [
      'the same main clause with something hung on it',
      'In a dramatic turn for the region, the council of Lund closed the tide mill, signalling hard times for millers and bakers.',
    ],
  ])('%s is not new', (_name, text) => expect(readerOfStory(STORY[0] ?? '').isNew(text)).toBe(false));

  it.each([
    ['another thing', STORY[1] ?? ''],
    ['another thing of the same mill', 'The tide mill of Lund drew 9,000 guests last summer, its keeper said.'],
  ])('%s is new', (_name, text) => expect(readerOfStory(STORY[0] ?? '').isNew(text)).toBe(true));

  it.each([
    ['a place alone is nothing new', 'The council closed the tide mill on a bend of the canal.', false],
    ['a consequence', 'The council closed the tide mill and moved the flour market of five villages.', true],
    ['a figure in the place', 'The council closed the tide mill on 40 acres of marsh.', true],
    [
      'what is told after the place',
      'The council closed the tide mill at the earliest, police said, after warnings.',
      true,
    ],
  ])('%s: %s', (_name, text, isNew) => {
    const reader = readerOfStory();
    reader.knows(['Council closes mill', 'The tide is in the mill.']);
    expect(reader.isNew(text)).toBe(isNew);
  });

  it('what stands in the headline and in quotations adds nothing', () => {
    const reader = readerOfStory();
    const text = 'The mayor called the closure of the mill a “bitter and needless loss”.';
    expect(reader.isNew(text)).toBe(true);
    reader.knows([
      'Council closes tide mill',
      'mayor',
      'It is a bitter and needless loss for the mill, this closure they called.',
    ]);
    expect(reader.isNew(text)).toBe(false);
  });

  it('a number is news where there was none', () => {
    const reader = readerOfStory();
    reader.knows(['Several people hurt as beam falls in tide mill']);
    expect(reader.isNew('Seven people were hurt as a beam fell in the mill.')).toBe(true);
    expect(reader.isNew('Several people were hurt as a beam fell in the mill.')).toBe(false);
  });

  it.each([
    ['Seven people died.', true],
    ['31 people died.', true],
    ['Several people died.', false],
  ])('a count: %s', (text, yes) => expect(hasCount(text)).toBe(yes));
});

describe('one sentence', () => {
  it.each([
    ['as it is', 'The council shut the mill for good.', 'The council shut the mill for good.'],
    [
      'with a day put in',
      'The council shut the mill on Monday [2 Mar] for good.',
      'The council shut the mill on Monday for good.',
    ],
    [
      'without its date',
      'The council of Lund shut the mill by the harbour on Monday.',
      'The council of Lund shut the mill by the harbour.',
    ],
  ])('%s', (_name, a, b) => expect(isSameSentence(a, b)).toBe(true));

  it.each([
    [
      'a clause taken out of it',
      'The council shut the mill, and the bakers of five villages went without flour for weeks.',
      'The council shut the mill.',
    ],
    ['the same in other words', 'The council shut the mill for good.', 'The mill was closed by the council of Lund.'],
    ['three words', 'Nobody was hurt.', 'Nobody was hurt.'],
    ['no words', '', ''],
  ])('not %s', (_name, a, b) => expect(isSameSentence(a, b)).toBe(false));
});
