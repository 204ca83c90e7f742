import type { CitedText } from '../model/edition.js';
import { type Citation, isNonEmpty } from '../model/span.js';

/** Several cited texts as one, in order; none → undefined. */
export const joined = (parts: readonly CitedText[]): CitedText | undefined => {
  let text = '';
  const edits: CitedText['edits'][number][] = [];
  const citations: Citation[] = [];
  for (const part of parts) {
    if (text !== '') text += ' ';
    const at = text.length;
    text += part.text;
    edits.push(...part.edits.map((e) => ({ ...e, start: e.start + at, end: e.end + at })));
    citations.push(...part.citations);
  }
  return isNonEmpty(citations) ? { text, citations, edits } : undefined;
};
