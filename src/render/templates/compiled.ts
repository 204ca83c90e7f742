/** Templates → one function of the view, made once for a set of templates and used for every edition. */
import Handlebars from 'handlebars';
import { TemplateError } from '../templateError.js';
import { exampleView } from '../view/example.js';
import { type ParsedTemplate, parseTemplates } from './parsed.js';
import type { Templates } from './template.js';
import { traced } from './trace.js';
import { checkVariables } from './variables.js';

/** The template that the others are partials of. */
export const ROOT = 'edition';

/** Missing values are errors, and nothing is escaped here, since all of it is escaped before. */
const OPTIONS: CompileOptions = { strict: true, noEscape: true, preventIndent: true, knownHelpersOnly: true };

export interface Compiled {
  /** Escaped view → MJML. */
  readonly fill: (view: unknown) => string;
  /** The same with marks that say where each tag was written; for the report of an error alone. */
  readonly trace: (view: unknown) => string;
  /** In the order of the marks. */
  readonly paths: readonly string[];
}

/** Names the template in which filling fails. */
const telling =
  (parsed: ParsedTemplate, run: HandlebarsTemplateDelegate): HandlebarsTemplateDelegate =>
  (context, options) => {
    try {
      return run(context, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const message = error instanceof Error ? error.message : String(error);
      const line = /\b(\d+):\d+$/.exec(message)?.[1];
      throw new TemplateError(message, `${parsed.template.path}${line === undefined ? '' : `:${line}`}`, error);
    }
  };

const program = (
  templates: ReadonlyMap<string, ParsedTemplate>,
  root: ParsedTemplate,
  tree: (parsed: ParsedTemplate) => hbs.AST.Program,
): HandlebarsTemplateDelegate => {
  const handlebars = Handlebars.create();
  const compile = (parsed: ParsedTemplate): HandlebarsTemplateDelegate =>
    telling(parsed, handlebars.compile(tree(parsed), OPTIONS));
  for (const parsed of templates.values()) handlebars.registerPartial(parsed.name, compile(parsed));
  return compile(root);
};

const compile = (templates: Templates): Compiled => {
  const parsed = parseTemplates(templates);
  const root = parsed.get(ROOT);
  if (root === undefined) throw new TemplateError('there is no such template', `${ROOT}.mjml`);
  checkVariables(root, parsed, exampleView);
  const order = [...parsed.values()];
  return {
    fill: program(parsed, root, ({ program }) => program),
    trace: (view) => program(parsed, root, (p) => traced(p.program, order.indexOf(p)))(view),
    paths: order.map((p) => p.template.path),
  };
};

const made = new WeakMap<Templates, Compiled>();

/** Throws TemplateError for a template that is missing or broken. */
export const compiled = (templates: Templates): Compiled => {
  const known = made.get(templates);
  if (known !== undefined) return known;
  const fresh = compile(templates);
  made.set(templates, fresh);
  return fresh;
};
