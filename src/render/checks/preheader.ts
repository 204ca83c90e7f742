/** The line that an inbox shows after the subject. */
import { displayWidth } from '../columns.js';
import { tidy } from '../tidy.js';
import { type Check, notice } from './check.js';

/** Where it is shorter, inboxes fill the line with the first words of the page: a date, a number. */
const SHORTEST = 40;
/** What comes after is shown by no inbox that is widely used. */
const LONGEST = 130;

const FIX =
  'It is made of the headlines after the first, or of a single story’s standfirst; an editor may write those in overrides/.';

export const preheader: Check = ({ edition }) => {
  const columns = displayWidth(tidy(edition.preheader));
  const tell = (what: string) => [notice('preheader', 'info', `The preheader ${what}. ${FIX}`)];
  if (columns === 0) return tell('is empty, and inboxes show the first words of the page in its place');
  if (columns < SHORTEST) {
    return tell(`has ${columns} columns; below ${SHORTEST}, inboxes fill the line with the first words of the page`);
  }
  return columns > LONGEST ? tell(`has ${columns} columns, and inboxes show ${LONGEST} at most`) : [];
};
