/** How much of each kind a briefing of a form may print, and the one way of filling that room in order. */
import type { BriefingForm } from '../model/edition.js';
import type { Candidate } from './candidate.js';

/** How many of each a form prints at most, and how many words they may take together. */
export interface Room {
  readonly facts: number;
  readonly quotes: number;
  /** Facts and quotations at most; quotations are chosen first. Absent: as many as there is room for each. */
  readonly together?: number;
  readonly disputes: number;
  readonly timeline: number;
  readonly words: number;
}

/** A short briefing reads in a minute; a line is its headline. */
export const roomOf = (form: BriefingForm, wordsPerStory: number): Room => {
  switch (form) {
    case 'full':
      return { facts: 12, quotes: 12, disputes: 5, timeline: 10, words: wordsPerStory };
    case 'short':
      return { facts: 3, quotes: 1, disputes: 2, timeline: 0, words: Math.min(210, wordsPerStory) };
    case 'line':
      return { facts: 0, quotes: 0, disputes: 0, timeline: 0, words: 0 };
  }
};

/** Shares of a briefing's words: what one kind leaves over goes to the next. */
export const SHARES = { facts: 0.29, disputes: 0.28, quotes: 0.3, timeline: 0.25 } as const;

/** Takes in order what is accepted, up to `most` and `words`; what is too long for the room left is passed over. */
export const within = <T>(
  list: readonly Candidate<T>[],
  most: number,
  room: number,
  accept: (c: Candidate<T>, chosen: readonly Candidate<T>[]) => boolean,
): readonly Candidate<T>[] => {
  const chosen: Candidate<T>[] = [];
  let taken = 0;
  for (const c of list) {
    if (chosen.length >= most) break;
    if (taken + c.words > room || !accept(c, chosen)) continue;
    chosen.push(c);
    taken += c.words;
  }
  return chosen;
};
