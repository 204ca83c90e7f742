import type { Edition, RenderedEdition } from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Outcome } from '../model/notice.js';

/** A template as read from disk: file name without folder, and its text. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

export interface RenderOptions {
  readonly newsletter: Newsletter;
  /** Templates by file name: the owner's over the package's. */
  readonly templates: ReadonlyMap<string, Template>;
}

export const render = async (edition: Edition, _options: RenderOptions): Promise<Outcome<RenderedEdition>> => ({
  value: { html: '', text: '', eml: '', json: `${JSON.stringify(edition, null, 1)}\n` },
  notices: [],
});
