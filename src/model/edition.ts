/**
 * The public shape of `edition.json`. Rename or drop a field only with a new `format` number.
 * `null`: looked for, not found.
 */
import type { Correction } from './article.js';
import type { QuoteVariant } from './findings.js';
import type { Bound, Precision } from './language.js';
import type { Layout } from './newsletter.js';
import type { Notice } from './notice.js';
import type { Citation, Citations, NonEmpty } from './span.js';
import type { CopyGroup } from './story.js';

/**
 * One change between the words of the citations and the printed text.
 * `start` and `end` are offsets in the printed text: what was inserted or put in place; equal where words were cut.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Where the inserted words were taken from; `null` for a cut, and for words that are Collate's own (a date). */
  readonly citation: Citation | null;
}

/** Text that stands on sources: the words of its citations in their order; what is not is in [brackets] and in `edits`. */
export interface CitedText {
  readonly text: string;
  readonly citations: Citations;
  readonly edits: readonly Edit[];
}

/** Words an editor wrote: the only text without a citation. */
export interface EditorText {
  readonly text: string;
  readonly by: 'editor';
  readonly citations: readonly [];
  readonly edits: readonly [];
}

/** Whether a reader gets it, and where it stands. `web`: left out of the mail for room, kept for the web edition. */
export interface Placing {
  readonly printed: boolean;
  /** 1 = first; lists stand in rank order. */
  readonly rank: number;
  readonly web?: true;
}

export interface EditionFact extends CitedText, Placing {
  readonly id: string;
  readonly independentSources: number;
  readonly standing: 'single-source' | 'corroborated' | 'disputed' | 'superseded';
  readonly supersedes: string | null;
  /** The figure that this one replaces, as the older report has it: "36 people". */
  readonly was?: { readonly text: string; readonly citation: Citation };
  readonly attributedTo: string | null;
}

export interface EditionQuote extends Placing {
  readonly id: string;
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** The words of the first variant, quotation marks made regular. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** `shown: false`: the best guess, kept for the record and never printed. */
  readonly speaker: { readonly name: string | null; readonly role: string | null; readonly shown: boolean } | null;
  readonly variants: NonEmpty<QuoteVariant>;
}

/** A count that a side gives, as read from its words. */
export interface SideFigure {
  readonly value: number;
  /** Singular: "drone". */
  readonly unit: string;
  readonly bound: Bound;
}

export interface EditionSide {
  readonly position: string;
  readonly edits: readonly Edit[];
  readonly holders: NonEmpty<string>;
  readonly citations: Citations;
  /** Absent: the sides do not differ in a count. */
  readonly figure?: SideFigure;
}

export interface EditionDispute extends Placing {
  readonly id: string;
  readonly question: string;
  readonly kind: 'figure' | 'date' | 'responsibility' | 'denial' | 'account';
  readonly status: 'unresolved' | 'denied' | 'different basis';
  readonly sides: readonly [EditionSide, EditionSide, ...EditionSide[]];
}

export interface EditionTimelineEntry extends Placing {
  readonly id: string;
  readonly when: {
    readonly value: string;
    readonly precision: Precision;
    readonly expression: string;
    readonly anchor: string | null;
    readonly certainty: 'stated' | 'implied';
  };
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly planned: boolean;
  readonly citations: Citations;
  readonly disputeId: string | null;
}

/** A story against the editions before: told for the first time, told again with something new, told again without. */
export type History = 'new' | 'continued' | 'repeated';

export type BriefingForm = 'full' | 'short' | 'line';

export interface EditionBriefing extends Placing {
  readonly storyId: string;
  readonly form: BriefingForm;
  /** 0..1: what the ranking weighed. */
  readonly weight: number;
  readonly history: History;
  /** Day of the last edition that had the story; absent: none had. */
  readonly continues?: string;
  /** Ids of the claims that are new since that edition. */
  readonly since: readonly string[];
  readonly headline: CitedText | EditorText;
  readonly standfirst: CitedText | EditorText | null;
  /** Absent: the editor has nothing to add. */
  readonly note?: EditorText;
  /** Every article of the story; each accepted article is in exactly one briefing. */
  readonly articles: NonEmpty<string>;
  readonly independentSources: number;
  readonly copies: readonly CopyGroup[];
  readonly facts: readonly EditionFact[];
  readonly quotes: readonly EditionQuote[];
  readonly disputes: readonly EditionDispute[];
  readonly timeline: readonly EditionTimelineEntry[];
  readonly omissions: readonly { readonly factId: string; readonly sources: readonly string[] }[];
}

export interface EditionSection {
  readonly title: string;
  readonly briefings: readonly EditionBriefing[];
}

export interface EditionArticle {
  readonly id: string;
  readonly source: { readonly id: string; readonly name: string; readonly kind: string } | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  /** BCP 47; absent: the edition's. */
  readonly language?: string;
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  /** What the outlet says about its own text; absent: nothing. */
  readonly corrections?: NonEmpty<Correction>;
}

export interface Edition {
  readonly format: 'collate-edition/1';
  readonly id: string;
  readonly number: number | null;
  /** The masthead. */
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly timeZone: string;
  readonly language: string;
  /** BCP 47; in which dates of Collate's own are written. */
  readonly locale: string;
  readonly subject: string;
  readonly preheader: string;
  /** Absent: the full briefing. */
  readonly layout?: Exclude<Layout, 'full'>;
  /** Minutes a reader needs for what is printed, at 230 words a minute, at least 1. */
  readonly readingMinutes: number;
  readonly sections: readonly EditionSection[];
  readonly articles: readonly EditionArticle[];
  readonly notices: readonly Notice[];
}

/** An edition in every outlet, as it will be written. Merge tokens `%%name|fallback%%` still stand in `html` and `text`. */
export interface RenderedEdition {
  readonly html: string;
  readonly text: string;
  /** The page for the web, which holds no merge tokens. */
  readonly web: string;
  /** A sample message with the tokens filled in. */
  readonly eml: string;
  readonly json: string;
}
