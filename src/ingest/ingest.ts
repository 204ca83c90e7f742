import type { Draft } from '../model/article.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Outcome } from '../model/notice.js';
import { contentId, sha256 } from '../text/hash.js';

/** A file as read from disk, before anybody knows what is in it. */
export interface InputFile {
  /** As the user would name it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An input, or one record of it, that could not be used. */
export interface LostInput {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface IngestOptions {
  readonly newsletter: Newsletter;
  /** `YYYY-MM-DD` given by `--date`: the day of articles that state none. */
  readonly date?: string;
  /** The present, for telling dates in the future and embargoes. */
  readonly now: Date;
}

export interface Ingested {
  readonly drafts: readonly Draft[];
  readonly lost: readonly LostInput[];
}

export const ingest = (files: readonly InputFile[], options: IngestOptions): Outcome<Ingested> => ({
  value: {
    drafts: files.map((f) => ({
      id: contentId(f.path),
      path: f.path,
      sha256: sha256(f.bytes),
      authors: [],
      tags: [],
      ...(options.date ? { publishedAt: options.date, publishedFrom: 'option' as const } : {}),
      text: new TextDecoder().decode(f.bytes).trim(),
    })),
    lost: [],
  },
  notices: [],
});
