/**
 * Merge tokens `%%name|fallback%%`: the places that a list fills in for each reader. Only templates and the plain text
 * writer make them; `%%` in an article is set apart first, so that no article can.
 */

const TOKEN = /%%([a-z][a-z0-9-]*)(?:\|([^%|]*))?%%/g;

/**
 * What every mailing fills in, and what it is: an `address` stands as a whole link, a `text` among words. Any other token is a field
 * of the list, and a text.
 */
export const MERGE_TOKENS: ReadonlyMap<string, 'address' | 'text'> = new Map([
  ['unsubscribe', 'address'],
  ['name', 'text'],
  ['email', 'text'],
]);

/** `"Dear %%name|reader%%"` → one, `name`, at 5; in the order of the page. */
export const tokensIn = (
  page: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] =>
  Array.from(page.matchAll(TOKEN), (m) => ({ name: m[1] ?? '', start: m.index, end: m.index + m[0].length }));

/** `("unsubscribe", "mailto:desk@post.example")` → `"%%unsubscribe|mailto:desk@post.example%%"` */
export const token = (name: string, fallback: string): string => `%%${name}|${fallback.replace(/[%|]/g, '')}%%`;

/** `"100%% sure"` → `"100% % sure"`: no word changes, and two signs never touch. */
export const withoutTokens = (text: string): string => text.replace(/%(?=%)/g, '% ');

/** A token as it stands in a page. */
export interface Token {
  readonly token: string;
  /** Printed where a reader has no value; often empty. */
  readonly fallback: string;
}

/** `"Dear %%name|reader%%,"` → `"Dear "`, `{token: "name", fallback: "reader"}`, `","` */
export const tokenPieces = (page: string): readonly (string | Token)[] => {
  const pieces: (string | Token)[] = [];
  let from = 0;
  for (const found of page.matchAll(TOKEN)) {
    if (found.index > from) pieces.push(page.slice(from, found.index));
    pieces.push({ token: found[1] ?? '', fallback: found[2] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < page.length) pieces.push(page.slice(from));
  return pieces;
};

/** Fills every token with the reader's value, else with its fallback, else with nothing. */
export const fillTokens = (
  page: string,
  values: ReadonlyMap<string, string>,
  encode: (value: string) => string = (value) => value,
): string =>
  tokenPieces(page)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = values.get(piece.token);
      return value === undefined ? piece.fallback : encode(value);
    })
    .join('');
