/** HTML inside an article's text in, its words out: tags dropped, entities decoded, block ends made line ends. No page structure: saved pages need more. */
import { decodeEntities } from '../../text/entities.js';

/** Elements whose content no reader of the article's text sees as prose. */
const UNREAD = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'form',
  'button',
  'nav',
  'figure',
  'figcaption',
  'aside',
];

const BLOCK =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const DECLARATION = /<![A-Za-z[][^<>]*>|<\?[^<>]*>/g;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9:-]*)(?:\s[^<>]*|\/)?>/g;

/** By search, not by pattern: an unclosed comment must not cost a look at the whole rest for each that opens. */
const withoutComments = (text: string): string => {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    out += text.slice(from, at);
    from = end + 3;
  }
  return out + text.slice(from);
};

/** Tags off, entities left: `"<p>One <b>big</b> day</p><p>Two</p>"` → `"\n\nOne big day\n\n\n\nTwo\n\n"`. Words between `<figure>` and its end go too. */
export const withoutTags = (text: string): string => {
  let out = '';
  let from = 0;
  let unread: { name: string; depth: number } | undefined;
  const source = withoutComments(text).replace(DECLARATION, '');
  const lastEnd = new Map(UNREAD.map((name) => [name, source.toLowerCase().lastIndexOf(`</${name}`)]));
  for (const m of source.matchAll(TAG)) {
    const name = (m[2] ?? '').toLowerCase();
    const closing = m[1] === '/';
    if (unread === undefined) {
      out += source.slice(from, m.index);
      if (BLOCK.test(name)) out += name === 'br' ? '\n' : '\n\n';
      if (!closing && (lastEnd.get(name) ?? -1) > m.index) unread = { name, depth: 1 };
    } else if (name === unread.name) {
      unread.depth += closing ? -1 : 1;
      if (unread.depth === 0) unread = undefined;
    }
    from = m.index + m[0].length;
  }
  return unread === undefined ? out + source.slice(from) : out;
};

/** `"<p>Fish &amp; chips</p>"` → `"Fish & chips"` with line ends where blocks end. */
export const htmlWords = (html: string): string => decodeEntities(withoutTags(html.replace(/\s+/g, ' '))).trim();
