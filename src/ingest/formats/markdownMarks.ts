/** A Markdown text in, the same text without its marks out; line ends stay where they were. Words are never changed, only marks taken off. */
import { decodeEntities } from '../../text/entities.js';
import { withoutTags } from './markup.js';

const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const DEFINITION = /^\s{0,3}\[([^\]\n]{1,100})\]:\s*\S+(?:\s+["'(][^\n]*)?$/;
const ORDERED = /^\s{0,6}(\d{1,3})[.)]\s+(?=\S)/;

/** A number at the start of a line is a list mark only in a list: where the line before or after of that kind counts on. */
const listNumbers = (lines: readonly string[]): ReadonlySet<number> => {
  const numbered = lines.flatMap((line, i) => {
    const m = ORDERED.exec(line);
    return m === null ? [] : [{ i, n: Number(m[1]) }];
  });
  return new Set(
    numbered.filter(({ n }, k) => numbered[k - 1]?.n === n - 1 || numbered[k + 1]?.n === n + 1).map(({ i }) => i),
  );
};

/** Marks at the start of a line: quotes, headings, list marks; and the outer bars of a table row, whose cells stay apart. */
const withoutLineMarks = (line: string, listed: boolean): string => {
  const bare = line.replace(/^\s{0,3}(?:>\s?)+/, '');
  const heading = /^\s{0,3}#{1,6}(?:\s+(.*))?$/.exec(bare);
  if (heading !== null) return (heading[1] ?? '').replace(/\s+#+\s*$/, '');
  const item = bare.replace(/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?(?=\S)/, '');
  const words = listed ? item.replace(ORDERED, '') : item;
  return /^\s*\|.*\|\s*$/.test(words)
    ? words
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' | ')
    : words;
};

/** Images go, links leave their words; `[sic]` and `[the minister]` are the writer's brackets and stay. */
const withoutLinks = (text: string, defined: ReadonlySet<string>): string =>
  text
    .replace(/!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)|\[[^\]\n]{0,100}\])/g, '')
    .replace(
      /(?<!\\)\[([^[\]\n]{1,1000})\]\(\s*<?[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?>?(?:\s+["'][^"\n]{0,300}["'])?\s*\)/g,
      '$1',
    )
    .replace(/(?<!\\)\[([^[\]\n]{1,1000})\]\s?\[([^[\]\n]{0,100})\]/g, (whole, shown: string, id: string) =>
      defined.has((id === '' ? shown : id).toLowerCase()) ? shown : whole,
    )
    .replace(/(?<!\\)\[\^[^[\]\s]{1,40}\](?::\s*)?/g, '')
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, '$1');

interface Run {
  readonly at: number;
  readonly marks: string;
}

const isEdge = (c: string | undefined): boolean => c === undefined || /[\s\p{P}\p{S}]/u.test(c);
const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);

/** Takes off paired `*`, `_`, `~~` and backticks and resolves backslash escapes. A run inside a word ("f***ing", "snake_case") is no mark. */
const withoutEmphasis = (text: string): string => {
  const dropped: Run[] = [];
  const open: Run[] = [];
  for (const m of text.matchAll(/\\[\\`*_{}[\]()#+\-.!>~|]|\*{1,3}|_{1,3}|~~|`{1,3}/g)) {
    const marks = m[0];
    if (marks.startsWith('\\')) {
      dropped.push({ at: m.index, marks: '\\' });
      continue;
    }
    const before = text[m.index - 1];
    const after = text[m.index + marks.length];
    if (!isEdge(before) && !isEdge(after)) continue;
    const partner = open.findLastIndex((r) => r.marks === marks);
    if (partner >= 0 && !isSpace(before) && isEdge(after)) {
      dropped.push(...open.slice(partner, partner + 1), { at: m.index, marks });
      open.length = partner;
    } else if (!isSpace(after) && isEdge(before)) {
      // A pair is looked for among few open runs only, so that a line of asterisks costs no more than a line of words.
      open.push({ at: m.index, marks });
      if (open.length > 50) open.shift();
    }
  }
  dropped.sort((a, b) => a.at - b.at);
  let out = '';
  let from = 0;
  for (const { at, marks } of dropped) {
    out += text.slice(from, at);
    from = at + marks.length;
  }
  return out + text.slice(from);
};

/** `"## **Talks** resume"` → `"Talks resume"`; `"> _He_ said [so](https://a.example)"` → `"He said so"`; images and rules leave empty lines. */
export const withoutMarks = (markdown: string): string => {
  const lines = withoutTags(markdown).split('\n');
  const defined = new Set<string>();
  for (const line of lines) {
    const m = DEFINITION.exec(line);
    if (m?.[1] !== undefined && !m[1].startsWith('^')) defined.add(m[1].toLowerCase());
  }
  const numbered = listNumbers(lines);
  return lines
    .map((line, i) => {
      const headed = UNDERLINE.test(line) && (lines[i - 1]?.trim() ?? '') !== '';
      if (headed || FENCE.test(line) || RULE.test(line) || (line.includes('|') && TABLE_RULE.test(line))) return '';
      if (DEFINITION.test(line) && !line.trimStart().startsWith('[^')) return '';
      return decodeEntities(withoutEmphasis(withoutLinks(withoutLineMarks(line, numbered.has(i)), defined)));
    })
    .join('\n');
};

/** The words of a first-level heading that opens the text, and the text after it. `"# Talks resume\nThe …"` → "Talks resume". */
export const openingHeading = (markdown: string): { readonly heading: string; readonly rest: string } | undefined => {
  const m = /^\s*#\s+([^\n]+)(?:\n|$)/.exec(markdown) ?? /^\s*([^\n]+)\n=+[^\S\n]*(?:\n|$)/.exec(markdown);
  const heading = m?.[1] === undefined ? '' : withoutMarks(m[1].replace(/\s+#+\s*$/, '')).trim();
  return m === null || heading === '' ? undefined : { heading, rest: markdown.slice(m[0].length) };
};
