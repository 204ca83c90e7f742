/** Which addresses an edition may link to. Everything else is printed as text. */

const LINKABLE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * `"https://coast.example/a b"` → `"https://coast.example/a%20b"`; `"javascript:alert(1)"` → undefined.
 * `%%` would open a merge token, so it is written as two encoded per cent signs.
 */
export const linkable = (url: string | null): string | undefined => {
  if (url === null || !URL.canParse(url.trim())) return undefined;
  const parsed = new URL(url.trim());
  if (!LINKABLE.has(parsed.protocol)) return undefined;
  return parsed.href.replace(/%(?=%)/g, '%25').replace(/%%/g, '%25%25');
};
