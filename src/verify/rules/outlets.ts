/**
 * Every outlet prints every statement that is meant for it, and nothing else: no finding that the edition keeps back, and no
 * words that neither the edition nor Collate itself has. Passages of articles behind references are another rule's.
 */
import type { Edition } from '../../model/edition.js';
import {
  briefings,
  type Medium,
  PageIndex,
  printedWords,
  REFERENCE,
  type StatementKind,
  statements,
  visibleText,
  withoutPassages,
} from '../../text/printed.js';
import { furniture } from '../furniture.js';
import type { Failure, VerifyRule } from '../verify.js';

/** Words in a row that nothing accounts for; shorter runs are numbers of lists and joints between known words. */
const FOREIGN_RUN = 4;

/** Below this line the plain text edition names the publisher, as elements of class `house` do in the HTML. */
const withoutSignature = (text: string): string => text.slice(0, text.lastIndexOf('\n-- \n') + 1) || text;

/** A page has the words as often as the edition states them; sides of one dispute in the same words are stated once. */
const lacking = (name: string, page: PageIndex, printed: readonly Stated[]): readonly Failure[] => {
  const wanted = new Map<string, number>();
  const sides = new Set<string>();
  return printed.flatMap(({ where, text, words, kind }) => {
    const key = words.join(' ');
    if (kind === 'position') {
      const side = `${where.replace(/ side \d+$/, '')} ${key}`;
      if (sides.has(side)) return [];
      sides.add(side);
    }
    const times = (wanted.get(key) ?? 0) + 1;
    wanted.set(key, times);
    return words.length === 0 || page.places(words).length >= times
      ? []
      : [{ where, message: `${name} lacks “${text}”` }];
  });
};

/** Without its [insertions]: a date that closes one statement in brackets may open the next row of a page by chance. */
const ownWords = (text: string): readonly string[] => printedWords(text.replace(/\[[^\]]*\]/g, ' '));

const heldBack = (name: string, page: PageIndex, allowed: PageIndex, kept: readonly Stated[]): readonly Failure[] =>
  kept
    .filter(({ words }) => words.length > 0 && page.has(words) && !allowed.has(words))
    .filter(({ text }) => !allowed.has(ownWords(text)))
    .map(({ where, text }) => ({ where, message: `${name} prints “${text}”, which the edition holds back` }));

const foreign = (name: string, page: PageIndex, allowed: readonly (readonly string[])[]): readonly Failure[] => {
  const known = Uint8Array.from(page.words, (word) => (word === REFERENCE ? 1 : 0));
  for (const run of allowed) for (const at of page.places(run)) known.fill(1, at, at + run.length);
  const failures: Failure[] = [];
  let from = 0;
  for (let i = 0; i <= known.length; i++) {
    if (i < known.length && known[i] === 0) continue;
    if (i - from >= FOREIGN_RUN) {
      const words = page.words.slice(from, Math.min(i, from + 20)).join(' ');
      failures.push({ where: name, message: `prints words that the edition does not have: “${words}”` });
    }
    from = i + 1;
  }
  return failures;
};

interface Stated {
  readonly kind: StatementKind;
  readonly where: string;
  readonly text: string;
  readonly words: readonly string[];
}

interface Outlet {
  readonly name: string;
  readonly medium: Medium;
  /** What its reader sees. */
  readonly seen: string;
}

const check = ({ name, medium, seen }: Outlet, edition: Edition): readonly Failure[] => {
  const page = new PageIndex(printedWords(seen));
  const all = briefings(edition)
    .flatMap(statements)
    .map((s) => ({
      kind: s.kind,
      where: s.where,
      text: s.text,
      shown: medium === 'web' ? s.web : s.printed,
      words: printedWords(s.text),
    }));
  const shown = all.filter((s) => s.shown);
  const runs = new Map<string, readonly string[]>();
  for (const words of [...shown.map((s) => s.words), ...furniture(edition, medium).map(printedWords)]) {
    if (words.length > 0) runs.set(words.join(' '), words);
  }
  const allowed = [...runs.values()];
  const allowedIndex = new PageIndex(allowed.flatMap((run) => [...run, '\u0000']));
  return [
    ...lacking(name, page, shown),
    ...heldBack(
      name,
      page,
      allowedIndex,
      all.filter((s) => !s.shown),
    ),
    ...foreign(name, page, allowed),
  ];
};

export const outlets: VerifyRule = ({ edition, html, text, web }) => {
  const built: readonly Outlet[] = [
    { name: 'edition.html', medium: 'mail', seen: visibleText(html) },
    { name: 'edition.txt', medium: 'mail', seen: withoutSignature(text) },
    ...(web === undefined
      ? []
      : [{ name: 'web.html', medium: 'web' as const, seen: visibleText(withoutPassages(web)) }]),
  ];
  return built.flatMap((outlet) => check(outlet, edition));
};
