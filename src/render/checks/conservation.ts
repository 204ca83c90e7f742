/** Edition and its two outlets → a notice for each printed statement that layout lost on the way. */
import { briefings, PageIndex, printedWords, statements, visibleText } from '../../text/printed.js';
import { type Check, notice } from './check.js';

export const conservation: Check = ({ edition, html, text }) => {
  const outlets = [
    { name: 'edition.html', page: new PageIndex(printedWords(visibleText(html))) },
    { name: 'edition.txt', page: new PageIndex(printedWords(text)) },
  ];
  return briefings(edition)
    .flatMap(statements)
    .filter((s) => s.printed)
    .flatMap((s) =>
      outlets
        .filter(({ page }) => !page.has(printedWords(s.text)))
        .map(({ name }) =>
          notice(
            'conservation',
            'error',
            `${name} lacks ${s.where}: “${s.text.slice(0, 80)}”. A template leaves it out.`,
          ),
        ),
    );
};
