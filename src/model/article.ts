import type { Source } from './source.js';

/** `2025-05-19` (a day in the edition's time zone) or an instant, `2025-05-19T16:40:00Z`. */
export type PublishedAt = string;

/** How the publication date became known; `text`: the article itself proves one day. */
export type PublishedFrom = 'front-matter' | 'metadata' | 'option' | 'text';

/** An article as its file gives it: metadata sorted out, the words untouched but for paragraph breaks. */
export interface Draft {
  readonly id: string;
  /** Where it was read, as the user would name it; a line of a dump is `dump.jsonl:12`. */
  readonly path: string;
  /** Of the bytes of the file (or of the line of a dump), hexadecimal. */
  readonly sha256: string;
  readonly source?: Source;
  readonly url?: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publishedAt?: PublishedAt;
  readonly publishedFrom?: PublishedFrom;
  readonly updatedAt?: PublishedAt;
  /** BCP 47, lower-case primary tag; absent: not stated. */
  readonly language?: string;
  readonly tags: readonly string[];
  /** Paragraphs separated by one blank line, `\n` only, mark-up taken off. */
  readonly text: string;
}

/** Words that cleaning took out, and the rule that did. */
export interface Removal {
  readonly rule: string;
  readonly text: string;
}

/** What a note of an outlet about its own text is; `update`: what was added or changed, without a mistake. */
export type CorrectionKind = 'correction' | 'clarification' | 'editors-note' | 'update' | 'withdrawal';

/** An outlet's note about its own article, in its own words: no statement about the event, so not part of `text`. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly text: string;
}

/** A Draft without what no reader should see. All spans of the later stages point into `text`. */
export interface Article extends Draft {
  readonly language: string;
  readonly removed: readonly Removal[];
  /** In the order in which they stand; empty: the outlet says of no mistake. */
  readonly corrections: readonly Correction[];
  /** Agencies that a credit line or dateline names ("AFP contributed reporting"): provenance for counting origins. */
  readonly agencies: readonly string[];
  /** Opinion and analysis are never a source of facts. */
  readonly genre: 'news' | 'opinion' | 'round-up';
}

/** The note by which an outlet takes its article back; undefined: it stands. */
export const withdrawalOf = (article: Pick<Article, 'corrections'>): Correction | undefined =>
  article.corrections.find((c) => c.kind === 'withdrawal');

/** What a reader sees as the article's outlet: "The Coastal Herald", else the file's name. */
export const sourceLabel = (article: Pick<Draft, 'source' | 'path'>): string =>
  article.source?.name ?? article.path.replace(/^.*[\\/]/, '');

/** What counts as one origin when confirmations are counted: the owner, else the outlet, else the article itself. */
export const sourceKey = (article: Pick<Draft, 'source' | 'id'>): string =>
  article.source?.owner ?? article.source?.id ?? article.id;
