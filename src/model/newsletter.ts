import type { SendSettings } from './sending.js';
import type { Source } from './source.js';
import type { Theme } from './theme.js';

/** An outlet as `edition.yaml` describes it. */
export interface Outlet extends Source {
  /** Other names it goes by in bylines and front matter. */
  readonly aliases: readonly string[];
  /** Host names of its pages: "coastalherald.example". */
  readonly domains: readonly string[];
  /** Nothing of it is read. Absent: it is read. */
  readonly blocked?: boolean;
  /** Words of its articles that one edition prints at most; absent: as many as are wanted. */
  readonly excerptWords?: number;
}

/** A section of the edition; a story goes to the first section it matches, else to the last. */
export interface SectionRule {
  readonly title: string;
  /** Articles with one of these tags belong here. */
  readonly tags: readonly string[];
  /** Stories whose words hold one of these belong here, lower case. */
  readonly words: readonly string[];
  /** Multiplies the weight of its stories when they are ranked. Default 1. */
  readonly weight: number;
}

/** What becomes of a story of which nothing is new: told as ever, told after all others, or not told. */
export const REPEATED_STORIES = ['keep', 'down', 'drop'] as const;
export type RepeatedStories = (typeof REPEATED_STORIES)[number];

/** How much a reader gets: the day's briefing, or its five best stories with one statement each. */
export const LAYOUTS = ['full', 'digest'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Whether an edition has to be approved (`collate approve`) before it may be sent. */
export const APPROVALS = ['none', 'required'] as const;
export type Approval = (typeof APPROVALS)[number];

/** What this newsletter is: `content/edition.yaml`, validated, with its defaults. */
export interface Newsletter {
  readonly title: string;
  readonly language: string;
  /** BCP 47, for dates and numbers that Collate writes itself. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Day of edition number 1; absent: editions bear no number. */
  readonly firstEdition?: string;
  /** Shown in the footer and in the message headers. */
  readonly publisher: {
    readonly name: string;
    readonly address: string;
    readonly email: string;
    readonly url?: string;
  };
  /** Where the web archive is published, with a slash at its end; absent: its links are relative. */
  readonly publicUrl?: string;
  /** Which part of `content/` an edition reads: from `from` on the day `daysBefore` days earlier to the end of its own day. */
  readonly window: { readonly from: string; readonly daysBefore: number };
  readonly outlets: readonly Outlet[];
  readonly sections: readonly SectionRule[];
  readonly memory: {
    /** How many earlier editions are looked at to tell what is new; 0: none. */
    readonly editions: number;
    readonly repeated: RepeatedStories;
  };
  readonly limits: {
    /** Stories told in full. */
    readonly full: number;
    /** Stories told shorter, after those. */
    readonly short: number;
    /** Printed words of one story, all parts together. */
    readonly wordsPerStory: number;
  };
  readonly layout: Layout;
  readonly theme: Theme;
  readonly approval: Approval;
  readonly send: SendSettings;
}
