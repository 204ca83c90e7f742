/**
 * View → HTML: the templates are filled once, MJML is laid out once. The view is escaped before any template sees it,
 * so that a template, however written, cannot print raw text of an article; and nothing is ever filled a second time,
 * since article text would then run as a template.
 */

import { reasonOf } from '../reason.js';
import { escapeAll } from './escape.js';
import { TemplateError } from './templateError.js';
import { compiled, MAIL, type Page } from './templates/compiled.js';
import type { Templates } from './templates/template.js';
import { placeOf } from './templates/trace.js';
import { type Fault, fault } from './templates/wellFormed.js';
import type { EditionView } from './view/view.js';

/** Fills the templates once more to learn who wrote what stands at an offset of the page. */
const blame = (
  view: object,
  templates: Templates,
  { at, message }: Fault,
  page: Page = MAIL,
  cause?: unknown,
): TemplateError => {
  const { trace, paths } = compiled(templates, page);
  return new TemplateError(message, placeOf(trace(escapeAll(view)), at, paths), cause);
};

/** Fills the templates: view → MJML, or the HTML of another page. Throws TemplateError for a template that is missing or broken. */
export const fill = (view: object, templates: Templates, page: Page = MAIL): string => {
  const filled = compiled(templates, page).fill(escapeAll(view));
  const wrong = fault(filled);
  if (wrong !== undefined) throw blame(view, templates, wrong, page);
  return filled;
};

/** Elements beside which white space means nothing. */
const BLOCK = '(?:blockquote|div|h[1-6]|li|ol|p|table|tbody|td|th|tr|ul)\\b';
const BETWEEN_BLOCKS = new RegExp(`(<\\/?${BLOCK}[^>]*>) (?=<\\/?${BLOCK})`, 'g');

/**
 * Without indentation and without the spaces and last semicolons that inlining writes: a fourth of a long edition. MJML's own
 * minifiers take a sixth of its time, and the one for CSS breaks it. Nothing in a mail keeps its line breaks.
 */
const slim = (html: string): string =>
  html
    .replace(/\n\s*/g, ' ')
    .replace(/ style="([^"]*)"/g, (_all, style: string) => ` style="${style.replace(/(?<=[:;,])\s+|;$/g, '')}"`)
    .replace(BETWEEN_BLOCKS, '$1');

/** Strict, and no file is read. Inlining has no variables to resolve and no attributes to make: the templates write their own. */
const MJML_OPTIONS = {
  validationLevel: 'strict',
  keepComments: false,
  ignoreIncludes: true,
  juiceOptions: {
    resolveCSSVariables: false,
    applyWidthAttributes: false,
    applyHeightAttributes: false,
    applyAttributesTableElements: false,
  },
} as const;

/** MJML → HTML for mail programs. */
const layOut = async (mjml: string): Promise<string> => {
  // Takes half a second to load, which `--help` must not pay.
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(mjml, MJML_OPTIONS as Parameters<typeof mjml2html>[1]);
  return `${slim(html).trim()}\n`;
};

/** What strict MJML complains of first, as an offset in the page: it names a line and a tag. */
const complaint = (error: unknown, mjml: string): Fault => {
  const [first] =
    (error as { readonly errors?: readonly { line: number; message: string; tagName: string }[] }).errors ?? [];
  if (first === undefined) return { at: 0, message: reasonOf(error) };
  const line = mjml.split('\n', first.line - 1).reduce((n, l) => n + l.length + 1, 0);
  const tag = mjml.indexOf(`<${first.tagName}`, line);
  return { at: tag < 0 ? line : tag, message: `<${first.tagName}>: ${first.message}` };
};

/** View → finished HTML. Throws TemplateError with file and line for a template that is missing or broken. */
export const html = async (view: EditionView, templates: Templates): Promise<string> => {
  const mjml = fill(view, templates);
  try {
    return await layOut(mjml);
  } catch (error) {
    throw blame(view, templates, complaint(error, mjml), MAIL, error);
  }
};
