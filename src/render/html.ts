/**
 * View → HTML: the templates are filled once, MJML is laid out once. The view is escaped before any template sees it,
 * so that a template, however written, cannot print raw text of an article; and nothing is ever filled a second time,
 * since article text would then run as a template.
 */
import Handlebars from 'handlebars';
import { escapeAll } from './escape.js';
import type { Template } from './render.js';
import { TemplateError } from './templateError.js';

/** The template of the mail, which the others are partials of. */
const ROOT = 'edition';

const nameOf = (fileName: string): string => fileName.replace(/\.(?:mjml|hbs)$/, '');

/** Places as Handlebars ("Parse error on line 3") and MJML name them. */
const lineOf = (error: unknown): string => {
  const line = /\bline (\d+)\b|\b(\d+):\d+$/i.exec(error instanceof Error ? error.message : '');
  const number = line?.[1] ?? line?.[2];
  return number === undefined ? '' : `:${number}`;
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Missing values are errors, and nothing is escaped here, since all of it is escaped before. */
const OPTIONS: CompileOptions = { strict: true, noEscape: true, preventIndent: true };

/** Which template asks for the value that a strict template found missing. */
const culprit = (error: unknown, templates: ReadonlyMap<string, Template>): Template | undefined => {
  const missing = /"([^"]+)" not defined/.exec(reason(error))?.[1];
  return missing === undefined ? undefined : [...templates.values()].find((t) => t.text.includes(missing));
};

/** Fills the templates from one root: view → MJML, or the page of another root. Throws TemplateError for a template that is missing or broken. */
export const fill = (view: object, templates: ReadonlyMap<string, Template>, name = ROOT): string => {
  const handlebars = Handlebars.create();
  const parsed = new Map<string, Template>();
  for (const [fileName, template] of templates) {
    try {
      handlebars.parse(template.text);
    } catch (error) {
      throw new TemplateError(reason(error), `${template.path}${lineOf(error)}`, error);
    }
    parsed.set(nameOf(fileName), template);
    handlebars.registerPartial(nameOf(fileName), handlebars.compile(template.text, OPTIONS));
  }
  const root = parsed.get(name);
  if (root === undefined)
    throw new TemplateError('there is no such template', name === ROOT ? `${ROOT}.mjml` : `${name}.hbs`);
  try {
    return handlebars.compile(root.text, OPTIONS)(escapeAll(view));
  } catch (error) {
    const at = culprit(error, templates);
    throw new TemplateError(reason(error), at === undefined ? root.path : `${at.path}${lineOf(error)}`, error);
  }
};

/** Style attributes without the spaces and last semicolon that inlining writes: a twelfth of a long edition. */
const slim = (html: string): string =>
  html.replace(
    / style="([^"]*)"/g,
    (_all, style: string) => ` style="${style.replace(/([:;,])\s+/g, '$1').replace(/;$/, '')}"`,
  );

/** MJML → HTML for mail programs, minified but for its CSS, which minifying breaks. */
export const layOut = async (mjml: string): Promise<string> => {
  // Takes half a second to load, which `--help` must not pay.
  const { default: mjml2html } = await import('mjml');
  try {
    const { html } = await mjml2html(mjml, {
      validationLevel: 'strict',
      keepComments: false,
      ignoreIncludes: true,
      minify: true,
      minifyOptions: { minifyCss: false },
    } as Parameters<typeof mjml2html>[1]);
    return `${slim(html)}\n`;
  } catch (error) {
    throw new TemplateError(reason(error), `${ROOT}.mjml`, error);
  }
};
