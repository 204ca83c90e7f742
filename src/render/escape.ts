/** Turns text into text that means itself in HTML, in MJML, in Handlebars and among merge tokens. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '{': '&#123;',
  '}': '&#125;',
  '%': '&#37;',
};

/** `"<b> 5%% {{x}}"` → `"&lt;b&gt; 5&#37;&#37; &#123;&#123;x&#125;&#125;"` */
const escapeText = (text: string): string => text.replace(/[&<>"'`{}%]/g, (c) => ENTITIES[c] ?? c);

/** The same for every string of a value, however deep: what a template is given cannot be printed raw. */
export const escapeAll = <T>(value: T): T => {
  if (typeof value === 'string') return escapeText(value) as T;
  if (Array.isArray(value)) return value.map(escapeAll) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeAll(inner)])) as T;
  }
  return value;
};
