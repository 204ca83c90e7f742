/** Tells a text in which somebody argues in their own voice from one that reports: by who speaks outside the quotations. */
import { REPORT_WORDS, URGING_WORDS } from '../text/lexicons/en/prose.js';
import { oneOf } from '../text/oneOf.js';
import { wordCount } from './page.js';

/** Single quotation marks, also doubled ones, count where they hold more than a word or two: the rest are apostrophes and nicknames. */
const SINGLE = /(?:``|'')[^']*(?:''|$)|(?<![\p{L}\p{N}])['‘](?:[^'’‘]|['’](?=\p{L})){12,}['’]/gu;
/** The mark before a word or doubled: most apostrophes stand inside words, and then there is nothing to look for. */
const MAY_BE_SINGLE = /``|''|(?:^|[^\p{L}\p{N}])['‘]/u;
const withoutSingle = (text: string): string => (MAY_BE_SINGLE.test(text) ? text.replace(SINGLE, ' ') : text);

/** Of a paragraph so much is read. */
const LONGEST = 5000;
/** A mark that is never closed is a slip: after so many paragraphs nobody speaks any more. */
const LONGEST_QUOTE = 6;

/** The paragraphs without what stands in quotation marks, also where a quotation runs over several of them. */
const unquoted = (paragraphs: readonly string[]): string[] => {
  let open = false;
  let since = 0;
  return paragraphs.map((paragraph) => {
    since = open ? since + 1 : 0;
    // Each paragraph of a long quotation opens it anew.
    if (since > LONGEST_QUOTE || /^["“]/.test(paragraph)) open = false;
    if (!open && !/["“”]/.test(paragraph)) return withoutSingle(paragraph.slice(0, LONGEST));
    let bare = '';
    for (const part of paragraph.slice(0, LONGEST).split(/(["“”])/)) {
      if (part === '"') open = !open;
      else if (part === '“' || part === '”') open = part === '“';
      else bare += open ? ' ' : part;
    }
    return withoutSingle(bare);
  });
};
const FIRST = /(?<![\p{L}'’.])(?:I|my|me|myself|mine)(?![\p{L}.])|\b(?:[Ww]e|[Oo]ur|[Oo]urselves|[Mm]y|us)\b/u;
const URGING = new RegExp(String.raw`\b${oneOf(URGING_WORDS)}\b`);
const REPORTING = new RegExp(String.raw`\b${oneOf(REPORT_WORDS)}\b`, 'i');
/** "HOST: …", "Q: …", a post with its handle: others' words without quotation marks. */
const OTHERS = /^(?:\p{Lu}[\p{Lu} .,'’-]{0,40}|[QA]):|— [^()]{1,60}\(@\w{1,30}\)/u;

/** More paragraphs of others' words than that, or a quarter of questions, make an interview. */
const FEWEST_OTHERS = 3;
/** Fewer paragraphs prove no voice. */
const FEWEST = 6;
/**
 * Shares of paragraphs. Set by eye on 590 articles ranked by these shares, of which the top 75 were looked through by title and some twenty by
 * their text: what passed was opinion, but a report full of quoted letters came close (.32 and .21). Looser, such reports are lost as sources.
 */
const SPEAKS = 0.3;
const MOST_REPORTED = 0.2;

export interface Voice {
  /** The text itself says "I" or "we" throughout and hardly reports anybody. */
  readonly own: () => boolean;
  /** Paragraphs in which the text itself says "I", "we", "must" or "should". */
  readonly argued: () => number;
}

export const voiceOf = (paragraphs: readonly string[]): Voice => {
  const prose = paragraphs.filter((p) => wordCount(p) >= 6);
  let known: readonly string[] | undefined;
  const bare = (): readonly string[] => {
    known ??= unquoted(prose.filter((p) => !OTHERS.test(p)));
    return known;
  };
  const share = (list: readonly string[], pattern: RegExp): number =>
    list.filter((p) => pattern.test(p)).length / prose.length;
  return {
    own: () => {
      // Who does not say "I" with all quotations told does not say it without them.
      if (prose.length < FEWEST || share(prose, FIRST) < SPEAKS) return false;
      if (prose.length - bare().length >= FEWEST_OTHERS) return false;
      if (prose.filter((p) => p.endsWith('?')).length > prose.length / 4) return false;
      return share(bare(), FIRST) >= SPEAKS && share(bare(), REPORTING) <= MOST_REPORTED;
    },
    argued: () => bare().filter((p) => FIRST.test(p) || URGING.test(p)).length,
  };
};
