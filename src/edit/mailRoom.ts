/**
 * Keeps an edition within what mail programs show whole: the best stories keep their parts, those behind give up theirs
 * and then their place. What is left out is kept for the web edition. Works by an estimate, since laying out is not
 * its business; the size check of rendering says what became of it.
 */
import type { EditionArticle, EditionBriefing, EditionQuote } from '../model/edition.js';
import type { QuoteVariant } from '../model/findings.js';
import { PLANNED_BYTES } from '../model/mailSize.js';
import type { Citation } from '../model/span.js';

type Articles = ReadonlyMap<string, EditionArticle>;

/**
 * Bytes of mark-up that one of each takes in the HTML, its words and addresses aside. Measured by rendering an edition with
 * and without it; `tests/edit/mailRoom.test.ts` measures again, and says what to write here when the templates have changed.
 * When they are too low, mails grow past what is sent; when too high, stories go to the web edition that had room in the mail.
 */
export const BYTES = {
  /** Masthead, contents, footer, style sheets. */
  frame: 12_800,
  /** Headline, kicker and the frame of a story, and its line in the contents. */
  story: 890,
  standfirst: 122,
  /** Of one kind of part, in a story told in full. */
  heading: 208,
  fact: 114,
  quote: 288,
  /** Another wording of a quotation. */
  rendering: 121,
  dispute: 448,
  side: 327,
  entry: 322,
  source: 54,
  /** A story of one line. */
  item: 221,
  /** `[3]` with its link, or an outlet with one. */
  reference: 46,
} as const;

/** Not more than so many numbers stand behind a statement, and not more outlets behind a story of one line. */
const MOST_REFERENCES = 8;
const MOST_OUTLETS = 3;
/** Articles listed below a story told in full although nothing printed cites them. */
const MOST_UNCITED = 6;

/** The parts of one rank in the order in which a reader would miss them. */
const PARTS = ['disputes', 'quotes', 'facts', 'timeline'] as const;

const bytes = (text: string | null | undefined): number => (text == null ? 0 : Buffer.byteLength(text));

const sum = <T>(list: readonly T[], of: (x: T) => number): number => list.reduce((n, x) => n + of(x), 0);

const shown = <T extends { readonly printed: boolean }>(list: readonly T[]): readonly T[] =>
  list.filter((x) => x.printed);

const articlesOf = (citations: readonly Citation[]): readonly string[] => [
  ...new Set(citations.map((c) => c.articleId)),
];

const isLine = (b: EditionBriefing): boolean =>
  b.form === 'line' &&
  b.standfirst === null &&
  b.note === undefined &&
  PARTS.every((part) => !b[part].some(({ printed }) => printed));

/** What a story takes in the mail as it stands; 0 for one that is not in it. */
const bytesOf = (b: EditionBriefing, articles: Articles): number => {
  if (!b.printed) return 0;
  const url = (id: string): number => bytes(articles.get(id)?.url);
  const outlet = (id: string): number => bytes(articles.get(id)?.source?.name);
  // A number without an address is no link.
  const reference = (id: string): number => (url(id) === 0 ? '[3]'.length : BYTES.reference + url(id));
  const refs = (citations: readonly Citation[]): number =>
    sum(articlesOf(citations).slice(0, MOST_REFERENCES), reference);
  if (isLine(b)) {
    const named = b.articles.slice(0, MOST_OUTLETS);
    return BYTES.item + bytes(b.headline.text) + sum(named, (id) => reference(id) + outlet(id));
  }
  const full = b.form === 'full';
  const [facts, quotes, disputes, timeline] = [shown(b.facts), shown(b.quotes), shown(b.disputes), shown(b.timeline)];
  const kinds = [facts, quotes, disputes, timeline].filter(({ length }) => length > 0).length;
  const cited = articlesOf([
    ...b.headline.citations,
    ...(b.standfirst?.citations ?? []),
    ...facts.flatMap((f) => f.citations),
    ...quotes.flatMap((q) => q.variants.map((v) => v.citation)),
    ...disputes.flatMap((d) => d.sides.flatMap((s) => s.citations)),
    ...timeline.flatMap((t) => t.citations),
  ]);
  const uncited = full ? b.articles.filter((id) => !cited.includes(id)).slice(0, MOST_UNCITED) : [];
  const renderings = (q: EditionQuote): readonly QuoteVariant[] =>
    full ? q.variants.filter((v) => v.likeness === 'reworded' || v.likeness === 'translated') : [];
  return (
    BYTES.story +
    2 * bytes(b.headline.text) +
    (b.standfirst === null ? 0 : BYTES.standfirst + bytes(b.standfirst.text) + refs(b.standfirst.citations)) +
    (b.note === undefined ? 0 : BYTES.standfirst + bytes(b.note.text)) +
    (full ? kinds * BYTES.heading : 0) +
    sum(facts, (f) => BYTES.fact + bytes(f.text) + refs(f.citations)) +
    sum(
      quotes,
      (q) =>
        BYTES.quote +
        bytes(q.text) +
        bytes(q.speaker?.name) +
        bytes(q.speaker?.role) +
        refs(q.variants.map((v) => v.citation)) +
        sum(renderings(q), (v) => BYTES.rendering + bytes(v.text)),
    ) +
    sum(
      disputes,
      (d) =>
        BYTES.dispute +
        bytes(d.question) +
        sum(d.sides, (s) => BYTES.side + bytes(s.position) + bytes(s.holders.join(', ')) + refs(s.citations)),
    ) +
    sum(timeline, (t) => BYTES.entry + bytes(t.what) + refs(t.citations)) +
    sum([...cited, ...uncited], (id) => BYTES.source + outlet(id) + bytes(articles.get(id)?.title) + url(id))
  );
};

/** What the whole mail takes. */
export const bytesOfMail = (briefings: readonly EditionBriefing[], articles: Articles): number =>
  BYTES.frame + sum(briefings, (b) => bytesOf(b, articles));

/** Ids of what is printed, what would be missed most first: the best of each kind, then the second of each. */
const inOrderOfWorth = (b: EditionBriefing): readonly string[] => {
  const lists = PARTS.map((part) => shown<{ readonly id: string; readonly printed: boolean }>(b[part]));
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank]?.id ?? [])).flat();
};

/** The same story with its best parts only; the others are the web edition's. */
const withBest = (b: EditionBriefing, worth: readonly string[], most: number): EditionBriefing => {
  if (most >= worth.length) return b;
  const out = new Set(worth.slice(most));
  const kept = <T extends { readonly id: string; readonly printed: boolean }>(list: readonly T[]): readonly T[] =>
    list.map((x) => (x.printed && out.has(x.id) ? { ...x, printed: false, web: true } : x));
  return {
    ...b,
    facts: kept(b.facts),
    quotes: kept(b.quotes),
    disputes: kept(b.disputes),
    timeline: kept(b.timeline),
  };
};

const placeOf = ({ articleId, start }: Citation): string => `${articleId} ${start}`;

/**
 * The story in one line: of the rest, the web edition tells what the standfirst said among its facts. What an editor wrote
 * stays.
 */
const asLine = (b: EditionBriefing, worth: readonly string[]): EditionBriefing => {
  const headline = withBest(b, worth, 0);
  if (b.note !== undefined || (b.standfirst !== null && 'by' in b.standfirst)) return headline;
  const stood = new Set(b.standfirst?.citations.map(placeOf));
  const facts = headline.facts.map((f) =>
    f.citations.every((c) => stood.has(placeOf(c))) ? { ...f, web: true as const } : f,
  );
  return { ...headline, form: 'line', standfirst: null, facts };
};

/** The story in the web edition alone. */
const moved = (b: EditionBriefing, worth: readonly string[]): EditionBriefing => ({
  ...withBest(b, worth, 0),
  printed: false,
  web: true,
});

/** Of the mail, at most, that the parts of a story leave free for the headlines of those behind it. */
const KEPT_FOR_HEADLINES = 0.25;

/**
 * Stories in the order of their rank → the same, with what has no room in the mail moved to the web edition. A story is
 * never passed over for a worse one: behind the first that has no room, all are moved.
 */
export const withinMail = (
  briefings: readonly EditionBriefing[],
  articles: Articles,
  plannedBytes: number = PLANNED_BYTES,
): readonly EditionBriefing[] => {
  if (bytesOfMail(briefings, articles) <= plannedBytes) return briefings;
  const stories = briefings.map((b) => {
    const worth = inOrderOfWorth(b);
    const line = asLine(b, worth);
    return { b, worth, line, least: bytesOf(line, articles) };
  });
  let behind = sum(stories, ({ least }) => least);
  let left = plannedBytes - BYTES.frame;
  return stories.map(({ b, worth, line, least }) => {
    if (!b.printed) return b;
    behind -= least;
    if (least > left) {
      left = 0;
      return moved(b, worth);
    }
    const room = left - Math.min(behind, KEPT_FOR_HEADLINES * plannedBytes);
    let told = b;
    for (let most = worth.length; most > 0 && bytesOf(told, articles) > room; most--)
      told = withBest(b, worth, most - 1);
    if (bytesOf(told, articles) > room) told = line;
    left -= bytesOf(told, articles);
    return told;
  });
};
