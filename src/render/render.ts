/**
 * Edition → every outlet: HTML for mail programs, a page for the web, plain text, a sample message, JSON. All but the last
 * are written from one view. Decides nothing about what is printed, and sends nothing.
 */
import type { Edition, RenderedEdition } from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Outcome } from '../model/notice.js';
import { check } from './checks/checks.js';
import { eml } from './eml.js';
import { html as htmlOf } from './html.js';
import type { Template, Templates } from './templates/template.js';
import { text as plainText } from './text.js';
import { view as viewOf } from './view/view.js';
import { web } from './web.js';

export type { Template };

export interface RenderOptions {
  readonly newsletter: Newsletter;
  /** Templates by file name: the owner's over the package's. */
  readonly templates: Templates;
}

/** Throws TemplateError when a template is missing or broken; nothing in an edition makes it throw. */
export const render = async (edition: Edition, options: RenderOptions): Promise<Outcome<RenderedEdition>> => {
  const view = viewOf(edition, options.newsletter);
  const html = await htmlOf(view, options.templates);
  const text = plainText(view);
  const page = web(edition, options.newsletter, options.templates);
  return {
    value: {
      html,
      text,
      web: page,
      eml: await eml(edition, options.newsletter, { subject: view.subject, html, text }),
      json: `${JSON.stringify(edition, null, 1)}\n`,
    },
    notices: check(edition, { html, text, web: page }),
  };
};
