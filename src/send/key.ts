/** What makes two sends the same: the bytes of the edition, and the list. */
import { sha256 } from '../text/hash.js';

/** Another edition, or another list, is another send. */
export const sendKey = (
  edition: { readonly html: string; readonly text: string; readonly subject: string },
  list: string,
): string => sha256([edition.subject, edition.html, edition.text, list].join('\u0000'));

/** Names the edition in Message-IDs and return paths: `"3f2a91c07d5e…"`. A changed edition has another. */
export const editionIdOf = (edition: {
  readonly html: string;
  readonly text: string;
  readonly subject: string;
}): string => sha256([edition.subject, edition.html, edition.text].join('\u0000')).slice(0, 12);
