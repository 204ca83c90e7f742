/**
 * The web archive: what has been published. It is written into the site itself, as `archive.json`, and read back from there: the
 * folder that is served is the only record.
 */

/** A story as the lists of the archive show it. */
export interface PublishedStory {
  /** Its place on the edition's page. */
  readonly anchor: string;
  readonly headline: string;
  readonly standfirst: string | null;
}

export interface PublishedEdition {
  /** `YYYY-MM-DD`; the folder it is served from. */
  readonly date: string;
  readonly number: number | null;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** The beginning of its day in its time zone, `2026-11-21T00:00:00+09:00`. */
  readonly published: string;
  /** When its page was last changed after it had been published; until then the same as `published`. */
  readonly updated: string;
  /** Of its page as published, hexadecimal. */
  readonly sha256: string;
  /** In the order of the edition. */
  readonly stories: readonly PublishedStory[];
}

export const SITE_FORMAT = 'collate-site/1';

export interface Site {
  readonly format: typeof SITE_FORMAT;
  /** Newest first. */
  readonly editions: readonly PublishedEdition[];
  /** Days whose editions were taken back, in order: only one that is named is published again. */
  readonly retracted: readonly string[];
}

export const EMPTY_SITE: Site = { format: SITE_FORMAT, editions: [], retracted: [] };
