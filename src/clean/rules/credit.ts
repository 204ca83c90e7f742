/** Who else worked on it: "AFP contributed reporting.", "(Reporting by …; editing by …)". The agencies named are remembered. */
import type { AgencyBook } from '../../text/agencies.js';
import { CONTRIBUTIONS, KINDS_OF_WORK, UNNAMED_WRITERS } from '../../text/lexicons/en/bylines.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, type Cut, whole, wordCount } from '../page.js';

const CREDIT: readonly RegExp[] = [
  /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting|to reporting)\b/i,
  new RegExp(
    String.raw`^[([*—–-]*\s*(?:additional |with |further )*${oneOf(KINDS_OF_WORK)} (?:and (?:writing|editing) )?(?:from|by)\b`,
    'i',
  ),
  new RegExp(String.raw`^[([*—–-]*\s*with ${oneOf(CONTRIBUTIONS)}\b`, 'i'),
  /^[([*—–-]*\s*—?\s*with (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:,? and (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)?\.?$/iu,
  /^contributing\s*:\s/i,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+ reported (?:this (?:story|article) )?from \p{Lu}[^.]{2,100}\.?$/u,
  /^[—–-]\s*\p{Lu}[^.]{2,80}\breported from\b/u,
  /^(?:source|sources|agencies|agency)\s*:\s*\S/i,
  new RegExp(String.raw`^(?:from|by) (?:our )?${oneOf(UNNAMED_WRITERS)}\b`, 'i'),
  /^(?:with )?(?:inputs from )?agencies\.?$/i,
];

const MOST_WORDS = 40;

const isCredit = (line: string): boolean =>
  wordCount(line) <= MOST_WORDS &&
  !/["“”]/.test(line) &&
  CREDIT.some((p) => p.test(line)) &&
  !/\b(?:said|says|told)\b/.test(line);

/** An agency's name alone on a line. */
const isSignature = (line: string, { named }: AgencyBook): boolean =>
  wordCount(line) <= 4 && named(line.replace(/^[(©—–\s-]+|[)\s.]+$/g, '')) !== undefined;

/** The initials of those who edited it, below the text: "al/rs". */
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,2}$/u;

/** A helper's name behind the last words: "… a judge will decide. —With Ann Lee". */
const HELPED =
  /\s+[—–]\s?[Ww]ith (?:assistance (?:by|from) )?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:,? and (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)?\.?$/u;

/** What follows the last sentence: "… he said. (Reporting by Ann Lee; Editing by Bo Roy)", "… he said. (Xinhua)". */
const trailing = (line: string, last: boolean, { named }: AgencyBook): Cut['start'] | undefined => {
  const helped = /[—–]/.test(line) ? HELPED.exec(line.slice(-200)) : null;
  if (helped !== null) return Math.max(0, line.length - 200) + helped.index;
  if (!/[)\]]$/.test(line.trimEnd().slice(-1))) return undefined;
  const m =
    /\s*[([]((?:additional )?(?:reporting|writing|editing) (?:and \w+ )?by [^()[\]]{3,300}|[^()[\]]{2,40})[)\]]\s*$/i.exec(
      line.slice(-400),
    );
  if (m === null) return undefined;
  const at = Math.max(0, line.length - 400) + m.index;
  const words = m[1] ?? '';
  const stopped = /[.!?…]["”’']?$/.test(line.slice(0, at));
  if (/^(?:additional )?(?:reporting|writing|editing)\b/i.test(words)) return at;
  const parts = words.split(/\s*[,/&]\s*|\s+and\s+/);
  return last && stopped && parts.every((p) => named(p) !== undefined) ? at : undefined;
};

export const credit: CleaningRule = {
  name: 'credit',
  find: (page) =>
    page.paragraphs.flatMap((line, i): Cut[] => {
      if (isCredit(line) || (i >= page.paragraphs.length - 3 && INITIALS.test(line)))
        return [whole(page, i, page.agencies.inLine(line))];
      if (isSignature(line, page.agencies)) {
        // Bare in the middle it may as well be the credit of a picture that was not saved.
        const signs = /^[(—–-]/.test(line) || i === 0 || i >= page.paragraphs.length - 2;
        return [whole(page, i, signs ? page.agencies.inLine(line) : [])];
      }
      const start = trailing(line, i === page.paragraphs.length - 1, page.agencies);
      if (start === undefined) return [];
      const agencies = page.agencies.inLine(line.slice(start));
      return [{ paragraph: i, start, end: line.length, ...(agencies.length === 0 ? {} : { agencies }) }];
    }),
};
