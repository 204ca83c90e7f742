/** What a format finds in a file: the fields and the text of each article, before they are told apart. */
import type { PublishedAt } from '../model/article.js';
import type { Metadata } from './metadata.js';

export interface ArticleRecord {
  /** The file, or `dump.jsonl:12`. */
  readonly path: string;
  readonly sha256: string;
  /** An id the input states itself. */
  readonly statedId?: string;
  readonly metadata: Metadata;
  readonly dateFrom: 'front-matter' | 'metadata';
  /** The day the top of the text states, where no field states one. */
  readonly statedDay?: PublishedAt;
  /** Paragraphs separated by one blank line. */
  readonly text: string;
}

/** Something a format noticed; the door makes it a Notice. */
export interface Doubt {
  readonly path: string;
  readonly rule: string;
  readonly severity: 'info' | 'warning';
  readonly message: string;
}

export interface Loss {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What reading one file gives; several articles for a dump. */
export interface FormatReading {
  readonly records: readonly ArticleRecord[];
  readonly lost: readonly Loss[];
  readonly doubts: readonly Doubt[];
}
