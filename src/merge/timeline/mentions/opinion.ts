import type { DatedSentence } from '../datedSentence.js';

/** A column argues from what the news told. */
export const opinion = (d: DatedSentence): boolean => d.article.genre === 'opinion';
