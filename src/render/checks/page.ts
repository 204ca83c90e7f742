/**
 * Finished HTML → its elements, for the checks that read them. Tolerant like a mail program: what is not closed is closed
 * with its parent, and a tag is read however it is spelt. Comments are left out, and with them what MJML writes for
 * Outlook alone.
 */
import { decodeEntities } from '../../text/entities.js';

export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case, entities decoded; an attribute without a value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly children: readonly (PageElement | string)[];
  /** The words of the heading that it stands below; absent: it stands above all of them. */
  readonly below: string | undefined;
}

export interface Page {
  /** In the order of the page. */
  readonly elements: readonly PageElement[];
  /** The texts of its `<style>` elements. */
  readonly styles: readonly string[];
}

/** HTML, 13.1.2: elements that hold nothing and are never closed. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements whose content is no mark-up. */
const RAW: ReadonlySet<string> = new Set(['style', 'script', 'title', 'textarea']);

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `<p>a <b>b</b></p>` → `"a b"` */
export const wordsOf = (element: PageElement): string => {
  const parts: string[] = [];
  const read = (of: PageElement): void => {
    for (const child of of.children) {
      if (typeof child === 'string') parts.push(child);
      else if (!RAW.has(child.name)) read(child);
    }
  };
  read(element);
  return collapse(parts.join(''));
};

/** The words that stand in an element itself and not in one inside it. */
export const ownWords = (element: PageElement): string =>
  collapse(element.children.filter((child) => typeof child === 'string').join(' '));

/** An element and what it stands in, from the inside out. */
export function* outwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) yield at;
}

/** Set aside by its own style, as the preheader is: no reader of the page sees it. */
export const isHidden = (element: PageElement): boolean => {
  for (const at of outwards(element)) if (/\bdisplay\s*:\s*none/i.test(at.attributes.get('style') ?? '')) return true;
  return false;
};

interface Growing extends PageElement {
  readonly parent: Growing | undefined;
  readonly children: (PageElement | string)[];
}

const withoutComments = (html: string): string => {
  let out = '';
  for (let at = 0; ; ) {
    const open = html.indexOf('<!--', at);
    if (open < 0) return out + html.slice(at);
    out += html.slice(at, open);
    const close = html.indexOf('-->', open);
    if (close < 0) return out;
    at = close + 3;
  }
};

export const pageOf = (written: string): Page => {
  const html = withoutComments(written);
  const elements: PageElement[] = [];
  const styles: string[] = [];
  let open: Growing | undefined;
  let heading: string | undefined;
  const text = (words: string): void => {
    if (words !== '') open?.children.push(decodeEntities(words));
  };
  const close = (name: string): void => {
    for (let at = open; at !== undefined; at = at.parent) {
      if (at.name !== name) continue;
      if (/^h[1-6]$/.test(name)) heading = wordsOf(at);
      open = at.parent;
      return;
    }
  };
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    const closes = html[tag + 1] === '/';
    NAME.lastIndex = tag + (closes ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      // `<!doctype`, or a sign that begins no tag.
      const next = html[tag + 1] === '!' ? html.indexOf('>', tag) + 1 : tag + 1;
      if (html[tag + 1] !== '!') text(html.slice(at, next));
      else text(html.slice(at, tag));
      at = next === 0 ? html.length : next;
      continue;
    }
    text(html.slice(at, tag));
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = NAME.lastIndex;
    let end = NAME.lastIndex;
    for (let m = ATTRIBUTE.exec(html); m !== null; m = ATTRIBUTE.exec(html)) {
      attributes.set((m[1] ?? '').toLowerCase(), decodeEntities(m[2] ?? m[3] ?? m[4] ?? ''));
      end = ATTRIBUTE.lastIndex;
    }
    at = html.indexOf('>', end) + 1;
    if (at === 0) at = html.length;
    if (closes) {
      close(name);
      continue;
    }
    const element: Growing = { name, attributes, parent: open, children: [], below: heading };
    elements.push(element);
    open?.children.push(element);
    if (VOID.has(name)) continue;
    open = element;
    if (!RAW.has(name)) continue;
    const rest = html.slice(at).search(new RegExp(`</${name}`, 'i'));
    const inner = rest < 0 ? html.slice(at) : html.slice(at, at + rest);
    element.children.push(inner);
    if (name === 'style') styles.push(inner);
    at += inner.length;
  }
  return { elements, styles };
};
