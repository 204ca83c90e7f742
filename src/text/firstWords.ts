/**
 * What a match of a pattern begins with, read off the pattern itself: whole words, `0` for a run of figures, or another
 * character. A pattern tried where one of them begins, and nowhere else, finds what it finds anywhere.
 *
 * A pattern is unfolded into heads, as far as its first word goes: `<` where no letter may stand before, `#` where no figure
 * may, then the word, and a space when it ends there. `?` is anything at all.
 */
import { type PatternTree, patternTree } from './patternTree.js';

type Heads = ReadonlySet<string>;

/** More are no help: nearly every word of a text would be one. */
const MOST_HEADS = 400;

const ABSENT: Heads = new Set(['']);
const UNKNOWN: Heads = new Set(['?']);

/** Not what a head writes for something else, nor a letter that has another case. */
const isKnown = (sign: string): boolean => !/[<#?]/.test(sign) && sign === sign.toUpperCase();

const isOpen = (head: string): boolean => !/[ ?]$/.test(head);
const isLetter = (sign: string): boolean => /^[a-z]/.test(sign);

/** A head and what follows it: `"<th"`, `"e "` → `"<the "`; `"<the"`, `"<"` → `"<the "`; `"<a"`, `"0 "` → `"<a "`. */
const joined = (head: string, next: string): string => {
  if (!isOpen(head)) return head;
  if (/^[<#]*$/.test(head)) return head + next;
  // Inside a word a place where no figure stands tells nothing.
  const rest = next.replace(/^#+(?=$|[a-z?])/, '');
  if (rest === '' || isLetter(rest) || rest === '?') return head + rest;
  return `${head} `;
};

const then = (a: Heads, b: Heads): Heads => {
  const all = new Set<string>();
  for (const head of a) {
    for (const next of isOpen(head) ? b : ABSENT) all.add(joined(head, next));
    if (all.size > MOST_HEADS) return UNKNOWN;
  }
  return all;
};

/** Whether all that a lookaround can match begins (ends) with what is no letter, and no figure. */
const isBroken = (heads: Heads): boolean => [...heads].every((head) => /^(?:<|[^a-z0?<#])/.test(head));

const reversed = (tree: PatternTree): PatternTree =>
  tree.kind === 'sequence'
    ? { kind: 'sequence', of: tree.of.map(reversed).reverse() }
    : tree.kind === 'choice'
      ? { kind: 'choice', of: tree.of.map(reversed) }
      : tree.kind === 'repeated'
        ? { ...tree, of: reversed(tree.of) }
        : tree;

const headsOf = (tree: PatternTree): Heads => {
  switch (tree.kind) {
    case 'character':
      return new Set(tree.of.map((sign) => (isLetter(sign) ? sign : isKnown(sign) ? `${sign} ` : '?')));
    case 'anything':
      return UNKNOWN;
    case 'edge':
      return new Set([`${tree.letters ? '<' : ''}${tree.figures ? '#' : ''}`]);
    case 'sequence': {
      let all = ABSENT;
      for (const part of tree.of) {
        if (![...all].some(isOpen)) break;
        all = then(all, headsOf(part));
      }
      return all;
    }
    case 'choice':
      return new Set(tree.of.flatMap((part) => [...headsOf(part)]));
    case 'repeated': {
      const heads = [...headsOf(tree.of)].map((head) => (tree.once || !isOpen(head) ? head : `${head}?`));
      return new Set(tree.fewest === 0 ? [...heads, ''] : heads);
    }
    case 'behind':
      return isBroken(headsOf(reversed(tree.of))) ? new Set(['<#']) : ABSENT;
    case 'ahead':
      return isBroken(headsOf(tree.of)) ? new Set(['<']) : ABSENT;
  }
};

/** A word must be whole on both sides, a run of figures on its left; any other character is whole by itself. */
const WHOLE = /^(?:[<#]*<[<#]*(?<word>[a-z]+) |[<#]*#[<#]*(?<figure>0) |[<#]*(?<mark>[^a-z0<#? ]) )$/;

/**
 * The words, `0` or characters that every match begins with one of; undefined where that cannot be told.
 * `/\b(?:two |\d )?days? ago\b/i` → `["two", "0", "day", "days"]`; `/days/` → undefined: it finds "holidays" too
 */
export const firstWords = (pattern: RegExp): readonly string[] | undefined => {
  const found = new Set<string>();
  for (const head of headsOf(patternTree(pattern.source))) {
    const { word, figure, mark } = WHOLE.exec(head)?.groups ?? {};
    const first = word ?? figure ?? mark;
    if (first === undefined) return undefined;
    found.add(first);
  }
  return [...found];
};
