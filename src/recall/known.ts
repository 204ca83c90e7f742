/** Whether an earlier edition had a claim already: in these words or in others, with the same figures. */
import type { ArchivedStory } from '../model/archive.js';
import type { Claim } from '../model/findings.js';
import type { Story } from '../model/story.js';
import { MAGNITUDES, TENS, UNITS } from '../text/lexicons/en/numberWords.js';
import { containment, frequencies, rarity } from '../text/similarity.js';
import { foldedTerms } from '../text/synonyms.js';
import { words } from '../text/words.js';

/**
 * Share of a claim's terms, by weight, that one earlier claim holds: below, a reader learns something. Higher than for two
 * facts of one edition, since what was added overnight is often a clause.
 */
const KNOWN = 0.72;

interface Told {
  readonly terms: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Digits and number words, as written: "44" and "four" are compared with what was told, not reckoned with. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .map((w) => w.lower)
      .filter((w) => /\d/.test(w) || UNITS.has(w) || TENS.has(w) || MAGNITUDES.has(w)),
  );

/** Words in [brackets] are Collate's own. */
const told = (text: string): Told => {
  const own = text.replace(/\[[^[\]]*\]/g, ' ');
  return { terms: new Set(foldedTerms(own)), figures: figuresIn(own) };
};

/** "Five were killed" after an edition with "Three were killed" → not known; after "Police say five were killed" → known. */
export const knownIn = (earlier: readonly ArchivedStory[]): ((claim: Claim, story: Story) => boolean) => {
  const ids = new Set(earlier.flatMap((e) => e.claims.map((c) => c.id)));
  const tellings = earlier.flatMap((e) => e.claims.map((c) => told(c.text)));
  const weight = rarity(frequencies(tellings.map((t) => t.terms)));
  return ({ id, sentence }, story) => {
    if (ids.has(id)) return true;
    const article = story.articles.find((a) => a.id === sentence.articleId);
    const { terms, figures } = told(article?.text.slice(sentence.start, sentence.end) ?? '');
    const own = [...figures];
    return tellings.some((t) => own.every((f) => t.figures.has(f)) && containment(terms, t.terms, weight) >= KNOWN);
  };
};
