/**
 * Takes the sentences and names of an article; gives everybody's words in it, quoted or reported, with the speaker where the
 * article tells one. It compares nothing across articles.
 */
import type { Attribution, Mention, Person, Sentence, Utterance } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { quotedRuns } from '../../../text/quoteMarks.js';
import type { Token } from '../../../text/tokens.js';
import { goesOn, type Tied } from './continuation.js';
import { findCues } from './cues.js';
import { indirectSpeech } from './indirect/indirect.js';
import { type Reading, read } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import { tie } from './sieve/sieve.js';
import { type Resolved, Speakers } from './speakers.js';
import type { Subject } from './subject.js';
import { subjectBefore } from './subjectBefore.js';
import { type UtteranceRun, utteranceRuns } from './utteranceRuns.js';

/**
 * An edition may print the name from here on. Of the names at or above it 99 of 100 were right on Wikinews and five labelled events,
 * 96 of 100 by words beside the quotation on 234 US articles (rules were looked over on all three); lower, one added name in ten is wrong.
 */
const SHOWN_FROM = 0.88;

const span = (r: Reading, from: number, to: number): Span => ({
  start: r.tokens[from]?.start ?? 0,
  end: r.tokens[to - 1]?.end ?? 0,
});

const attribution = (r: Reading, subject: Subject, who: Resolved, sure: number): Attribution => {
  const score = Math.round(sure * who.sure * 100) / 100;
  return {
    ...(who.name === undefined ? {} : { name: who.name }),
    ...(who.role === undefined ? {} : { role: who.role }),
    mention: span(r, subject.from, subject.to),
    resolvedBy: who.resolvedBy,
    score,
    shown: score >= SHOWN_FROM,
  };
};

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

export const quotes = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  people: readonly Person[],
  mentions: readonly Mention[],
): Utterance[] => {
  const r = read(text, tokens, sentences, people, mentions, quotedRuns(text));
  const cues = findCues(r);
  const speakers = new Speakers(r, cues);
  const runs = utteranceRuns(r, cues);
  const tied = new Map<UtteranceRun, Tied>();
  runs.forEach((q, index) => {
    const sentence = r.sentenceOf[q.from] ?? 0;
    const lastSentence = r.sentenceOf[q.to - 1] ?? sentence;
    const around =
      lastSentence === sentence ? (cues[sentence] ?? []) : [...(cues[sentence] ?? []), ...(cues[lastSentence] ?? [])];
    const answer = tie(r, q, around);
    if (answer !== undefined) tied.set(q, { subject: answer.cue.subject, cue: answer.cue, sure: answer.sure });
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
      if (subject !== undefined) tied.set(q, { subject, sure: colon ? 0.88 : 0.7 });
    }
  });
  // A quotation before its speaker is named: `“Stop it.” “It hurts,” Lind said.`
  for (let i = runs.length - 2; i >= 0; i--) {
    const q = runs[i];
    const next = runs[i + 1];
    if (q === undefined || next === undefined || tied.has(q)) continue;
    const after = tied.get(next);
    if (after !== undefined && (r.sentenceOf[next.from] ?? 0) - (r.sentenceOf[q.to - 1] ?? 0) <= 1)
      tied.set(q, { ...after, sure: after.sure * 0.75 });
  }
  const out: Utterance[] = runs.map((q) => {
    const t = tied.get(q);
    const content = { start: q.run.start, end: q.run.end };
    if (t === undefined) return { form: q.form, content };
    return {
      form: q.form,
      content,
      ...(t.cue === undefined ? {} : { cue: span(r, t.cue.from, t.cue.to) }),
      speaker: attribution(r, t.subject, speakers.resolve(t.subject), t.sure),
    };
  });
  for (const i of indirectSpeech(r, cues, runs)) {
    out.push({
      form: 'indirect',
      content: i.content,
      cue: span(r, i.cue.from, i.cue.to),
      speaker: attribution(r, i.cue.subject, speakers.resolve(i.cue.subject), i.sure),
    });
  }
  return out.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
};
