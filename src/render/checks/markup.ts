/**
 * Finished HTML → a notice for each tag, attribute or address that a mail or the page for the web must not hold. MJML's own
 * validation lets scripts and `javascript:` links pass, so this reads the bytes that will be sent and published.
 */
import { type Check, notice, placeOf } from './check.js';
import { type PageElement, pageOf } from './page.js';

/** What one kind of page may hold. */
interface Allowed {
  readonly tags: ReadonlySet<string>;
  readonly links: RegExp;
  readonly images: RegExp;
}

const MAIL_TAGS =
  'html head title meta style body div table tbody thead tr td th caption p h1 h2 h3 h4 ul ol li blockquote a b i em strong span img br hr sup sub small abbr cite q time';
const WEB_TAGS = 'link header nav main article section aside footer figure figcaption details summary mark dl dt dd';

const MAIL: Allowed = {
  tags: new Set(MAIL_TAGS.split(' ')),
  links: /^(?:https?:|mailto:|%%[a-z][a-z0-9-]*(?:\||%%))/i,
  images: /^(?:https?:|data:image\/(?:png|jpeg|gif);|cid:)/i,
};

/** A page on a server may also lead to places of its own and of its site. */
const WEB: Allowed = {
  tags: new Set(`${MAIL_TAGS} ${WEB_TAGS}`.split(' ')),
  links: /^(?:https?:|mailto:|(?![a-z][a-z\d+.-]*:))/i,
  images: /^(?:https?:|data:image\/(?:png|jpeg|gif);|(?![a-z][a-z\d+.-]*:))/i,
};

/** What is wrong with one element. */
const faults = ({ name, attributes }: PageElement, { tags, links, images }: Allowed): readonly string[] => {
  const found: string[] = tags.has(name) ? [] : [`the tag <${name}>`];
  for (const [attribute, written] of attributes) {
    const value = written.trim();
    if (attribute.startsWith('on')) found.push(`the handler ${attribute} on <${name}>`);
    else if (attribute === 'href' && !links.test(value)) found.push(`the link ${value.slice(0, 60)}`);
    else if (attribute === 'src' && !images.test(value)) found.push(`the image ${value.slice(0, 60)}`);
    else if (attribute === 'style' && /expression\s*\(|url\s*\(|javascript:/i.test(value))
      found.push(`the style of <${name}>`);
  }
  return found;
};

/** `<p onclick="x()">` → one notice; comments (for Outlook, from MJML) are left aside. */
export const markup: Check = ({ page, web }) => {
  const places = new Map<string, string>();
  const read = (elements: readonly PageElement[], file: string, allowed: Allowed): void => {
    for (const element of elements)
      for (const fault of faults(element, allowed))
        if (!places.has(`${file} ${fault}`))
          places.set(`${file} ${fault}`, `${placeOf(element, file)}: holds ${fault}`);
  };
  read(page.elements, 'edition.html', MAIL);
  read(pageOf(web).elements, 'web.html', WEB);
  return [...places.values()].map((found) =>
    notice(
      'markup',
      'error',
      `${found}, which mail programs refuse or readers must not get. Take it out of the templates.`,
    ),
  );
};
