/** Two outlets give the same words to two people. Each side is the sentence that names its speaker, held by the outlets that print it. */

import { sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import { words } from '../../../text/words.js';
import { type Ascribed, conflictingAttributions } from '../../quotes/conflictingAttributions.js';
import { dispute, positionAt, side } from '../side.js';
import type { StoryText } from '../storyText.js';

/** Words of the quotation that a question holds. */
const ASKED = 9;

const openingOf = ({ article, utterance: { content } }: Ascribed): string => {
  const text = article.text.slice(content.start, content.end);
  const list = words(text);
  const last = list[ASKED - 1];
  const cut = last !== undefined && list.length > ASKED ? `${text.slice(0, last.end)} …` : text;
  return cut
    .replace(/\s+/g, ' ')
    .replace(/[,.;:\s]+$/, '')
    .replace(/["“”]/g, "'");
};

/** `“We were warned,” Ada Lind said` and the same by Tom Brook → `Who said “We were warned”?` */
export const whoSaidIt = (view: StoryText): Dispute[] =>
  conflictingAttributions(view.story, view.canonical).flatMap((sides) => {
    const [first] = sides.flat();
    if (first === undefined) return [];
    return dispute(
      view,
      'account',
      'unresolved',
      `Who said “${openingOf(first)}”?`,
      0.75,
      ...sides.map((own) => {
        const places = own.flatMap(({ article, utterance: { content, speaker } }) => {
          // The sentence has to show both the words and the name.
          const p = view.passages.find(
            (x) =>
              x.article.id === article.id &&
              x.sentence.start <= speaker.mention.start &&
              speaker.mention.end <= x.sentence.end &&
              x.sentence.start < content.end &&
              content.start < x.sentence.end,
          );
          return p === undefined ? [] : [positionAt(p, speaker.mention.start)];
        });
        return side(
          own.map(({ article }) => sourceLabel(article)),
          places,
        );
      }),
    );
  });
