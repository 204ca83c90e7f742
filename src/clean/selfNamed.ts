/** The outlet of an article that nothing names, when its own text does: "A Message from The Coastal Herald:", "confirmed to The National". A wrong outlet is worse than none. */
import type { Removal } from '../model/article.js';
import type { Newsletter, Outlet } from '../model/newsletter.js';
import type { Source } from '../model/source.js';
import { BEFORE_OTHER_PAPER, NEWSPAPER_WORDS, OTHER_PAPERS_WORK } from '../text/lexicons/en/newspapers.js';
import { literally, oneOf } from '../text/oneOf.js';
import { slug } from '../text/slug.js';

const NAME = "(?:The|the) (?:\\p{Lu}[\\p{L}'’-]+ ){0,3}\\p{Lu}[\\p{L}'’-]+";
const APPEAL =
  /^a (?:message|note|word|letter) from (?:the (?:editors?|journalists|staff|team) of |us at )?(.{3,50}?)\s*[:.]?$/i;
const TOLD = new RegExp(`\\b(told|confirmed to) (${NAME})(?=[ ,.:;)’'"]|$)`, 'gu');
/** Signs that the outlet named is somebody else's: it is reported on. */
const CITED = (name: string): RegExp =>
  new RegExp(`\\b${name}(?: ${oneOf(OTHER_PAPERS_WORK)}|['’]s? )|${oneOf(BEFORE_OTHER_PAPER)} ${name}\\b`, 'iu');

const plain = (name: string): string => slug(name).replace(/^the-/, '');

const knownAs = (name: string, outlets: readonly Outlet[]): Outlet | undefined =>
  outlets.find((o) => [o.id, o.name, ...o.aliases].some((known) => plain(known) === plain(name)));

const looksLikeNewspaper = (name: string): boolean =>
  /^The \p{Lu}/u.test(name) && NEWSPAPER_WORDS.has((name.split(' ').at(-1) ?? '').toLowerCase());

const toSource = (name: string, outlets: readonly Outlet[]): Source | undefined => {
  const known = knownAs(name, outlets);
  if (known !== undefined) {
    return {
      id: known.id,
      name: known.name,
      kind: known.kind,
      ...(known.owner === undefined ? {} : { owner: known.owner }),
    };
  }
  return looksLikeNewspaper(name) ? { id: slug(name), name, kind: 'other' } : undefined;
};

/**
 * The outlet that sources spoke to, when it is one and nothing in the text treats it as another paper. "told The Herald" once says
 * little: in half of the articles that have it the Herald is another paper. Twice, or "confirmed to", is an outlet's way with itself.
 */
const toldOutlet = (text: string, outlets: readonly Outlet[]): Source | undefined => {
  const found = new Map<string, Source>();
  const seen = new Set<string>();
  let weight = 0;
  for (const m of text.matchAll(TOLD)) {
    const name = (m[2] ?? '').replace(/^the /, 'The ');
    const source = toSource(name, outlets);
    if (source === undefined) continue;
    if (!seen.has(name) && CITED(literally(name)).test(text)) return undefined;
    seen.add(name);
    found.set(source.id, source);
    if (found.size > 1) return undefined;
    weight += m[1] === 'told' ? 1 : 2;
  }
  const [only] = found.values();
  return weight >= 2 ? only : undefined;
};

/** From what cleaning removed (appeals) and what it kept (whom officials talked to). */
export const selfNamed = (
  text: string,
  removed: readonly Removal[],
  newsletter: Newsletter | undefined,
): Source | undefined => {
  const outlets = newsletter?.outlets ?? [];
  for (const { rule, text: line } of removed) {
    const name = rule === 'appeal' ? APPEAL.exec(line.trim())?.[1] : undefined;
    const source = name === undefined ? undefined : toSource(name, outlets);
    if (source !== undefined) return source;
  }
  return toldOutlet(text, outlets);
};
