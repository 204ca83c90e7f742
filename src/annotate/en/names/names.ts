/**
 * Takes an article's text and sentences; gives the people it names, with role and gender, and every mention of a person, an
 * organisation or a place with the name the article uses in full. It resolves no pronouns.
 */
import type { Mention, Person, Sentence } from '../../../model/language.js';
import { PLACE_PREPOSITIONS } from '../../../text/lexicons/en/names.js';
import { nameWords, shortForms } from '../../../text/nameParts.js';
import { nameKey, plainName } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import { capitalRuns, type TokenRange } from './capitalRuns.js';
import type { Found } from './found.js';
import { headlineNames, isHeadline } from './headline.js';
import { isAcronym } from './kinds.js';
import { enter, join, type Known, newPerson, type Register, sameFull, spanOf, whoIs } from './known.js';
import { nameCapitals } from './nameCapitals.js';
import { genderByPronouns } from './pronounGender.js';
import { readRun } from './readRun.js';
import { roleAfter } from './roles.js';
import { isPerson, ofFamily } from './strangers.js';

export interface Names {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
}

/** Abbreviations that the text explains: "Rail Safety Board (RSB)". */
const explained = (found: readonly Found[], tokens: readonly Token[]): Map<string, string> => {
  const out = new Map<string, string>();
  for (const f of found) {
    const short = tokens[f.to + 1];
    if (
      tokens[f.to]?.text !== '(' ||
      tokens[f.to + 2]?.text !== ')' ||
      short === undefined ||
      !isAcronym(short.text) ||
      f.to - f.from < 2
    )
      continue;
    if (plainName(f.words)[0] === plainName(short.text)[0]) out.set(short.text, f.words);
  }
  return out;
};

const tokensOfSentences = (sentences: readonly Sentence[], tokens: readonly Token[]): TokenRange[] => {
  let at = 0;
  return sentences.map((s) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < s.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < s.end) at++;
    return { from, to: at };
  });
};

const OPENING_MARK = /^["“”'‘:.!?([…•—–-]$|^''$|^``$/;

/** Every name of the article, nobody known yet. */
const findNames = (
  text: string,
  ranges: readonly TokenRange[],
  tokens: readonly Token[],
  lowerWords: ReadonlySet<string>,
): Found[] => {
  const c = { tokens, text, capital: nameCapitals(tokens, text) };
  return ranges.flatMap((range, sentence) => {
    if (isHeadline(tokens, range)) return headlineNames(c, range, sentence);
    return capitalRuns(c, range).flatMap((run) => {
      const opens = run.from === range.from || OPENING_MARK.test(tokens[run.from - 1]?.text ?? '');
      return readRun({ tokens, text, sentence, opens, lowerWords }, run);
    });
  });
};

/** "Washington" and "WALT:" mean a person of that family name unless the text goes there. */
const namesakesOfPlaces = (found: readonly Found[], tokens: readonly Token[]): Set<Found> => {
  const places = new Set<string>();
  for (const f of found)
    if (f.kind === 'place' && PLACE_PREPOSITIONS.has(tokens[f.from - 1]?.lower ?? '')) places.add(f.words);
  const single = found.filter((f) => f.to - f.from === 1);
  return new Set(
    single.filter((f) =>
      f.kind === 'place' ? !places.has(f.words) : f.kind === 'organisation' && /^\p{Lu}{4,}$/u.test(f.words),
    ),
  );
};

/**
 * Who and what an article names.
 * `Harbour chief Rosa Lind spoke. Ms Lind left.` → one person, Rosa Lind, role "Harbour chief", two mentions.
 */
export const names = (text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Names => {
  const lowerWords = new Set<string>();
  for (const t of tokens) if (t.kind === 'word' && !t.capital) lowerWords.add(t.lower);
  const ranges = tokensOfSentences(sentences, tokens);
  const found = findNames(text, ranges, tokens, lowerWords);

  const people: Known[] = [];
  const register: Register = new Map();
  const owner = new Map<Found, Known>();
  const give = (person: Known, f: Found) => {
    join(person, f);
    owner.set(f, person);
  };
  const admit = (f: Found): Known => {
    const person = newPerson(tokens, f);
    people.push(person);
    enter(register, person);
    return person;
  };

  // First the full names, then the lone ones: a surname may stand before the full name (a headline-like lead).
  for (const f of found) {
    if (f.kind !== 'person') continue;
    const person = sameFull(register, f) ?? admit(f);
    if (person.name === person.name.toUpperCase()) person.name = f.words;
    give(person, f);
    person.role ??= roleAfter(tokens, f.to, text);
  }
  const maybe = namesakesOfPlaces(found, tokens);
  const ambiguous = new Set<Found>();
  const strangers = new Map<string, Found[]>();
  // "Thandeka said … Her father, Robert Osei": a family name that stands before its only bearer, a relative, is not that one's.
  const firstAlone = new Map<string, number>();
  for (const f of found)
    if (f.kind === 'lone' && !firstAlone.has(nameKey(f.words))) firstAlone.set(nameKey(f.words), f.from);
  const families = new Set<string>();
  const before = (bearer: Known, f: Found): boolean => {
    const earlier = (firstAlone.get(nameKey(f.words)) ?? f.from) < (bearer.found[0]?.from ?? 0);
    // "President Osei" is no child of the family whose names alone are given in full.
    const office = f.role !== undefined && bearer.role === undefined;
    const other = bearer.kin && (office || (f.gender === undefined && earlier));
    if (other) families.add(nameKey(f.words));
    return other;
  };
  for (const f of found) {
    if (f.kind !== 'lone' && !maybe.has(f)) continue;
    const family = ofFamily(tokens, f);
    const { person: bearer, ambiguous: unclear } = { ambiguous: false, person: undefined, ...whoIs(register, f) };
    const person = bearer !== undefined && before(bearer, f) ? undefined : bearer;
    if (person !== undefined && !family) give(person, f);
    else if (unclear || (person !== undefined && family)) ambiguous.add(f);
    else if (f.kind === 'lone') {
      const met = strangers.get(nameKey(f.words));
      if (met === undefined) strangers.set(nameKey(f.words), [f]);
      else met.push(f);
    }
  }

  const alone = found.filter(
    (f) => f.kind === 'lone' && f.to - f.from === 1 && tokens[f.from - 1]?.lower !== 'the' && !owner.has(f),
  );
  const surroundings = {
    tokens,
    ranges,
    lowerWords,
    peopled: new Set([...owner.keys()].map((f) => f.sentence)),
    alone: new Set(alone.map((f) => nameKey(f.words))),
    speakers: new Set(alone.filter((f) => f.evidence).map((f) => nameKey(f.words))),
  };
  const kinds = new Map<Found, Mention['kind']>();
  // The longer names first: "Vishwa Subramani" tells who "Subramani" is.
  const lists = [...strangers.values()]
    .map((list) => ({
      list,
      words: nameWords(list[0]?.words ?? ''),
      person: families.has(nameKey(list[0]?.words ?? '')) || isPerson(surroundings, list),
    }))
    .sort((a, b) => b.words.length - a.words.length);
  const newcomers: Register = new Map();
  const shown = new Set(lists.filter((l) => l.person).map((l) => l.words.join(' ')));
  for (const { list, words, person: sure } of lists) {
    const first = list[0];
    if (first === undefined) continue;
    const known = whoIs(newcomers, first).person;
    const inFull = shortForms(words).some((short) => shown.has(short.join(' ')));
    if (known === undefined && !sure && !inFull) {
      if (list.every((f) => f.weak)) continue;
      const cued = list.some((f) => f.evidence);
      for (const f of list) kinds.set(f, cued ? 'organisation' : 'other');
      continue;
    }
    const person = known ?? admit(first);
    if (known === undefined) enter(newcomers, person);
    for (const f of list) give(person, f);
  }

  const namedIn = new Map<number, Set<Known>>();
  for (const [f, p] of owner) namedIn.set(f.sentence, (namedIn.get(f.sentence) ?? new Set()).add(p));
  const perSentence = new Map([...namedIn].map(([n, set]) => [n, set.size]));
  for (const p of people) if (p.gender === 'unknown') p.gender = genderByPronouns(p, perSentence, ranges, tokens);

  const short = explained(found, tokens);
  const mentions = found.flatMap((f): Mention[] => {
    const span = spanOf(tokens, f);
    const person = owner.get(f);
    if (person !== undefined) return [{ ...span, name: person.name, kind: 'person' }];
    if (ambiguous.has(f))
      return [{ ...span, name: f.words, kind: f.kind === 'lone' ? 'person' : (f.kind as Mention['kind']) }];
    if (f.weak && !kinds.has(f)) return [];
    const kind = f.kind === 'lone' || f.kind === 'person' ? (kinds.get(f) ?? 'other') : f.kind;
    return [{ ...span, name: short.get(f.words) ?? f.words, kind }];
  });
  return {
    people: people.map((p) => ({
      name: p.name,
      ...(p.role === undefined ? {} : { role: p.role }),
      gender: p.gender,
      namedAt: p.at,
    })),
    mentions,
  };
};
