/** Reads the line below a text that says who wrote it: "Ann Lee is a professor of law at …", "Bo Roy covers transport for the Herald." */
import { BEING_WORDS, GUEST_ROLES, NAME_ENDINGS, STAFF_ROLES } from '../text/lexicons/en/bylines.js';
import { oneOf } from '../text/oneOf.js';
import { isReported, type Page, wordCount } from './page.js';

const FULL_NAME = `((?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}'’-]+)(?:,? ${oneOf(NAME_ENDINGS)}\\b\\.?)?`;
/** Up to six words may stand between "is" and the role: "a senior", "the founding director and". */
const ROLE = (list: readonly string[]): string => `(?: [\\p{L}&'’,-]{1,20}){0,6} (?:${list.join('|')})\\b`;

const GUEST = new RegExp(
  `^${FULL_NAME}(?:, [^,.]{3,60},)? (?:${oneOf(BEING_WORDS)}${ROLE(GUEST_ROLES)}|teaches |taught )`,
  'u',
);
const STAFF = new RegExp(
  `^${FULL_NAME} (?:(?:is|was)${ROLE(STAFF_ROLES)}|(?:covers|reports on|writes (?:about|for|on)|contributed to|can be (?:reached|followed|found)|tweets) )`,
  'u',
);

const MOST_WORDS = 70;
/** Addresses and links may follow a bio. */
const DEPTH = 3;

/** Whether the words are the bio of a guest or a columnist, whose text is opinion. */
export const isGuestBio = (words: string): boolean => GUEST.test(words) && !STAFF.test(words);

/** True for a bio: who is written about is named before as well, who writes is not. */
export const isBio = ({ paragraphs, draft }: Pick<Page, 'paragraphs' | 'draft'>, i: number): boolean => {
  const line = paragraphs[i] ?? '';
  if (i < 3 || i < paragraphs.length - DEPTH || wordCount(line) > MOST_WORDS || isReported(line)) return false;
  const name = (STAFF.exec(line) ?? GUEST.exec(line))?.[1];
  if (name === undefined) return false;
  const surname = name.split(' ').at(-1) ?? name;
  const signs = draft.authors.some((a) => a.toLowerCase().includes(surname.toLowerCase()));
  return signs || !paragraphs.some((p, k) => k !== i && k > 1 && p.includes(surname));
};
