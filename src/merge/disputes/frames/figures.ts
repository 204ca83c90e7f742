/**
 * Counts of one thing that cannot both be right: same noun, same fate, different outlets, no overlap after hedges.
 * Parts of a whole, additions, other days and later tolls are left alone; whether a later figure supersedes is told elsewhere.
 */

import { sourceKey, sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import type { Figure } from '../../../model/language.js';
import type { Citation } from '../../../model/span.js';
import { calendarDays, daysBetween, isDay, within } from '../../../text/calendar.js';
import {
  LOOSE_COUNTS,
  PLURALS_WITHOUT_S,
  TIME_UNITS,
  WHERE_PREPOSITIONS,
  WHOLE_COUNTRY,
} from '../../../text/lexicons/en/disputeCues.js';
import { FATES, PARTIAL_FIGURE, PERSON_UNITS } from '../../../text/lexicons/en/disputeWords.js';
import { MEASURE_UNITS, RATIO_UNITS } from '../../../text/lexicons/en/measures.js';
import { NUMBER_IN_WORDS } from '../../../text/numbers.js';
import { oneOf } from '../../../text/oneOf.js';
import { words } from '../../../text/words.js';
import { holderOf, sameHolder } from '../actor.js';
import { clausePosition, counting, dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Count {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly unit: string;
  readonly fate: (typeof FATES)[number];
  readonly low: number;
  readonly high: number;
}

/** "About 40" covers 36 to 44: a tenth is how far desks round. */
const ROUNDING = 0.1;

const interval = (f: Figure, hedged: boolean): readonly [number, number] => {
  const top = f.to ?? f.value;
  if (f.bound === 'at least') return [f.value, Number.POSITIVE_INFINITY];
  if (f.bound === 'at most') return [0, top];
  if (f.bound === 'about' || hedged) return [f.value * (1 - ROUNDING), top * (1 + ROUNDING)];
  return [f.value, top];
};

/** "Thousands", "100", "2,000": said without a hedge and meant with one. */
const isRound = (value: number): boolean => value >= 100 && value % 10 ** Math.floor(Math.log10(value)) === 0;

/** "Dozens", "scores": a size, not a count. */
const VAGUE = new RegExp(String.raw`\b${oneOf(LOOSE_COUNTS)}\b`, 'i');

const WHERE = new RegExp(String.raw`\b${oneOf(WHERE_PREPOSITIONS)} (?:the |some |about )?$`, 'i');

/** Words around a figure within which its fate and its hedges stand. */
const NEAR = 9;

const countOf = (p: Passage, figure: Figure): Count | undefined => {
  const own = p.article.text.slice(figure.start, figure.end);
  // How long, how far and how much are no counts; of "three workers, two women" the recogniser may have read one.
  if (figure.unit === undefined || RATIO_UNITS.has(figure.unit) || MEASURE_UNITS.has(figure.unit)) return undefined;
  if (/^[A-Z]{3}$/.test(figure.unit) || TIME_UNITS.has(figure.unit) || VAGUE.test(own)) return undefined;
  if (figure.to === undefined && numbersIn(own) > 1) return undefined;
  // "Half the houses in seven villages": where, and not what.
  if (WHERE.test(p.article.text.slice(Math.max(p.sentence.start, figure.start - 24), figure.start))) return undefined;
  const clause = clauseAt(p, figure.start);
  const { text } = p.article;
  const after = words(text.slice(figure.end, clause.end), figure.end).slice(0, NEAR);
  const before = words(text.slice(clause.start, figure.start), clause.start).slice(-NEAR);
  const from = before[0]?.start ?? figure.start;
  const to = after.at(-1)?.end ?? figure.end;
  const around = text.slice(from, to).toLowerCase();
  if (PARTIAL_FIGURE.test(around)) return undefined;
  const person = PERSON_UNITS.has(figure.unit.toLowerCase()) || TRAVELLERS.has(figure.unit.toLowerCase());
  const fates = FATES.filter((f) => f.words.test(around) && (f.name !== 'on board' || person));
  const [fate] = fates;
  // "Four killed and nine injured": two fates in reach, and no telling which belongs to the figure without its neighbours.
  if (fate === undefined) return undefined;
  const told = fates.length === 1 ? fate : nearestFate(text, figure, from, to);
  if (told === undefined || belongsToNext(p, figure, told, to)) return undefined;
  const [low, high] = interval(figure, isRound(figure.value));
  return { passage: p, figure, unit: figure.unit, fate: told, low, high };
};

/** Who can be on board. */
const TRAVELLERS: ReadonlySet<string> = new Set(['passenger', 'crew', 'traveller', 'commuter', 'migrant', 'sailor']);

const NUMBERS = new RegExp(String.raw`\b(?:\d[\d,.]*|${NUMBER_IN_WORDS})\b`, 'gi');

const numbersIn = (text: string): number => text.match(NUMBERS)?.length ?? 0;

/** "Shot three workers, killing two": the fate behind the figure has a number of its own. */
const belongsToNext = (p: Passage, figure: Figure, fate: Count['fate'], to: number): boolean => {
  const behind = p.article.text.slice(figure.end, to).toLowerCase();
  const m = fate.words.exec(behind);
  if (m === null || fate.words.test(p.article.text.slice(Math.max(p.sentence.start, figure.start - 40), figure.start)))
    return false;
  const next = words(behind.slice(m.index + m[0].length))[0]?.lower;
  return next !== undefined && /ing$/.test(m[0]) && numbersIn(next) > 0;
};

/** The fate that stands closest behind the figure with no other figure between. */
const nearestFate = (text: string, figure: Figure, from: number, to: number): Count['fate'] | undefined => {
  const behind = text.slice(figure.start, to).toLowerCase();
  const until = behind.slice(1).search(/\band\b|,|;/) + 1;
  const own = FATES.filter((f) => f.words.test(until > 0 ? behind.slice(0, until) : behind));
  if (own.length === 1) return own[0];
  const ahead = FATES.filter((f) => f.words.test(text.slice(from, figure.start).toLowerCase()));
  return own.length === 0 && ahead.length === 1 ? ahead[0] : undefined;
};

const sameUnit = (a: Count, b: Count): boolean =>
  a.unit === b.unit || (PERSON_UNITS.has(a.unit.toLowerCase()) && PERSON_UNITS.has(b.unit.toLowerCase()));

/** A date further off than this is seldom that of the figure. */
const DATE_REACH = 90;
const DATE_REACH_AFTER = 50;
/** But one that opens its sentence dates all of it. */
const OPENS = 12;

const daysBy = (c: Count) =>
  c.passage.article.dates
    .filter((d) => d.start >= c.passage.sentence.start && d.end <= c.passage.sentence.end)
    .filter(
      (d) =>
        d.start - c.passage.sentence.start < OPENS ||
        (d.start - c.figure.end < DATE_REACH_AFTER && c.figure.start - d.end < DATE_REACH),
    )
    .flatMap((d) => calendarDays(d.value) ?? []);

/** Two sentences tell of one time unless both are dated and the dates disagree; a year of the past is another event. */
const sameTime = (a: Count, b: Count): boolean => {
  const [x, y] = [daysBy(a), daysBy(b)];
  if (x.length === 0 || y.length === 0) {
    const [dated, other] = x.length > 0 ? [x, b] : [y, a];
    const today = other.passage.article.day === undefined ? undefined : calendarDays(other.passage.article.day);
    return dated.every((d) => today === undefined || (d.to >= today.from - 7 && d.from <= today.from + 7));
  }
  return x.some((d) => y.some((e) => within(d, e) || within(e, d)));
};

const placesIn = (p: Passage): Set<string> => new Set(p.names.filter((n) => n.kind === 'place').map((n) => n.name));

const samePlace = (a: Count, b: Count): boolean => {
  const [x, y] = [placesIn(a.passage), placesIn(b.passage)];
  return x.size === 0 || y.size === 0 || [...x].some((n) => y.has(n));
};

const time = (c: Count): string => c.passage.article.publishedAt ?? c.passage.article.day ?? '';

/** "20,000 in Orle" and "100,000 nationwide". */
const SCOPE = new RegExp(String.raw`\b${oneOf(WHOLE_COUNTRY)}\b`, 'i');

const inScope = (c: Count): boolean => {
  const clause = clauseAt(c.passage, c.figure.start);
  return SCOPE.test(c.passage.article.text.slice(clause.start, clause.end));
};

const sameScope = (a: Count, b: Count): boolean => inScope(a) === inScope(b);

/** "11 Norlandic soldiers" and "eight soldiers": what stands between the number and its noun says of which. */
const qualifiers = (c: Count): string =>
  (c.passage.article.text.slice(c.figure.start, c.figure.end).match(/(?<=\s)\p{Lu}\p{L}+/gu) ?? []).sort().join(' ');

/** A later and higher toll is news, not a contradiction; of reports without a day nobody can tell which is the later. */
const isUpdate = (a: Count, b: Count): boolean => {
  if (a.passage.article.id === b.passage.article.id) return false;
  if (time(a) === '' || time(b) === '') return GROWING.has(a.fate.name);
  if (time(a) === time(b)) return false;
  const [early, late] = time(a) < time(b) ? [a, b] : [b, a];
  return late.low > early.high || late.figure.value > early.figure.value;
};

/** What is counted while it goes on. */
const GROWING: ReadonlySet<string> = new Set(FATES.filter((f) => f.grows === true).map((f) => f.name));

/** Counts of one thing seldom differ by more; such a pair tells of two events, or of a part and a whole. */
const LARGEST_RATIO = 6;

/** Counts published further apart are stages of one count, not accounts against each other. */
const ONE_DAY = 1;

const sameStage = (a: Count, b: Count): boolean => {
  const [x, y] = [time(a).slice(0, 10), time(b).slice(0, 10)];
  return !isDay(x) || !isDay(y) || Math.abs(daysBetween(x, y)) <= ONE_DAY;
};

const disagree = (a: Count, b: Count): boolean =>
  (a.high < b.low || b.high < a.low) &&
  Math.max(a.figure.value, b.figure.value) <= LARGEST_RATIO * Math.min(a.figure.value, b.figure.value);

/** One form for one and many; and plurals that take no -s. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['policeman', 'policemen'],
  ['fireman', 'firemen'],
]);
const UNCHANGED = new RegExp(`^${oneOf(PLURALS_WITHOUT_S)}$`, 'i');

/** Plural as the text has it: the last word of the figure's own words, else a plain "s". */
const counted = (c: Count): string => {
  if (PERSON_UNITS.has(c.unit.toLowerCase())) return 'people';
  const irregular = IRREGULAR.get(c.unit.toLowerCase());
  if (irregular !== undefined) return irregular;
  const printed = words(c.passage.article.text.slice(c.figure.start, c.figure.end)).at(-1)?.lower ?? '';
  if (UNCHANGED.test(c.unit)) return c.unit;
  return /^\p{L}+s$/u.test(printed) ? printed : `${c.unit}s`;
};

/** "Nine people died" in one paper and "12 people were killed" in another of the same day → "How many people were killed?" */
export const figures = (view: StoryText): Dispute[] => {
  const counts = view.passages.flatMap((p) =>
    p.article.genre === 'opinion'
      ? []
      : p.article.figures
          .filter((f) => f.start >= p.sentence.start && f.end <= p.sentence.end)
          .flatMap((f) => countOf(p, f) ?? []),
  );
  const out: Dispute[] = [];
  const settled = new Set<string>();
  for (const [i, a] of counts.entries()) {
    const key = `${PERSON_UNITS.has(a.unit.toLowerCase()) ? 'person' : a.unit} ${a.fate.name}`;
    if (settled.has(key)) continue;
    const comparable = (b: Count): boolean =>
      sameUnit(a, b) &&
      a.fate === b.fate &&
      !oneVoice(view, a, b) &&
      sameTime(a, b) &&
      samePlace(a, b) &&
      sameScope(a, b) &&
      qualifiers(a) === qualifiers(b) &&
      (sourceKey(a.passage.article) !== sourceKey(b.passage.article) || sideBySide(view, a, b));
    const against = counts.slice(i + 1).filter((b) => disagree(a, b) && comparable(b) && sameStage(a, b));
    const rivals = against.filter((x) => !isUpdate(a, x));
    const b = rivals.find((x) => twoVoices(view, a, x)) ?? rivals[0];
    // An outlet that gives both numbers somewhere knows of both: it reports a whole and a part, or an update.
    if (b === undefined || (knowsBoth(counts, a, b) && !twoVoices(view, a, b))) continue;
    settled.add(key);
    const like = (c: Count): Count[] =>
      counts.filter((x) => sameUnit(x, c) && x.fate === c.fate && x.figure.value === c.figure.value);
    const toSide = (c: Count) => {
      const all = [c, ...like(c).filter((x) => x !== c)];
      const told = side(
        all.map((x) => holderOf(view, x.passage, x.figure)),
        all.map(placeOf),
      );
      return counting(told, c.figure, c.unit);
    };
    out.push(
      ...dispute(
        view,
        'figure',
        'unresolved',
        `How many ${counted(a)} ${a.fate.asked}?`,
        twoVoices(view, a, b) ? 0.8 : 0.7,
        toSide(a),
        toSide(b),
      ),
    );
  }
  return out;
};

/** The clause alone where the sentence counts the thing twice: "the union says 112 beds, the trust 40 beds". */
const placeOf = (c: Count): Citation => {
  const { article, sentence } = c.passage;
  const others = article.figures.filter(
    (f) => f !== c.figure && f.unit === c.unit && f.start >= sentence.start && f.end <= sentence.end,
  );
  return others.length > 0 ? clausePosition(c.passage, c.figure.start) : positionAt(c.passage, c.figure.start);
};

/** Each number has a named voice of its own, and one article sets them side by side: of two articles of one outlet the later is news. */
const sideBySide = (view: StoryText, a: Count, b: Count): boolean =>
  a.passage.article.id === b.passage.article.id && twoVoices(view, a, b);

const twoVoices = (view: StoryText, a: Count, b: Count): boolean => {
  const voice = (c: Count): string | undefined => {
    const holder = holderOf(view, c.passage, c.figure);
    return holder === sourceLabel(c.passage.article) ? undefined : holder;
  };
  const [x, y] = [voice(a), voice(b)];
  return x !== undefined && y !== undefined && !sameHolder(x, y);
};

/** Somebody who gives another number has counted again. */
const oneVoice = (view: StoryText, a: Count, b: Count): boolean => {
  const [x, y] = [holderOf(view, a.passage, a.figure), holderOf(view, b.passage, b.figure)];
  return sameHolder(x, y);
};

const knowsBoth = (counts: readonly Count[], a: Count, b: Count): boolean => {
  const holding = (c: Count): Set<string> =>
    new Set(
      counts
        .filter((x) => sameUnit(x, c) && x.fate === c.fate && x.figure.value === c.figure.value)
        .map((x) => x.passage.article.id),
    );
  const other = holding(b);
  return [...holding(a)].some((id) => other.has(id));
};
