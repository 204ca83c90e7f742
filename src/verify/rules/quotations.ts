/** Every variant of a quotation is what its article prints at its citation. */
import { briefings } from '../../text/printed.js';
import type { VerifyRule } from '../verify.js';
import { citedWords } from './citations.js';

/** Quotation marks, white space and bracketed words aside; everything else counts, also case and punctuation. */
const plain = (text: string): string =>
  text
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[“”„‟"«»‘’‚‛'`´]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const quotations: VerifyRule = ({ edition, texts }) =>
  briefings(edition).flatMap((briefing) =>
    briefing.quotes.flatMap((quote) =>
      quote.variants.flatMap((variant) => {
        const printed = citedWords(variant.citation, texts);
        return plain(variant.text) === plain(printed)
          ? []
          : [
              {
                where: `story ${briefing.storyId} quote ${quote.id}`,
                message: `quotes “${variant.text}” where the article prints “${printed}”`,
              },
            ];
      }),
    ),
  );
