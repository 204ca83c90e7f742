/**
 * Takes an article's text and sentences; gives the people it names, with role and gender, and every mention of a person, an
 * organisation or a place with the name the article uses in full. It resolves no pronouns.
 */
import type { Gender, Mention, Person, Sentence } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { GENDERED_NOUNS, HONORIFICS } from '../../../text/lexicons/en/names.js';
import { genderOfGivenName, givenName, isGivenName, nameKey, plainName, surname } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import { capitalRuns, type TokenRange } from './capitalRuns.js';
import { ageAfter, type Found, isAcronym, readRun } from './readRun.js';
import { roleAfter } from './roles.js';

export interface Names {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
}

/** A person while the article is being read. */
interface Known {
  name: string;
  given: string | undefined;
  readonly key: string;
  role: string | undefined;
  gender: Gender;
  at: Span;
  count: number;
  readonly found: Found[];
}

const firstFit = (list: readonly Known[], found: Found, given: string | undefined): Known | undefined => {
  if (given !== undefined)
    return list.find(
      (k) => k.given === undefined || nameKey(k.given) === nameKey(given) || initialFits(k.given, given),
    );
  const fitting = list.filter((k) => found.gender === undefined || k.gender === 'unknown' || k.gender === found.gender);
  // Namesakes: the one the article speaks of most.
  return fitting.reduce<Known | undefined>(
    (best, k) => (best === undefined || k.count > best.count ? k : best),
    undefined,
  );
};
const initialFits = (a: string, b: string): boolean =>
  (/^\p{Lu}\.?$/u.test(a) || /^\p{Lu}\.?$/u.test(b)) && plainName(a)[0] === plainName(b)[0];

/** The form of address tells most, then the given name ("Chairman Rosa Lind"), then the noun of the role. */
const genderOf = (found: Found): Gender => {
  if (found.gender !== undefined) return found.gender;
  const given = genderOfGivenName(givenName(found.words) ?? '');
  if (given !== undefined && given !== 'unknown') return given;
  for (const word of (found.role ?? '').split(/\s+/)) {
    const gender = GENDERED_NOUNS.get(word.toLowerCase());
    if (gender !== undefined) return gender;
  }
  return 'unknown';
};

/** No pronoun refers back over more words than that; two long sentences of news hold fewer. */
const PRONOUN_REACH = 120;

/** "he" or "she" in a sentence that names this person alone, or in the sentence after it, tells the gender. */
const genderByPronouns = (
  person: Known,
  perSentence: ReadonlyMap<number, number>,
  ranges: readonly TokenRange[],
  tokens: readonly Token[],
): Gender => {
  let he = 0;
  let she = 0;
  for (const f of person.found) {
    if (perSentence.get(f.sentence) !== 1) continue;
    for (const n of [f.sentence, f.sentence + 1]) {
      const range = ranges[n];
      if (range === undefined || (n > f.sentence && (perSentence.get(n) ?? 0) > 0)) continue;
      const to = Math.min(range.to, f.to + PRONOUN_REACH);
      for (let i = n === f.sentence ? f.to : range.from; i < to; i++) {
        const lower = tokens[i]?.lower;
        if (lower === 'he' || lower === 'his' || lower === 'himself') he++;
        else if (lower === 'she' || lower === 'her' || lower === 'herself') she++;
      }
    }
  }
  if (he >= 2 * she + 1 && he > 0) return 'male';
  return she >= 2 * he + 1 ? 'female' : 'unknown';
};

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

/**
 * Who and what an article names.
 * `Harbour chief Rosa Lind spoke. Ms Lind left.` → one person, Rosa Lind, role "Harbour chief", two mentions.
 */
export const names = (text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Names => {
  const lowerWords = new Set<string>();
  for (const t of tokens) if (t.kind === 'word' && !t.capital) lowerWords.add(t.lower);
  const ranges: TokenRange[] = [];
  let at = 0;
  for (const s of sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < s.start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < s.end) at++;
    ranges.push({ from, to: at });
  }
  const found: Found[] = [];
  ranges.forEach((range, n) => {
    for (const run of capitalRuns(tokens, range, text)) {
      const before = tokens[run.from - 1];
      const starts =
        run.from === range.from || (before !== undefined && /^["“”'‘:.!?([…•—–-]$|^''$|^``$/.test(before.text));
      found.push(...readRun({ tokens, text, sentence: n, opens: starts, lowerWords }, run));
    }
  });

  const people: Known[] = [];
  const byKey = new Map<string, Known[]>();
  const admit = (f: Found) => {
    const key = nameKey(surname(f.words));
    const given = givenName(f.words);
    const list = byKey.get(key) ?? [];
    let person = list.find((k) =>
      given === undefined
        ? false
        : k.given !== undefined && (nameKey(k.given) === nameKey(given) || initialFits(k.given, given)),
    );
    if (person === undefined) {
      person = {
        name: f.words,
        given,
        key,
        role: undefined,
        gender: 'unknown',
        at: { start: tokens[f.from]?.start ?? 0, end: tokens[f.to - 1]?.end ?? 0 },
        count: 0,
        found: [],
      };
      people.push(person);
      byKey.set(key, [...list, person]);
    }
    return person;
  };
  const join = (person: Known, f: Found) => {
    person.count++;
    person.found.push(f);
    person.role ??= f.role;
    if (person.gender === 'unknown') person.gender = genderOf(f);
  };
  // First the full names, then the lone ones: a surname may stand before the full name (a headline-like lead).
  const owner = new Map<Found, Known>();
  for (const f of found) {
    if (f.kind !== 'person') continue;
    const person = admit(f);
    join(person, f);
    owner.set(f, person);
    person.role ??= roleAfter(tokens, f.to, text);
  }
  const byGiven = new Map<string, Known[]>();
  for (const p of people)
    if (p.given !== undefined) byGiven.set(nameKey(p.given), [...(byGiven.get(nameKey(p.given)) ?? []), p]);
  const strangers = new Map<string, Found[]>();
  for (const f of found) {
    if (f.kind !== 'lone') continue;
    const single = f.to - f.from === 1;
    const key = nameKey(surname(f.words));
    const bySurname = byKey.get(key);
    const known = bySurname === undefined ? undefined : firstFit(bySurname, f, givenName(f.words));
    const byFirst = single && known === undefined && f.gender === undefined ? byGiven.get(nameKey(f.words)) : undefined;
    // "Kim" of "Kim Jong Un": the family name may stand first.
    const person = known ?? (byFirst?.length === 1 ? byFirst[0] : undefined);
    if (person !== undefined) {
      join(person, f);
      owner.set(f, person);
    } else {
      const met = strangers.get(nameKey(f.words));
      if (met === undefined) strangers.set(nameKey(f.words), [f]);
      else met.push(f);
    }
  }
  const loneWords = new Set(found.filter((f) => f.kind === 'lone' && f.to - f.from === 1).map((f) => f.words));
  const followedUp = (f: Found): boolean => {
    if (loneWords.has(surname(f.words))) return true;
    const end = Math.min(f.to + PRONOUN_REACH, ranges[f.sentence + 1]?.to ?? ranges[f.sentence]?.to ?? f.to);
    for (let i = f.to; i < end; i++) if (/^(?:he|she|his|her)$/.test(tokens[i]?.lower ?? '')) return true;
    return false;
  };
  // A stranger with a title, a role or an age once is a person everywhere in the article.
  const kinds = new Map<Found, Mention['kind']>();
  for (const list of strangers.values()) {
    const titled = list.some(
      (f) =>
        f.evidence &&
        (f.role !== undefined ||
          f.gender !== undefined ||
          HONORIFICS.has(tokens[f.from - 1]?.lower ?? '') ||
          ageAfter(tokens, f.to)),
    );
    const given = list.some((f) => f.evidence && isGivenName(f.words) && !lowerWords.has(f.words.toLowerCase()));
    // "Thandi Roskilde said": two capitals and a cue; a person when the surname or a pronoun follows up.
    const taken = list.some((f) => f.evidence && f.to - f.from > 1 && followedUp(f));
    if (!titled && !given && !taken) {
      if (list.every((f) => f.weak)) continue;
      const cued = list.some((f) => f.evidence);
      for (const f of list) kinds.set(f, cued ? 'organisation' : 'other');
      continue;
    }
    let person: Known | undefined;
    for (const f of list) {
      if (person === undefined) {
        const key = nameKey(surname(f.words));
        person = {
          name: f.words,
          given: givenName(f.words),
          key,
          role: undefined,
          gender: 'unknown',
          at: { start: tokens[f.from]?.start ?? 0, end: tokens[f.to - 1]?.end ?? 0 },
          count: 0,
          found: [],
        };
        people.push(person);
        byKey.set(key, [...(byKey.get(key) ?? []), person]);
      }
      join(person, f);
      owner.set(f, person);
    }
  }
  const perSentence = new Map<number, number>();
  for (const set of [new Map<number, Set<Known>>()]) {
    for (const [f, p] of owner) set.set(f.sentence, (set.get(f.sentence) ?? new Set()).add(p));
    for (const [n, s] of set) perSentence.set(n, s.size);
  }
  for (const p of people) if (p.gender === 'unknown') p.gender = genderByPronouns(p, perSentence, ranges, tokens);

  const short = explained(found, tokens);
  const mentions: Mention[] = found.flatMap((f) => {
    const span = { start: tokens[f.from]?.start ?? 0, end: tokens[f.to - 1]?.end ?? 0 };
    const person = owner.get(f);
    if (person === undefined && f.weak && !kinds.has(f)) return [];
    if (person !== undefined) return [{ ...span, name: person.name, kind: 'person' as const }];
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
