/** Templates → one function of the view, made once for a set of templates and used for every edition. */
import Handlebars from 'handlebars';
import { reasonOf } from '../../reason.js';
import { TemplateError } from '../templateError.js';
import { exampleView } from '../view/example.js';
import { type ParsedTemplate, parseTemplates } from './parsed.js';
import { nameOf, type Templates } from './template.js';
import { placeOf, traced, unmarked } from './trace.js';
import { checkVariables } from './variables.js';
import { fault } from './wellFormed.js';

/** A template that is a whole page, the others its partials; and a view in which every value is filled, which they are checked against. */
export interface Page {
  readonly fileName: string;
  readonly example: object;
}

export const MAIL: Page = { fileName: 'edition.mjml', example: exampleView };

/** Missing values are errors, and nothing is escaped here, since all of it is escaped before. */
const OPTIONS: CompileOptions = { strict: true, noEscape: true, preventIndent: true, knownHelpersOnly: true };

export interface Compiled {
  /** Escaped view → MJML. */
  readonly fill: (view: unknown) => string;
  /**
   * Escaped view → the same with marks that say where each tag was written; for the report of an error alone. Throws
   * TemplateError where one template by itself leaves open what it opens.
   */
  readonly trace: (view: unknown) => string;
  /** In the order of the marks. */
  readonly paths: readonly string[];
}

type Run = HandlebarsTemplateDelegate;

/** Names the template in which filling fails. */
const telling =
  ({ template }: ParsedTemplate, run: Run): Run =>
  (context, options) => {
    try {
      return run(context, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const message = reasonOf(error);
      const line = /\b(\d+):\d+$/.exec(message)?.[1];
      throw new TemplateError(message, `${template.path}${line === undefined ? '' : `:${line}`}`, error);
    }
  };

/** Partials inside are finished before what is around them, so the innermost template that is at fault is named. */
const closing =
  (run: Run, paths: readonly string[]): Run =>
  (context, options) => {
    const page = run(context, options);
    const wrong = fault(unmarked(page));
    if (wrong !== undefined) throw new TemplateError(wrong.message, placeOf(page, wrong.at, paths));
    return page;
  };

const program = (
  templates: ReadonlyMap<string, ParsedTemplate>,
  root: ParsedTemplate,
  compile: (parsed: ParsedTemplate, handlebars: typeof Handlebars) => Run,
): Run => {
  const handlebars = Handlebars.create();
  for (const parsed of templates.values()) handlebars.registerPartial(parsed.name, compile(parsed, handlebars));
  return compile(root, handlebars);
};

const compile = (templates: Templates, { fileName, example }: Page): Compiled => {
  const parsed = parseTemplates(templates);
  const root = parsed.get(nameOf(fileName));
  if (root === undefined) throw new TemplateError('there is no such template', fileName);
  checkVariables(root, parsed, example);
  const order = [...parsed.values()];
  const paths = order.map((p) => p.template.path);
  return {
    paths,
    fill: program(parsed, root, (p, handlebars) => telling(p, handlebars.compile(p.program, OPTIONS))),
    trace: (view) =>
      program(parsed, root, (p, handlebars) =>
        closing(handlebars.compile(traced(p.program, order.indexOf(p)), OPTIONS), paths),
      )(view),
  };
};

const made = new WeakMap<Templates, Map<Page, Compiled>>();

/** Throws TemplateError for a template that is missing or broken. */
export const compiled = (templates: Templates, page: Page = MAIL): Compiled => {
  const pages = made.get(templates) ?? new Map<Page, Compiled>();
  made.set(templates, pages);
  const known = pages.get(page);
  if (known !== undefined) return known;
  const fresh = compile(templates, page);
  pages.set(page, fresh);
  return fresh;
};
