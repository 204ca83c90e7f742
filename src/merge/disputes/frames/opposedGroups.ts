/** "Some argue that … But others say …": two camps without names, set against each other by the article itself. */

import { sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import {
  BEFORE_OPINION_VERB,
  CONTRAST_WORDS,
  OPINION_HOLDERS,
  OPINION_VERBS,
} from '../../../text/lexicons/en/disputeCues.js';
import { oneOf } from '../../../text/oneOf.js';
import { isItTrue } from '../isItTrue.js';
import { dispute, positionAt, side } from '../side.js';
import { citeSpan, type Passage, type StoryText } from '../storyText.js';

const SAY = oneOf(OPINION_VERBS);
/** "others have", "others however". */
const OFTEN = oneOf(BEFORE_OPINION_VERB);
const SOME = new RegExp(`\\b[Ss]ome((?: [\\p{L}-]+){0,3}?) (?:${OFTEN} )?${SAY}(?: that)? `, 'u');
const OTHERS = new RegExp(`\\b[Oo]ther(?:s|((?: [\\p{L}-]+){1,3}?)) (?:${OFTEN} )?${SAY}(?: that)? `, 'u');
const WHO = new RegExp(String.raw`\b(${oneOf(OPINION_HOLDERS)})\b`, 'i');

const holders = (p: Passage, noun: string | undefined, word: string): string => {
  const own = noun?.trim();
  if (own !== undefined && own !== '') return `${word} ${own}`;
  const before = WHO.exec(p.before()?.text ?? '')?.[1];
  return before === undefined ? sourceLabel(p.article) : `${word} ${before.toLowerCase()}`;
};

const CONTRAST = new RegExp(String.raw`[\s,;]*(?:${oneOf(CONTRAST_WORDS)}\s*)?$`);

/** "Some engineers say the dam is safe. Others argue that it is not." → "Is it true that the dam is safe?" */
export const opposedGroups = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    const some = SOME.exec(p.text);
    if (some === null) return [];
    const here = OTHERS.exec(p.text.slice(some.index + some[0].length));
    const next = p.after();
    const there = here === null && next !== undefined ? OTHERS.exec(next.text) : null;
    const span = (start: number, end: number): Span => ({
      start: p.sentence.start + start,
      end: p.sentence.start + end,
    });
    const claim = (until: number): string => p.text.slice(some.index + some[0].length, until);
    const names = p.names.map((n) => n.name);
    if (here !== null) {
      const at = some.index + some[0].length + here.index;
      const tail = CONTRAST.exec(p.text.slice(0, at))?.[0].length ?? 0;
      const question = isItTrue(claim(at - tail), names);
      if (question === undefined) return [];
      return dispute(
        view,
        'account',
        'unresolved',
        question,
        0.6,
        side([holders(p, some[1], 'some')], [citeSpan(p, span(some.index, at - tail))]),
        side([holders(p, here[1], 'others')], [citeSpan(p, span(at, p.text.length))]),
      );
    }
    if (there === null || next === undefined) return [];
    const comma = claim(p.text.length).indexOf(',');
    const question =
      isItTrue(claim(p.text.length), names) ??
      (comma > 0 ? isItTrue(claim(some.index + some[0].length + comma), names) : undefined);
    if (question === undefined) return [];
    const group = holders(p, some[1], 'some');
    const other = there[1] === undefined ? group.replace(/^some /, 'other ') : holders(next, there[1], 'other');
    return dispute(
      view,
      'account',
      'unresolved',
      question,
      0.6,
      side([group], [positionAt(p, p.sentence.start + some.index)]),
      side([other], [positionAt(next, next.sentence.start + there.index)]),
    );
  });
