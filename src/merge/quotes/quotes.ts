/** What was said, each utterance once: its printings across the articles, who said it, and its news value. */
import type { Quote, QuoteVariant } from '../../model/findings.js';
import { isNonEmpty } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { contentId } from '../../text/hash.js';
import type { Cast } from '../cast/cast.js';
import { differences } from './differences.js';
import { groupPrintings } from './group.js';
import { likenessOf } from './likeness.js';
import { actorsOf, pressOf, subjectOf, traitsOf } from './newsValue.js';
import { type Printing, printingsOf } from './printing.js';
import { quoteWeight } from './quoteWeight.js';
import { speakerOf } from './speakerOf.js';

const variantOf = (p: Printing, first: Printing): QuoteVariant => {
  const changed = p === first ? [] : differences(first.text, p.text);
  return {
    text: p.text,
    citation: { articleId: p.article.id, start: p.utterance.content.start, end: p.utterance.content.end },
    likeness: likenessOf(p.words, first.words),
    ...(changed.length > 0 ? { differences: changed } : {}),
  };
};

/** Quotations of a story, weightiest first. Every direct and mixed utterance is a variant of exactly one. */
export const findQuotes = (story: Story, cast: Cast, origins: ReadonlyMap<string, string>): Quote[] => {
  const printings = printingsOf(story.articles, cast);
  const subject = subjectOf(story.articles);
  const voices = { actor: actorsOf(story.articles, cast), press: pressOf(printings) };
  const seen = new Map<string, number>();
  const idOf = (p: Printing): string => {
    const id = contentId('quote', story.id, p.article.id, p.text);
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    return n === 0 ? id : contentId(id, String(n));
  };
  const quotes = groupPrintings(printings).flatMap((group): Quote[] => {
    const members = group.flatMap((i) => printings[i] ?? []);
    if (!isNonEmpty(members)) return [];
    const [first, ...others] = members;
    const speaker = speakerOf(members, cast);
    const sources = new Set(members.map((p) => origins.get(p.article.id) ?? p.article.id)).size;
    return [
      {
        id: idOf(first),
        form: first.utterance.form,
        ...(speaker ? { speaker } : {}),
        variants: [variantOf(first, first), ...others.map((p) => variantOf(p, first))],
        weight: quoteWeight(
          traitsOf({ printings: members, speaker: speaker?.name, origins: sources }, subject, voices),
        ),
      },
    ];
  });
  return quotes.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
};
