import { expect, it } from 'vitest';
import { decodeEntities } from '../../src/text/entities.js';

it.each([
  ['Fish &amp; chips &#8211; &#x27;cheap&#x27;', "Fish & chips – 'cheap'"],
  ['&nbsp;&Oslash;re', ' Øre'],
])('%j is read as %j', (text, expected) => expect(decodeEntities(text)).toBe(expected));

it.each(['R&D', '&nosuch;', '&#0;', '&#x110000;', '&toString;', '&valueOf;'])('%j stays', (text) =>
  expect(decodeEntities(text)).toBe(text));
