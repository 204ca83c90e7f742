/** What an inbox shows of an edition: the subject and the line after it, both made of its headlines. */
import type { EditionBriefing } from '../model/edition.js';

/** Phones cut subjects at about this many characters. */
const SUBJECT_LENGTH = 70;
/** What inboxes show after the subject on a wide screen. */
const PREHEADER_LENGTH = 110;

const trimmed = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, space > 0 ? space : length - 1).replace(/[\s,;:–—-]+$/, '')}…`;
};

/** The lead's headline; the masthead when there is none. */
export const subjectOf = (briefings: readonly EditionBriefing[], title: string): string =>
  trimmed(briefings[0]?.headline.text ?? title, SUBJECT_LENGTH);

/** The next headlines, as many as fit; of a single story the standfirst. */
export const preheaderOf = (briefings: readonly EditionBriefing[]): string => {
  const [lead, ...others] = briefings;
  if (others.length === 0) return trimmed(lead?.standfirst?.text ?? '', PREHEADER_LENGTH);
  let text = '';
  for (const { headline } of others) {
    const longer = text === '' ? headline.text : `${text} · ${headline.text}`;
    if (longer.length > PREHEADER_LENGTH) break;
    text = longer;
  }
  return text === '' ? trimmed(others[0]?.headline.text ?? '', PREHEADER_LENGTH) : text;
};
