/** Says who goes on speaking in a quotation that no cue of its own sentence claims. */
import { ASKING_VERBS } from '../../../text/lexicons/en/cues.js';
import type { Cue } from './cues.js';
import { verbless } from './indirect/clause.js';
import type { Reading } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import type { Subject } from './subject.js';
import type { UtteranceRun } from './utteranceRuns.js';

/** A run and the words that name its speaker. */
export interface Tied {
  readonly subject: Subject;
  readonly cue?: Cue | undefined;
  /** The rule that tied them. */
  readonly by: string;
  /** The tie of the quotation whose speaker goes on. */
  readonly on?: Tied;
}

const again = (before: Tied, by: string): Tied => ({ ...before, by, on: before });

/** Whether the subject of the sentence before may be the speaker: "it" and "they" are too often things. */
const speaksOn = (r: Reading, s: Subject, same: boolean): boolean =>
  s.kind === 'pronoun' ? /^s?he$/.test(r.tokens[s.from]?.lower ?? '') : s.kind === 'name' || same;

/** Words of an answer: “On the roof.” */
const LONGEST_ANSWER = 5;

/** `“Where are you?” asked the operator. “On the roof.”`: somebody else answers; so does what follows a question mark to mark. */
const answers = (r: Reading, previous: UtteranceRun, q: UtteranceRun, before: Tied | undefined): boolean => {
  if (r.text[previous.run.end - 1] !== '?') return false;
  if (r.sentences[r.sentenceOf[previous.from] ?? 0]?.paragraph !== r.sentences[r.sentenceOf[q.from] ?? 0]?.paragraph)
    return false;
  if (previous.to === q.from) return true;
  const verb = before?.cue === undefined ? '' : (r.tokens[before.cue.to - 1]?.lower ?? '');
  return ASKING_VERBS.has(verb) && q.to - q.from - 2 <= LONGEST_ANSWER && verbless(r, q.from, q.to);
};

/** The speaker of a run that no cue of its sentence claims: he or she goes on speaking. */
export const goesOn = (
  r: Reading,
  q: UtteranceRun,
  cues: readonly (readonly Cue[])[],
  done: ReadonlyMap<UtteranceRun, Tied>,
  runs: readonly UtteranceRun[],
  index: number,
): Tied | undefined => {
  const sentence = r.sentenceOf[q.from] ?? 0;
  const previous = runs[index - 1];
  const before = previous === undefined ? undefined : done.get(previous);
  if (q.run.continued && before !== undefined) return again(before, 'paragraphs');
  const near = previous === undefined ? -1 : (r.sentenceOf[previous.to - 1] ?? -1);
  if (previous !== undefined && answers(r, previous, q, before)) return undefined;
  if (previous !== undefined && near === sentence && before !== undefined) return again(before, 'sameSentence');
  const paragraph = r.sentences[sentence]?.paragraph ?? 0;
  const last = sentence - 1;
  const lastParagraph = r.sentences[last]?.paragraph ?? -9;
  if (paragraph - lastParagraph <= 1) {
    const same = paragraph === lastParagraph;
    if (near === last && before !== undefined) return again(before, same ? 'nextSentence' : 'nextParagraph');
    const cue = cues[last]?.at(-1);
    // "Lind said it had not. “If it had …”": the quotation goes on from what is reported.
    if (cue !== undefined)
      return same
        ? again({ subject: cue.subject, cue, by: 'clause' }, 'nextSentence')
        : { subject: cue.subject, by: 'paragraphBefore' };
    const subject = sentenceSubject(r, last);
    if (subject !== undefined && speaksOn(r, subject, same))
      return { subject, by: same ? 'subjectBefore' : 'paragraphBefore' };
  }
  return before !== undefined && sentence - near <= 2 ? again(before, 'speakerBefore') : undefined;
};
