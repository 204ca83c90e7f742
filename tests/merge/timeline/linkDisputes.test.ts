import { describe, expect, it } from 'vitest';
import { linkDisputes } from '../../../src/merge/timeline/linkDisputes.js';
import type { Dispute, TimelineEntry } from '../../../src/model/findings.js';

const place = { articleId: 'a', start: 10, end: 40 };
const entry: TimelineEntry = {
  id: 'e',
  when: { value: '2024-05-03T06:10', precision: 'minute', expression: '6.10am', certainty: 'stated' },
  what: place,
  citations: [place],
  planned: false,
  weight: 1,
};
const dispute = (kind: Dispute['kind'], start: number): Dispute => ({
  id: `${kind}${start}`,
  question: '?',
  kind,
  status: 'unresolved',
  sides: [
    {
      position: { articleId: 'a', start, end: start + 5 },
      holders: ['A'],
      citations: [{ articleId: 'a', start, end: start + 5 }],
    },
    {
      position: { articleId: 'b', start, end: start + 5 },
      holders: ['B'],
      citations: [{ articleId: 'b', start, end: start + 5 }],
    },
  ],
  weight: 1,
});

describe('linkDisputes', () => {
  it.each([
    ['a disputed date in the entry', dispute('date', 20), 'date20'],
    ['a dispute on a figure', dispute('figure', 20), undefined],
    ['a date elsewhere', dispute('date', 90), undefined],
  ])('%s', (_name, d, expected) => {
    expect(linkDisputes([entry], [d])[0]?.disputeId).toBe(expected);
  });
});
