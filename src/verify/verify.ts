/**
 * A built edition against itself: its citations against the articles it carries, its statements against their citations,
 * its outlets against its statements. Reads no file, and judges no fact.
 */
import type { Edition } from '../model/edition.js';
import { citations } from './rules/citations.js';
import { edits } from './rules/edits.js';
import { figures } from './rules/figures.js';
import { outlets } from './rules/outlets.js';
import { passages } from './rules/passages.js';
import { quotations } from './rules/quotations.js';
import { structure } from './rules/structure.js';
import { wording } from './rules/wording.js';

/** What `edition.json` says that the articles or the printed edition do not bear out. */
export interface Failure {
  /** The statement concerned: "story 3f2a… fact 91c0…". */
  readonly where: string;
  readonly message: string;
}

/** What a rule may look at. */
export interface Built {
  readonly edition: Edition;
  readonly html: string;
  readonly text: string;
  /** The page for the web; absent in folders of versions that wrote none. */
  readonly web?: string;
  /** Text of each article by id. */
  readonly texts: ReadonlyMap<string, string>;
}

export type VerifyRule = (built: Built) => readonly Failure[];

const RULES: readonly VerifyRule[] = [structure, citations, quotations, figures, edits, wording, outlets, passages];

/** Every failure, in the order of the rules; an empty list proves the edition. */
export const verify = (edition: Edition, html: string, text: string, web?: string): readonly Failure[] => {
  const texts = new Map(edition.articles.map((a) => [a.id, a.text]));
  return RULES.flatMap((rule) => rule({ edition, html, text, texts, ...(web === undefined ? {} : { web }) }));
};
