import type { CitedText, EditionFact } from '../../model/edition.js';
import type { Claim } from '../../model/findings.js';
import type { AnnotatedArticle } from '../../model/language.js';
import type { Citation } from '../../model/span.js';
import type { Candidate } from '../candidate.js';
import { printedFirst } from './printedFirst.js';

/** The printed text alone, without what was judged of it. */
const textOf = ({ text, citations, edits }: CitedText): CitedText => ({ text, citations, edits });

const wordsAt = ({ articleId, start, end }: Citation, articles: ReadonlyMap<string, AnnotatedArticle>): string =>
  articles.get(articleId)?.text.slice(start, end).replace(/\s+/g, ' ') ?? '';

/**
 * All claims as `edition.json` keeps them; `printed` holds the final words of those that a reader gets as facts, `timed` those that he gets in
 * the timeline: they keep their place among them.
 */
export const factList = (
  claims: readonly Candidate<Claim>[],
  printed: ReadonlyMap<Claim, CitedText>,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  timed: readonly Candidate<Claim>[],
): readonly EditionFact[] =>
  printedFirst(claims, (c) => printed.has(c.finding) || timed.includes(c)).map(({ finding: claim, worded }, i) => ({
    id: claim.id,
    ...textOf(printed.get(claim) ?? worded),
    independentSources: claim.independentSources,
    standing: claim.standing,
    supersedes: claim.supersedes ?? null,
    ...(claim.was === undefined ? {} : { was: { text: wordsAt(claim.was, articles), citation: claim.was } }),
    attributedTo: claim.attributedTo ?? null,
    printed: printed.has(claim),
    rank: i + 1,
  }));
