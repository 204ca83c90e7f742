/**
 * The state of a running preview: the last good edition, the last failure, who wants to be told. Rebuilds one after the
 * other; knows no disk, no network and no browser.
 */
import { reasonOf } from '../reason.js';

/** An edition as it was built, its files by name: a later failed build cannot touch them. */
export interface Snapshot {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface PreviewState {
  /** Grows with every rebuild, good or bad. */
  readonly version: number;
  /** The last good edition; null before the first. */
  readonly edition: Snapshot | null;
  /** Why the last rebuild failed; null when it did not. */
  readonly error: string | null;
}

export interface Desk {
  readonly state: () => PreviewState;
  /** Rebuilds; a call while a rebuild runs makes one more follow it, however many calls there were. */
  readonly refresh: () => Promise<void>;
  /** Calls back after every rebuild until the returned function is called. */
  readonly subscribe: (listener: (state: PreviewState) => void) => () => void;
}

/** `rebuild` answers the edition it made, or throws. A failure keeps the edition before. */
export const createDesk = (rebuild: () => Promise<Snapshot>): Desk => {
  let state: PreviewState = { version: 0, edition: null, error: null };
  let running: Promise<void> | undefined;
  let again = false;
  const listeners = new Set<(state: PreviewState) => void>();

  const once = async (): Promise<void> => {
    const version = state.version + 1;
    try {
      state = { version, edition: await rebuild(), error: null };
    } catch (error) {
      state = { version, edition: state.edition, error: reasonOf(error) };
    }
    for (const listener of [...listeners]) listener(state);
  };

  const loop = async (): Promise<void> => {
    do {
      again = false;
      await once();
    } while (again);
    running = undefined;
  };

  return {
    state: () => state,
    refresh: () => {
      if (running === undefined) running = loop();
      else again = true;
      return running;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
