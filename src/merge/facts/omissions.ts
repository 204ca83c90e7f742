/** Facts that at least three sources confirm and that an outlet with a full-length article leaves out. */
import { sourceKey } from '../../model/article.js';
import type { Claim, Findings } from '../../model/findings.js';
import { isNonEmpty } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { containment, frequencies, rarity } from '../../text/similarity.js';
import { foldedTerms } from '../../text/synonyms.js';
import { countWords } from '../../text/words.js';

const CONFIRMED = 3;
/** Shorter articles leave things out for room. */
const FULL_LENGTH = 250;
/** An article that holds so much of a claim's words, by weight, may well say it in another way. */
const MENTIONED = 0.55;

/** Claims of a story → who leaves which out. Outlets without a name are left aside. */
export const findOmissions = (story: Story, claims: readonly Claim[]): Findings['omissions'] => {
  const confirmed = claims.filter((c) => c.independentSources >= CONFIRMED);
  if (confirmed.length === 0) return [];
  const bags = new Map(story.articles.map((a) => [a.id, new Set(foldedTerms(a.text))]));
  const weight = rarity(frequencies(bags.values()));
  const long = story.articles.filter((a) => a.source && a.genre === 'news' && countWords(a.text) >= FULL_LENGTH);
  return confirmed.flatMap((claim) => {
    const telling = new Set(
      claim.citations.flatMap((c) => story.articles.filter((a) => a.id === c.articleId).map(sourceKey)),
    );
    const article = story.articles.find((a) => a.id === claim.sentence.articleId);
    if (!article) return [];
    const terms = new Set(foldedTerms(article.text.slice(claim.sentence.start, claim.sentence.end)));
    const silent = new Set<string>();
    const speaking = new Set<string>();
    for (const a of long) {
      if (!a.source || telling.has(sourceKey(a))) continue;
      const held = containment(terms, bags.get(a.id) ?? new Set<string>(), weight);
      (held < MENTIONED ? silent : speaking).add(a.source.id);
    }
    const sourceIds = [...silent].filter((id) => !speaking.has(id)).sort();
    return isNonEmpty(sourceIds) ? [{ claimId: claim.id, sourceIds }] : [];
  });
};
