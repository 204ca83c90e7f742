/** `collate verify`: proves a built edition against itself. */
import { readEdition } from '../adapters/files.js';
import { AppError } from '../errors.js';
import type { Edition } from '../model/edition.js';
import { type Failure, verify as prove } from '../verify/verify.js';

/** An edition as it lies on disk, and what does not hold of it. */
export interface Proven {
  readonly edition: Edition;
  /** The files as they were read, which is what was proven. */
  readonly json: string;
  readonly html: string;
  readonly text: string;
  /** The page for the web; absent: built by a version that wrote none. */
  readonly web?: string;
  readonly failures: readonly Failure[];
}

/** Reads and proves the edition in `folder`; throws AppError `not-an-edition`. */
export async function readProven(folder: string): Promise<Proven> {
  const { json, html, text, web } = await readEdition(folder);
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
    return {
      edition,
      json,
      html,
      text,
      ...(web === undefined ? {} : { web }),
      failures: prove(edition, html, text, web),
    };
  } catch (cause) {
    throw new AppError('not-an-edition', 'edition.json lacks parts of an edition', { where: folder, cause });
  }
}

/** Failures of the edition in `folder`, none when it holds; throws AppError `not-an-edition`. */
export const verify = async (folder: string): Promise<readonly Failure[]> => (await readProven(folder)).failures;
