/** Words at the start of a sentence that tie it to the one before: cut where the sentence stands without them. */
import { CONNECTIVE_PHRASES, CONNECTIVES } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { type Change, cut, type Wording } from './change.js';

/** These tie whether or not a comma follows. */
const BARE = new RegExp(String.raw`^(?:${oneOf(CONNECTIVES)}\b,?\s+|Now,?\s+(?=\p{Lu}))`, 'u');

/** These are something else without a comma: "However hard it is", "Still waters". */
const WITH_COMMA = new RegExp(String.raw`^${oneOf(CONNECTIVE_PHRASES)}\s*,\s+`);

/** `However, the talks went on.` → `The talks went on.` */
export const cutConnective = ({ article, span }: Wording): Change[] => {
  const text = article.text.slice(span.start, Math.min(span.end, span.start + 60));
  const found = BARE.exec(text) ?? WITH_COMMA.exec(text);
  return found ? [cut(span.start, span.start + found[0].length, 'cut-connective')] : [];
};

/** `• The road is shut.` → `The road is shut.` */
export const cutBullet = ({ article, span }: Wording): Change[] => {
  const bullet = /^[•·▪‣●◦*–—-]\s+/u.exec(article.text.slice(span.start, Math.min(span.end, span.start + 10)));
  return bullet ? [cut(span.start, span.start + bullet[0].length, 'cut-bullet')] : [];
};

const VERBAL_ALSO = /^(?:[^"“”.,;]{0,60}?)\b(also )(?=[a-z]+)/;

/** `The council also said ferries would run.` → `The council said ferries would run.` Only beside the first verb, outside quotations. */
export const cutAlso = ({ article, span, changes }: Wording): Change[] => {
  const from = changes[0]?.start === span.start ? changes[0].end : span.start;
  const text = article.text.slice(from, Math.min(span.end, from + 100));
  const found = VERBAL_ALSO.exec(text);
  if (!found || found[1] === undefined) return [];
  if (/\bnot only\b/i.test(text)) return [];
  const at = from + found[0].length - found[1].length;
  return [cut(at, at + found[1].length, 'cut-also')];
};
