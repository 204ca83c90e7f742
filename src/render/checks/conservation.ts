/** Edition and its two outlets → a notice for each printed statement that layout lost on the way. */
import type { Edition } from '../../model/edition.js';
import type { Notice } from '../../model/notice.js';
import { briefings, PageIndex, printedWords, statements, visibleText } from '../../text/printed.js';

export const conservation = (edition: Edition, html: string, text: string): readonly Notice[] => {
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
        .map(({ name }) => ({
          stage: 'render' as const,
          rule: 'conservation',
          severity: 'error' as const,
          message: `${name} lacks ${s.where}: “${s.text.slice(0, 80)}”. A template leaves it out.`,
        })),
    );
};
