/** Template text → its syntax tree; what cannot be read is told with its file and line. */
import Handlebars from 'handlebars';
import { reasonOf } from '../../reason.js';
import { TemplateError } from '../templateError.js';
import { nameOf, type Template, type Templates } from './template.js';

export interface ParsedTemplate {
  readonly name: string;
  readonly template: Template;
  readonly program: hbs.AST.Program;
}

/** As Handlebars names them: "Parse error on line 3", "if doesn't match each - 3:4". */
const lineOf = (error: unknown): string => {
  const line = /\bline (\d+)\b|\b(\d+):\d+$/i.exec(reasonOf(error));
  const number = line?.[1] ?? line?.[2];
  return number === undefined ? '' : `:${number}`;
};

const parse = ({ path, text }: Template): hbs.AST.Program => {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    throw new TemplateError(reasonOf(error), `${path}${lineOf(error)}`, error);
  }
};

/** By name. Throws TemplateError for the first one that does not parse. */
export const parseTemplates = (templates: Templates): ReadonlyMap<string, ParsedTemplate> =>
  new Map(
    [...templates].map(([fileName, template]) => {
      const name = nameOf(fileName);
      return [name, { name, template, program: parse(template) }];
    }),
  );
