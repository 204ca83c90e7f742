/** Style sheets of a page → their rules, and which elements a rule is for. Knows the selectors that mail programs know. */
import type { PageElement } from './page.js';

export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

export interface StyleRule {
  /** Of the at-rules around it, from the outside in: `["@media (prefers-color-scheme: dark)"]`. */
  readonly within: readonly string[];
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

/** `"color:#333;margin:0 !important"` → two declarations; what has no value is none. */
export const declarationsOf = (style: string): readonly Declaration[] =>
  style.split(';').flatMap((written) => {
    const colon = written.indexOf(':');
    const property = written.slice(0, colon).trim().toLowerCase();
    const value = written.slice(colon + 1).trim();
    if (colon < 0 || property === '' || value === '') return [];
    const important = /!\s*important$/i.test(value);
    return [{ property, value: important ? value.slice(0, value.lastIndexOf('!')).trim() : value, important }];
  });

/**
 * `"a { b: c } @media x { d { e: f } }"` → rules in their order, one for each selector of a list; an at-rule is one too, without
 * a selector.
 */
export const rulesOf = (styleSheet: string): readonly StyleRule[] => {
  const css = styleSheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ');
  const rules: StyleRule[] = [];
  const within: string[] = [];
  let prelude = '';
  for (const [part] of css.matchAll(/[{};]|[^{};]+/g)) {
    if (part === '{') {
      within.push(prelude.trim());
      prelude = '';
    } else if (part === '}') {
      const head = within.pop() ?? '';
      if (head.startsWith('@')) rules.push({ within: [...within, head], selector: '', declarations: [] });
      else if (head !== '') {
        const declarations = declarationsOf(prelude);
        for (const selector of head.split(','))
          rules.push({ within: [...within], selector: selector.trim(), declarations });
      }
      prelude = '';
    } else if (part === ';' && within.at(-1)?.startsWith('@') !== false) {
      // `@import …;` stands for itself.
      if (prelude.trim() !== '') rules.push({ within: [...within, prelude.trim()], selector: '', declarations: [] });
      prelude = '';
    } else {
      prelude += part;
    }
  }
  return rules;
};

interface Compound {
  readonly matches: (element: PageElement) => boolean;
  readonly child: boolean;
}

export interface Selector {
  readonly matches: (element: PageElement) => boolean;
  /** Ids, classes and the like, element names, as one number that sorts. */
  readonly specificity: number;
}

const SIMPLE = /([.#]?)([\w-]+|\*)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*"?([^"\]]*)"?\s*)?\]|:root/gy;
const NEVER: Selector = { matches: () => false, specificity: 0 };

const hasClass = (element: PageElement, name: string): boolean =>
  (element.attributes.get('class') ?? '').split(/\s+/).includes(name);

/** `"td.page"` → what it asks of one element; undefined for what is not known here, such as `:hover`. */
const compoundOf = (
  written: string,
): { readonly tests: ((e: PageElement) => boolean)[]; readonly specificity: number } | undefined => {
  const tests: ((e: PageElement) => boolean)[] = [];
  let specificity = 0;
  let at = 0;
  SIMPLE.lastIndex = 0;
  for (let m = SIMPLE.exec(written); m !== null; m = SIMPLE.exec(written)) {
    const [whole, sign, name = '', attribute, operator, value = ''] = m;
    at = SIMPLE.lastIndex;
    if (whole === ':root') tests.push((e) => e.name === 'html');
    else if (attribute !== undefined) {
      if (operator !== undefined && operator !== '=') return undefined;
      tests.push((e) => (operator === undefined ? e.attributes.has(attribute) : e.attributes.get(attribute) === value));
    } else if (sign === '.') tests.push((e) => hasClass(e, name));
    else if (sign === '#') tests.push((e) => e.attributes.get('id') === name);
    else if (name !== '*') tests.push((e) => e.name === name.toLowerCase());
    specificity += sign === '#' ? 10_000 : sign === '' && attribute === undefined && whole !== ':root' ? 1 : 100;
    if (name === '*') specificity -= 1;
  }
  return at === written.length && at > 0 ? { tests, specificity } : undefined;
};

/** `".page > td"`; a selector that is not known here matches nothing. */
export const selectorOf = (written: string): Selector => {
  const compounds: Compound[] = [];
  let specificity = 0;
  let child = false;
  for (const part of written
    .replace(/\s*>\s*/g, ' > ')
    .trim()
    .split(/\s+/)) {
    if (part === '>') {
      child = true;
      continue;
    }
    const compound = compoundOf(part);
    if (compound === undefined) return NEVER;
    specificity += compound.specificity;
    compounds.push({ matches: (e) => compound.tests.every((test) => test(e)), child });
    child = false;
  }
  const from = (element: PageElement | undefined, i: number): boolean => {
    const compound = compounds[i];
    if (compound === undefined) return true;
    if (element === undefined || !compound.matches(element)) return false;
    if (i === 0) return true;
    if (compound.child) return from(element.parent, i - 1);
    for (let at = element.parent; at !== undefined; at = at.parent) if (from(at, i - 1)) return true;
    return false;
  };
  return { matches: (element) => from(element, compounds.length - 1), specificity };
};
