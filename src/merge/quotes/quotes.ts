/** What was said, each utterance once: its printings across the articles, who said it, and its news value. */
import type { Quote, QuoteVariant } from '../../model/findings.js';
import { isNonEmpty } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { contentId } from '../../text/hash.js';
import { containment } from '../../text/similarity.js';
import { contentStems } from '../../text/words.js';
import type { Cast } from '../cast/cast.js';
import { fullness } from './fullest.js';
import { groupPrintings } from './group.js';
import { likenessOf } from './likeness.js';
import { type Printing, printingsOf } from './printing.js';
import { quoteWeight } from './quoteWeight.js';
import { speakerOf } from './speakerOf.js';

/** Sentences that count as an article's opening. */
const OPENING = 3;

/** How much of a quotation stands in how the articles open, 0..1. */
const centrality = (articles: Story['articles']): ((p: Printing) => number) => {
  const openings = articles.map((a) => contentStems(a.text.slice(0, a.sentences[OPENING - 1]?.end ?? a.text.length)));
  const told = new Set(openings.flat());
  return (p) => containment(p.stems, told);
};

const variantOf = (p: Printing, first: Printing): QuoteVariant => ({
  text: p.text,
  citation: { articleId: p.article.id, start: p.utterance.content.start, end: p.utterance.content.end },
  likeness: likenessOf(p.words, first.words),
});

/** Quotations of a story, weightiest first. Every direct and mixed utterance is a variant of exactly one. */
export const findQuotes = (story: Story, cast: Cast, origins: ReadonlyMap<string, string>): Quote[] => {
  const printings = printingsOf(story.articles, cast);
  const central = centrality(story.articles);
  const seen = new Map<string, number>();
  const idOf = (p: Printing): string => {
    const id = contentId('quote', story.id, p.article.id, p.text);
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    return n === 0 ? id : contentId(id, String(n));
  };
  const quotes = groupPrintings(printings).flatMap((group): Quote[] => {
    const members = group.flatMap((i) => printings[i] ?? []).sort((a, b) => fullness(b) - fullness(a));
    const [first] = members;
    if (!first) return [];
    const variants = members.map((p) => variantOf(p, first));
    if (!isNonEmpty(variants)) return [];
    const speaker = speakerOf(members, cast);
    const sources = new Set(members.map((p) => origins.get(p.article.id) ?? p.article.id)).size;
    return [
      {
        id: idOf(first),
        form: first.utterance.form,
        ...(speaker ? { speaker } : {}),
        variants,
        weight: quoteWeight(
          { first, speaker: speaker?.name, shown: speaker?.shown ?? false, origins: sources, central: central(first) },
          cast,
        ),
      },
    ];
  });
  return quotes.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
};
