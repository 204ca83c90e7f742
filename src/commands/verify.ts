/** `collate verify`: proves a built edition against itself. */
import { readEdition } from '../adapters/files.js';
import { AppError } from '../errors.js';
import type { Edition } from '../model/edition.js';
import { type Failure, verify as prove } from '../verify/verify.js';

/** Failures of the edition in `folder`, none when it holds; throws AppError `not-an-edition`. */
export async function verify(folder: string): Promise<readonly Failure[]> {
  const { json, html, text } = await readEdition(folder);
  let edition: Edition;
  try {
    edition = JSON.parse(json) as Edition;
  } catch (cause) {
    throw new AppError('not-an-edition', 'edition.json is no JSON', { where: folder, cause });
  }
  if (edition?.format !== 'collate-edition/1' || !Array.isArray(edition.sections) || !Array.isArray(edition.articles)) {
    throw new AppError('not-an-edition', 'edition.json is not of format collate-edition/1', { where: folder });
  }
  try {
    return prove(edition, html, text);
  } catch (cause) {
    throw new AppError('not-an-edition', 'edition.json lacks parts of an edition', { where: folder, cause });
  }
}
