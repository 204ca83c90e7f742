import type { Sentence } from '../model/language.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a cleaned text, whose paragraphs are separated by blank lines. */
export const sentences = (text: string): Sentence[] => {
  const out: Sentence[] = [];
  let paragraph = 0;
  for (const m of text.matchAll(/[^\n]+/g)) {
    for (const s of segmenter.segment(m[0])) {
      const trimmed = s.segment.trim();
      if (trimmed === '') continue;
      const start = m.index + s.index + s.segment.indexOf(trimmed);
      out.push({ start, end: start + trimmed.length, paragraph });
    }
    paragraph++;
  }
  return out;
};
