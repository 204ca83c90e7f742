/** `out/<date>/approval.json`: somebody has read these very files and lets them go out. */
import { z } from 'zod';
import { sha256 } from '../text/hash.js';

/** What is sent and what proves it. */
export const APPROVED_FILES = ['edition.html', 'edition.txt', 'edition.json'] as const;

export type ApprovedFiles = Readonly<Record<(typeof APPROVED_FILES)[number], string>>;

export interface ApprovalRecord {
  readonly format: 'collate-approval/1';
  /** ISO 8601 */
  readonly approvedAt: string;
  /** SHA-256 of each file. */
  readonly files: ApprovedFiles;
}

const hashes = (files: ApprovedFiles): ApprovedFiles => ({
  'edition.html': sha256(files['edition.html']),
  'edition.txt': sha256(files['edition.txt']),
  'edition.json': sha256(files['edition.json']),
});

export const approve = (files: ApprovedFiles, now: Date): ApprovalRecord => ({
  format: 'collate-approval/1',
  approvedAt: now.toISOString(),
  files: hashes(files),
});

const record = z.object({
  format: z.literal('collate-approval/1'),
  files: z.object({ 'edition.html': z.string(), 'edition.txt': z.string(), 'edition.json': z.string() }),
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Whether an `approval.json` is for these files as they are. */
export const isApproved = (json: string | undefined, files: ApprovedFiles): boolean => {
  const read = record.safeParse(parsed(json ?? ''));
  const found = hashes(files);
  return read.success && APPROVED_FILES.every((name) => read.data.files[name] === found[name]);
};
