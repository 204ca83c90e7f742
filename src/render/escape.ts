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

const SPECIAL = /[&<>"'`{}%]/;

/** `"<b> 5%% {{x}}"` → `"&lt;b&gt; 5&#37;&#37; &#123;&#123;x&#125;&#125;"` */
const escapeText = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"'`{}%]/g, (c) => ENTITIES[c] ?? c) : text;

/** The same for every string of a value, however deep: what a template is given cannot be printed raw. */
export const escapeAll = <T>(value: T): T => {
  if (typeof value === 'string') return escapeText(value) as T;
  if (Array.isArray(value)) return value.map(escapeAll) as T;
  if (typeof value === 'object' && value !== null) {
    const escaped: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) escaped[key] = escapeAll(inner);
    return escaped as T;
  }
  return value;
};
