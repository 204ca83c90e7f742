/** Which words of an edition are in another language than the edition itself. */
import type { EditionArticle } from '../../model/edition.js';

/** Of words that are in another language than the edition: screen readers and line breaking need to know. */
export interface Tongue {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly rightToLeft: boolean;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'dv']);

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';

export const tongueOf = (article: EditionArticle | undefined): Tongue | null => {
  if (article?.language === undefined) return null;
  const dir = directionOf(article.language);
  return { lang: article.language, dir, rightToLeft: dir === 'rtl' };
};
