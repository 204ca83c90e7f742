/** The outlet itself says that two differ, and tells what each holds: "took different tones, with A saying … while B called for …". */

import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import { DIFFER, HOLDING_VERBS, SETTING_AGAINST } from '../../../text/lexicons/en/disputeFrames.js';
import { words } from '../../../text/words.js';
import { sameHolder } from '../actor.js';
import { dispute, side } from '../side.js';
import { citeSpan, type Passage, type StoryText } from '../storyText.js';

interface Held {
  readonly who: string;
  readonly span: Span;
}

/** Words from a name to what it says. */
const REACH = 3;

/** From a name with a verb of saying behind it to the end of the stretch. */
const heldIn = (view: StoryText, p: Passage, span: Span): Held | undefined => {
  const { text } = p.article;
  for (const n of p.names) {
    if (n.start < span.start || n.end > span.end || n.kind === 'place') continue;
    const behind = words(text.slice(n.end, span.end), n.end).slice(0, REACH);
    const verb = behind.find((w) => HOLDING_VERBS.has(w.lower));
    if (verb === undefined) continue;
    const tail = /[\s,;.:—–]+$/.exec(text.slice(n.start, span.end))?.[0].length ?? 0;
    const end = span.end - tail;
    return words(text.slice(verb.end, end)).length >= 4
      ? { who: view.canonical(n.name), span: { start: n.start, end } }
      : undefined;
  }
  return undefined;
};

/** "The rivals took different tones, with Brook saying she would sell while Lind called for a vote." → "Where do Brook and Lind differ?" */
export const differing = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    const cue = DIFFER.exec(p.text);
    if (cue === null) return [];
    const from = p.sentence.start + cue.index + cue[0].length;
    const cut = SETTING_AGAINST.exec(p.article.text.slice(from, p.sentence.end));
    if (cut === null) return [];
    const a = heldIn(view, p, { start: from, end: from + cut.index });
    const b = heldIn(view, p, { start: from + cut.index + cut[0].length, end: p.sentence.end });
    if (a === undefined || b === undefined || sameHolder(a.who, b.who)) return [];
    return dispute(
      view,
      'account',
      'unresolved',
      `Where do ${a.who} and ${b.who} differ?`,
      0.65,
      side([a.who], [citeSpan(p, a.span)]),
      side([b.who], [citeSpan(p, b.span)]),
    );
  });
