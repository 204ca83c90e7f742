/** Tells when files below some paths are saved. */
import { resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Editors save in several steps (write, rename, touch); one pause of this length makes one change of them. */
const SETTLE_MS = 60;

export interface Watcher {
  readonly close: () => Promise<void>;
}

/** Calls `changed` after each burst of changes; what lies in `except` (the folder that is built into) does not count. */
export const watchPaths = async (paths: readonly string[], except: string, changed: () => void): Promise<Watcher> => {
  // Without a path chokidar is never ready.
  if (paths.length === 0) return { close: async () => undefined };
  const excluded = resolve(except);
  const inside = (path: string): boolean => {
    const full = resolve(path);
    return full === excluded || full.startsWith(excluded + sep);
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => inside(path) || /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
};
