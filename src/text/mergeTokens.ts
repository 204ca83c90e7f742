/**
 * Merge tokens `%%name|fallback%%`: the places that a list fills in for each reader. Only templates and the plain text
 * writer make them; `%%` in an article is set apart first, so that no article can.
 */

const TOKEN = /%%([a-z][a-z0-9-]*)(?:\|([^%|]*))?%%/g;

/** `("unsubscribe", "mailto:desk@post.example")` → `"%%unsubscribe|mailto:desk@post.example%%"` */
export const token = (name: string, fallback: string): string => `%%${name}|${fallback.replace(/[%|]/g, '')}%%`;

/** `"100%% sure"` → `"100% % sure"`: no word changes, and two signs never touch. */
export const withoutTokens = (text: string): string => text.replace(/%(?=%)/g, '% ');

/** Fills every token with the reader's value, else with its fallback, else with nothing. */
export const fillTokens = (
  page: string,
  values: ReadonlyMap<string, string>,
  encode: (value: string) => string = (value) => value,
): string =>
  page.replace(TOKEN, (_all, name: string, fallback: string | undefined) => {
    const value = values.get(name);
    return value === undefined ? (fallback ?? '') : encode(value);
  });
