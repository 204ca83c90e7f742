/** Words that judge how a meeting, a talk or a piece of work went, and the words that go with them in a quotation. As stems. */
import { stem } from '../../words.js';

const stems = (s: string): ReadonlySet<string> => new Set(s.split(' ').map(stem));

/** Adjectives and adverbs that officials put on encounters; translators swap them freely. */
export const EVALUATIVE = stems(
  'frank open candid honest sincere direct meaningful useful productive constructive informative substantive fruitful positive ' +
    'good excellent great important serious detailed thorough deep intense warm friendly cordial businesslike professional ' +
    'difficult tough hard tense blunt heated disappointing encouraging promising successful valuable helpful worthwhile ' +
    'interesting comprehensive extensive respectful pragmatic realistic trusting tremendous wonderful amazing terrible bad awful ' +
    'historic significant crucial unprecedented necessary meaningful valued beneficial',
);

/** Degrees, and the thing judged. */
export const HEDGING = stems(
  'very quite rather extremely highly truly really overall opinion view general generally thing conversation talk talks call ' +
    'meeting discussion exchange dialogue session negotiations visit contact think believe substance content',
);
