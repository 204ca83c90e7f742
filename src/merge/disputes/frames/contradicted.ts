/** One said this, but another said that, in one sentence: "The navy said it had sunk a pirate ship, though a watchdog said it was a trawler". */

import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import {
  CONTRARY_MARKERS,
  CONTRARY_WORDS,
  EARLIER_WORDS,
  NO_STAND,
  STATING_VERBS,
} from '../../../text/lexicons/en/disputeFrames.js';
import { PRONOUNS } from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { words } from '../../../text/words.js';
import { actorBefore, sameHolder } from '../actor.js';
import { midSentence } from '../didIt.js';
import { isItTrue } from '../isItTrue.js';
import { dispute, side } from '../side.js';
import { citeSpan, type Passage, type StoryText } from '../storyText.js';

interface Said {
  readonly who: string;
  /** Where what is said begins. */
  readonly from: number;
}

/** Words that what is said needs at least. */
const FEWEST = 4;

/** The first in a stretch who states something, by name or office. */
const saidIn = (view: StoryText, p: Passage, span: Span): Said | undefined => {
  const list = words(p.article.text.slice(span.start, span.end), span.start);
  const verb = list.find((w, i) => i > 0 && STATING_VERBS.has(w.lower));
  const actor = verb === undefined ? undefined : actorBefore(view, p, verb.start);
  if (verb === undefined || actor === undefined || actor.span.start < span.start) return undefined;
  const ends = words(actor.name);
  if (PRONOUNS.has(ends.at(-1)?.lower ?? '')) return undefined;
  // "The Survey in Golden, Norland, said": who opens the clause, and not where it sits.
  const opens = list[Math.min(1, list.length - 1)]?.start ?? span.start;
  const first = p.names.find((n) => n.kind !== 'place' && n.start >= span.start && n.start <= opens);
  const who =
    actor.span.start > opens && first !== undefined ? { name: view.canonical(first.name), span: first } : actor;
  // A pronoun is most often he who spoke before.
  if (PRONOUNS.has(words(p.article.text.slice(who.span.start, who.span.end))[0]?.lower ?? '')) return undefined;
  const said = words(p.article.text.slice(verb.end, span.end));
  return said.length >= FEWEST ? { who: who.name, from: verb.end } : undefined;
};

const KNEW_LESS = new RegExp(String.raw`\b${oneOf(EARLIER_WORDS)}\b`, 'i');
const TAKES_NO_SIDE = new RegExp(String.raw`\b${oneOf(NO_STAND)}\b`, 'i');
/** "Said it was …", "said the ship was not …", "were lying": about the same thing, and against it. */
const SPEAKS_OF_IT = new RegExp(
  String.raw`^ (?:that )?(?:it|they|this|that)\b|\b${oneOf(CONTRARY_WORDS)}\b|n[’']t\b`,
  'i',
);

const tidyEnd = (text: string): number => text.replace(/[\s,;:—–-]+$/, '').length;

/** "Brook said the dam was safe, but inspectors said it leaked." → "Is it true that the dam was safe?" */
export const contradicted = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    if (p.article.genre === 'opinion' || /["“”]/.test(p.text)) return [];
    const at = p.clauses.findIndex((c, i) => i > 0 && CONTRARY_MARKERS.has(c.marker ?? ''));
    const turn = p.clauses[at];
    if (turn === undefined) return [];
    const { text } = p.article;
    const front = {
      start: p.sentence.start,
      end: p.sentence.start + tidyEnd(text.slice(p.sentence.start, turn.start)),
    };
    const back = { start: turn.start + (turn.marker?.length ?? 0) + 1, end: p.sentence.end };
    const [a, b] = [saidIn(view, p, front), saidIn(view, p, back)];
    if (a === undefined || b === undefined || sameHolder(a.who, b.who)) return [];
    const other = text.slice(b.from, back.end);
    // "Initially said …, but later said": what was known grew. "Could not confirm it": nothing is said against it.
    if (KNEW_LESS.test(text.slice(front.start, front.end)) || TAKES_NO_SIDE.test(other) || !SPEAKS_OF_IT.test(other))
      return [];
    const names = p.names.map((n) => n.name);
    const own = text.slice(a.from, front.end).replace(/\b(?:it|they)\b/g, midSentence(a.who));
    const question = isItTrue(own, names) ?? isItTrue(other, names);
    if (question === undefined) return [];
    return dispute(
      view,
      'account',
      'unresolved',
      question,
      0.6,
      side([a.who], [citeSpan(p, front)]),
      side([b.who], [citeSpan(p, back)]),
    );
  });
