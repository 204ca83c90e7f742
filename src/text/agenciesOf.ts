/** Whose text an article may be. */
import type { Article } from '../model/article.js';
import { agencyBook } from './agencies.js';

const AGENCIES = agencyBook();

/** The agency that an outlet is: `AP` of "The Associated Press", an outlet of kind `wire` by its name; absent for a newspaper. */
export const agencyOfOutlet = ({ source }: Pick<Article, 'source'>): string | undefined =>
  source === undefined
    ? undefined
    : (AGENCIES.named(source.name) ?? (source.kind === 'wire' ? source.name : undefined));

/** The outlet itself where it is an agency, then those that the article credits: a Reuters report with a line of AFP → Reuters, AFP. */
export const agenciesOf = (article: Pick<Article, 'source' | 'agencies'>): readonly string[] => {
  const itself = agencyOfOutlet(article);
  return itself === undefined ? article.agencies : [itself, ...article.agencies];
};
