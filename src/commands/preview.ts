/** `collate preview`: builds, serves the edition on this machine, builds again when an article or a template is saved. */
import { join } from 'node:path';
import { readTextIfAny } from '../adapters/files.js';
import { listen } from '../adapters/httpServer.js';
import { watchPaths } from '../adapters/watcher.js';
import { createDesk, type Snapshot } from '../preview/desk.js';
import { FILES, previewRoutes } from '../preview/routes.js';

export interface PreviewOptions {
  /** Where `rebuild` writes; changes in it start nothing. */
  readonly outDir: string;
  /** Builds and answers the folder of the edition; its failure is shown on the page, the edition before stays. */
  readonly rebuild: () => Promise<string>;
  /** Files and folders whose changes start a rebuild. */
  readonly watch: readonly string[];
  /** 0: a free one. */
  readonly port: number;
}

export interface RunningPreview {
  readonly url: string;
  /** Why the first build failed; null when it did not. */
  readonly error: string | null;
  readonly close: () => Promise<void>;
}

const snapshot = async (folder: string): Promise<Snapshot> => {
  const files = new Map<string, string>();
  for (const name of Object.keys(FILES)) files.set(name, (await readTextIfAny(join(folder, name))) ?? '');
  return { folder, files };
};

/** Throws `port-taken`; a failing build never ends a preview. */
export const startPreview = async (options: PreviewOptions): Promise<RunningPreview> => {
  const desk = createDesk(async () => snapshot(await options.rebuild()));
  const routes = previewRoutes(desk);
  const server = await listen((request) => routes.fetch(request), options.port);
  await desk.refresh();
  const watcher = await watchPaths(options.watch, options.outDir, () => void desk.refresh());
  return {
    url: server.url,
    error: desk.state().error,
    close: async () => {
      await watcher.close();
      await server.close();
    },
  };
};
