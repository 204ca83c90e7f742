/** A count that a side of a disputed point is drawn by stands, as a number, in the words that the side cites. */
import { briefings } from '../../text/printed.js';
import { statedNumbers } from '../../text/statedNumbers.js';
import type { VerifyRule } from '../verify.js';
import { citedWords } from './citations.js';

export const figures: VerifyRule = ({ edition, texts }) =>
  briefings(edition).flatMap(({ storyId, disputes }) =>
    disputes.flatMap(({ id, sides }) =>
      sides.flatMap(({ figure, citations }, i) =>
        figure === undefined || citations.some((c) => statedNumbers(citedWords(c, texts)).has(figure.value))
          ? []
          : [
              {
                where: `story ${storyId} dispute ${id} side ${i + 1}`,
                message: `is drawn as ${figure.value}, a number that none of its citations states`,
              },
            ],
      ),
    ),
  );
