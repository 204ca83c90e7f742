/**
 * Finished HTML → a notice for each tag, attribute or address that a mail must not hold. MJML's own validation lets
 * scripts and `javascript:` links pass, so this reads the bytes that will be sent.
 */
import { type Check, notice, placeOf } from './check.js';
import type { PageElement } from './page.js';

const TAGS: ReadonlySet<string> = new Set(
  'html head title meta style body div table tbody thead tr td th caption p h1 h2 h3 h4 ul ol li blockquote a b i em strong span img br hr sup sub small abbr cite q time'.split(
    ' ',
  ),
);
const SCHEMES = /^(?:https?:|mailto:|%%[a-z][a-z0-9-]*(?:\||%%))/i;
const IMAGE_SCHEMES = /^(?:https?:|data:image\/(?:png|jpeg|gif);|cid:)/i;

/** What is wrong with one element. */
const faults = ({ name, attributes }: PageElement): readonly string[] => {
  const found: string[] = TAGS.has(name) ? [] : [`the tag <${name}>`];
  for (const [attribute, written] of attributes) {
    const value = written.trim();
    if (attribute.startsWith('on')) found.push(`the handler ${attribute} on <${name}>`);
    else if (attribute === 'href' && !SCHEMES.test(value)) found.push(`the link ${value.slice(0, 60)}`);
    else if (attribute === 'src' && !IMAGE_SCHEMES.test(value)) found.push(`the image ${value.slice(0, 60)}`);
    else if (attribute === 'style' && /expression\s*\(|url\s*\(|javascript:/i.test(value))
      found.push(`the style of <${name}>`);
  }
  return found;
};

/** `<p onclick="x()">` → one notice; comments (for Outlook, from MJML) are left aside. */
export const markup: Check = ({ page }) => {
  const places = new Map<string, string>();
  for (const element of page.elements)
    for (const fault of faults(element)) if (!places.has(fault)) places.set(fault, placeOf(element));
  return [...places].map(([fault, place]) =>
    notice(
      'markup',
      'error',
      `${place}: holds ${fault}, which mail programs refuse or readers must not get. Take it out of the templates.`,
    ),
  );
};
