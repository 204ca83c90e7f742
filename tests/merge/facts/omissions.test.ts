import { describe, expect, it } from 'vitest';
import { findOmissions } from '../../../src/merge/facts/omissions.js';
import { merge } from '../../../src/merge/merge.js';
import { article, story } from '../story.js';

const FILLER =
  'Anglers along the estuary spoke of a quiet week, of cheap bait and of a regatta that drew fewer sails than hoped. '.repeat(
    14,
  );
const FACT = [
  'The dam above Velden lost its northern sluice gate on Sunday evening.',
  'On Sunday evening the dam above Velden lost a sluice gate on its northern side.',
  'Velden’s dam lost the northern sluice gate late on Sunday.',
];

describe('omissions', () => {
  const telling = FACT.map((text, i) => article({ outlet: `Teller ${i}`, text }));
  const silent = article({ outlet: 'Silent Gazette', text: FILLER.trim() });
  const brief = article({ outlet: 'Short Brief', text: 'Anglers spoke of a quiet week along the whole estuary.' });
  const [first, ...rest] = telling;
  if (!first) throw new Error('there is a telling');

  it('names the outlet whose full-length article leaves out what three tell, not the one with a brief', () => {
    const found = merge(story([first, ...rest, silent, brief]));
    const fact = found.claims.find((c) => c.independentSources === 3);
    expect(found.omissions).toEqual([{ claimId: fact?.id, sourceIds: ['silent-gazette'] }]);
  });

  it('says nothing when two tell', () => {
    const s = story([first, ...rest.slice(0, 1), silent]);
    expect(findOmissions(s, merge(s).claims)).toEqual([]);
  });
});
