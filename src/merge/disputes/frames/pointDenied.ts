/** A claim with its denial behind it: "… was safe, a claim the inspectors rejected". */

import { sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import { APPOSED_CLAIMS, DENYING_PASTS } from '../../../text/lexicons/en/disputeFrames.js';
import { oneOf } from '../../../text/oneOf.js';
import { holderOf, sameHolder } from '../actor.js';
import { midSentence } from '../didIt.js';
import { isItTrue } from '../isItTrue.js';
import { dispute, side } from '../side.js';
import { citeSentence, citeSpan, type StoryText } from '../storyText.js';

const DENIED = new RegExp(
  String.raw`(?:,["”’]?| [–—-]) an? ${oneOf(APPOSED_CLAIMS)} (?:that |which )?((?:[\p{L}’'.-]+ ){1,6}?)(?:has |have |had |also |later |\p{Ll}+ly )*${oneOf(DENYING_PASTS)}\b`,
  'u',
);

/** "Brook said the dam was safe, a claim the inspectors rejected." → "Is it true that the dam was safe?" */
export const pointDenied = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    const m = DENIED.exec(p.text);
    if (m === null) return [];
    const at = p.sentence.start + m.index;
    const said = p.utterances.findLast((u) => u.content.start >= p.sentence.start && u.content.start < at);
    const holder = said === undefined ? undefined : holderOf(view, p, said.content);
    const denier = (m[1] ?? '').trim();
    if (said === undefined || holder === undefined || holder === sourceLabel(p.article) || sameHolder(holder, denier))
      return [];
    const claim = p.article.text.slice(said.content.start, Math.min(said.content.end, at));
    const question =
      isItTrue(
        claim,
        p.names.map((n) => n.name),
      ) ?? `Who is right, ${midSentence(holder)} or ${midSentence(denier)}?`;
    return dispute(
      view,
      'denial',
      'denied',
      question,
      0.75,
      side([holder], [citeSpan(p, { start: p.sentence.start, end: at })]),
      side([view.canonical(denier)], [citeSentence(p)]),
    );
  });
