/**
 * Edition → its page on the web: what the mail holds, what was left out of the mail for room, and behind each reference the
 * sentences it stands on. Needs no script and fetches nothing.
 */
import type { Edition } from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import { fill } from './html.js';
import type { Page } from './templates/compiled.js';
import type { Templates } from './templates/template.js';
import { exampleView } from './view/example.js';
import { view } from './view/view.js';

/** The partials in `templates/web/` belong to it. */
const PAGE: Page = { fileName: 'web.hbs', example: exampleView };

/** Lines without their indentation: a seventh of a long page. Nothing in it is preformatted. */
export const flush = (html: string): string => html.replace(/\n\s+/g, '\n');

/** Throws TemplateError when a template is missing or broken. */
export const web = (edition: Edition, newsletter: Newsletter, templates: Templates): string =>
  flush(fill(view(edition, newsletter, 'web'), templates, PAGE));
