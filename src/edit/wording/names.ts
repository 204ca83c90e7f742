/** The people of a story as its printed text introduces them: in full at first mention, by surname afterwards. */

import type { CastMember } from '../../model/findings.js';
import type { AnnotatedArticle, Mention } from '../../model/language.js';
import type { Citation } from '../../model/span.js';
import { COURTESY_FORMS } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { passing } from '../../text/search.js';
import { type Change, inQuotation, untouched, type Wording } from './change.js';

export interface Cast {
  readonly names: readonly string[];
  /** The member that an article's name for a person stands for. */
  readonly find: (name: string) => CastMember | undefined;
}

/** The members whose full name stands somewhere as it is: the others cannot be introduced, and are left as they are called. */
export const castOf = (all: readonly CastMember[], articles: ReadonlyMap<string, AnnotatedArticle>): Cast => {
  const stands = (name: string, { articleId, start, end }: Citation): boolean =>
    articles.get(articleId)?.text.slice(start, end).includes(name) === true;
  const members = all.filter((m) => m.namedAt.every((place) => stands(m.name, place)));
  const byName = new Map<string, CastMember>();
  for (const member of members) for (const alias of member.aliases) if (!byName.has(alias)) byName.set(alias, member);
  for (const member of members) byName.set(member.name, member);
  return { names: members.map((m) => m.name), find: (name) => byName.get(name) };
};

/** A place where the full name stands, in the article itself when it has one. */
export const namePlace = (member: CastMember, article: AnnotatedArticle): Citation =>
  member.namedAt.find((c) => c.articleId === article.id) ?? member.namedAt[0];

/** Goes when the given name comes in: "[Adam] Rowe", not "Mr [Adam] Rowe". */
const COURTESY = new RegExp(String.raw`\b${oneOf(COURTESY_FORMS)}\.?\s+$`);

/**
 * Changes that give people their full names at first mention: `Mr Vance said` → `[JD] Vance said`. `introduced` holds the
 * names already printed and is added to; names inside quotation marks are left as spoken.
 */
export const fullNames = (wording: Wording, cast: Cast, introduced: Set<string>): Change[] => {
  const { article, span } = wording;
  const changes: Change[] = [];
  for (const mention of mentionsIn(article, span.start, span.end)) {
    const member = cast.find(mention.name);
    if (member === undefined || introduced.has(member.name) || !untouched(wording, mention)) continue;
    if (inQuotation(article.text, span.start, mention.start)) continue;
    introduced.add(member.name);
    const bare = article.text.slice(mention.start, mention.end).replace(/['’]s?$/, '');
    const missing = missingNames(member.name, bare);
    if (missing === undefined) continue;
    const courtesy = COURTESY.exec(article.text.slice(span.start, mention.start))?.[0].length ?? 0;
    const at = mention.start + missing.offset;
    changes.push({
      start: courtesy > 0 ? mention.start - courtesy : at,
      end: at,
      text: `[${missing.words}] `,
      rule: 'full-name',
      citation: namePlace(member, article),
    });
  }
  return changes;
};

/** What stands before the surname in the full name when the words beside it lack it: `Vladimir Putin`, `Putin` → `Vladimir`. */
const missingNames = (full: string, said: string): { readonly words: string; readonly offset: number } | undefined => {
  const all = full.split(' ');
  const words = said.split(/\s+/);
  const last = words.at(-1);
  if (last === undefined || all.length < 2 || words.includes(all[0] ?? '')) return undefined;
  const surnameAt = all.findIndex((w, i) => i > 0 && words.some((x) => x.toLowerCase() === w.toLowerCase()));
  if (surnameAt > 0) {
    const surname = all[surnameAt] ?? '';
    const offset = said.toLowerCase().indexOf(surname.toLowerCase());
    return { words: all.slice(0, surnameAt).join(' '), offset };
  }
  // Another spelling of the surname ("Zelenskyy"): the given names are known all the same.
  return { words: all.slice(0, -1).join(' '), offset: said.length - last.length };
};

/** Mentions of persons within a stretch, in order. */
export const mentionsIn = (article: AnnotatedArticle, start: number, end: number): Mention[] => {
  const names = article.names;
  const found: Mention[] = [];
  for (let i = passing(names, (m) => m.start < start); i < names.length; i++) {
    const mention = names[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.kind === 'person' && mention.end <= end) found.push(mention);
  }
  return found;
};
