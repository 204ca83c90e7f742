import { HTML_ENTITIES } from './lexicons/htmlEntities.js';

/** `"Fish &amp; chips &#8211; &#x27;cheap&#x27;"` → `"Fish & chips – 'cheap'"`; what is no entity stays. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g, (whole, decimal, hex, named) => {
    if (named !== undefined) return HTML_ENTITIES.get(named) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
