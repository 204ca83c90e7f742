/** Words at the start of a sentence that tie it to the one before: cut where the sentence stands without them. */
import { type Change, cut, type Wording } from './change.js';

/** These tie whether or not a comma follows. */
const BARE = /^(?:(?:But|And|Yet|Also|Plus)\b,?\s+|Now,?\s+(?=\p{Lu}))/u;

/** These are something else without a comma: "However hard it is", "Still waters". */
const WITH_COMMA =
  /^(?:So|Still|However|Meanwhile|Separately|Moreover|Furthermore|In addition|Additionally|Nevertheless|Nonetheless|Instead|Thus|Therefore|Hence|Besides|Indeed|In fact|Of course|In turn|By contrast|In contrast|On the other hand|On the one hand|At the same time|For (?:his|her|its|their) part|That said|Even so|Likewise|Similarly|Elsewhere|Then|Again|As a result|For example|For instance|In other words|What is more|More importantly|First|Second|Secondly|Finally|Lastly|In particular|Notably)\s*,\s+/;

/** `However, the talks went on.` → `The talks went on.` */
export const cutConnective = ({ article, span }: Wording): Change[] => {
  const text = article.text.slice(span.start, Math.min(span.end, span.start + 60));
  const found = BARE.exec(text) ?? WITH_COMMA.exec(text);
  return found ? [cut(span.start, span.start + found[0].length, 'cut-connective')] : [];
};

const VERBAL_ALSO = /^(?:[^"“”.,;]{0,60}?)\b(also )(?=[a-z]+)/;

/** `The council also said ferries would run.` → `The council said ferries would run.` Only beside the first verb, outside quotations. */
export const cutAlso = ({ article, span }: Wording): Change[] => {
  const text = article.text.slice(span.start, Math.min(span.end, span.start + 100));
  const found = VERBAL_ALSO.exec(text);
  if (!found || found[1] === undefined) return [];
  if (/\bnot only\b/i.test(text)) return [];
  const at = span.start + found[0].length - found[1].length;
  return [cut(at, at + found[1].length, 'cut-also')];
};
