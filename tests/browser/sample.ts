/** The edition of `content/`, built and published as a newcomer's first runs do. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Edition, publish } from '../../src/index.js';

export interface Sample {
  readonly edition: Edition;
  /** The mail. */
  readonly html: string;
  /** The page in its place on the site. */
  readonly web: string;
  /** The list of all editions. */
  readonly list: string;
}

export async function sample(): Promise<Sample> {
  const out = mkdtempSync(join(tmpdir(), 'collate-sample-'));
  const now = new Date('2026-11-21T22:00:00Z');
  try {
    const { edition, folder } = await build({ out, now });
    const { site } = await publish({ out, now });
    const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
    return {
      edition,
      html: read(folder, 'edition.html'),
      web: read(site, edition.date, 'index.html'),
      list: read(site, 'index.html'),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
