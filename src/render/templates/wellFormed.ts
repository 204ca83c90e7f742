/**
 * What MJML loses without a word: it repairs a page whose tags do not close, and drops text where a component takes none.
 * So a filled page is read tag by tag before it is laid out.
 */

export interface Fault {
  /** Offset in the page. */
  readonly at: number;
  readonly message: string;
}

/** HTML elements without an end tag. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** MJML components that hold HTML; all others hold components alone. */
const ENDING: ReadonlySet<string> = new Set(
  'mj-text mj-button mj-table mj-raw mj-style mj-title mj-preview mj-navbar-link mj-social-element mj-accordion-title mj-accordion-text'.split(
    ' ',
  ),
);

/** Their text is no mark-up. */
const VERBATIM = /^mj-(?:style|title|preview)$/;

const TAG = /<(\/?)([a-z][\w:-]*)([^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*)>/iy;

const isComponent = (name: string): boolean => name === 'mjml' || name.startsWith('mj-');

interface Open {
  readonly name: string;
  readonly at: number;
}

/** `<mj-text><p>a</mj-text>` → `{at: 9, message: "<p> is not closed before </mj-text>"}`; undefined: nothing is wrong. */
export const fault = (page: string): Fault | undefined => {
  const open: Open[] = [];
  let at = 0;
  /** Text between two tags, in a component that would drop it. */
  const lost = (from: number, to: number): Fault | undefined => {
    const parent = open.at(-1)?.name;
    if (parent === undefined || !isComponent(parent) || ENDING.has(parent)) return undefined;
    const words = page.slice(from, to);
    const text = words.trim();
    const start = from + words.length - words.trimStart().length;
    return text === ''
      ? undefined
      : { at: start, message: `“${text.slice(0, 40)}” stands in <${parent}>, which prints no text; <mj-text> does` };
  };
  let from = 0;
  for (;;) {
    at = page.indexOf('<', at);
    if (at < 0) break;
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at);
      if (end < 0) return { at, message: 'a comment is not closed with -->' };
      const text = lost(from, at);
      if (text !== undefined) return text;
      from = at = end + 3;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(page);
    if (tag === null) {
      if (/[a-z/]/i.test(page.charAt(at + 1)))
        return { at, message: `the tag ${page.slice(at, at + 20).split('\n', 1)[0]} is not closed with >` };
      at++;
      continue;
    }
    const text = lost(from, at);
    if (text !== undefined) return text;
    const [all, slash, written = '', rest = ''] = tag;
    const name = written.toLowerCase();
    const place = { name, at };
    if (slash === '/') {
      const last = open.pop();
      if (last === undefined) return { at, message: `</${name}> closes nothing` };
      if (last.name !== name)
        return open.some((o) => o.name === name)
          ? { at: last.at, message: `<${last.name}> is not closed before </${name}>` }
          : { at, message: `</${name}> closes nothing; <${last.name}> is open` };
    } else if (rest.endsWith('/')) {
      if (!isComponent(name) && !VOID.has(name))
        return { at, message: `<${name}/> closes itself, which HTML does not know; write <${name}></${name}>` };
    } else if (!VOID.has(name)) {
      open.push(place);
    }
    at += all.length;
    if (VERBATIM.test(name) && slash === '' && !rest.endsWith('/')) {
      const end = page.indexOf(`</${written}`, at);
      if (end >= 0) at = end;
    }
    from = at;
  }
  const last = open.at(-1);
  return last === undefined ? undefined : { at: last.at, message: `<${last.name}> is not closed` };
};
