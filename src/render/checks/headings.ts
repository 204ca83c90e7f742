/** The order of headings, by which screen readers leap through an edition: one h1, and no level left out on the way down. */
import { type Check, notice, placeOf, shortened } from './check.js';
import { wordsOf } from './page.js';

const LEVEL = /^h([1-6])$/;

export const headings: Check = ({ page }) => {
  const all = page.elements.flatMap((element) => {
    const level = Number(LEVEL.exec(element.name)?.[1] ?? 0);
    return level === 0 ? [] : [{ element, level, words: wordsOf(element) }];
  });
  const titles = all.filter(({ level }) => level === 1).length;
  const count =
    titles === 1
      ? []
      : [
          notice(
            'heading-order',
            'warning',
            `edition.html has ${titles === 0 ? 'no h1' : `${titles} elements h1`}, and a screen reader announces the page by it. Set the title in masthead.mjml, and nothing else, as <h1>.`,
          ),
        ];
  const skipped = all.flatMap(({ element, level, words }, i) => {
    // The page itself is announced before its first heading, so that may be an h2 where there is no h1.
    const before = all[i - 1]?.level ?? 1;
    return level <= before + 1
      ? []
      : [
          notice(
            'heading-order',
            'warning',
            `${placeOf(element)}: the heading “${shortened(words)}” is an h${level} after an h${before}. Make it an h${before + 1}.`,
          ),
        ];
  });
  const empty = all
    .filter(({ words }) => words === '')
    .map(({ element, level }) =>
      notice(
        'heading-order',
        'warning',
        `${placeOf(element)}: an h${level} has no words. Print it only when there are some.`,
      ),
    );
  return [...count, ...skipped, ...empty];
};
