/** One did it, or more than one: "a lone gunman", "a second gunman fled". */

import { sourceKey } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import { DENYING_WORDS } from '../../../text/lexicons/en/disputeCues.js';
import { ALONE, NOT_ALONE } from '../../../text/lexicons/en/disputeFrames.js';
import { oneOf } from '../../../text/oneOf.js';
import { holderOf, sameHolder } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import type { Passage, StoryText } from '../storyText.js';

interface Telling {
  readonly passage: Passage;
  readonly at: number;
  readonly holder: string;
}

const DENIED = new RegExp(String.raw`\b${oneOf(DENYING_WORDS)}\b|n[’']t\b`, 'i');

const tellings = (view: StoryText, cue: RegExp): Telling[] =>
  view.passages.flatMap((p) => {
    const m = p.article.genre === 'opinion' ? null : cue.exec(p.text);
    if (m === null || DENIED.test(p.text.slice(Math.max(0, m.index - 50), m.index))) return [];
    const at = p.sentence.start + m.index;
    return [{ passage: p, at, holder: holderOf(view, p, { start: at, end: at + m[0].length }) }];
  });

/** An outlet that tells of both tells of two happenings, or of a doubt that is over. */
const without = (list: readonly Telling[], others: readonly Telling[]): Telling[] => {
  const outlets = new Set(others.map((x) => sourceKey(x.passage.article)));
  return list.filter((x) => !outlets.has(sourceKey(x.passage.article)));
};

/** "A lone gunman opened fire, police said" and "Witnesses saw a second gunman flee" → "Was there more than one attacker?" */
export const alone = (view: StoryText): Dispute[] => {
  const [all, allMore] = [tellings(view, ALONE), tellings(view, NOT_ALONE)];
  const [one, more] = [without(all, allMore), without(allMore, all)];
  for (const a of one) {
    const against = more.filter((b) => !sameHolder(a.holder, b.holder));
    if (against.length === 0) continue;
    const toSide = (list: readonly Telling[]) =>
      side(
        list.map((x) => x.holder),
        list.map((x) => positionAt(x.passage, x.at)),
      );
    return dispute(
      view,
      'account',
      'unresolved',
      'Was there more than one attacker?',
      0.6,
      toSide([a, ...one.filter((x) => x !== a && !against.some((b) => sameHolder(x.holder, b.holder)))]),
      toSide(against),
    );
  }
  return [];
};
