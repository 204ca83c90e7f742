/** Every citation lies inside the text of an article that the edition carries. */
import type { Citation } from '../../model/span.js';
import { briefings, statements } from '../../text/printed.js';
import type { VerifyRule } from '../verify.js';

/** Why a citation holds no words; undefined: it does. */
const citationFault = (citation: Citation, texts: ReadonlyMap<string, string>): string | undefined => {
  const text = texts.get(citation.articleId);
  const { start, end } = citation;
  if (text === undefined) return `cites article ${citation.articleId}, which the edition does not carry`;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    return `cites ${start} to ${end} of article ${citation.articleId}, whose text has ${text.length} characters`;
  }
  return undefined;
};

/** The cited words; nothing for a citation that holds none. */
export const citedWords = (citation: Citation, texts: ReadonlyMap<string, string>): string =>
  citationFault(citation, texts) === undefined
    ? (texts.get(citation.articleId) ?? '').slice(citation.start, citation.end)
    : '';

export const citations: VerifyRule = ({ edition, texts }) =>
  briefings(edition)
    .flatMap(statements)
    .flatMap((s) => {
      const inserted = s.edits.flatMap((e) => e.citation ?? []);
      const faults = [...s.citations, ...inserted].flatMap((c) => citationFault(c, texts) ?? []);
      if (s.citations.length === 0 && s.by !== 'editor') faults.push('has no citation');
      return [...new Set(faults)].map((message) => ({ where: s.where, message }));
    });
