/**
 * What the articles of a story state, each thing once: sentences that say the same are one claim with its sources
 * counted, its holder, its standing and its weight. Disputes are found elsewhere.
 */
import type { Claim } from '../../model/findings.js';
import { type Citation, isNonEmpty } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { daysBetween } from '../../text/calendar.js';
import { contentId } from '../../text/hash.js';
import { containment } from '../../text/similarity.js';
import type { Cast } from '../cast/cast.js';
import { countOrigins } from '../origins.js';
import { attributedTo } from './attributedTo.js';
import { confirmations } from './confirm.js';
import { joinStatements } from './join.js';
import { compareStatements } from './likeness.js';
import { type NewsValue, newsValues } from './news.js';
import { standsAlone } from './representative.js';
import { citationOf, coreOf, type Statement, statementsOf } from './statement.js';
import { findUpdates, outdatedBeside } from './supersede.js';
import { outgrown } from './tolls.js';

/** How much each part of the news value adds; fitted by hand on what editors call the key facts of five stories. */
const WORTH: Readonly<Record<keyof NewsValue, number>> = {
  lead: 0.6,
  echoed: 1.1,
  likeOpenings: 0.1,
  likeTitles: 0.15,
  figures: 0.07,
  names: 0.02,
  background: -0.1,
  leaning: -0.05,
  quoted: -0.05,
  bystander: -0.4,
  idle: -0.4,
  length: 0.08,
};
const SOURCES_WORTH = 0.25;
/** Share of a claim's worth that is lost when weightier claims say all of it. */
const REPETITION = 0.7;

const worthOf = (v: NewsValue): number => {
  let sum = 0;
  for (const [part, weight] of Object.entries(WORTH)) sum += weight * v[part as keyof NewsValue];
  return sum;
};

interface Draft {
  readonly members: readonly number[];
  /** Statements that say it among other things, or in two sentences; they are cited and stay claims of their own. */
  readonly confirming: readonly number[];
  readonly head: number;
  readonly independentSources: number;
  readonly worth: number;
}

const clamp = (x: number): number => Math.max(0, Math.min(1, x));
/** Worth has no upper end; a weight has: 0.5 → .45, 1 → .7, 1.5 → .83. */
const saturated = (worth: number): number => 1 - Math.exp(-1.2 * Math.max(0, worth));
const rounded = (x: number): number => Math.round(clamp(x) * 1000) / 1000;

const strongest = (
  statements: readonly Statement[],
  values: readonly NewsValue[],
  members: readonly number[],
): number | undefined => {
  const printable = members.filter((i) => statements[i]?.printable);
  const score = (i: number): number => {
    const [s, v] = [statements[i], values[i]];
    return s && v ? standsAlone(s) + 0.8 * worthOf(v) : Number.NEGATIVE_INFINITY;
  };
  return printable.sort((a, b) => score(b) - score(a) || a - b)[0];
};

/** Share of a claim's words, by weight, that is told already: up to the first nothing is repeated, from the second on all. */
interface Told {
  readonly novel: number;
  readonly repeated: number;
}
const BY_ONE: Told = { novel: 0.15, repeated: 0.6 };
/** Many sentences together hold much of any. */
const TOGETHER: Told = { novel: 0.25, repeated: 0.8 };
const repetition = (share: number, { novel, repeated }: Told): number => clamp((share - novel) / (repeated - novel));

/** How much it counts that the main clause alone is repeated and a side clause is not. */
const CORE_SHARE = 0.7;
/** No story prints more claims; the order of the rest need not heed what stands above. */
const PRINTED_AT_MOST = 60;

/**
 * What the first sentence of an article gains, the third half of it, where nothing near its day is told yet: a story of weeks
 * is told by what happened in them, though each report repeats how it began. Half of it is due after three days.
 */
const NEW_DAY = 0.4;
const OPENING_HALF_LIFE = 2;
const DAYS_HALF_LIFE = 3;

/** What a claim gains by its day, beside the days that are told. */
const newDayWorth = (head: Statement | undefined, told: ReadonlySet<string>): number => {
  const day = head?.article.day;
  if (head === undefined || day === undefined || told.size === 0) return 0;
  const apart = Math.min(...[...told].map((other) => Math.abs(daysBetween(day, other))));
  return NEW_DAY * 0.5 ** (head.position / OPENING_HALF_LIFE) * (1 - 0.5 ** (apart / DAYS_HALF_LIFE));
};

/** Weights that fall where weightier claims already say much of it, so that the first dozen differ. */
const weigh = (
  drafts: readonly Draft[],
  statements: readonly Statement[],
  rarity: (term: string) => number,
): Map<Draft, number> => {
  const bagOf = (d: Draft): ReadonlySet<string> => statements[d.head]?.bag ?? new Set<string>();
  const cores = new Map(
    drafts.map((d) => {
      const s = statements[d.head];
      return [d, s ? coreOf(s) : new Set<string>()];
    }),
  );
  const coreBag = (d: Draft): ReadonlySet<string> => cores.get(d) ?? new Set<string>();
  const said = new Set<string>();
  const days = new Set<string>();
  const repeats = new Map(drafts.map((d) => [d, 0]));
  const out = new Map<Draft, number>();
  const weightOf = (d: Draft, repeated: number): number =>
    (d.worth + newDayWorth(statements[d.head], days)) * (1 - REPETITION * repeated);
  while (repeats.size > 0 && out.size < PRINTED_AT_MOST) {
    let pick: Draft | undefined;
    let top = Number.NEGATIVE_INFINITY;
    for (const [d, repeated] of repeats) {
      const weight = weightOf(d, repeated);
      if (weight > top) [pick, top] = [d, weight];
    }
    if (!pick) break;
    repeats.delete(pick);
    out.set(pick, top);
    const picked = bagOf(pick);
    for (const term of picked) said.add(term);
    const day = statements[pick.head]?.article.day;
    if (day !== undefined) days.add(day);
    const share = (d: Draft, told: ReadonlySet<string>): number =>
      Math.max(containment(bagOf(d), told, rarity), CORE_SHARE * containment(coreBag(d), told, rarity));
    for (const [d, before] of repeats)
      repeats.set(d, Math.max(before, repetition(share(d, picked), BY_ONE), repetition(share(d, said), TOGETHER)));
  }
  for (const [d, repeated] of repeats) out.set(d, weightOf(d, repeated));
  return out;
};

/** Claims of a story, weightiest first. */
export const findClaims = (story: Story, cast: Cast, origins: ReadonlyMap<string, string>): Claim[] => {
  const statements = statementsOf(story.articles, cast);
  const { pairs, vectors, frequencies, rarity } = compareStatements(statements);
  const values = newsValues(statements, pairs, vectors, frequencies);
  const confirmationsOf = confirmations(statements, pairs, rarity);
  const drafts: Draft[] = [];
  for (const members of joinStatements(statements, pairs)) {
    const head = strongest(statements, values, members);
    if (head === undefined) continue;
    const confirming = confirmationsOf(head, members);
    const tellings = [...members, ...confirming].flatMap((i) => statements[i] ?? []);
    const independentSources = countOrigins(tellings, origins);
    const best = Math.max(...members.map((i) => (values[i] ? worthOf(values[i]) : 0)));
    const own = values[head] ? worthOf(values[head]) : 0;
    drafts.push({
      members,
      confirming,
      head,
      independentSources,
      worth: Math.max(0.01, 0.5 * best + 0.5 * own + SOURCES_WORTH * Math.min(1, (independentSources - 1) / 3)),
    });
  }
  const weights = weigh(drafts, statements, rarity);
  const draftOf = new Map(drafts.flatMap((d) => d.members.map((i): [number, Draft] => [i, d])));
  const idOf = (d: Draft): string => {
    const s = statements[d.head];
    return contentId('claim', story.id, s?.article.id ?? '', s?.text ?? '');
  };
  const supersedes = new Map<Draft, { readonly by: Draft; readonly likeness: number; readonly was: Citation }>();
  const updates = findUpdates(statements, pairs);
  const tolls = outgrown(statements, (s) => origins.get(s.article.id) ?? s.article.id);
  const behind = new Set(tolls.map((t) => t.older));
  for (const u of [...updates, ...tolls]) {
    const [newer, older] = [draftOf.get(u.newer), draftOf.get(u.older)];
    if (!newer || !older || newer === older || supersedes.get(newer)) continue;
    const known = supersedes.get(older);
    const outdated = statements[u.older];
    if (outdated && (!known || known.likeness < u.likeness))
      supersedes.set(older, {
        by: newer,
        likeness: u.likeness,
        was: { articleId: outdated.article.id, start: u.was.start, end: u.was.end },
      });
  }
  const brings = new Map<Draft, { readonly older: Draft; readonly was: Citation }>();
  for (const [older, { by, was }] of supersedes) brings.set(by, { older, was });

  const isOutdated = (d: Draft): boolean => {
    const head = statements[d.head];
    return supersedes.has(d) || behind.has(d.head) || (head !== undefined && outdatedBeside(head, statements, updates));
  };

  const claims = drafts.flatMap((d): Claim[] => {
    const head = statements[d.head];
    if (!head) return [];
    const others = [...d.members, ...d.confirming].filter((i) => i !== d.head).flatMap((i) => statements[i] ?? []);
    const citations = [head, ...others].map(citationOf);
    if (!isNonEmpty<Citation>(citations)) return [];
    const holder = attributedTo(head, cast);
    const brought = brings.get(d);
    const outdated = isOutdated(d);
    return [
      {
        id: idOf(d),
        sentence: citations[0],
        citations,
        independentSources: d.independentSources,
        standing: outdated ? 'superseded' : d.independentSources > 1 ? 'corroborated' : 'single-source',
        ...(brought ? { supersedes: idOf(brought.older), was: brought.was } : {}),
        ...(holder === undefined ? {} : { attributedTo: holder }),
        weight: rounded(saturated((weights.get(d) ?? 0) * (outdated ? 0.5 : 1))),
      },
    ];
  });
  return claims.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
};
