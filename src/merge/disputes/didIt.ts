/** What somebody is accused of, asked: "hiding a report" → "Did the agency hide a report?" */

import { CHARGED_VERBS, DOUBLING_VERBS } from '../../text/lexicons/en/chargedVerbs.js';
import { ARTICLES_AND_OWNERS } from '../../text/lexicons/en/disputeFrames.js';

const gerund = (base: string): string => {
  if (base === 'lie') return 'lying';
  if (DOUBLING_VERBS.has(base)) return `${base}${base.slice(-1)}ing`;
  return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
};

const PLAIN_FORM: ReadonlyMap<string, string> = new Map(CHARGED_VERBS.map((base) => [gerund(base), base]));

/** `("the agency", "hiding a report")` → "Did the agency hide a report?"; undefined for a verb whose plain form is not known. */
export const didIt = (who: string, matter: string): string | undefined => {
  const [, adverb = '', first = '', rest = ''] = /^(\p{Ll}+ly )?(\p{Ll}+ing) (.+)$/u.exec(matter) ?? [];
  const base = PLAIN_FORM.get(first);
  return base === undefined ? undefined : `Did ${midSentence(who)} ${adverb}${base} ${rest}?`;
};

/** "The agency" within a sentence: "the agency". */
export const midSentence = (who: string): string =>
  ARTICLES_AND_OWNERS.has(who.split(' ')[0]?.toLowerCase() ?? '') ? who.charAt(0).toLowerCase() + who.slice(1) : who;
