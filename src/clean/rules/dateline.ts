/** "LONDON (Reuters) - " before the first words: the place and the agency go, the agency is remembered. */
import type { AgencyBook } from '../../text/agencies.js';
import type { CleaningRule, Cut } from '../page.js';

const DASH = '(?:[-–—―]|--)';
/** Place in capitals, with a state, a country or a day behind it: "NICE, France", "PARIS, July 14". */
const PLACE = "\\p{Lu}{2}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const BEHIND = "(?:[,/] ?\\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+){0,2}| and \\p{Lu}{3,})?";
const DATE = '(?:,? \\p{Lu}[\\p{L}]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?';
const MIXED =
  "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:, \\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+){0,2})?";

const WITH_AGENCY = new RegExp(
  `^(?:(?:${PLACE}${BEHIND}|${MIXED})(${DATE})[,:]? ?)?\\(([^()]{2,40})\\)\\s*(?:${DASH}+|:)?\\s*`,
  'u',
);
const BARRED = new RegExp(`^${PLACE}${BEHIND} ?[|/] ?(\\p{Lu}[\\p{L} -]{1,24})\\s*(?:${DASH}+|:)\\s*`, 'u');
const BY_DASH = new RegExp(
  `^${PLACE}${BEHIND}(${DATE})\\s*(?:\\s${DASH}+\\s|[–—―]+\\s?|--\\s?)\\s*(?=["“‘'\\p{Lu}\\p{N}])`,
  'u',
);

/** "(CNN)" at the very start is the outlet's own; a longer bracket there is prose. */
const OWN_MARK = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .&-]{1,14}$/u;

interface Dateline {
  readonly length: number;
  readonly agency?: string;
  readonly dated: boolean;
}

/** How far the dateline at the start of a paragraph reaches; undefined when there is none. */
const datelineOf = (line: string, { named }: AgencyBook): Dateline | undefined => {
  const bracketed = WITH_AGENCY.exec(line);
  if (bracketed !== null) {
    const agency = named(bracketed[2] ?? '');
    const dashed = /[-–—―:]\s*$/.test(bracketed[0]);
    const placed = !bracketed[0].startsWith('(');
    // Without an agency that is known, a bracket in capitals counts where a dash follows a place, or at the very start.
    const own = OWN_MARK.test(bracketed[2] ?? '') && (placed ? dashed && /^\p{Lu}{3}/u.test(line) : true);
    if (agency !== undefined ? dashed || !placed : own) {
      return {
        length: bracketed[0].length,
        dated: (bracketed[1] ?? '') !== '',
        ...(agency === undefined ? {} : { agency }),
      };
    }
  }
  const barred = BARRED.exec(line);
  const agency = barred === null ? undefined : named(barred[1] ?? '');
  if (barred !== null && agency !== undefined) return { length: barred[0].length, agency, dated: false };
  const plain = BY_DASH.exec(line);
  return plain === null ? undefined : { length: plain[0].length, dated: (plain[1] ?? '') !== '' };
};

/** Datelines open the text; furniture above it may push it down a little. */
const DEPTH = 3;

export const dateline: CleaningRule = {
  name: 'dateline',
  single: true,
  find: (page) =>
    page.paragraphs.slice(0, DEPTH).flatMap((line, paragraph): Cut[] => {
      const agencies = new Set<string>();
      let end = 0;
      // Texts that were passed on have one behind another.
      for (;;) {
        const found = datelineOf(line.slice(end), page.agencies);
        if (found === undefined || end + found.length >= line.length) break;
        // The day in a dateline may be all that dates the article.
        if (found.dated && page.draft.publishedAt === undefined) break;
        end += found.length;
        if (found.agency !== undefined) agencies.add(found.agency);
      }
      return end === 0
        ? []
        : [{ paragraph, start: 0, end, ...(agencies.size === 0 ? {} : { agencies: [...agencies] }) }];
    }),
};
