/** Captions under pictures: a line that ends or begins with a picture credit, or says that it is one. */
import type { AgencyBook } from '../../text/agencies.js';
import { type CleaningRule, type Cut, isStopped, whole, wordCount } from '../page.js';

const MOST_WORDS = 70;

const LABEL =
  /^[[(]?(?:image copyright|image source|image caption|media caption|media playback is (?:unsupported|not supported)|enlarge this image|(?:hide|show|toggle) caption|file\s*(?:photo|picture|image)?\s*[-–—:]\s|file photo\b(?!s)|photo(?:graph|s)?(?: by)?\s*:|photos? (?:by|credit|courtesy)\b|picture(?:s|d)?\s*:|pictured\s*(?:above|below|left|right|here)|image(?:s)?\s*:|illustration\s*:|credit\s*:|photo credit\b|photo illustration\b|cover photo\s*:|this (?:undated |handout |file )?(?:photo|image|picture|photograph|screen ?shot)\b(?=.{0,120}\b(?:shows|provided|taken|released|made available|from)\b)|in this .{0,60}\b(?:file )?photo\b|an? (?:undated |handout )?(?:photo|photograph|picture|image) (?:released|provided|taken|made available|issued|posted) (?:by|on)\b)/i;

/** "(AP)", "(Jo Roe / The Herald)", "© Jo Roe (AFP)" at the end, nothing behind it. */
const bracketCredit = (line: string): string | undefined => /[([]([^()[\]]{2,90})[)\]]$/.exec(line)?.[1];

/** Agencies sign their copy in brackets, and digests name their source so: behind the last sentence, or somebody's words, that is no caption. */
const isSignature = (line: string, bracket: string, last: boolean, { named }: AgencyBook): boolean =>
  isStopped(line.slice(0, line.length - bracket.length - 2).trim()) &&
  bracket.split(/\s*[,/&]\s*|\s+and\s+/).every((part) => named(part) !== undefined) &&
  (last || line.endsWith(']') || /["“”]/.test(line));

const isNamedPaper = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}'’-]+\s*[/|]\s*(?:The )?\p{Lu}[\p{L} ]{2,40}$/u.test(words);

/** Behind the final stop: "… a truck in Nice. Reuters", "… at the port. Photograph: Jo Roe/PA". */
const trailingCredit = (line: string): string | undefined =>
  /[.!?]["”’']?\s+((?:\p{Lu}[\p{L}.'’-]*[ /|•-]{0,3}){1,7})$/u.exec(line)?.[1] ??
  /\b(?:Photograph|Photo|Picture|Pictures|Image|Credit|Photos)s?:\s*([^.:]{2,80})$/.exec(line)?.[1];

/** "EPA The bridge after the fire": the credit was the line above, glued to the caption. */
const leadingCredit = (line: string, { isPictureCredit }: AgencyBook): boolean => {
  const m =
    /^((?:[\p{Lu}]{2,6}|Getty(?: Images)?|Reuters|Rex(?: Features)?|Alamy|Shutterstock)(?:\s*[-•/|]\s*(?:[\p{Lu}]{2,6}|Contributor|Stringer|Getty(?: Images)?))*)\s+(?=\p{Lu})/u.exec(
      line,
    );
  return m !== null && !isStopped(line) && isPictureCredit(m[1] ?? '') && wordCount(line) >= 5;
};

/** "CNN Map", "AP Photo": nothing but the credit. */
const creditOnly = (line: string, { isPictureCredit, named }: AgencyBook): boolean => {
  if (/^\p{Lu}{2,5} (?:map|graphic|photo|video|illustration)$/iu.test(line)) return /^\p{Lu}{2,5} /u.test(line);
  const words = line.replace(/^[([]|[)\]]$/g, '');
  // An agency's name alone signs the text as often as the picture; the rule for credits sees to it.
  return wordCount(line) <= 8 && !/[()[\]]/.test(words) && named(words) === undefined && isPictureCredit(words);
};

const captionAt = (page: Parameters<CleaningRule['find']>[0], i: number): Cut | undefined => {
  const line = page.paragraphs[i] ?? '';
  const { isPictureCredit } = page.agencies;
  const last = i === page.paragraphs.length - 1;
  if (LABEL.test(line) && wordCount(line) <= MOST_WORDS * 2) return whole(page, i);
  if (wordCount(line) > MOST_WORDS) return undefined;
  const bracket = bracketCredit(line);
  if (bracket !== undefined && (isPictureCredit(bracket) || isNamedPaper(bracket))) {
    if (isSignature(line, bracket, last, page.agencies)) return undefined;
    return whole(page, i);
  }
  const trailing = trailingCredit(line);
  if (trailing !== undefined && isPictureCredit(trailing) && !last && !/["“”]/.test(line)) return whole(page, i);
  return leadingCredit(line, page.agencies) || (creditOnly(line, page.agencies) && !last) ? whole(page, i) : undefined;
};

export const caption: CleaningRule = {
  name: 'caption',
  find: (page) => page.paragraphs.flatMap((_, i) => captionAt(page, i) ?? []),
};
