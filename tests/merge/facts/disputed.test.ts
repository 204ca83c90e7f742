import { describe, expect, it } from 'vitest';
import { markDisputed } from '../../../src/merge/facts/disputed.js';
import type { Claim, Dispute } from '../../../src/model/findings.js';

const claim = (id: string, start: number, end: number, standing: Claim['standing'] = 'single-source'): Claim => {
  const sentence = { articleId: 'a', start, end };
  return { id, sentence, citations: [sentence], independentSources: 1, standing, weight: 0.5 };
};
const side = (articleId: string, start: number, end: number): Dispute['sides'][number] => ({
  position: { articleId, start, end },
  holders: ['Aldmoor council'],
  citations: [{ articleId, start, end }],
});
const dispute: Dispute = {
  id: 'd',
  question: 'How many boats sank?',
  kind: 'figure',
  status: 'unresolved',
  sides: [side('a', 10, 40), side('b', 0, 30)],
  weight: 0.5,
};

describe('claims on which a side stands', () => {
  it('in any of its places', () => {
    const place = { articleId: 'b', start: 100, end: 130 };
    const [first, second] = dispute.sides;
    const more: Dispute = { ...dispute, sides: [first, { ...second, citations: [second.position, place] }] };
    const told: Claim = { ...claim('c', 0, 0), sentence: place, citations: [place] };
    expect(markDisputed([told], [more])[0]?.standing).toBe('disputed');
  });
  it.each([
    ['the sentence of a side', claim('c', 0, 50), 'disputed'],
    ['a sentence that holds half of the position', claim('c', 25, 60), 'disputed'],
    ['the next sentence', claim('c', 40, 80), 'single-source'],
    ['a sentence that holds less than half', claim('c', 30, 80), 'single-source'],
    ['a superseded claim', claim('c', 0, 50, 'superseded'), 'superseded'],
  ])('%s', (_name, c, standing) => expect(markDisputed([c], [dispute])[0]?.standing).toBe(standing));
});
