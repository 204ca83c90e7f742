/** Fields and raw text of one article in, its record out: title line, paragraphs, limits. Shared by the formats; judges no words. */
import type { Newsletter } from '../model/newsletter.js';
import { datedTop } from './datedTop.js';
import { bareHeadline, withoutRepeatedTitle } from './headline.js';
import { metadata } from './metadata.js';
import { paragraphs } from './paragraphs.js';
import type { ArticleRecord, Doubt, FormatReading } from './record.js';
import { sanitise } from './sanitise.js';

/** Characters. The longest newspaper features have about 100,000; what is longer is an archive or a mistake, and would hold up everything. */
export const LONGEST_TEXT = 2_000_000;

export interface Raw extends Pick<ArticleRecord, 'path' | 'sha256' | 'statedId' | 'dateFrom'> {
  readonly fields: object;
  /** A title that the format itself marks, when the fields have none. */
  readonly heading?: string;
  /** Mark-up taken off. */
  readonly text: string;
}

const lost = (path: string, code: string, message: string, doubts: readonly Doubt[] = []): FormatReading => ({
  records: [],
  lost: [{ path, code, message }],
  doubts,
});

const PLURAL = (n: number): string => `${n} invisible character${n === 1 ? ' was' : 's were'} taken out`;

/** One article's record, or why there is none. */
export const articleRecord = (raw: Raw, newsletter: Newsletter): FormatReading => {
  const { path, fields, heading } = raw;
  if (raw.text.length > LONGEST_TEXT) {
    return lost(path, 'too-large', `The text has ${raw.text.length} characters; an article may have ${LONGEST_TEXT}.`);
  }
  const read = metadata(fields, newsletter);
  const doubts: Doubt[] = read.doubts.map(({ rule, message }) => ({ path, rule, severity: 'warning', message }));
  const { text, hidden } = sanitise(raw.text);
  if (hidden > 0) {
    doubts.push({ path, rule: 'hidden-characters', severity: 'info', message: `${PLURAL(hidden)} of the text.` });
  }
  const title = read.metadata.title ?? heading;
  const top = datedTop(text, newsletter.timeZone);
  const headed = title === undefined ? bareHeadline(top.text) : { title, text: withoutRepeatedTitle(top.text, title) };
  const body = paragraphs(headed.text).join('\n\n');
  if (body === '') return lost(path, 'no-text', 'There is no text below the title.', doubts);
  const { statedId, sha256, dateFrom } = raw;
  const record: ArticleRecord = {
    path,
    sha256,
    dateFrom,
    ...(statedId === undefined ? {} : { statedId }),
    ...(top.publishedAt === undefined ? {} : { statedDay: top.publishedAt }),
    metadata: { ...read.metadata, ...(headed.title === undefined ? {} : { title: headed.title }) },
    text: body,
  };
  return { records: [record], lost: [], doubts };
};
