/** The subject as filters for junk mail and readers of an inbox see it. */
import { displayWidth } from '../columns.js';
import { tidy } from '../tidy.js';
import { type Check, notice } from './check.js';

/** A wide inbox shows about so many columns; what comes after is read by nobody. */
const INBOX_COLUMNS = 78;

/** Fewer capitals in a row are initials and agencies: "NASA". */
const SHOUTED_WORDS = 3;

interface Fault {
  readonly when: (subject: string) => boolean;
  readonly what: string;
}

const letters = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];

const shouts = (subject: string): boolean => {
  const words = letters(subject);
  const capitals = words.filter((w) => w === w.toUpperCase() && w !== w.toLowerCase());
  return capitals.length >= SHOUTED_WORDS && capitals.length > words.length / 2;
};

/** What filters for junk mail weigh heaviest; a word alone is news ("Free buses for pupils"), and is not told of. */
const FAULTS: readonly Fault[] = [
  { when: shouts, what: 'is in capitals' },
  { when: (s) => /[!¡！]\s*[!！]/u.test(s), what: 'has several exclamation marks in a row' },
  { when: (s) => /\?\s*\?/.test(s), what: 'has several question marks in a row' },
  { when: (s) => /[$€£¥]\s*[$€£¥]/.test(s), what: 'has several currency signs in a row' },
  {
    when: (s) => /100\s?% free\b|(?<!\b(?:set|go|walk) )\bfree\s?!/i.test(s),
    what: 'offers something for nothing',
  },
  { when: (s) => (s.match(/\p{Extended_Pictographic}/gu) ?? []).length > 2, what: 'has a row of emoji' },
  { when: (s) => /^(?:re|fwd?)\s*:/i.test(s), what: 'pretends to be an answer' },
];

export const subject: Check = ({ edition }) => {
  const written = tidy(edition.subject);
  const where = 'The headline of the first story makes it; an editor may write another in overrides/.';
  if (written === '') {
    return [
      notice('subject', 'warning', `The subject is empty, and the title of the newsletter stands in for it. ${where}`),
    ];
  }
  const found = FAULTS.filter(({ when }) => when(written)).map(({ what }) => what);
  if (displayWidth(written) > INBOX_COLUMNS) {
    found.push(`takes ${displayWidth(written)} columns where an inbox shows about ${INBOX_COLUMNS}`);
  }
  return found.length === 0
    ? []
    : [notice('subject', 'info', `The subject “${written.slice(0, 100)}” ${found.join(', and ')}. ${where}`)];
};
