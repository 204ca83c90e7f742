/**
 * Takes the sentences and names of an article; gives everybody's words in it, quoted or reported, with the speaker where the
 * article tells one. It compares nothing across articles.
 */
import type { Attribution, Mention, Person, Sentence, Utterance } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { quotedRuns } from '../../../text/quoteMarks.js';
import type { Token } from '../../../text/tokens.js';
import { confidence } from './confidence.js';
import { goesOn, type Tied } from './continuation.js';
import { type Cue, findCues } from './cues.js';
import { indirectSpeech } from './indirect/indirect.js';
import { type Reading, read, tokenAt } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import { tie } from './sieve/sieve.js';
import { type Resolved, Speakers } from './speakers.js';
import type { Subject } from './subject.js';
import { subjectBefore } from './subjectBefore.js';
import { traits } from './traits.js';
import { labelSubjects, unmarkedSpeech, withUnmarked } from './unmarked.js';
import { type UtteranceRun, utteranceRuns } from './utteranceRuns.js';
import { SHOWN_FROM } from './weights.js';

const span = (r: Reading, from: number, to: number): Span => ({
  start: r.tokens[from]?.start ?? 0,
  end: r.tokens[to - 1]?.end ?? 0,
});

/**
 * What is never printed, since too few labelled quotations have it to tell what a score is worth: ties without any words that
 * report, a pronoun for somebody beside whom others are named that it may mean as well, and a name that hangs on a preposition.
 */
const GUESSES: ReadonlySet<string> = new Set([
  'by paragraphBefore',
  'by subjectBefore',
  'who doubtful',
  'hanging name',
]);

const attribution = (r: Reading, subject: Subject, who: Resolved, seen: readonly string[]): Attribution => {
  const score = Math.round(confidence(seen) * 100) / 100;
  return {
    ...(who.name === undefined ? {} : { name: who.name }),
    ...(who.role === undefined ? {} : { role: who.role }),
    mention: span(r, subject.from, subject.to),
    resolvedBy: who.resolvedBy,
    score,
    // A pronoun that nobody is found for has nothing to print.
    shown: score >= SHOWN_FROM && !seen.some((t) => GUESSES.has(t)) && (who.name ?? who.role) !== undefined,
  };
};

/** An utterance with what bears on whether its speaker is right. */
export interface Attributed {
  readonly utterance: Utterance;
  readonly traits: readonly string[];
}

/** Words of the reporter stand in front of the quotation in its sentence, or a bare name behind it. */
const introduced = (r: Reading, q: UtteranceRun): boolean => {
  const bounds = r.bounds[r.sentenceOf[q.from] ?? 0];
  if (bounds === undefined) return false;
  const before = r.ownWord(r.sentenceOf[q.from] ?? 0) < q.from;
  const mention = r.mentionOf[q.to] ?? -1;
  return (
    before || (mention >= 0 && r.sentenceOf[q.to] === r.sentenceOf[q.to - 1] && r.mentions[mention]?.kind === 'person')
  );
};

/** A paragraph set off behind a colon is said by the last cue before it, or goes on from the paragraph before. */
const blockSpeaker = (
  r: Reading,
  q: UtteranceRun,
  cues: readonly (readonly Cue[])[],
  tied: ReadonlyMap<UtteranceRun, Tied>,
  previous: UtteranceRun | undefined,
): Tied | undefined => {
  const sentence = r.sentenceOf[q.from] ?? 0;
  const before = previous === undefined ? undefined : tied.get(previous);
  if (before !== undefined && previous?.run.marks === 'none' && r.sentenceOf[previous.to - 1] === sentence - 1)
    return { ...before, by: 'paragraphs', on: before };
  const cue = cues[sentence - 1]?.at(-1);
  return cue === undefined ? undefined : { subject: cue.subject, cue, by: 'block' };
};

export const attributed = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  people: readonly Person[],
  mentions: readonly Mention[],
): Attributed[] => {
  const unmarked = unmarkedSpeech(text, mentions);
  const r = read(text, tokens, sentences, people, mentions, withUnmarked(quotedRuns(text), unmarked));
  const subjectOf = labelSubjects(r);
  const signed = new Map(unmarked.map((u) => [u.start, subjectOf(u.by)]));
  const set = new Set(unmarked.flatMap((u) => (u.by === undefined ? [u.start] : [])));
  const cues = findCues(r);
  const speakers = new Speakers(r, cues);
  const runs = utteranceRuns(r, cues);
  /** The cues of the sentences in which a stretch begins and ends. */
  const around = (from: number, to: number): readonly Cue[] => {
    const first = r.sentenceOf[from] ?? 0;
    const last = r.sentenceOf[to - 1] ?? first;
    const own = cues[first] ?? [];
    return last === first ? own : [...own, ...(cues[last] ?? [])];
  };
  const tied = new Map<UtteranceRun, Tied>();
  runs.forEach((q, index) => {
    if (q.run.marks === 'none') {
      const subject = signed.get(q.run.start);
      if (subject !== undefined) tied.set(q, { subject, by: 'label' });
      else if (set.has(q.run.start)) {
        const on = blockSpeaker(r, q, cues, tied, runs[index - 1]);
        if (on !== undefined) tied.set(q, on);
      }
      return;
    }
    const sentence = r.sentenceOf[q.from] ?? 0;
    const answer = tie(r, q, around(q.from, q.to));
    if (answer !== undefined) tied.set(q, { subject: answer.cue.subject, cue: answer.cue, by: answer.by });
    else if (q.form === 'direct' && (q.alone || !introduced(r, q))) {
      const on = goesOn(r, q, cues, tied, runs, index);
      if (on !== undefined) tied.set(q, on);
    } else {
      const colon = r.tokens[q.from - 1]?.text === ':';
      const named = colon ? subjectBefore(r, q.from - 1, r.bounds[sentence]?.from ?? 0) : undefined;
      const whole =
        named !== undefined && named.from - (r.bounds[sentence]?.from ?? 0) <= 12 && named.kind === 'name'
          ? named
          : undefined;
      const subject = whole ?? sentenceSubject(r, sentence, q.from) ?? sentenceSubject(r, sentence);
      if (subject !== undefined) tied.set(q, { subject, by: colon ? 'colon' : 'sentence' });
    }
  });
  // A quotation before its speaker is named: `“Stop it.” “It hurts,” Lind said.`
  for (let i = runs.length - 2; i >= 0; i--) {
    const q = runs[i];
    const next = runs[i + 1];
    if (q === undefined || next === undefined || tied.has(q) || q.run.marks === 'none') continue;
    const after = tied.get(next);
    if (after !== undefined && (r.sentenceOf[next.from] ?? 0) - (r.sentenceOf[q.to - 1] ?? 0) <= 1)
      tied.set(q, { ...after, by: 'speakerAfter', on: after });
  }
  const out: Attributed[] = runs.map((q) => {
    const t = tied.get(q);
    const content = { start: q.run.start, end: q.run.end };
    if (t === undefined) return { utterance: { form: q.form, content }, traits: [] };
    const who = speakers.resolve(t.subject);
    const seen = traits(r, q.form, q, t, who, around(q.from, q.to));
    const speaker = attribution(r, t.subject, who, seen);
    const cue = t.cue === undefined ? {} : { cue: span(r, t.cue.from, t.cue.to) };
    return { utterance: { form: q.form, content, ...cue, speaker }, traits: seen };
  });
  for (const { content, cue } of indirectSpeech(r, cues, runs)) {
    const who = speakers.resolve(cue.subject);
    const clause = { from: tokenAt(r.tokens, content.start), to: tokenAt(r.tokens, content.end - 1) + 1 };
    const t: Tied = { subject: cue.subject, cue, by: 'clause' };
    const seen = traits(r, 'indirect', clause, t, who, around(clause.from, clause.to));
    const speaker = attribution(r, cue.subject, who, seen);
    out.push({
      utterance: { form: 'indirect', content, cue: span(r, cue.from, cue.to), speaker },
      traits: seen,
    });
  }
  return out.sort(({ utterance: { content: a } }, { utterance: { content: b } }) => a.start - b.start || a.end - b.end);
};

export const quotes = (...article: Parameters<typeof attributed>): Utterance[] =>
  attributed(...article).map((a) => a.utterance);
