/** One effect, two causes, by different voices: "began because of …", "triggered by …". Somebody at least must be answerable in one of them. */

import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../text/lexicons/en/calendarWords.js';
import { BLAMEABLE, CAUSE_ENDS } from '../../../text/lexicons/en/disputeCues.js';
import { CAUSE_CUES, EFFECTS } from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { stem, words } from '../../../text/words.js';
import { holderOf, sameHolder } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import { citeSpan, type Passage, type StoryText, stemsAt } from '../storyText.js';

interface Cause {
  readonly passage: Passage;
  readonly at: number;
  readonly effect: number;
  readonly noun: string;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
  readonly holder: string;
  /** Whether an utterance says it, and not the outlet by itself. */
  readonly said: boolean;
}

/** Words between an effect and its cause: "the war that, again, began because of". */
const REACH = 6;
const LENGTH = 10;

const END = new RegExp(String.raw`[.;:—–"“”?!]|, | ${oneOf(CAUSE_ENDS)}\b`);

const causesIn = (view: StoryText, p: Passage): Cause[] =>
  Array.from(p.text.matchAll(CAUSE_CUES)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    const before = words(p.text.slice(0, m.index)).slice(-REACH);
    const noun = before.findLast((w) => EFFECTS.some((e) => e.includes(w.lower)));
    if (noun === undefined) return [];
    const from = at + m[0].length;
    const rest = p.article.text.slice(from, p.sentence.end);
    const list = words(rest.slice(0, END.exec(rest)?.index ?? rest.length), from).slice(0, LENGTH);
    const span = { start: from, end: list.at(-1)?.end ?? from };
    const stems = stemsAt(p, span);
    if (stems.size === 0) return [];
    const said = p.utterances.some((u) => u.content.start <= at && at < u.content.end);
    return [
      {
        passage: p,
        at,
        effect: EFFECTS.findIndex((e) => e.includes(noun.lower)),
        noun: noun.lower,
        span,
        stems,
        holder: holderOf(view, p, span),
        said,
      },
    ];
  });

const BLAMES = new RegExp(String.raw`\b${oneOf(BLAMEABLE)}\b`, 'i');

const answerable = (c: Cause): boolean =>
  /['’]s?\b/.test(c.passage.article.text.slice(c.span.start, c.span.end)) ||
  c.passage.names.some((n) => n.start >= c.span.start && n.end <= c.span.end) ||
  BLAMES.test(c.passage.article.text.slice(c.span.start, c.span.end));

/** "The war in Norland", where the story says of which it tells; the place it names most often. */
const whichEffect = (view: StoryText, noun: string): string => {
  const named = new RegExp(String.raw`\b${noun} ((?:in|at|on) (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)`, 'gu');
  const counts = new Map<string, number>();
  for (const p of view.passages)
    for (const m of p.text.matchAll(named))
      if (!DAYS.test(m[1] ?? '')) counts.set(m[1] ?? '', (counts.get(m[1] ?? '') ?? 0) + 1);
  const [place] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return place === undefined ? noun : `${noun} ${place[0]}`;
};

/** "The fire on Monday" is dated, and not placed. */
const DAYS = new RegExp(String.raw`\b${oneOf([...WEEKDAY_NAMES.keys(), ...MONTH_NAMES.keys()])}\b`, 'i');

/** "…, a war that began because of the ministry's weakness, she said" and "the war triggered by the general's coup" → "What caused the war?" */
export const causes = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => causesIn(view, p));
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      if (a.effect !== b.effect || sameHolder(a.holder, b.holder) || !(a.said || b.said)) continue;
      if (!answerable(a) || !answerable(b) || [...a.stems].some((s) => b.stems.has(s) || b.stems.has(stem(s))))
        continue;
      const toSide = (c: Cause) => side([c.holder], [positionAt(c.passage, c.at), citeSpan(c.passage, c.span)]);
      return dispute(
        view,
        'responsibility',
        'unresolved',
        `What caused the ${whichEffect(view, a.noun)}?`,
        0.65,
        toSide(a),
        toSide(b),
      );
    }
  }
  return [];
};
