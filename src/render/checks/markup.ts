/**
 * Finished HTML → a notice for each tag, attribute or address that a mail must not hold. MJML's own validation lets
 * scripts and `javascript:` links pass, so this reads the bytes that will be sent.
 */
import type { Notice } from '../../model/notice.js';

const TAGS: ReadonlySet<string> = new Set(
  'html head title meta style body div table tbody thead tr td th caption p h1 h2 h3 h4 ul ol li blockquote a b i em strong span img br hr sup sub small abbr cite q time'.split(
    ' ',
  ),
);
const SCHEMES = /^(?:https?:|mailto:|%%[a-z][a-z0-9-]*(?:\||%%))/i;
const IMAGE_SCHEMES = /^(?:https?:|data:image\/(?:png|jpeg|gif);|cid:)/i;

const TAG = /<\/?([a-z][a-z0-9:-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

const numeric = (value: string): string =>
  value.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (_all, hex?: string, dec?: string) => {
    const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** What is wrong with one tag's attributes. */
const badAttributes = (tag: string, attributes: string): readonly string[] => {
  const found: string[] = [];
  for (const m of attributes.matchAll(ATTRIBUTE)) {
    const name = (m[1] ?? '').toLowerCase();
    const value = numeric(m[2] ?? m[3] ?? m[4] ?? '').trim();
    if (/^on/.test(name)) found.push(`the handler ${name} on <${tag}>`);
    else if (name === 'href' && !SCHEMES.test(value)) found.push(`the link ${value.slice(0, 60)}`);
    else if (name === 'src' && !IMAGE_SCHEMES.test(value)) found.push(`the image ${value.slice(0, 60)}`);
    else if (name === 'style' && /expression\s*\(|url\s*\(|javascript:/i.test(value))
      found.push(`the style of <${tag}>`);
  }
  return found;
};

/** `<p onclick="x()">` → one notice of rule `markup`; comments (for Outlook, from MJML) are left aside. */
export const markup = (html: string): readonly Notice[] => {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '');
  const found = new Set<string>();
  for (const m of bare.matchAll(TAG)) {
    const tag = (m[1] ?? '').toLowerCase();
    if (!TAGS.has(tag)) found.add(`the tag <${tag}>`);
    for (const bad of badAttributes(tag, m[2] ?? '')) found.add(bad);
  }
  return [...found].map((what) => ({
    stage: 'render',
    rule: 'markup',
    severity: 'error',
    message: `edition.html holds ${what}, which mail programs refuse or readers must not get. Take it out of the templates.`,
  }));
};
