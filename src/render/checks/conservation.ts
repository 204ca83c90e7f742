/** Edition and its outlets → a notice for each statement that layout lost on the way. */
import {
  briefings,
  type Medium,
  PageIndex,
  printedWords,
  statements,
  visibleText,
  withoutPassages,
} from '../../text/printed.js';
import { type Check, notice } from './check.js';

export const conservation: Check = ({ edition, html, text, web }) => {
  const outlets: readonly { readonly name: string; readonly medium: Medium; readonly page: PageIndex }[] = [
    { name: 'edition.html', medium: 'mail', page: new PageIndex(printedWords(visibleText(html))) },
    { name: 'edition.txt', medium: 'mail', page: new PageIndex(printedWords(text)) },
    { name: 'web.html', medium: 'web', page: new PageIndex(printedWords(visibleText(withoutPassages(web)))) },
  ];
  return briefings(edition)
    .flatMap(statements)
    .flatMap((s) =>
      outlets
        .filter(({ medium, page }) => (medium === 'web' ? s.web : s.printed) && !page.has(printedWords(s.text)))
        .map(({ name }) =>
          notice(
            'conservation',
            'error',
            `${name} lacks ${s.where}: “${s.text.slice(0, 80)}”. A template leaves it out.`,
          ),
        ),
    );
};
