/**
 * The edition as finished strings in the order of reading: the one model that the HTML and the plain text are both
 * written from. Holds what is printed and nothing else; knows neither mark-up nor columns.
 */
import type {
  Edition,
  EditionArticle,
  EditionBriefing,
  EditionDispute,
  EditionFact,
  EditionQuote,
  EditionTimelineEntry,
} from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Citation } from '../model/span.js';
import { longDate, whenLabel } from '../text/dateLabels.js';
import { MESSAGES } from '../text/messages.js';
import { holderLabels } from '../text/outletLabel.js';
import { printedWords } from '../text/printed.js';
import { linkable } from './links.js';
import { inQuotationMarks, regularMarks } from './quotationMarks.js';
import { type Reference, type References, references } from './references.js';
import { tidy } from './tidy.js';

/** The sources of one statement; `more` says how many are left out for room. */
export interface Standing {
  readonly refs: readonly Reference[];
  readonly more: string | null;
}

/** Of words that are in another language than the edition: screen readers and line breaking need to know. */
export interface Tongue {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly rightToLeft: boolean;
}

export interface FactView extends Standing {
  readonly tongue: Tongue | null;
  readonly text: string;
  /** "3 independent", "one source, disputed". */
  readonly note: string | null;
}

export interface FactsView {
  readonly title: string | null;
  readonly facts: readonly FactView[];
}

/** How other outlets print a quotation: `Also reported as` + `renderings`. */
export interface AlsoView {
  readonly words: string;
  readonly renderings: readonly {
    readonly text: string;
    /** The one outlet that prints it so; null when several do, or one whose name nobody knows. */
    readonly outlet: string | null;
    readonly refs: readonly Reference[];
  }[];
}

export interface QuoteView extends Standing {
  /** With its quotation marks; reported speech has none. */
  readonly text: string;
  /** The speaker; null: "As reported by …" stands in `role`. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly also: readonly AlsoView[];
}

export interface DisputeView {
  readonly question: string;
  readonly status: string;
  readonly sides: readonly (Standing & { readonly holder: string; readonly position: string })[];
}

export interface TimelineView {
  readonly label: string;
  readonly entries: readonly (Standing & {
    readonly mark: string | null;
    readonly planned: boolean;
    readonly text: string;
  })[];
}

export interface SourceView {
  /** Of the title. */
  readonly tongue: Tongue | null;
  readonly number: number;
  readonly outlet: string;
  readonly title: string | null;
  readonly href: string | null;
  /** An address that must not be linked, shown as text. */
  readonly address: string | null;
  /** "the same agency text as [1]", "corrected by the outlet" */
  readonly note: string | null;
}

export interface BriefingView {
  readonly number: number;
  readonly form: 'full' | 'short';
  readonly full: boolean;
  readonly kicker: string | null;
  readonly tongue: Tongue | null;
  readonly headline: string;
  readonly meta: string | null;
  readonly standfirst: (Standing & { readonly tongue: Tongue | null; readonly text: string }) | null;
  /** The editor's own words below the headline. */
  readonly note: { readonly label: string; readonly text: string } | null;
  readonly facts: readonly FactsView[];
  readonly quotesTitle: string;
  readonly quotes: readonly QuoteView[];
  readonly disputesTitle: string;
  readonly disputes: readonly DisputeView[];
  readonly timelineTitle: string;
  readonly timeline: readonly TimelineView[];
  readonly sourcesTitle: string;
  readonly sources: readonly SourceView[];
  readonly moreSources: string | null;
}

/** One story in one line, in the block at the end of the edition. */
export interface ItemView {
  readonly tongue: Tongue | null;
  readonly headline: string;
  readonly outlets: readonly SourceView[];
  readonly more: string | null;
}

export interface EditionView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** "Monday 19 May 2025", "No. 318", "1 story from 5 articles", "4 min read". */
  readonly masthead: readonly string[];
  readonly subject: string;
  readonly preheader: string;
  readonly contentsTitle: string;
  /** Empty when there is only one story: then a list of contents says nothing. */
  readonly contents: readonly { readonly number: number; readonly tongue: Tongue | null; readonly headline: string }[];
  readonly contentsMore: string | null;
  readonly briefings: readonly BriefingView[];
  readonly inBriefTitle: string;
  readonly inBrief: readonly { readonly kicker: string | null; readonly items: readonly ItemView[] }[];
  readonly footer: {
    readonly howToCheck: string;
    readonly publisher: string;
    readonly address: string;
    readonly site: string | null;
    readonly unsubscribe: string;
    /** Stands in the merge token until a list supplies each reader's own address: a mail to the publisher. */
    readonly unsubscribeFallback: string;
  };
}

/** References after one statement; a sentence of thirty sources is not better checked by thirty numbers. */
const MAX_REFERENCES = 8;
/** Other wordings of one quotation that help a reader; the rest is in `edition.json`. */
const MAX_RENDERINGS = 3;
/** Uncited articles listed among the sources of a full briefing. */
const MAX_UNCITED = 6;
/** Outlets named beside a story of one line. */
const MAX_OUTLETS = 3;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'dv']);

const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';

const tongueOf = (article: EditionArticle | undefined): Tongue | null => {
  if (article?.language === undefined) return null;
  const dir = directionOf(article.language);
  return { lang: article.language, dir, rightToLeft: dir === 'rtl' };
};

/** A story in another language is told from that language alone. */
const tongueOfAll = (briefing: EditionBriefing, articles: ReadonlyMap<string, EditionArticle>): Tongue | null =>
  tongueOf(articles.get(briefing.articles[0]));

const standing = (refs: readonly Reference[]): Standing => ({
  refs: refs.length > MAX_REFERENCES ? refs.slice(0, MAX_REFERENCES - 1) : refs,
  more: refs.length > MAX_REFERENCES ? MESSAGES.moreReferences(refs.length - MAX_REFERENCES + 1) : null,
});

const shown = <T extends { readonly printed: boolean }>(list: readonly T[]): readonly T[] =>
  list.filter((x) => x.printed);

const factNote = (fact: EditionFact, briefing: EditionBriefing): string | null => {
  const parts = [
    fact.independentSources > 1 ? MESSAGES.independent(fact.independentSources) : null,
    fact.independentSources === 1 && briefing.independentSources > 1 ? MESSAGES.oneSource : null,
    MESSAGES.standing[fact.standing],
    fact.supersedes === null ? null : MESSAGES.update(fact.was?.text),
    briefing.history !== 'new' && briefing.since.includes(fact.id) ? MESSAGES.newSince : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
};

/** What outlets state themselves, then what only one side says; a claim must not stand below "What is known". */
const factGroups = (briefing: EditionBriefing, refs: References, tongue: Tongue | null): readonly FactsView[] => {
  const facts = shown(briefing.facts);
  const oneSided = (fact: EditionFact): boolean => fact.attributedTo !== null && fact.standing !== 'corroborated';
  const view = (fact: EditionFact): FactView => ({
    tongue,
    text: tidy(fact.text),
    note: factNote(fact, briefing),
    ...standing(refs.of(fact.citations)),
  });
  if (briefing.form !== 'full') return facts.length === 0 ? [] : [{ title: null, facts: facts.map(view) }];
  const told = facts.filter((f) => !oneSided(f));
  const claimed = facts.filter(oneSided);
  const known = told.some((f) => f.independentSources > 1);
  return [
    { title: known ? MESSAGES.known : MESSAGES.reported, facts: told.map(view) },
    { title: MESSAGES.oneSided, facts: claimed.map(view) },
  ].filter((group) => group.facts.length > 0);
};

const wordString = (text: string): string => ` ${printedWords(text).join(' ')} `;

/** Renderings whose words the fullest one does not hold already, each wording once with all who print it. */
const renderings = (quote: EditionQuote, refs: References, translated: boolean): AlsoView['renderings'] => {
  const fullest = wordString(quote.variants[0].text);
  const byWords = new Map<string, { text: string; articles: (typeof quote.variants)[number]['citation'][] }>();
  for (const variant of quote.variants) {
    if ((variant.likeness === 'translated') !== translated) continue;
    const key = wordString(variant.text);
    if (key.trim() === '' || fullest.includes(key)) continue;
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, { text: variant.text, articles: [variant.citation] });
    else known.articles.push(variant.citation);
  }
  return [...byWords.values()].slice(0, MAX_RENDERINGS).map(({ text, articles }) => {
    const printers = refs.of(articles).slice(0, MAX_REFERENCES);
    return {
      text: setQuote(quote.form, regularMarks(tidy(text))),
      outlet: printers.length === 1 && printers[0]?.named === true ? printers[0].outlet : null,
      refs: printers,
    };
  });
};

/** Reported speech is nobody's exact words and gets no quotation marks. */
const setQuote = (form: EditionQuote['form'], text: string): string =>
  form === 'indirect' ? tidy(text) : inQuotationMarks(tidy(text));

const quoteView = (quote: EditionQuote, briefing: EditionBriefing, refs: References): QuoteView => {
  const cited = refs.of(quote.variants.map((v) => v.citation));
  const main = wordString(quote.text);
  const sameWords = refs.of(
    quote.variants
      .filter((v) => main.includes(wordString(v.text)) || wordString(v.text).includes(main))
      .map((v) => v.citation),
  );
  const speaker = quote.speaker?.shown === true ? quote.speaker : null;
  const [first] = cited;
  const also =
    briefing.form === 'full'
      ? [
          { words: MESSAGES.alsoReported, renderings: renderings(quote, refs, false) },
          { words: MESSAGES.alsoRendered, renderings: renderings(quote, refs, true) },
        ].filter((a) => a.renderings.length > 0)
      : [];
  const name = speaker === null ? null : (speaker.name ?? speaker.role);
  return {
    text: setQuote(quote.form, quote.text),
    speaker: name === null ? null : tidy(name),
    role:
      name === null
        ? first === undefined
          ? null
          : MESSAGES.asReportedBy(first.outlet)
        : speaker?.name != null && speaker.role !== null
          ? tidy(speaker.role)
          : null,
    also,
    ...standing(sameWords.length > 0 ? sameWords : cited),
  };
};

/** Sides that one sentence states ("each accused the other") share its row: it need not be read twice. */
const disputeView = (dispute: EditionDispute, refs: References, label: (holder: string) => string): DisputeView => {
  const rows = new Map<string, { holders: string[]; citations: Citation[] }>();
  for (const side of dispute.sides) {
    const row = rows.get(side.position) ?? { holders: [], citations: [] };
    row.holders.push(...side.holders.filter((h) => !row.holders.includes(h)));
    row.citations.push(...side.citations);
    rows.set(side.position, row);
  }
  return {
    question: tidy(dispute.question),
    status: MESSAGES.status[dispute.status],
    sides: [...rows].map(([position, row]) => ({
      holder: tidy(row.holders.map(label).join(', ')),
      position: tidy(position),
      ...standing(refs.of(row.citations)),
    })),
  };
};

/** Entries of one label stand together below it. */
const timelineView = (
  entries: readonly EditionTimelineEntry[],
  disputes: ReadonlySet<string>,
  refs: References,
  edition: Edition,
): readonly TimelineView[] => {
  const out: { label: string; entries: TimelineView['entries'][number][] }[] = [];
  for (const entry of entries) {
    const label = tidy(whenLabel(entry.when, edition));
    const disputed = entry.disputeId !== null && disputes.has(entry.disputeId);
    const view = {
      mark: entry.planned ? MESSAGES.planned : disputed ? MESSAGES.disputed : null,
      planned: entry.planned,
      text: tidy(entry.what),
      ...standing(refs.of(entry.citations)),
    };
    const last = out.at(-1);
    if (last?.label === label) last.entries.push(view);
    else out.push({ label, entries: [view] });
  }
  return out;
};

const sourceViews = (
  listed: readonly Reference[],
  briefing: EditionBriefing,
  articles: ReadonlyMap<string, EditionArticle>,
): readonly SourceView[] => {
  const numbers = new Map(listed.map((r) => [r.articleId, r.number]));
  return listed.map((ref) => {
    const article = articles.get(ref.articleId);
    const group = briefing.copies.find((c) => c.copies.includes(ref.articleId));
    const original = group === undefined ? undefined : numbers.get(group.original);
    const notes = [
      ...(group === undefined || original === undefined ? [] : [`${MESSAGES.copy[group.kind]} [${original}]`]),
      ...new Set(article?.corrections?.map((c) => MESSAGES.correction[c.kind])),
    ];
    return {
      tongue: tongueOf(article),
      number: ref.number,
      outlet: ref.outlet,
      title: article?.title == null ? null : tidy(article.title),
      href: ref.href,
      address: ref.href === null && article?.url != null ? tidy(article.url) : null,
      note: notes.length === 0 ? null : notes.join('; '),
    };
  });
};

const briefingView = (
  briefing: EditionBriefing,
  number: number,
  kicker: string,
  articles: ReadonlyMap<string, EditionArticle>,
  edition: Edition,
): BriefingView => {
  const refs = references(briefing, articles);
  const tongue = tongueOfAll(briefing, articles);
  const full = briefing.form === 'full';
  const uncited = full ? refs.uncited.slice(0, MAX_UNCITED) : [];
  const unlisted = refs.uncited.length - uncited.length;
  const disputes = shown(briefing.disputes);
  const label = holderLabels(edition.articles);
  const meta = [
    briefing.articles.length > 1 ? MESSAGES.articles(briefing.articles.length) : null,
    briefing.articles.length > 1 ? MESSAGES.independentSources(briefing.independentSources) : null,
    MESSAGES.history[briefing.history],
  ].filter((part) => part !== null);
  return {
    number,
    form: full ? 'full' : 'short',
    full,
    kicker: tidy(kicker) === '' ? null : tidy(kicker),
    tongue,
    headline: tidy(briefing.headline.text),
    meta: meta.length === 0 ? null : meta.join(' · '),
    standfirst:
      briefing.standfirst === null
        ? null
        : { tongue, text: tidy(briefing.standfirst.text), ...standing(refs.of(briefing.standfirst.citations)) },
    note: briefing.note === undefined ? null : { label: MESSAGES.editorsNote, text: tidy(briefing.note.text) },
    facts: factGroups(briefing, refs, tongue),
    quotesTitle: MESSAGES.quotes,
    quotes: shown(briefing.quotes).map((q) => quoteView(q, briefing, refs)),
    disputesTitle: MESSAGES.disputes,
    disputes: disputes.map((d) => disputeView(d, refs, label)),
    timelineTitle: MESSAGES.timeline,
    timeline: timelineView(shown(briefing.timeline), new Set(disputes.map((d) => d.id)), refs, edition),
    sourcesTitle: MESSAGES.sources,
    sources: sourceViews([...refs.cited, ...uncited], briefing, articles),
    moreSources: unlisted > 0 ? MESSAGES.moreArticles(unlisted) : null,
  };
};

const itemView = (briefing: EditionBriefing, articles: ReadonlyMap<string, EditionArticle>): ItemView => {
  const refs = references(briefing, articles);
  const all = [...refs.cited, ...refs.uncited];
  const more = all.length - MAX_OUTLETS;
  return {
    tongue: tongueOfAll(briefing, articles),
    headline: tidy(briefing.headline.text),
    outlets: sourceViews(all.slice(0, MAX_OUTLETS), briefing, articles),
    more: more > 0 ? MESSAGES.moreReferences(more) : null,
  };
};

/** Told in one line: the form says so and nothing but the headline is printed. */
const isItem = (briefing: EditionBriefing): boolean =>
  briefing.form === 'line' &&
  briefing.standfirst === null &&
  briefing.note === undefined &&
  [briefing.facts, briefing.quotes, briefing.disputes, briefing.timeline].every((list) => !list.some((x) => x.printed));

export const view = (edition: Edition, newsletter: Newsletter): EditionView => {
  const articles = new Map(edition.articles.map((a) => [a.id, a]));
  const sections = edition.sections.map((s) => ({ title: s.title, briefings: shown(s.briefings) }));
  let number = 0;
  const briefings = sections.flatMap((section) =>
    section.briefings.filter((b) => !isItem(b)).map((b) => briefingView(b, ++number, section.title, articles, edition)),
  );
  const inBrief = sections
    .map((section) => ({
      kicker: tidy(section.title) === '' ? null : tidy(section.title),
      items: section.briefings.filter(isItem).map((b) => itemView(b, articles)),
    }))
    .filter((section) => section.items.length > 0);
  const items = inBrief.reduce((n, section) => n + section.items.length, 0);
  const { publisher } = newsletter;
  return {
    language: edition.language,
    direction: directionOf(edition.language),
    title: tidy(edition.title),
    masthead: [
      longDate(edition.date, edition.locale),
      ...(edition.number === null ? [] : [MESSAGES.edition(edition.number)]),
      MESSAGES.storiesFrom(number + items, edition.articles.length),
      MESSAGES.readingTime(edition.readingMinutes),
    ],
    subject: tidy(edition.subject) === '' ? tidy(edition.title) : tidy(edition.subject),
    preheader: tidy(edition.preheader),
    contentsTitle: MESSAGES.contents,
    contents:
      briefings.length > 1 ? briefings.map((b) => ({ number: b.number, tongue: b.tongue, headline: b.headline })) : [],
    contentsMore: items > 0 ? MESSAGES.furtherItems(items) : null,
    briefings,
    inBriefTitle: MESSAGES.inBrief,
    inBrief,
    footer: {
      howToCheck: MESSAGES.howToCheck,
      publisher: tidy(publisher.name),
      address: tidy(publisher.address),
      site: linkable(publisher.url ?? null) ?? null,
      unsubscribe: MESSAGES.unsubscribe,
      unsubscribeFallback: linkable(`mailto:${publisher.email}?subject=unsubscribe`) ?? '',
    },
  };
};
