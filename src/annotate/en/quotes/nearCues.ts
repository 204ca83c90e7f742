/** The cues of a sentence near a token of it, so that a sentence of a thousand cues costs no more than one of three. */
import { passing } from '../../../text/search.js';
import type { Cue } from './cues.js';

/** How many cues on either side are looked at; sentences of news hold three at most. */
const REACH = 12;

/** The number of the first cue, of a sentence's cues in their order, that ends behind a token. */
const firstFrom = (cues: readonly Cue[], token: number): number => passing(cues, (c) => c.to <= token);

/** The cues that end at or before a token, the last of them. */
export const cuesBefore = (cues: readonly Cue[], token: number): readonly Cue[] => {
  const passed = firstFrom(cues, token);
  return cues.slice(Math.max(0, passed - REACH), passed);
};

/** The cues around a stretch of tokens. */
export const cuesNear = (cues: readonly Cue[], from: number, to: number): readonly Cue[] => {
  const behind = firstFrom(cues, to);
  return [...cuesBefore(cues, from), ...cues.slice(behind, behind + REACH)];
};

/** The cues around a stretch of tokens and those inside it. */
export const cuesAbout = (cues: readonly Cue[], from: number, to: number): readonly Cue[] =>
  cues.slice(Math.max(0, firstFrom(cues, from) - REACH), firstFrom(cues, to) + REACH);
