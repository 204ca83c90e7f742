/** Text → XML and HTML that mean nothing but the text. */

import { escapeMarkup } from '../text/escapeMarkup.js';

/** XML 1.0, 2.2: these cannot stand in a document at all, not even escaped. */
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `"a < b"` → `"a &lt; b"` */
export const escapeXml = (text: string): string => escapeMarkup(text.replace(NO_XML, ''));

type Attributes = Readonly<Record<string, string | undefined>>;

const opening = (name: string, attributes: Attributes): string =>
  [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escapeXml(value)}"`],
    ),
  ].join(' ');

/** An element that holds text: `text("id", "a&b")` → `<id>a&amp;b</id>` */
export const text = (name: string, content: string, attributes: Attributes = {}): string =>
  `<${opening(name, attributes)}>${escapeXml(content)}</${name}>`;

/** An element that holds nothing. */
export const empty = (name: string, attributes: Attributes): string => `<${opening(name, attributes)}/>`;

/** An element that holds others, each on its line. */
export const element = (name: string, attributes: Attributes, children: readonly string[]): string =>
  [`<${opening(name, attributes)}>`, ...children, `</${name}>`].join('\n');
