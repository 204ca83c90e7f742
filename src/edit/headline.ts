/**
 * A story's headline: an outlet's own title where cited sentences bear out each of its words, else the story's leading
 * sentence cut down. Never a question, a teaser or an opinion; nothing is added.
 */

import type { CitedText } from '../model/edition.js';
import type { Claim, Findings } from '../model/findings.js';
import type { AnnotatedArticle } from '../model/language.js';
import { type Citation, type Citations, isNonEmpty, type Span } from '../model/span.js';
import { isRead } from '../text/language.js';
import {
  ATTRIBUTIONS,
  COURTESY_TITLES,
  DATE_GOVERNORS,
  FINAL_ATTRIBUTION_VERBS,
  LEAD_IN_OPENERS,
  LEANING_WORDS,
  NO_HEADLINE_OPENERS,
  PRESCRIBING,
  TAIL_AFTER_COMMA,
  TAIL_OPENERS,
  TEASER_WORDS,
  UNSAFE_TAIL_WORDS,
  VERBS_OF_HEADLINES,
} from '../text/lexicons/en/wordingWords.js';
import { oneOf } from '../text/oneOf.js';
import { foldedTerms } from '../text/synonyms.js';
import { countWords, isStopWord, words } from '../text/words.js';
import { hasCount } from './likeness.js';
import { stalenessIn } from './staleness.js';
import { apply, type Change, changed, cut, inQuotation, untouched, type Wording, wordingOf } from './wording/change.js';
import { mentionsIn } from './wording/names.js';
import { cutAlso, cutConnective } from './wording/openings.js';
import type { Context } from './wording/wording.js';

/** Words; longer headlines wrap to three lines at 640 px. */
const MOST_WORDS = 14;
const FEWEST_WORDS = 4;
/** Only where every shorter cut would lose an attribution. */
const LONGEST = 30;

export const headline = (findings: Findings, leads: readonly Claim[], context: Context): CitedText => {
  const { articles } = findings.story;
  const central = centralTerms(findings);
  const staleness = stalenessIn(articles);
  const stale = (made: CitedText): number => STALE * staleness(placesOf(made));
  const own = best(
    articles
      .flatMap((a) => titleOf(a, articles) ?? [])
      .filter((t) => !isOvertaken(t.citations, findings.claims) && stale(t) < STALE / 2),
    (t) => centrality(t.text, central) - lengthCost(t.text) - stale(t) + borneOut(t, findings.claims),
  );
  if (own !== undefined) return own;
  // Which sentence says most, and where it may end, is known of English only.
  if (!isRead(articles[0].language)) return opening(wholeOpening(articles[0]), context);
  const places = [
    ...leads.slice(0, LEADS).map((claim, i) => ({ place: claim.sentence, cost: 0.02 * i })),
    ...articles
      .filter((a) => a.genre === 'news')
      .flatMap((a) =>
        a.sentences
          .slice(0, 2)
          .map((s, i) => ({ place: { articleId: a.id, start: s.start, end: s.end }, cost: 0.08 * i })),
      ),
  ];
  const cuts = places.flatMap(({ place, cost }) => {
    const made = shortened(place, context);
    return made === undefined ? [] : [{ ...made, cost }];
  });
  const wanted = best(
    cuts,
    (c) =>
      centrality(c.text, central) -
      c.cost -
      lengthCost(c.text) -
      leaning(c.text) -
      stale(c) +
      borneOut(c, findings.claims),
  );
  if (wanted !== undefined) return { text: wanted.text, citations: wanted.citations, edits: wanted.edits };
  return opening(leads[0]?.sentence ?? wholeOpening(articles[0]), context);
};

const meets = (a: Citation, b: Citation): boolean =>
  a.articleId === b.articleId && a.start <= b.start && b.end <= a.end;

/** It stands on a sentence whose figure a later report has replaced. */
const isOvertaken = (places: Citations, claims: readonly Claim[]): boolean =>
  claims.some((c) => c.standing === 'superseded' && places.some((place) => meets(c.sentence, place)));

/** "Seven people died" tells more than "several people died", where more than one outlet has it. */
const COUNT_GAIN = 0.08;

/** What several origins say makes the better headline; what is disputed or overtaken makes none. */
const borneOut = ({ text, citations: places }: CitedText, claims: readonly Claim[]): number => {
  if (isOvertaken(places, claims)) return -0.6;
  const stands = places.flatMap((place) => claims.filter((c) => c.citations.some((x) => meets(x, place))));
  const sources = Math.max(0, ...stands.map((c) => c.independentSources - 1));
  return (
    (sources > 0 && hasCount(text) ? COUNT_GAIN : 0) +
    0.06 * Math.min(3, sources) -
    (stands.some((c) => c.standing === 'disputed') ? 0.2 : 0)
  );
};

/** What a headline of weeks ago costs where the story has gone on since; a title that costs half of it is passed over. */
const STALE = 0.3;

/** An outlet's title is told when the outlet told it, whatever older sentences bear its words out. */
const placesOf = ({ citations, edits }: CitedText): readonly Citation[] => {
  const titles = edits.flatMap((e) => (e.rule === 'outlet-title' && e.citation ? [e.citation] : []));
  return titles.length > 0 ? titles : citations;
};

/** How many of the weightiest claims compete for the headline, beside the first two sentences of each article. */
const LEADS = 6;

const lengthCost = (text: string): number => 0.03 * Math.max(0, countWords(text) - MOST_WORDS);

const LEANING = new RegExp(String.raw`\b${oneOf(LEANING_WORDS)}\b`, 'i');
const OPENS_NO_HEADLINE = new RegExp(String.raw`^${oneOf(NO_HEADLINE_OPENERS)}\b`);

/** A headline has no sentence before it: any pronoun, and a reporting verb, cost more than a few words of length. */
const leaning = (text: string): number =>
  (LEANING.test(text) ? 0.4 : 0) +
  (ATTRIBUTION.test(text) ? 0.05 : 0) +
  (/,\s+(?:which|who|whose)\b/.test(text) ? 0.25 : 0) +
  (/[“”"]/.test(text) ? 0.2 : 0) +
  (OPENS_NO_HEADLINE.test(text) ? 0.4 : 0);

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

/**
 * How much each term is what the story is about: share of its articles that have it in the title (counted twice) or in the
 * first sentences.
 */
const centralTerms = (findings: Findings): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const { articles } = findings.story;
  const add = (text: string, weight: number): void => {
    for (const term of new Set(foldedTerms(text))) counts.set(term, (counts.get(term) ?? 0) + weight / articles.length);
  };
  for (const article of articles) {
    add(article.title ?? '', 2);
    const [first, ...next] = article.sentences.slice(0, 3).map((s) => article.text.slice(s.start, s.end));
    add(first ?? '', 1);
    add(next.join(' '), 0.4);
  }
  return counts;
};

/** A headline of words that all outlets lead with says what the story is; long lists of terms gain little. */
const centrality = (text: string, central: ReadonlyMap<string, number>): number => {
  const terms = [...new Set(foldedTerms(text))];
  const sum = terms.reduce((n, t) => n + (central.get(t) ?? 0), 0);
  return sum / Math.sqrt(Math.max(1, terms.length) * 16);
};

const TEASER = new RegExp(String.raw`\?|\b${oneOf(TEASER_WORDS)}\b|[:|]|^\d+ `, 'i');

/** "Should come to the table": what somebody ought to do is an opinion. */
const PRESCRIBES = new RegExp(String.raw`\b${oneOf(PRESCRIBING)}\b`, 'i');

/** An article's own title, standing on at most three sentences of the story that hold all its content words. */
const titleOf = (article: AnnotatedArticle, story: readonly AnnotatedArticle[]): CitedText | undefined => {
  const { title } = article;
  if (
    title === undefined ||
    article.genre !== 'news' ||
    TEASER.test(title) ||
    /["“”‘]|(?:^|\s)'/.test(title) ||
    PRESCRIBES.test(title)
  )
    return undefined;
  const length = countWords(title);
  if (length < FEWEST_WORDS || length > MOST_WORDS + 2) return undefined;
  const missing = new Set(
    words(title)
      .map((w) => w.lower.replace(/'s?$/, ''))
      .filter((w) => !isStopWord(w)),
  );
  const citations: Citation[] = [];
  const rated = [article, ...story.filter((a) => a !== article && a.genre === 'news')].flatMap((a) =>
    a.sentences.slice(0, 12).map((s) => ({
      place: { articleId: a.id, start: s.start, end: s.end },
      forms: new Set(words(a.text.slice(s.start, s.end)).map((w) => w.lower.replace(/'s?$/, ''))),
    })),
  );
  while (missing.size > 0 && citations.length < 3) {
    const next = best(rated, ({ forms }) => [...missing].filter((w) => forms.has(w)).length);
    const held = next === undefined ? [] : [...missing].filter((w) => next.forms.has(w));
    if (next === undefined || held.length === 0) return undefined;
    for (const w of held) missing.delete(w);
    citations.push(next.place);
  }
  if (missing.size > 0 || !isNonEmpty(citations)) return undefined;
  const inArticle = citations.find((c) => c.articleId === article.id) ?? wholeOpening(article);
  const text = title
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .replace(/[.,;]$/, '');
  return { text, citations, edits: [{ start: 0, end: text.length, rule: 'outlet-title', citation: inArticle }] };
};

/** Where a sentence may end earlier without saying something else. */
const TAIL = new RegExp(
  String.raw`,\s+(?:${oneOf(TAIL_AFTER_COMMA)}|\p{Ll}+ing)\b|\s+${oneOf(TAIL_OPENERS)}\s|:\s|;\s|\s+[–—-]\s`,
  'gu',
);

/** Tails that take back what the head says: without them it would say more than the source does. */
const UNSAFE_TAIL = new RegExp(String.raw`\b${oneOf(UNSAFE_TAIL_WORDS)}\b`, 'i');

const VERBISH = new RegExp(String.raw`\b(?:${oneOf(VERBS_OF_HEADLINES)}|\p{Ll}{3,}(?:ed|es|s))\b`, 'u');

const ATTRIBUTION = new RegExp(String.raw`\b${oneOf(ATTRIBUTIONS)}\b`, 'i');

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
  if (length < FEWEST_WORDS || length > LONGEST || !VERBISH.test(text)) return undefined;
  return { text, citations: [place], edits };
};

const LEAD_IN = new RegExp(String.raw`^${oneOf(LEAD_IN_OPENERS)}\b[^,“"]{2,90},\s+(?=["“]?\p{L})`, 'u');

/** `In a late-night vote, the council closed the pool.` → `the council closed the pool.` */
const cutLeadIn = ({ article, span }: Wording): Change[] => {
  const text = article.text.slice(span.start, span.end);
  const found = LEAD_IN.exec(text);
  if (!found || /\d$/.test(found[0].replace(/,\s+$/, '')) || countWords(text.slice(found[0].length)) < 6) return [];
  return [cut(span.start, span.start + found[0].length, 'headline-cut')];
};

/** `, the museum's trustees announced on Saturday.` at the end of a sentence: who stands for what it says. */
const FINAL_ATTRIBUTION = new RegExp(String.raw`,\s+[^,;“"]{2,60}\b${oneOf(FINAL_ATTRIBUTION_VERBS)}\b[^,;“"]{0,30}$`);

/**
 * The longest beginning that is short enough and whole; nothing where the sentence is short as it is. Who says it stays:
 * `The bell goes home, from where it was taken, the trustees said.` → `The bell goes home, the trustees said`.
 */
const cutTail = (wording: Wording): Change[] => {
  const { article, span } = wording;
  const text = article.text.slice(span.start, span.end);
  if (countWords(apply(wording).text) <= MOST_WORDS + 2) return [];
  const said = FINAL_ATTRIBUTION.exec(text)?.index ?? text.length;
  const opening = wording.changes[0];
  const from = (opening?.start === span.start ? opening.end : span.start) - span.start;
  let chosen: number | undefined;
  for (const { index: at } of text.slice(0, said).matchAll(TAIL)) {
    if (at <= from || inQuotation(article.text, span.start, span.start + at)) continue;
    const head = text.slice(from, at);
    const length = countWords(head);
    if (length < 5 || !VERBISH.test(head)) continue;
    if (length > MOST_WORDS + 1 && chosen !== undefined) break;
    const tail = text.slice(at, said);
    if (ATTRIBUTION.test(tail) && !ATTRIBUTION.test(head)) continue;
    if (UNSAFE_TAIL.test(tail) && !UNSAFE_TAIL.test(head)) continue;
    chosen = at;
  }
  return chosen === undefined ? [] : [cut(span.start + chosen, span.start + said, 'headline-cut')];
};

const COURTESY = new RegExp(String.raw`^${oneOf(COURTESY_TITLES)}\.?\s+`);

/** `US President Donald Trump` → `Donald Trump`; `Mr Rowe` → `Rowe`. */
const cutRoles = (wording: Wording): Change[] => {
  const { article, span } = wording;
  const changes: Change[] = [];
  for (const mention of mentionsIn(article, span.start, span.end)) {
    const said = article.text.slice(mention.start, mention.end);
    const courtesy = COURTESY.exec(said)?.[0].length ?? 0;
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

const GOVERNED_DAY = new RegExp(String.raw`\b${oneOf(DATE_GOVERNORS)}\s+$`, 'i');

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
    else if (bare && !GOVERNED_DAY.test(before)) changes.push(cut(date.start - 1, date.end, 'headline-cut'));
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
