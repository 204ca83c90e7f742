import { countWords } from '../../../text/words.js';
import type { DatedSentence } from '../datedSentence.js';

/** Words of one clause beyond which a reader cannot tell which of its dates belongs to what. */
const LONG = 40;

/** A clause that lists many dated things tells none of them: "… attacks in Orle in May 2015; in Tammen in June; and in Luden last month". */
export const crowded = (d: DatedSentence): boolean => {
  const { start, end } = d.clause;
  const dates = new Set(
    d.article.dates.filter((t) => t.start >= start && t.end <= end && t.precision !== undefined).map((t) => t.value),
  );
  return dates.size > 2 && countWords(d.article.text.slice(start, end)) > LONG;
};
