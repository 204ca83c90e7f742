/**
 * Edition → every outlet: HTML for mail programs, plain text, a sample message, JSON. HTML and plain text are written
 * from one view. Decides nothing about what is printed, and sends nothing.
 */
import type { Edition, RenderedEdition } from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Outcome } from '../model/notice.js';
import { check } from './checks/checks.js';
import { eml } from './eml.js';
import { fill, layOut } from './html.js';
import { text as plainText } from './text.js';
import { view as viewOf } from './view/view.js';

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

/** Throws TemplateError when a template is missing or broken; nothing in an edition makes it throw. */
export const render = async (edition: Edition, options: RenderOptions): Promise<Outcome<RenderedEdition>> => {
  const view = viewOf(edition, options.newsletter);
  const html = await layOut(fill(view, options.templates));
  const text = plainText(view);
  return {
    value: {
      html,
      text,
      eml: await eml(edition, options.newsletter, { subject: view.subject, html, text }),
      json: `${JSON.stringify(edition, null, 1)}\n`,
    },
    notices: check(edition, { html, text }),
  };
};
