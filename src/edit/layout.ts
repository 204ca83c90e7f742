/** What a layout gives each story, by its rank: the day's briefing, or five stories with one statement each. */
import type { BriefingForm } from '../model/edition.js';
import type { Layout, Newsletter } from '../model/newsletter.js';
import { type Room, roomOf } from './room.js';

export interface EditionLayout {
  /** In rank order, by whether a story is told by several articles. */
  readonly forms: (several: readonly boolean[], limits: Newsletter['limits']) => readonly BriefingForm[];
  /** So many stories of one line stand in the mail, the others in the web edition alone. */
  readonly lines: number;
  readonly room: (form: BriefingForm, wordsPerStory: number) => Room;
}

/** With a lead and six short briefings forty stories: ten minutes, and under the 102 KB at which Gmail cuts (a line with its link takes about 1.3 KB). */
const LINES_IN_MAIL = 33;

/** Stories of one article get room only where those of several leave it; so few are told shorter on a day of single items. */
const SINGLE_ITEMS = 3;

const briefingForms: EditionLayout['forms'] = (several, limits) => {
  const told = several.slice(limits.full).filter(Boolean).length;
  let singles = Math.max(0, Math.min(SINGLE_ITEMS, limits.short) - told);
  let room = limits.short;
  return several.map((isTold, i) => {
    if (i < limits.full) return 'full';
    if (room === 0 || (!isTold && singles === 0)) return 'line';
    if (!isTold) singles--;
    room--;
    return 'short';
  });
};

/** "Five things": as many as are remembered. */
const DIGEST_STORIES = 5;

/** A headline, a standfirst of 45 words and one statement: a telephone's screen. */
const DIGEST_ROOM: Room = { facts: 1, quotes: 1, together: 1, disputes: 0, timeline: 0, words: 130 };

const LAYOUTS: Readonly<Record<Layout, EditionLayout>> = {
  full: { forms: briefingForms, lines: LINES_IN_MAIL, room: roomOf },
  digest: {
    forms: (several) => several.map((_, i) => (i < DIGEST_STORIES ? 'short' : 'line')),
    lines: 0,
    room: (form, wordsPerStory) => (form === 'line' ? roomOf(form, wordsPerStory) : DIGEST_ROOM),
  },
};

export const layoutOf = ({ layout }: Pick<Newsletter, 'layout'>): EditionLayout => LAYOUTS[layout];
