/**
 * Holds templates against the documented view before anything is filled: a value that does not exist, a partial that does
 * not exist and logic beyond loops are told with file and line on the first build, also where today's edition would not
 * have come to them.
 */
import { TemplateError } from '../templateError.js';
import type { ParsedTemplate } from './parsed.js';

const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
const LOOP_DATA: ReadonlySet<string> = new Set(['first', 'last', 'index', 'key']);

/** Where a template stands: the values that its names mean, innermost last, and the partials it was called through. */
interface Place {
  readonly parsed: ParsedTemplate;
  readonly root: unknown;
  readonly scopes: readonly unknown[];
  readonly callers: readonly string[];
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

const known = (value: unknown): string => {
  const keys = keysOf(value);
  return keys.length === 0 ? 'there is only {{this}}' : `there are ${keys.join(', ')}`;
};

class Check {
  readonly #templates: ReadonlyMap<string, ParsedTemplate>;
  /** Templates that were looked at with the same value: a partial of refs is called from everywhere. */
  readonly #seen = new Map<string, Set<unknown>>();

  constructor(templates: ReadonlyMap<string, ParsedTemplate>) {
    this.#templates = templates;
  }

  #fail({ parsed }: Place, { loc }: hbs.AST.Node, message: string): never {
    throw new TemplateError(message, `${parsed.template.path}:${loc.start.line}`);
  }

  /** The example value that an expression stands for. */
  #valueOf(expression: hbs.AST.Expression, place: Place): unknown {
    if (expression.type !== 'PathExpression') return undefined;
    const path = expression as hbs.AST.PathExpression;
    if (path.data && path.parts[0] !== 'root') {
      if (LOOP_DATA.has(String(path.parts[0]))) return true;
      this.#fail(place, path, `there is no @${path.parts.join('.')}; there are @root, @first, @last, @index`);
    }
    const start = path.data ? place.root : place.scopes[place.scopes.length - 1 - path.depth];
    if (path.depth >= place.scopes.length)
      this.#fail(place, path, `${path.original} leads out of this template; write @root and the whole name`);
    let value: unknown = start;
    for (const part of path.data ? path.parts.slice(1) : path.parts) {
      const name = String(part);
      if (!keysOf(value).includes(name))
        this.#fail(place, path, `there is no value “${path.original}” here; ${known(value)}`);
      value = (value as Record<string, unknown>)[name];
    }
    return value;
  }

  #block(statement: hbs.AST.BlockStatement, place: Place): void {
    const name = statement.path.type === 'PathExpression' ? (statement.path as hbs.AST.PathExpression).original : '';
    if (!BLOCKS.has(name))
      this.#fail(place, statement, `{{#${name}}} is none of ${[...BLOCKS].map((b) => `{{#${b}}}`).join(', ')}`);
    const [subject] = statement.params;
    if (subject === undefined) this.#fail(place, statement, `{{#${name}}} needs a value`);
    const value = this.#valueOf(subject, place);
    const inner = name === 'each' ? (Array.isArray(value) ? value[0] : undefined) : value;
    if (name === 'each' && !Array.isArray(value))
      this.#fail(place, statement, '{{#each}} needs a list; for one value there is {{#with}}');
    const opens = name === 'each' || name === 'with';
    this.#program(statement.program, opens ? { ...place, scopes: [...place.scopes, inner] } : place);
    if (statement.inverse) this.#program(statement.inverse, place);
  }

  #partial(statement: hbs.AST.PartialStatement, place: Place): void {
    const name = statement.name.type === 'PathExpression' ? (statement.name as hbs.AST.PathExpression).original : '';
    const partial = this.#templates.get(name);
    if (partial === undefined)
      this.#fail(
        place,
        statement,
        `there is no template “${name}”; there are ${[...this.#templates.keys()].sort().join(', ')}`,
      );
    if (place.callers.includes(name)) this.#fail(place, statement, `“${name}” calls itself`);
    const [context] = statement.params;
    const scope = context === undefined ? place.scopes.at(-1) : this.#valueOf(context, place);
    this.template(partial, place.root, scope, [...place.callers, name]);
  }

  #statement(statement: hbs.AST.Statement, place: Place): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement': {
        const { path, params } = statement as hbs.AST.MustacheStatement;
        if (params.length > 0)
          this.#fail(place, statement, 'templates have no functions; a value stands alone in its braces');
        const value = this.#valueOf(path as hbs.AST.Expression, place);
        if (typeof value === 'object' && value !== null)
          this.#fail(
            place,
            statement,
            `“${(path as hbs.AST.PathExpression).original}” is ${Array.isArray(value) ? 'a list; {{#each}} prints it' : `no text; ${known(value)}`}`,
          );
        return;
      }
      case 'BlockStatement':
        this.#block(statement as hbs.AST.BlockStatement, place);
        return;
      case 'PartialStatement':
        this.#partial(statement as hbs.AST.PartialStatement, place);
        return;
      default:
        this.#fail(
          place,
          statement,
          'templates know values, {{#if}}, {{#unless}}, {{#each}}, {{#with}} and {{> partials}} only',
        );
    }
  }

  #program(program: hbs.AST.Program, place: Place): void {
    for (const statement of program.body) this.#statement(statement, place);
  }

  template(parsed: ParsedTemplate, root: unknown, scope: unknown, callers: readonly string[]): void {
    const seen = this.#seen.get(parsed.name) ?? new Set();
    if (seen.has(scope)) return;
    this.#seen.set(parsed.name, seen.add(scope));
    // `..` leads to nowhere from here: what a partial may use is what it is given.
    this.#program(parsed.program, { parsed, root, scopes: [scope], callers });
  }
}

/** Checks the template `root` and all that it calls against an example of the view. Throws TemplateError. */
export const checkVariables = (
  root: ParsedTemplate,
  templates: ReadonlyMap<string, ParsedTemplate>,
  example: unknown,
): void => new Check(templates).template(root, example, example, [root.name]);
