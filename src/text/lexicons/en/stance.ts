/** Words by which a speaker takes a stand, and phrases that officials say at every occasion. */
import { stem } from '../../words.js';

/** As stems. */
export const STANCE_WORDS: ReadonlySet<string> = new Set(
  (
    "must never need want will won't cannot can't should demand insist refuse reject accept believe think hope fear regret sorry " +
    'apologise apologize promise agree disagree condemn blame responsible guilty wrong right war peace kill die dead threat ' +
    'warn stop fight lie truth shame outrage proud afraid angry terrible horrible awful wonderful impossible unacceptable ' +
    'mistake failure fail victory defeat crime justice freedom'
  )
    .split(' ')
    .map(stem),
);

/** Lower case, without punctuation. */
export const STOCK_PHRASES: readonly string[] = [
  'thoughts and prayers',
  'thoughts are with',
  'our hearts go out',
  'no further comment',
  'declined to comment',
  'we are aware of',
  'it would be inappropriate',
  'ongoing investigation',
  'we take these matters',
  'working closely with',
  'committed to the safety',
  'will continue to monitor',
  'thank you for your patience',
  'we apologise for any inconvenience',
  'we apologize for any inconvenience',
];
