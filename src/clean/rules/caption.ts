/** Captions under pictures: a line that ends or begins with a picture credit, or says that it is one. */
import type { AgencyBook } from '../../text/agencies.js';
import { CAPTION_LABELS, CREDIT_LABELS, CREDITED_KINDS } from '../../text/lexicons/en/captions.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, type Cut, isReported, isStopped, whole, wordCount } from '../page.js';

const MOST_WORDS = 70;
const MOST_OF_NAMED = 40;
/** Words of a credit before a caption: "Jo Roe/Getty Images for the Herald". */
const LONGEST_CREDIT = 6;
/** What follows a credit and is shorter may be the caption. */
const FEWEST_OF_SENTENCE = 10;

const LABEL = new RegExp(`^[[(]?(?:${CAPTION_LABELS.join('|')})`, 'i');
const TRAILING_CREDIT = new RegExp(String.raw`\b${oneOf(CREDIT_LABELS)}s?:\s*([^.:]{2,80})$`);
const LEADING_LABEL = new RegExp(`^${oneOf(CREDIT_LABELS)}s?: `, 'i');
const AGENCY_KIND = new RegExp(String.raw`^\p{Lu}{2,5} ${oneOf(CREDITED_KINDS)}$`, 'iu');
/** "(AP)", "(Jo Roe / The Herald)", "© Jo Roe (AFP)" at the end, nothing behind it. */
const bracketCredit = (line: string): string | undefined => /[([]([^()[\]]{2,90})[)\]]$/.exec(line.slice(-92))?.[1];

/** Agencies sign their copy in brackets, and digests name their source so: behind the last sentence, or somebody's words, that is no caption. */
const isSignature = (line: string, bracket: string, last: boolean, { named }: AgencyBook): boolean =>
  isStopped(line.slice(0, line.length - bracket.length - 2).trim()) &&
  bracket.split(/\s*[,/&]\s*|\s+and\s+/).every((part) => named(part) !== undefined) &&
  (last || line.endsWith(']') || /["“”]/.test(line));

const isNamedPaper = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}'’-]+\s*[/|]\s*(?:The )?\p{Lu}[\p{L} ]{2,40}$/u.test(words);

/** Whoever took it, where the words before say that it is a picture: "Photograph: Jo Roe/The Ledger". */
const isNamed = (words: string): boolean =>
  isNamedPaper(words) || /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u.test(words);

/** The credit may be glued to a paragraph of the report: a caption is shorter and reports no words. */
const isShort = (line: string): boolean => wordCount(line) <= MOST_OF_NAMED && !isReported(line) && !/["“”]/.test(line);

/** Behind the final stop: "… a truck in Nice. Reuters", "… at the port. Photograph: Jo Roe/PA". */
const trailingCredit = (line: string): string | undefined =>
  /[.!?]["”’']?\s+((?:\p{Lu}[\p{L}.'’-]*[ /|•-]{0,3}){1,7})$/u.exec(line)?.[1] ?? TRAILING_CREDIT.exec(line)?.[1];

/** "EPA The bridge after the fire": the credit was the line above, glued to the caption. As long a credit as may be, before a capital. */
const leadingCredit = (line: string, { isPictureCredit }: AgencyBook): number => {
  const parts = line.split(' ').slice(0, LONGEST_CREDIT + 1);
  for (let size = parts.length - 1; size > 0; size--) {
    const credit = parts.slice(0, size).join(' ');
    if (/^\p{Lu}/u.test(parts[size] ?? '') && isPictureCredit(credit)) return credit.length;
  }
  return 0;
};
const isCredited = (line: string, book: AgencyBook): boolean =>
  !isStopped(line) && wordCount(line) >= 5 && leadingCredit(line, book) > 0;

/** How far a credit reaches that is glued to the first sentence below the picture. */
const gluedCredit = (line: string, book: AgencyBook): number => {
  const label = LEADING_LABEL.exec(line)?.[0] ?? '';
  const rest = line.slice(label.length);
  const length = label === '' || !isStopped(line) ? 0 : leadingCredit(rest, book);
  return length > 0 && wordCount(rest.slice(length)) >= FEWEST_OF_SENTENCE ? label.length + length + 1 : 0;
};
/** "CNN Map", "AP Photo": nothing but the credit. */
const creditOnly = (line: string, { isPictureCredit, named }: AgencyBook): boolean => {
  if (AGENCY_KIND.test(line)) return /^\p{Lu}{2,5} /u.test(line);
  const words = line.replace(/^[([]|[)\]]$/g, '');
  // An agency's name alone signs the text as often as the picture; the rule for credits sees to it.
  return wordCount(line) <= 8 && !/[()[\]]/.test(words) && named(words) === undefined && isPictureCredit(words);
};

const captionAt = (page: Parameters<CleaningRule['find']>[0], i: number): Cut | undefined => {
  const line = page.paragraphs[i] ?? '';
  const { isPictureCredit } = page.agencies;
  const last = i === page.paragraphs.length - 1;
  const glued = gluedCredit(line, page.agencies);
  if (glued > 0) return { paragraph: i, start: 0, end: glued };
  if (LABEL.test(line) && wordCount(line) <= MOST_WORDS * 2) return whole(page, i);
  if (wordCount(line) > MOST_WORDS) return undefined;
  const bracket = bracketCredit(line);
  if (bracket !== undefined && (isPictureCredit(bracket) || isNamedPaper(bracket))) {
    if (isSignature(line, bracket, last, page.agencies)) return undefined;
    return whole(page, i);
  }
  const labelled = TRAILING_CREDIT.exec(line)?.[1];
  if (labelled !== undefined && isNamed(labelled) && !last && isShort(line)) return whole(page, i);
  const trailing = trailingCredit(line);
  if (trailing !== undefined && isPictureCredit(trailing) && !last && !/["“”]/.test(line)) return whole(page, i);
  return isCredited(line, page.agencies) || (creditOnly(line, page.agencies) && !last) ? whole(page, i) : undefined;
};

export const caption: CleaningRule = {
  name: 'caption',
  // The last line is only ever spared: what was left as another line is left as the last one.
  find: (page) => page.paragraphs.flatMap((line, i) => (page.seen?.has(line) ? [] : (captionAt(page, i) ?? []))),
};
