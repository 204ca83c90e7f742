/**
 * A story's headline: an outlet's own title where cited sentences bear out each of its words, else the story's leading
 * sentence cut down. Never a question, a teaser or an opinion; nothing is added.
 */
import type { CitedText } from '../model/edition.js';
import type { Claim, Findings } from '../model/findings.js';
import type { AnnotatedArticle } from '../model/language.js';
import { type Citation, isNonEmpty, type Span } from '../model/span.js';
import { contentStems, countWords, isStopWord, words } from '../text/words.js';
import { apply, type Change, changed, cut, inQuotation, untouched, type Wording, wordingOf } from './wording/change.js';
import { mentionsIn } from './wording/names.js';
import { cutAlso, cutConnective } from './wording/openings.js';
import type { Context } from './wording/wording.js';

/** Words; longer headlines wrap to three lines at 640 px. */
const MOST_WORDS = 14;
const FEWEST_WORDS = 4;

export const headline = (findings: Findings, leads: readonly Claim[], context: Context): CitedText => {
  const central = centralTerms(findings);
  const titles = findings.story.articles.flatMap((a) => titleOf(a) ?? []);
  const own = best(titles, (t) => centrality(t.text, central) - 0.02 * Math.max(0, countWords(t.text) - MOST_WORDS));
  if (own !== undefined) return own;
  const cuts = leads.slice(0, LEADS).flatMap((claim, i) => {
    const made = shortened(claim.sentence, context);
    return made === undefined ? [] : [{ ...made, place: i }];
  });
  const wanted = best(
    cuts,
    (c) =>
      centrality(c.text, central) -
      0.04 * c.place -
      0.03 * Math.max(0, countWords(c.text) - MOST_WORDS) -
      (/^(?:He|She|They|It|This|That|These|Those|There)\b/.test(c.text) ? 1 : 0),
  );
  if (wanted !== undefined) return { text: wanted.text, citations: wanted.citations, edits: wanted.edits };
  const first = findings.story.articles[0];
  return opening(leads[0]?.sentence ?? wholeOpening(first), context);
};

/** How many of the weightiest claims compete for the headline. */
const LEADS = 6;

const best = <T>(list: readonly T[], score: (item: T) => number): T | undefined => {
  let winner: T | undefined;
  let high = Number.NEGATIVE_INFINITY;
  for (const item of list) {
    const s = score(item);
    if (s > high) {
      high = s;
      winner = item;
    }
  }
  return winner;
};

/** Share of a story's articles that use a stem, title and first sentences only. */
const centralTerms = (findings: Findings): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const { articles } = findings.story;
  for (const article of articles) {
    const opening = article.sentences.slice(0, 4).map((s) => article.text.slice(s.start, s.end));
    for (const stem of new Set(contentStems([article.title ?? '', ...opening].join(' ')))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1 / articles.length);
    }
  }
  return counts;
};

/** Mean share of its terms; a headline of words that all outlets use says what the story is. */
const centrality = (text: string, central: ReadonlyMap<string, number>): number => {
  const stems = [...new Set(contentStems(text))];
  if (stems.length === 0) return 0;
  const sum = stems.reduce((n, s) => n + (central.get(s) ?? 0), 0);
  return sum / Math.sqrt(stems.length * 6);
};

const TEASER =
  /\?|\b(?:how|why|what|when|here(?:'s|’s)|everything|watch|live|exclusive|revealed|opinion|analysis|video|pictures|photos)\b|[:|]|^\d+ /i;

/** An article's own title, standing on the sentences of the article that hold all its content words; at most three. */
const titleOf = (article: AnnotatedArticle): CitedText | undefined => {
  const { title } = article;
  if (title === undefined || article.genre !== 'news' || TEASER.test(title) || /["“”‘]|(?:^|\s)'/.test(title))
    return undefined;
  const length = countWords(title);
  if (length < FEWEST_WORDS || length > MOST_WORDS + 2) return undefined;
  const missing = new Set(
    words(title)
      .map((w) => w.lower.replace(/'s?$/, ''))
      .filter((w) => !isStopWord(w)),
  );
  const citations: Citation[] = [];
  const rated = article.sentences.slice(0, 12).map((s) => ({
    s,
    forms: new Set(words(article.text.slice(s.start, s.end)).map((w) => w.lower.replace(/'s?$/, ''))),
  }));
  while (missing.size > 0 && citations.length < 3) {
    const next = best(rated, ({ forms }) => [...missing].filter((w) => forms.has(w)).length);
    const held = next === undefined ? [] : [...missing].filter((w) => next.forms.has(w));
    if (next === undefined || held.length === 0) return undefined;
    for (const w of held) missing.delete(w);
    citations.push({ articleId: article.id, start: next.s.start, end: next.s.end });
  }
  if (missing.size > 0 || !isNonEmpty(citations)) return undefined;
  const text = title
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .replace(/[.,;]$/, '');
  return { text, citations, edits: [{ start: 0, end: text.length, rule: 'outlet-title', citation: citations[0] }] };
};

/** Where a sentence may end earlier without saying something else. */
const TAIL =
  /,\s+(?:as|while|after|amid|following|which|who|where|with|when|in a|according|including|saying|adding|raising|leaving|prompting|signalling|signaling|despite|officials?|police|he|she|they|it|the)\b|\s+(?:as|while|amid|following|which|who|after|when|because|in (?:a|an) (?:bid|effort|attempt|move)|so that)\s/g;

const UNSAFE_TAIL =
  /\b(?:not|no|never|reportedly|allegedly|alleged|claim|claims|claimed|deny|denies|denied|unless|if|may|might|could|accused|suspected)\b/i;

const VERBISH =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|said|says|told|tells|held|met|won|lost|made|took|put|set|hit|cut|fell|rose|found|left|spoke|began|ran|sent|gave|came|went|saw|got|led|shut|struck|broke|\p{Ll}{3,}(?:ed|es|s))\b/u;

const ATTRIBUTION =
  /\b(?:said|says|told|according to|reported|announced|claimed|added|warned|confirmed|insisted|reiterated)\b/i;

/** One sentence cut down to a headline; undefined when what is left is too long or lacks a verb. */
const shortened = (place: Citation, context: Context): CitedText | undefined => {
  const article = context.articles.get(place.articleId);
  if (article === undefined) return undefined;
  const raw = article.text.slice(place.start, place.end);
  if (/["“”]/.test(raw) && (raw.match(/["“”]/g)?.length ?? 0) % 2 === 1) return undefined;
  if (/^["“]/.test(raw)) return undefined;
  let wording = wordingOf(article, place);
  for (const rule of [cutConnective, cutAlso, cutLeadIn, cutRoles, cutDates, cutTail, cutStop])
    wording = changed(wording, rule(wording));
  const { text, edits } = apply(wording);
  const length = countWords(text);
  if (length < FEWEST_WORDS || length > MOST_WORDS + 4 || !VERBISH.test(text)) return undefined;
  if (
    /\b(?:he|she|they|his|her|their|it|its)\b/i.test(text) &&
    !/\p{Lu}\p{Ll}+.*\b(?:he|she|they|his|her|their|it|its)\b/u.test(text)
  )
    return undefined;
  return { text, citations: [place], edits };
};

/** `In a late-night vote, the council closed the pool.` → `the council closed the pool.` */
const cutLeadIn = ({ article, span }: Wording): Change[] => {
  const text = article.text.slice(span.start, span.end);
  const found =
    /^(?:In|After|Before|On|At|As|With|Amid|Following|Speaking|Despite|During|Earlier|Late|Under|Since|For|From|While|When)\b[^,“"]{2,90},\s+(?=["“]?\p{L})/u.exec(
      text,
    );
  if (!found || /\d$/.test(found[0].replace(/,\s+$/, '')) || countWords(text.slice(found[0].length)) < 6) return [];
  return [cut(span.start, span.start + found[0].length, 'headline-cut')];
};

/** The longest beginning that is short enough and whole; nothing where the sentence is short as it is. */
const cutTail = (wording: Wording): Change[] => {
  const { article, span } = wording;
  const text = article.text.slice(span.start, span.end);
  if (countWords(apply(wording).text) <= MOST_WORDS + 2) return [];
  const opening = wording.changes[0];
  const from = (opening?.start === span.start ? opening.end : span.start) - span.start;
  let chosen: number | undefined;
  for (const match of text.matchAll(TAIL)) {
    const at = match.index;
    if (at <= from || inQuotation(article.text, span.start, span.start + at)) continue;
    const head = text.slice(from, at);
    const length = countWords(head);
    if (length < 5 || !VERBISH.test(head)) continue;
    if (length > MOST_WORDS + 1 && chosen !== undefined) break;
    const tail = text.slice(at);
    // What the tail attributes or doubts must stay with what it speaks of.
    if (ATTRIBUTION.test(tail) && !ATTRIBUTION.test(head)) continue;
    if (UNSAFE_TAIL.test(tail) && !UNSAFE_TAIL.test(head) && length > 8) continue;
    chosen = at;
  }
  return chosen === undefined ? [] : [cut(span.start + chosen, span.end, 'headline-cut')];
};

/** `US President Donald Trump` → `Donald Trump`; `Mr Rowe` → `Rowe`. */
const cutRoles = (wording: Wording): Change[] => {
  const { article, span } = wording;
  const changes: Change[] = [];
  for (const mention of mentionsIn(article, span.start, span.end)) {
    const said = article.text.slice(mention.start, mention.end);
    const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.?\s+/.exec(said)?.[0].length ?? 0;
    if (courtesy > 0) changes.push(cut(mention.start, mention.start + courtesy, 'headline-cut'));
    const before = article.text.slice(span.start, mention.start);
    const role =
      /(?:\b(?:the )?(?:\p{Lu}[\p{L}.]+(?:[’']s)?\s+){0,3}(?:[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Ll]eader|[Ss]ecretary|[Cc]hancellor|[Gg]overnor|[Ss]enator|[Mm]ayor|[Ss]pokes(?:man|woman|person))\s+)$/u.exec(
        before,
      );
    if (role && courtesy === 0) changes.push(cut(mention.start - role[0].length, mention.start, 'headline-cut'));
  }
  return changes.filter((c) => untouched(wording, c));
};

/** Dates within the days of the story: the masthead bears the day. */
const cutDates = (wording: Wording): Change[] => {
  const { article, span } = wording;
  const changes: Change[] = [];
  for (const date of article.dates) {
    if (date.start < span.start || date.end > span.end || (date.type !== 'DATE' && date.type !== 'TIME')) continue;
    const after = article.text.slice(date.end, span.end);
    if (!/^(?:[.,;]?\s|[.,;]?$)/.test(after) || date.anchor === undefined) continue;
    const before = article.text.slice(span.start, date.start);
    const lead = /\s(?:on|late on|early on|earlier on)\s+$/i.exec(before);
    const bare = /\s$/.test(before) && /^[A-Z]\p{L}+day$/u.test(article.text.slice(date.start, date.end));
    if (lead) changes.push(cut(date.start - lead[0].length, date.end, 'headline-cut'));
    else if (
      bare &&
      !/\b(?:since|until|by|from|before|after|of|than|and|or|to|for|as|at|the|this|last|next)\s+$/i.test(before)
    )
      changes.push(cut(date.start - 1, date.end, 'headline-cut'));
  }
  return changes.filter((c) => untouched(wording, c));
};

const cutStop = ({ article, span, changes }: Wording): Change[] => {
  if (changes.at(-1)?.end === span.end) return [];
  const stop = /[.,;]["”’]?$/.exec(article.text.slice(span.start, span.end));
  return stop ? [cut(span.end - stop[0].length, span.end - stop[0].length + 1, 'headline-cut')] : [];
};

const wholeOpening = (article: AnnotatedArticle): Citation => {
  const first = article.sentences[0];
  const span: Span = first ?? { start: 0, end: Math.max(1, article.text.length) };
  return { articleId: article.id, start: span.start, end: span.end };
};

/** The last resort: the opening words up to the first break, marked as broken off. */
const opening = (place: Citation, context: Context): CitedText => {
  const article = context.articles.get(place.articleId);
  if (article === undefined) throw new Error(`citation of an article outside the story: ${place.articleId}`);
  const raw = article.text.slice(place.start, place.end);
  let end = raw.length;
  const all = words(raw);
  const last = all[MOST_WORDS + 3];
  if (last !== undefined) {
    const comma = raw.slice(0, last.start).lastIndexOf(', ');
    end = comma > 30 ? comma : (all[MOST_WORDS + 2]?.end ?? raw.length);
  }
  const wording = wordingOf(article, place);
  const broken = end < raw.length;
  const { text, edits } = apply(
    changed(wording, broken ? [{ ...cut(place.start + end, place.end, 'headline-cut'), text: '…' }] : cutStop(wording)),
  );
  return { text, citations: [place], edits };
};
