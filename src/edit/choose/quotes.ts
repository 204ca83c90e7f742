/** The quotations a briefing prints. */
import type { Quote } from '../../model/findings.js';
import type { AnnotatedArticle } from '../../model/language.js';
import { countWords } from '../../text/words.js';
import { heaviest } from '../candidate.js';
import { READ_ALREADY, samenessIn } from '../likeness.js';
import { printedQuote } from '../quotation.js';
import { type Room, SHARES } from '../room.js';

export interface ChosenQuote {
  readonly finding: Quote;
  readonly text: string;
}

/** Nobody speaks more often than this in one briefing. */
const PER_SPEAKER = 2;
const QUOTE_WORDS = { fewest: 6, most: 60 } as const;

export const chooseQuotes = (
  all: readonly Quote[],
  room: Room,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  read: readonly string[],
): readonly ChosenQuote[] => {
  const chosen: ChosenQuote[] = [];
  const bySpeaker = new Map<string, number>();
  let taken = 0;
  const sameness = samenessIn([...read, ...all.map((q) => q.variants[0].text)]);
  for (const finding of [...all].sort(heaviest)) {
    if (chosen.length >= room.quotes) break;
    const { speaker } = finding;
    if (finding.form === 'indirect' || speaker === undefined || !speaker.shown) continue;
    const who = speaker.name ?? speaker.role;
    if (who === undefined || (bySpeaker.get(who) ?? 0) >= PER_SPEAKER) continue;
    if (!articles.has(finding.variants[0].citation.articleId)) continue;
    const { text } = printedQuote(finding);
    const length = countWords(text);
    if (length < QUOTE_WORDS.fewest || length > QUOTE_WORDS.most || taken + length > room.words * SHARES.quotes * 1.3)
      continue;
    if (
      read.some((t) => sameness.overlap(t, text) >= READ_ALREADY) ||
      chosen.some((c) => sameness.overlap(c.text, text) >= READ_ALREADY)
    )
      continue;
    chosen.push({ finding, text });
    bySpeaker.set(who, (bySpeaker.get(who) ?? 0) + 1);
    taken += length;
  }
  return chosen;
};
