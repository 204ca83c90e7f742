/** A template as read from disk: its path for people, and its text. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

export type Templates = ReadonlyMap<string, Template>;

/** `"quote.mjml"` → `"quote"`, the name that `{{> quote}}` calls it by. */
export const nameOf = (fileName: string): string => fileName.replace(/\.(?:mjml|hbs)$/, '');
