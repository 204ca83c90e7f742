/** Every variant of a quotation, and every figure that an update replaces, is what its article prints at its citation. */
import type { EditionBriefing } from '../../model/edition.js';
import type { Citation } from '../../model/span.js';
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

interface Verbatim {
  readonly where: string;
  readonly text: string;
  readonly citation: Citation;
}

const verbatim = ({ storyId, quotes, facts }: EditionBriefing): readonly Verbatim[] => [
  ...quotes.flatMap(({ id, variants }) => variants.map((v) => ({ ...v, where: `story ${storyId} quote ${id}` }))),
  ...facts.flatMap(({ id, was }) => (was === undefined ? [] : [{ ...was, where: `story ${storyId} fact ${id}` }])),
];

export const quotations: VerifyRule = ({ edition, texts }) =>
  briefings(edition)
    .flatMap(verbatim)
    .flatMap(({ where, text, citation }) => {
      const printed = citedWords(citation, texts);
      return plain(text) === plain(printed)
        ? []
        : [{ where, message: `quotes “${text}” where the article prints “${printed}”` }];
    });
