import type { DatedSentence } from '../datedSentence.js';

/** `"3.15pm: The minister has arrived."`: the time is that of the post, and says nothing of what it remarks. */
export const posted = (d: DatedSentence): boolean =>
  d.date.type === 'TIME' &&
  /(?:^|[.!?:|/] ?)$/.test(d.article.text.slice(Math.max(d.sentence.start, d.date.start - 3), d.date.start)) &&
  d.article.text[d.date.end] === ':';
