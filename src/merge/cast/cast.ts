/**
 * The people of a story: what each article knows of them, joined over spellings, initials and family names.
 * Two people who share a family name stay two. It resolves no pronouns; reading each article did.
 */
import type { CastMember } from '../../model/findings.js';
import type { AnnotatedArticle, Person } from '../../model/language.js';
import { type Citation, isNonEmpty } from '../../model/span.js';
import { generation, isShortFor, nameWords, sameFullName, withoutOrigin } from '../../text/nameParts.js';

export interface Cast {
  /** The most mentioned first. */
  readonly members: readonly CastMember[];
  /** The story's name of whoever an article calls `name`; the name itself when nobody of the cast bears it. */
  readonly canonical: (articleId: string, name: string) => string;
  /** 0..1 by mentions, 1 for the most mentioned person; 0 for names outside the cast. */
  readonly importance: (canonicalName: string) => number;
  /** Whether the name is that of a person of the cast. */
  readonly has: (canonicalName: string) => boolean;
}

interface Known {
  readonly article: AnnotatedArticle;
  readonly person: Person;
  readonly words: readonly string[];
  readonly generation: string | undefined;
}

const gendersAgree = (group: readonly Known[], other: Known): boolean =>
  group.every(
    (k) =>
      k.person.gender === 'unknown' || other.person.gender === 'unknown' || k.person.gender === other.person.gender,
  );

const fullNamesAgree = (group: readonly Known[], other: Known): boolean =>
  gendersAgree(group, other) &&
  group.every((k) => k.words.length < 2 || (k.generation === other.generation && sameFullName(k.words, other.words)));

const mentionsOf = (group: readonly Known[]): number =>
  group.reduce((n, k) => n + k.article.names.filter((m) => m.name === k.person.name).length, 0);

/** A family name alone means the bearer whom the story speaks of, unless another is named a quarter as often. */
const DOMINANT = 4;

const dominant = (fitting: readonly Known[][]): Known[] | undefined => {
  if (fitting.length < 2) return fitting[0];
  const [first, second] = fitting.map((g) => ({ g, n: mentionsOf(g) })).sort((a, b) => b.n - a.n);
  return first && second && first.n >= DOMINANT * Math.max(1, second.n) ? first.g : undefined;
};

/** Full names first, so that family names find the groups they may belong to. */
const joinPeople = (known: readonly Known[]): Known[][] => {
  const groups: Known[][] = [];
  for (const k of known.filter((k) => k.words.length > 1)) {
    const fitting = groups.filter((g) => fullNamesAgree(g, k));
    const own = fitting.length === 1 ? fitting[0] : fitting.find((g) => g[0]?.person.name === k.person.name);
    if (own) own.push(k);
    else groups.push([k]);
  }
  const shortOnes: Known[][] = [];
  for (const k of known.filter((k) => k.words.length <= 1)) {
    const fitting = groups.filter((g) => gendersAgree(g, k) && g.some((o) => isShortFor(k.words, o.words)));
    const alone = shortOnes.find((g) => g[0]?.words.join() === k.words.join() && gendersAgree(g, k));
    const likely = dominant(fitting);
    if (likely) likely.push(k);
    else if (alone) alone.push(k);
    else shortOnes.push([k]);
  }
  return [...groups, ...shortOnes];
};

const mostFrequent = (values: readonly string[], key: (v: string) => string = (v) => v): string | undefined => {
  const counts = new Map<string, { first: string; n: number }>();
  for (const v of values) {
    const c = counts.get(key(v));
    if (c) c.n++;
    else counts.set(key(v), { first: v, n: 1 });
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || b.first.length - a.first.length)[0]?.first;
};

const LONGEST_ROLE = 60;

const memberOf = (group: readonly Known[]): CastMember | undefined => {
  const longest = Math.max(...group.map((k) => k.words.length));
  const printedAs = (k: Known): string => withoutOrigin(k.person.name);
  // What an article calls somebody in full may be pieced together from two places: only what stands in one can be cited.
  const stands = (k: Known, name: string): boolean =>
    k.article.text.slice(k.person.namedAt.start, k.person.namedAt.end).includes(name);
  const full = group.filter((k) => k.words.length >= Math.min(2, longest));
  const citable = full.filter((k) => stands(k, printedAs(k)));
  const name = mostFrequent((citable.length > 0 ? citable : full).map(printedAs));
  if (name === undefined) return undefined;
  const roles = group.flatMap((k) => k.person.role ?? []).filter((r) => r.length <= LONGEST_ROLE);
  // "President" beside a name says less than the "Finnish president" of another outlet.
  const telling = roles.filter((r) => r.includes(' '));
  const role = mostFrequent(telling.length > 0 ? telling : roles, (r) => r.toLowerCase());
  const places = full
    .filter((k) => citable.length === 0 || stands(k, name))
    .map((k): Citation => ({ articleId: k.article.id, start: k.person.namedAt.start, end: k.person.namedAt.end }));
  if (!isNonEmpty(places)) return undefined;
  const aliases = [...new Set(group.map((k) => k.person.name))].filter((n) => n !== name);
  return { name, aliases, ...(role === undefined ? {} : { role }), namedAt: places };
};

const slot = (articleId: string, name: string): string => `${articleId}\u0000${name}`;

/** Articles that know `V. Ortega`, `Vera Ortega` and `Ortega` → one member, `Vera Ortega`. */
export const castOf = (articles: readonly AnnotatedArticle[]): Cast => {
  const known = articles.flatMap((article) =>
    article.people.map(
      (person): Known => ({ article, person, words: nameWords(person.name), generation: generation(person.name) }),
    ),
  );
  const byPlace = new Map<string, string>();
  const members: CastMember[] = [];
  for (const group of joinPeople(known)) {
    const member = memberOf(group);
    if (!member) continue;
    members.push(member);
    for (const k of group) byPlace.set(slot(k.article.id, k.person.name), member.name);
  }

  const byKey = new Map<string, string | undefined>();
  for (const m of members)
    for (const n of [m.name, ...m.aliases]) {
      const k = nameWords(n).join(' ');
      byKey.set(k, byKey.has(k) && byKey.get(k) !== m.name ? undefined : m.name);
    }
  const elsewhere = new Map<string, string>();
  const byAnyKey = (name: string): string => {
    const known = elsewhere.get(name) ?? byKey.get(nameWords(name).join(' ')) ?? name;
    elsewhere.set(name, known);
    return known;
  };
  const canonical = (articleId: string, name: string): string => byPlace.get(slot(articleId, name)) ?? byAnyKey(name);

  const mentions = new Map<string, number>();
  for (const a of articles)
    for (const m of a.names) {
      const n = canonical(a.id, m.name);
      mentions.set(n, (mentions.get(n) ?? 0) + 1);
    }
  const most = Math.max(1, ...members.map((m) => mentions.get(m.name) ?? 0));
  const inCast = new Set(members.map((m) => m.name));
  const importance = (name: string): number => (inCast.has(name) ? (mentions.get(name) ?? 0) / most : 0);
  members.sort((a, b) => importance(b.name) - importance(a.name) || (a.name < b.name ? -1 : 1));
  return { members, canonical, importance, has: (name) => inCast.has(name) };
};
