/** What a check is: one rule about a rendered edition that says what is wrong, where, and what to do about it. */
import type { Edition } from '../../model/edition.js';
import type { Notice, Severity } from '../../model/notice.js';
import type { Page, PageElement } from './page.js';

/** What is written of an edition for readers. */
export interface Outlets {
  /** The mail. */
  readonly html: string;
  readonly text: string;
  /** The page for the web. */
  readonly web: string;
}

/** An edition as it will be written. */
export interface Rendering extends Outlets {
  readonly edition: Edition;
  /** `html`, read once for all checks. */
  readonly page: Page;
}

/**
 * `error`: a reader would get something wrong, or not at all. `warning`: some readers cannot read it. `info`: advice.
 */
export type Check = (rendering: Rendering) => readonly Notice[];

export const notice = (rule: string, severity: Severity, message: string): Notice => ({
  stage: 'render',
  rule,
  severity,
  message,
});

const MOST_WORDS_SHOWN = 60;

export const shortened = (text: string): string =>
  text.length <= MOST_WORDS_SHOWN ? text : `${text.slice(0, MOST_WORDS_SHOWN)}…`;

/** `edition.html, below “Bridge closed”` */
export const placeOf = ({ below }: PageElement, file = 'edition.html'): string =>
  below === undefined || below === '' ? file : `${file}, below “${shortened(below)}”`;
