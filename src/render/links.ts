/** Which addresses an edition may link to. Everything else is printed as text. */

const LINKABLE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * `"https://coast.example/a b"` → `"https://coast.example/a%20b"`; `"javascript:alert(1)"` → undefined.
 * A per cent sign that encodes nothing is encoded itself, so that no address can hold the `%%` of a merge token.
 */
export const linkable = (url: string | null): string | undefined => {
  if (url === null || !URL.canParse(url.trim())) return undefined;
  const parsed = new URL(url.trim());
  if (!LINKABLE.has(parsed.protocol)) return undefined;
  return parsed.href.replace(/%(?![\da-f]{2})/gi, '%25');
};
