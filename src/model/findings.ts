import type { Bound, Precision } from './language.js';
import type { Citation, Citations, NonEmpty, Span } from './span.js';
import type { Story } from './story.js';

/** A person of the story, joined across its articles. */
export interface CastMember {
  /** The fullest name: "Vladimir Putin". */
  readonly name: string;
  /** Other names the articles use, "Zelensky" and "Volodymyr Zelenskyy"; without titles. */
  readonly aliases: readonly string[];
  readonly role?: string;
  /** Places where the full name stands, one for each article that has it. */
  readonly namedAt: Citations;
}

/** A sentence that says something, and where else the same is said. */
export interface Claim {
  readonly id: string;
  /** The sentence that stands best on its own. */
  readonly sentence: Citation;
  /** `sentence` first, then the same claim in other articles. */
  readonly citations: Citations;
  /** Origins that say it: copies, one owner and one wire text count once. */
  readonly independentSources: number;
  readonly standing: 'single-source' | 'corroborated' | 'disputed' | 'superseded';
  /** The claim whose figure this one brings up to date. */
  readonly supersedes?: string;
  /** The words of that figure: "36 people". */
  readonly was?: Citation;
  /** Set when outlets report somebody's claim and do not make it their own. */
  readonly attributedTo?: string;
  /** 0..1: how central to the story, before the editor's view of it. */
  readonly weight: number;
}

export type Likeness = 'exact' | 'shortened' | 'reworded' | 'translated';

/** Where two printings part: `printed` is a place in the text of the first variant, `variant` one in this variant's; an empty one stands between words. */
export interface Difference {
  readonly kind: 'insert' | 'delete' | 'replace';
  readonly printed: Span;
  readonly variant: Span;
}

/** One printing of somebody's words. `text` is verbatim. */
export interface QuoteVariant {
  readonly text: string;
  readonly citation: Citation;
  readonly likeness: Likeness;
  /** In order; absent where the words are the same. */
  readonly differences?: readonly Difference[];
}

/** What somebody said once, however many outlets printed it. */
export interface Quote {
  readonly id: string;
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly speaker?: {
    readonly name?: string;
    readonly role?: string;
    /** Whether an edition may print the name. */
    readonly shown: boolean;
  };
  /** The variant to print comes first. */
  readonly variants: NonEmpty<QuoteVariant>;
  /** 0..1: news value. */
  readonly weight: number;
}

/** One account of a disputed point. */
export interface Side {
  /** The clause that states it, verbatim. */
  readonly position: Citation;
  /** Actors or outlets that hold it. */
  readonly holders: NonEmpty<string>;
  /** `position` first. */
  readonly citations: Citations;
  /** Of sides that differ in a count: the count, and what is counted in the singular. */
  readonly figure?: { readonly value: number; readonly unit: string; readonly bound: Bound };
}

export interface Dispute {
  readonly id: string;
  readonly question: string;
  readonly kind: 'figure' | 'date' | 'responsibility' | 'denial' | 'account';
  readonly status: 'unresolved' | 'denied' | 'different basis';
  readonly sides: readonly [Side, Side, ...Side[]];
  /** 0..1: how sure that the accounts differ. */
  readonly weight: number;
}

/** When something happened, with what the calendar value was read from. */
export interface When {
  readonly value: string;
  readonly precision: Precision;
  /** The words of the source: "last week". */
  readonly expression: string;
  readonly anchor?: string;
  readonly certainty: 'stated' | 'implied';
}

export interface TimelineEntry {
  readonly id: string;
  readonly when: When;
  /** The clause or sentence that tells the event, verbatim. */
  readonly what: Citation;
  /** `what` first, then other articles that date the same event alike. */
  readonly citations: Citations;
  readonly planned: boolean;
  readonly disputeId?: string;
  /** 0..1: how much the story needs it. */
  readonly weight: number;
}

/** All that comparing the articles of one story yields. */
export interface Findings {
  readonly story: Story;
  readonly cast: readonly CastMember[];
  readonly independentSources: number;
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly disputes: readonly Dispute[];
  readonly timeline: readonly TimelineEntry[];
  /** Corroborated claims that an outlet telling the story leaves out. */
  readonly omissions: readonly { readonly claimId: string; readonly sourceIds: NonEmpty<string> }[];
}
