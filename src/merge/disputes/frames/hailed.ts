/** One thing, two verdicts in one breath: "hailed by the government as a step forward but dismissed by critics as a sham". */

import type { Dispute } from '../../../model/findings.js';
import { CONTRAST_WORDS } from '../../../text/lexicons/en/disputeCues.js';
import { FEW_AND_MANY, HAILING_VERBS, SCORNING_VERBS } from '../../../text/lexicons/en/disputeFrames.js';
import { oneOf } from '../../../text/oneOf.js';
import { dispute, side } from '../side.js';
import { citeSpan, type StoryText } from '../storyText.js';

const WHO = String.raw`((?:${oneOf(FEW_AND_MANY)} )?(?:(?!the |as )[\p{L}’'.-]+ ){1,5}?)`;
const BOTH = new RegExp(
  String.raw`\b(${oneOf(HAILING_VERBS)} by ${WHO}(?:[^,.;“”"]{0,40}? )?as ([^,.;“”"]{3,80}?)),? ${oneOf(CONTRAST_WORDS)} (?:\p{Ll}+ly )?(${oneOf(SCORNING_VERBS)} by ${WHO}as ([^,.;“”"]{3,80}))`,
  'u',
);

/** "A vote hailed by the council as a fresh start but derided by residents as a farce" → "A fresh start or a farce?" */
export const hailed = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    const m = BOTH.exec(p.text);
    const [, first = '', one = '', praise = '', second = '', other = '', scorn = ''] = m ?? [];
    if (m === null || one === '' || other === '') return [];
    const at = p.sentence.start + m.index;
    const then = p.sentence.start + p.text.indexOf(second, m.index);
    return dispute(
      view,
      'account',
      'unresolved',
      `${praise.trim()} or ${scorn.trim()}?`,
      0.6,
      side([view.canonical(one.trim())], [citeSpan(p, { start: p.sentence.start, end: at + first.length })]),
      side([view.canonical(other.trim())], [citeSpan(p, { start: then, end: then + second.trimEnd().length })]),
    );
  });
