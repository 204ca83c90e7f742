/** Merge tokens that only a list with a field of their name fills in, and those that stand where their value would break the page. */
import { MERGE_TOKENS, tokensIn } from '../../text/mergeTokens.js';
import { type Check, notice } from './check.js';

/** `%%`, and enough after it to find the place by. */
const BEGUN = /%%[^%\s<>"']{0,30}/;

/** The attribute that a place of the mark-up stands in, with what it holds before; undefined: it stands among words. */
const attributeAt = (html: string, at: number): { readonly name: string; readonly before: string } | undefined => {
  const tag = html.lastIndexOf('<', at);
  if (tag < 0 || html.lastIndexOf('>', at) > tag) return undefined;
  const m = /([^\s"'=<>]+)\s*=\s*(?:"([^"]*)|'([^']*))$/.exec(html.slice(tag, at));
  return { name: m?.[1]?.toLowerCase() ?? 'a tag', before: m?.[2] ?? m?.[3] ?? '' };
};

const misplaced = (html: string, { name, start, end }: ReturnType<typeof tokensIn>[number]): string | undefined => {
  const attribute = attributeAt(html, start);
  if (attribute === undefined) return undefined;
  if (attribute.name !== 'href') return `stands in ${attribute.name}="…"; only words and whole links can be filled in`;
  if (MERGE_TOKENS.get(name) !== 'address') return 'stands in href="…", and is no address';
  const whole = attribute.before.trim() === '' && /^\s*["']/.test(html.slice(end, end + 2));
  return whole ? undefined : 'is only a part of href="…"; it is a whole address';
};

export const tokens: Check = ({ html, text }) => {
  const found = new Map<string, 'error' | 'warning'>();
  for (const [file, page] of [
    ['edition.html', html],
    ['edition.txt', text],
  ] as const) {
    let rest = '';
    let at = 0;
    for (const token of tokensIn(page)) {
      rest += page.slice(at, token.start);
      at = token.end;
      if (!MERGE_TOKENS.has(token.name)) {
        found.set(
          `${file}: only a list with the field ${token.name} fills in %%${token.name}%%; every list fills in ${[...MERGE_TOKENS.keys()].join(', ')}.`,
          'warning',
        );
      }
      const fault = file === 'edition.html' ? misplaced(page, token) : undefined;
      if (fault !== undefined) found.set(`${file}: %%${token.name}%% ${fault}. Move it in the templates.`, 'error');
    }
    const begun = BEGUN.exec(rest + page.slice(at))?.[0];
    if (begun !== undefined) {
      found.set(
        `${file}: ${begun} is no merge token; one looks like %%name|reader%%. Correct it in the templates.`,
        'error',
      );
    }
  }
  return [...found].map(([message, severity]) => notice('merge-token', severity, message));
};
