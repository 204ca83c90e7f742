/** The edition of `content/`, built as a newcomer's first run does. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Edition } from '../../src/index.js';

export async function sample(): Promise<{ readonly edition: Edition; readonly html: string }> {
  const out = mkdtempSync(join(tmpdir(), 'collate-sample-'));
  try {
    const { edition, folder } = await build({ out, now: new Date('2026-11-21T22:00:00Z') });
    return { edition, html: readFileSync(join(folder, 'edition.html'), 'utf8') };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
