/** The front matter at the top of a file in, its keys out. Runs no code: only YAML and JSON are read; broken YAML is read line by line. */
import matter from 'gray-matter';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { reasonOf } from '../reason.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Something wrong in the front matter, at a line of the file. */
export interface FrontMatterDoubt {
  readonly rule: 'broken-front-matter' | 'code-front-matter';
  readonly line: number;
  readonly message: string;
}

export interface Fronted {
  readonly fields: Fields;
  /** What stands below the front matter; the whole text when there is none. */
  readonly body: string;
  readonly doubts: readonly FrontMatterDoubt[];
}

const OPENING = /^\s*---[^\S\n]*([A-Za-z]{0,20})[^\S\n]*\n/;
const KEY = /^([A-Za-z][\w -]{0,40}?)\s*:(?:\s+(.*)|\s*)$/;

class Refused extends Error {}

const refuse = (): never => {
  throw new Refused();
};

class Broken extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** YAML 1.2: dates stay the text they are, so that a bare day is not made an instant; few aliases, so that none explode. */
const yaml = (source: string): object => {
  const lineCounter = new LineCounter();
  const doc = parseDocument(source, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const error = doc.errors[0];
  if (error !== undefined) throw new Broken(error.message, lineCounter.linePos(error.pos[0]).line);
  if (doc.contents !== null && !isMap(doc.contents)) throw new Broken('it is not a list of "key: value" lines', 2);
  return (doc.toJS({ maxAliasCount: 20 }) as object | null) ?? {};
};

const json = (source: string): object => {
  const value: unknown = JSON.parse(source);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Broken('it is not a JSON object', 2);
};

/** gray-matter would evaluate `---js`; every language but these two is refused. */
const ENGINES = {
  yaml,
  yml: yaml,
  json,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
};

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

/** `"title: Trump: call\ntags: [a, b]"` → `{title: "Trump: call", tags: ["a", "b"]}`: the keys of front matter that is no YAML. */
const readKeysByLine = (source: string): Fields => {
  const fields: Record<string, unknown> = Object.create(null);
  let list: string[] | undefined;
  for (const line of source.split('\n')) {
    const item = /^\s*-\s+(.*\S)\s*$/.exec(line);
    const m = KEY.exec(line.trimEnd());
    if (item?.[1] !== undefined && list !== undefined) list.push(unquoted(item[1]));
    else if (m?.[1] !== undefined && !/^\s/.test(line)) {
      const value = (m[2] ?? '').trim();
      list = value === '' ? [] : undefined;
      const flow = /^\[(.*)\]$/.exec(value);
      fields[m[1]] =
        list ?? (flow?.[1] === undefined ? unquoted(value) : flow[1].split(',').map((v) => unquoted(v.trim())));
    }
  }
  for (const [key, value] of Object.entries(fields)) if (Array.isArray(value) && value.length === 0) delete fields[key];
  return fields;
};

/** A dash line opens an article as often as metadata: only keys below it make it front matter. */
const looksLikeKeys = (block: string): boolean =>
  block.trim() === '' || block.split('\n').some((l) => KEY.test(l.trimEnd())) || /^\s*\{/.test(block);

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/\s+at line \d.*$/, '').slice(0, 160);

/** `"---\ntitle: A\n---\nText"` → `{title: "A"}`, `"Text"`. */
export const frontMatter = (text: string): Fronted => {
  const opening = OPENING.exec(text);
  const none: Fronted = { fields: {}, body: text, doubts: [] };
  if (opening === null) return none;
  const closing = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(text.slice(opening[0].length));
  if (closing === null) return none;
  const block = text.slice(opening[0].length, opening[0].length + closing.index);
  const body = text.slice(opening[0].length + closing.index + closing[0].length).replace(/^\n/, '');
  const language = (opening[1] ?? '').toLowerCase();
  const above = text.slice(0, opening[0].length).split('\n').length - 1;
  if (language === '' && !looksLikeKeys(block)) return none;
  const known = Object.hasOwn(ENGINES, language === '' ? 'yaml' : language);
  try {
    if (!known) throw new Refused();
    // Options are passed so that gray-matter's cache, which is keyed by content alone, is not used.
    const { data } = matter(`---${language}\n${block}---\n`, { engines: ENGINES, language: 'yaml' });
    return { fields: data, body, doubts: [] };
  } catch (error) {
    if (error instanceof Refused) {
      const message = `Front matter in "${language}" is not read: only YAML and JSON are, and nothing is ever run. The text below it was kept.`;
      return { fields: {}, body, doubts: [{ rule: 'code-front-matter', line: above, message }] };
    }
    const reason = firstLine(reasonOf(error));
    const line = error instanceof Broken ? above - 1 + Math.max(1, error.line) : above;
    const message = `The front matter is not valid ${language === 'json' ? 'JSON' : 'YAML'} (${reason}); its keys were read line by line. Put a value that holds ": " in quotation marks.`;
    return { fields: readKeysByLine(block), body, doubts: [{ rule: 'broken-front-matter', line, message }] };
  }
};
