/** Marks before each tag of a template, and before the words it opens with, say in the filled page in which file and line they were written. */

const MARK = /\uf8f0(\d+),(\d+)\uf8f1/g;

/** Its file and line before each `<` and before what comes first. White space that Handlebars takes out around blocks holds neither, so they keep their order. */
const marked = (statement: hbs.AST.ContentStatement, file: number): string => {
  const lines = Array.from(String(statement.original).matchAll(/(?<=^\s*)\S|[<\n]/g)).reduce<{
    line: number;
    of: number[];
  }>(
    (at, [sign]) => {
      if (sign === '\n') at.line++;
      else at.of.push(at.line);
      return at;
    },
    { line: statement.loc.start.line, of: [] },
  ).of;
  let next = 0;
  return statement.value.replace(
    /(?<=^\s*)\S|</g,
    (sign) => `\uf8f0${file},${lines[next++] ?? statement.loc.start.line}\uf8f1${sign}`,
  );
};

/** A copy of the tree whose text carries the marks; `file` is the template's number. */
export const traced = (program: hbs.AST.Program, file: number): hbs.AST.Program =>
  JSON.parse(JSON.stringify(program), (_key, node: unknown) => {
    const statement = node as hbs.AST.ContentStatement | null;
    return statement?.type === 'ContentStatement' ? { ...statement, value: marked(statement, file) } : node;
  }) as hbs.AST.Program;

/** The page as it is without the marks. */
export const unmarked = (page: string): string => page.replace(MARK, '');

/** `path:line` of the last mark at or before an offset in the page without marks. */
export const placeOf = (page: string, offset: number, paths: readonly string[]): string => {
  let taken = 0;
  let place = paths[0] ?? '';
  for (const mark of page.matchAll(MARK)) {
    if (mark.index - taken > offset) break;
    place = `${paths[Number(mark[1])] ?? ''}:${mark[2]}`;
    taken += mark[0].length;
  }
  return place;
};
