/** `collate approve`: puts on record that somebody has read an edition and lets it go out as it is. */
import { join } from 'node:path';
import { writeFiles } from '../adapters/files.js';
import { AppError } from '../errors.js';
import { approve as approval } from '../send/approval.js';
import { editionDay } from './sendable.js';
import { readProven } from './verify.js';

export interface ApproveOptions {
  /** `YYYY-MM-DD`; default: the newest edition. */
  readonly edition?: string;
  /** Default `out`. */
  readonly out?: string;
  readonly now?: Date;
}

/** The path of the record; throws for an edition that does not hold. */
export async function approve(options: ApproveOptions = {}): Promise<string> {
  const out = options.out ?? 'out';
  const folder = join(out, await editionDay(out, options.edition));
  const { html, text, json, failures } = await readProven(folder);
  if (failures.length > 0)
    throw new AppError('not-verified', `${failures.length} statements of it do not hold`, { where: folder });
  const record = approval(
    { 'edition.html': html, 'edition.txt': text, 'edition.json': json },
    options.now ?? new Date(),
  );
  await writeFiles(folder, [['approval.json', `${JSON.stringify(record, null, 1)}\n`]]);
  return join(folder, 'approval.json');
}
