/** Two who count one thing, side by side, the second without its noun: "had 212 people on board, the owner says; the coastguard has counted 198". */

import type { Dispute } from '../../../model/findings.js';
import type { Figure } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { ASKED_OF_NUMBER, COUNTING, SHARES_AND_PERCENT } from '../../../text/lexicons/en/disputeFrames.js';
import { FATES, PARTIAL_FIGURE } from '../../../text/lexicons/en/disputeWords.js';
import { MEASURE_UNITS, RATIO_UNITS } from '../../../text/lexicons/en/measures.js';
import { oneOf } from '../../../text/oneOf.js';
import { words } from '../../../text/words.js';
import { actorBefore, holderOf, sameHolder } from '../actor.js';
import { clausePosition, counting, dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Count {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly clause: Span;
  readonly who: string;
}

/** Words between the verb and the number: "put the number at 198". */
const REACH = 4;

/** Who gives the number: the subject of the verb in front of it, else whoever the words are given to. */
const counterOf = (view: StoryText, p: Passage, figure: Figure, clause: Span): string | undefined => {
  const before = p.article.text.slice(clause.start, figure.start);
  const verb = Array.from(before.matchAll(COUNTING)).at(-1);
  if (verb === undefined || words(before.slice(verb.index + verb[0].length)).length > REACH) return undefined;
  return actorBefore(view, p, clause.start + verb.index)?.name;
};

const ONE_MORE = new RegExp(String.raw`\b(?:\d|${oneOf(SHARES_AND_PERCENT)})`, 'i');

/** "Says 212.", "has counted 198": a number that counts nothing by itself, behind a verb of counting and before a stop. */
const BARE = new RegExp(
  String.raw`\b(?:${COUNTING.source})(?: the (?:number|total|figure) at)? (\d{1,3}(?:,\d{3})*|\d+)(?=[.;,]?(?:\s|$))(?! \p{L})`,
  'gu',
);

const bareNumbers = (p: Passage): Figure[] =>
  Array.from(p.text.matchAll(BARE)).flatMap((m) => {
    const digits = m[1] ?? '';
    const end = p.sentence.start + m.index + m[0].length;
    return [{ start: end - digits.length, end, value: Number(digits.replaceAll(',', '')), bound: 'exact' as const }];
  });

const countsIn = (view: StoryText, p: Passage): Count[] =>
  [...p.article.figures.filter((f) => f.start >= p.sentence.start && f.end <= p.sentence.end), ...bareNumbers(p)]
    .sort((x, y) => x.start - y.start)
    .filter((f, i, list) => list.findIndex((x) => x.start < f.end && f.start < x.end) === i)
    .filter(
      (f) =>
        f.unit === undefined || !(RATIO_UNITS.has(f.unit) || MEASURE_UNITS.has(f.unit) || /^[A-Z]{3}$/.test(f.unit)),
    )
    .flatMap((figure) => {
      const clause = clauseAt(p, figure.start);
      const alone = !p.article.figures.some(
        (f) => f.start >= clause.start && f.end <= clause.end && f.start !== figure.start,
      );
      const around = p.article.text.slice(clause.start, clause.end);
      if (!alone || PARTIAL_FIGURE.test(around)) return [];
      const said = counterOf(view, p, figure, clause) ?? holderOf(view, p, figure);
      return [{ passage: p, figure, clause, who: said }];
    });

const HOW_MANY = new RegExp(
  String.raw`\bhow many ((?:[\p{L}-]+ ){1,2}${oneOf(ASKED_OF_NUMBER)}\b[^.?!,;:“”"]{0,60})`,
  'u',
);

/** "It is unclear how many people had been on the ship" asks by itself; else the noun and what befell it. */
const asked = (first: Count, second: Count): string | undefined => {
  const before = first.passage.before()?.text ?? '';
  const open = HOW_MANY.exec(first.passage.text)?.[1] ?? HOW_MANY.exec(before)?.[1];
  if (open !== undefined) return `How many ${open.trim()}?`;
  const unit = [first, second].find((c) => c.figure.unit !== undefined);
  const fate = [first, second].flatMap((c) => {
    const clause = c.passage.article.text.slice(c.clause.start, c.clause.end).toLowerCase();
    return FATES.find((f) => f.words.test(clause)) ?? [];
  })[0];
  if (unit === undefined || fate === undefined) return undefined;
  const noun = words(unit.passage.article.text.slice(unit.figure.start, unit.figure.end)).at(-1)?.lower ?? '';
  return /s$|people|children|men|women|staff/.test(noun) ? `How many ${noun} ${fate.asked}?` : undefined;
};

/** Numbers a desk would round to one another. */
const ROUNDING = 0.03;
const LARGEST_RATIO = 4;

const differ = (a: Figure, b: Figure): boolean => {
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return (
    small > 1 &&
    a.bound === 'exact' &&
    b.bound === 'exact' &&
    large > small * (1 + ROUNDING) &&
    large <= small * LARGEST_RATIO
  );
};

const GIVES_NUMBER = new RegExp(String.raw`${COUNTING.source}(?: \S+){0,4}? \d`);

/** "The ship had 212 people on board, the owner says; the coastguard has counted 198." → "How many people were on board?" */
export const countedTwice = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    const next = p.after();
    // Most sentences give no number, and are not worth splitting into clauses.
    if (!GIVES_NUMBER.test(p.text) && !(next !== undefined && GIVES_NUMBER.test(next.text))) return [];
    const near = next !== undefined && next.sentence.paragraph === p.sentence.paragraph ? countsIn(view, next) : [];
    const all = [...countsIn(view, p), ...near];
    for (const [i, a] of all.entries()) {
      const b = all[i + 1];
      if (b === undefined || a.clause.start === b.clause.start || a.passage !== p || sameHolder(a.who, b.who)) continue;
      if (a.figure.unit !== undefined && b.figure.unit !== undefined && a.figure.unit !== b.figure.unit) continue;
      // The second number is somebody's, given as a number, and not one of something else that follows.
      const own = counterOf(view, b.passage, b.figure, b.clause);
      if (own === undefined || !differ(a.figure, b.figure)) continue;
      if (b.figure.unit === undefined && ONE_MORE.test(b.passage.article.text.slice(b.figure.end, b.figure.end + 12)))
        continue;
      const question = asked(a, b);
      if (question === undefined) continue;
      const place = (c: Count) =>
        a.passage === b.passage ? clausePosition(c.passage, c.figure.start) : positionAt(c.passage, c.figure.start);
      const unit = a.figure.unit ?? b.figure.unit;
      const toSide = (c: Count) => counting(side([c.who], [place(c)]), c.figure, unit);
      return dispute(view, 'figure', 'unresolved', question, 0.8, toSide(a), toSide(b));
    }
    return [];
  });
