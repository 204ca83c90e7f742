/**
 * Takes an article's text and sentences; gives the people it names, with role and gender, and every mention of a person, an
 * organisation or a place with the name the article uses in full. It resolves no pronouns.
 */
import type { Gender, Mention, Person, Sentence } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { SPEECH_VERBS } from '../../text/lexicons/cues.js';
import {
  DEMONYMS,
  GENDERED_NOUNS,
  HONORIFICS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_WORDS,
  PLACES,
  REGNAL_TITLES,
  ROLE_MODIFIERS,
  ROLE_WORDS,
  SENTENCE_OPENERS,
} from '../../text/lexicons/names.js';
import { genderOfGivenName, givenName, isGivenName, nameKey, plainName, surname } from '../../text/names.js';
import type { Token } from '../../text/tokens.js';
import { capitalRuns, type TokenRange } from './capitalRuns.js';
import { roleAfter, roleBefore } from './roles.js';

export interface Names {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
}

/** A mention before it is known whom it names. */
interface Found extends TokenRange {
  readonly words: string;
  readonly kind: Mention['kind'] | 'lone';
  readonly role?: string | undefined;
  readonly gender?: Gender | undefined;
  /** Title, role, age or cue beside it: surely a person. */
  readonly evidence: boolean;
  readonly sentence: number;
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

const isTitle = (t: Token): boolean => HONORIFICS.has(t.lower);
const isRole = (t: Token): boolean => ROLE_WORDS.has(t.lower);
const isAcronym = (word: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,6}|(?:\p{Lu}\.){2,})s?$/u.test(word);

const ageAfter = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === ',' || tokens[i]?.text === '(') &&
  /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') &&
  /^[,).]$/.test(tokens[i + 2]?.text ?? '');

/** Speech verbs only people and institutions are subjects of, next to the name. */
const cueBeside = (tokens: readonly Token[], range: TokenRange): boolean =>
  SPEECH_VERBS.has(tokens[range.to]?.lower ?? '') ||
  (tokens[range.from - 1]?.lower === 'said' && /[,"”'’]/.test(tokens[range.from - 2]?.text ?? ''));

const kindOfPlaceOrOrganisation = (tokens: readonly Token[], range: TokenRange): Mention['kind'] | undefined => {
  const list = tokens.slice(range.from, range.to);
  const words = list.map((t) => t.lower).join(' ');
  if (PLACES.has(words)) return 'place';
  if (list.length > 1 && /^\p{Lu}{3,}$/u.test(list[0]?.text ?? '') && !/^\p{Lu}{3,}$/u.test(list[1]?.text ?? ''))
    return 'organisation';
  const only = list.length === 1 ? list[0] : undefined;
  if (only !== undefined && (KNOWN_ORGANISATIONS.has(only.lower) || isAcronym(only.text))) return 'organisation';
  if (
    list.length > 1 &&
    list.some(
      (t, i) =>
        (ORGANISATION_WORDS.has(t.lower) || KNOWN_ORGANISATIONS.has(t.lower)) && !(i === 0 && isGivenName(t.lower)),
    )
  )
    return 'organisation';
  return undefined;
};

/** The parts of one run of capitals: titles and roles go in front of a person, an institution before a role is its own name. */
const readRun = (
  tokens: readonly Token[],
  run: TokenRange,
  sentence: number,
  startsSentence: boolean,
  lowerWords: ReadonlySet<string>,
  text: string,
): Found[] => {
  let from = run.from;
  const words = (a: number, b: number) =>
    text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0).replace(/\s+/g, ' ');
  // A sentence's first word bears a capital anyway.
  while (startsSentence && from < run.to) {
    const first = tokens[from];
    if (first === undefined || from > run.from) break;
    const ordinary = SENTENCE_OPENERS.has(first.lower) || (lowerWords.has(first.lower) && !isGivenName(first.lower));
    if (!ordinary || isTitle(first)) break;
    // "White House …", "Police Chief …": an ordinary word that the name needs.
    if (
      run.to - from > 1 &&
      !SENTENCE_OPENERS.has(first.lower) &&
      kindOfPlaceOrOrganisation(tokens, run) === 'organisation'
    )
      break;
    if (isRole(first) || ROLE_MODIFIERS.has(first.lower)) break;
    from++;
  }
  if (tokens[from]?.lower === 'the' && from < run.to) from++;
  if (from >= run.to) return [];
  // The last title or role word that has something after it.
  let split = -1;
  for (let i = from; i < run.to - 1; i++) {
    const t = tokens[i];
    if (t === undefined || !(isTitle(t) || isRole(t) || REGNAL_TITLES.has(t.lower))) continue;
    const next = tokens[i + 1];
    if (next?.lower === 'of' || next?.lower === 'for') {
      // "Secretary of State Okafor": the office's noun belongs to the role.
      const office = tokens[i + 2];
      if (
        office !== undefined &&
        i + 3 < run.to &&
        (PLACES.has(office.lower) ||
          ORGANISATION_WORDS.has(office.lower) ||
          /^(?:state|defence|defense|staff|health|justice|education|energy|labor|labour|agriculture|commerce|transport|transportation|culture|sport|home)$/.test(
            office.lower,
          ))
      )
        split = i + 2;
      else if (i + 3 >= run.to) return [];
      continue;
    }
    if (ROLE_WORDS.has(next?.lower ?? '') || ROLE_MODIFIERS.has(next?.lower ?? '')) continue;
    // "Police Federation", "Nurse Association": no role but part of an institution's name.
    if (isRole(t) && !isTitle(t) && kindOfPlaceOrOrganisation(tokens, { from: i + 1, to: run.to }) === 'organisation')
      continue;
    split = i;
  }
  if (split >= 0) {
    const out: Found[] = [];
    const head: TokenRange = { from, to: split + 1 };
    const title = tokens[split];
    let person: TokenRange = { from: split + 1, to: run.to };
    const regnal = title !== undefined && REGNAL_TITLES.has(title.lower);
    if (regnal) person = { from: split, to: run.to };
    const before = tokens.slice(head.from, head.to);
    const address = before.every((t) => isTitle(t));
    const lead = roleBefore(tokens, head.from, text);
    const role = address ? lead : [lead, words(head.from, head.to)].filter((x) => x !== undefined).join(' ');
    // An institution or a country in front of the role: "Kremlin Spokesman …" names the Kremlin too.
    let o = head.from;
    while (
      o < split &&
      !isRole(tokens[o] as Token) &&
      !ROLE_MODIFIERS.has(tokens[o]?.lower ?? '') &&
      !DEMONYMS.has(tokens[o]?.lower ?? '') &&
      !isTitle(tokens[o] as Token)
    )
      o++;
    if (o > head.from) {
      const range = { from: head.from, to: o };
      out.push({
        ...range,
        words: words(range.from, range.to),
        kind: kindOfPlaceOrOrganisation(tokens, range) ?? 'organisation',
        evidence: false,
        sentence,
      });
    }
    const gender =
      (title === undefined ? undefined : HONORIFICS.get(title.lower)) ??
      before.map((t) => GENDERED_NOUNS.get(t.lower)).find((g) => g !== undefined);
    out.push({
      ...person,
      words: words(person.from, person.to),
      kind: person.to - person.from > 1 ? 'person' : 'lone',
      role,
      gender: gender === 'unknown' ? undefined : gender,
      evidence: true,
      sentence,
    });
    return out;
  }
  const first = tokens[from];
  if (first === undefined) return [];
  // "Russian", "Republican": adjectives.
  let start = from;
  while (start < run.to && DEMONYMS.has(tokens[start]?.lower ?? '') && run.to - start >= 1) start++;
  if (start >= run.to) return [];
  const whole: TokenRange = { from, to: run.to };
  const rest: TokenRange = { from: start, to: run.to };
  const kind =
    kindOfPlaceOrOrganisation(tokens, whole) ?? (start > from ? kindOfPlaceOrOrganisation(tokens, rest) : undefined);
  const leading = roleBefore(tokens, whole.from, text);
  if (
    kind !== undefined &&
    !(kind === 'organisation' && leading !== undefined && isGivenName(first.lower) && run.to - from === 2)
  ) {
    const only = run.to - from === 1;
    if (
      only &&
      (isRole(first) ||
        (lowerWords.has(first.lower) &&
          !KNOWN_ORGANISATIONS.has(first.lower) &&
          !isAcronym(first.text) &&
          kind !== 'place'))
    )
      return [];
    return [
      {
        ...(kind === 'place' ? rest : whole),
        words: words(kind === 'place' ? rest.from : whole.from, run.to),
        kind,
        evidence: false,
        sentence,
      },
    ];
  }
  const length = rest.to - rest.from;
  if (
    length === 1 &&
    (isRole(tokens[start] as Token) ||
      isTitle(tokens[start] as Token) ||
      ROLE_MODIFIERS.has(tokens[start]?.lower ?? ''))
  )
    return [];
  const trailing = tokens.slice(rest.from, rest.to);
  const last = trailing.at(-1);
  // "Ohio Senator", "Brexit Secretary": a role by itself, nobody's name.
  if (last !== undefined && isRole(last) && length > 1) return [];
  const adjective = start > from;
  const role =
    adjective && leading === undefined && length > 1 && isGivenName(tokens[start]?.lower ?? '')
      ? words(from, start)
      : leading;
  const age = ageAfter(tokens, rest.to);
  const given =
    isGivenName(tokens[start]?.lower ?? '') ||
    (tokens[start]?.text.length ?? 0) <= 2 ||
    /^\p{Lu}\.$/u.test(tokens[start]?.text ?? '');
  const ordinary = trailing.some((t) => lowerWords.has(t.lower) && t.capital && !isGivenName(t.lower));
  const evidence = role !== undefined || age || (roleAfter(tokens, rest.to, text) !== undefined && length > 1);
  const base = { ...rest, words: words(rest.from, rest.to), role, sentence };
  if (length === 1) return [{ ...base, kind: 'lone', evidence: evidence || cueBeside(tokens, rest) }];
  if (length <= 5 && (evidence || given)) return [{ ...base, kind: 'person', evidence: true }];
  if (length <= 3 && !ordinary && cueBeside(tokens, rest)) return [{ ...base, kind: 'person', evidence: true }];
  return [{ ...base, kind: length <= 3 && !ordinary ? 'lone' : 'other', evidence: false }];
};

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

const genderOf = (found: Found): Gender => {
  if (found.gender !== undefined) return found.gender;
  for (const word of (found.role ?? '').split(/\s+/)) {
    const gender = GENDERED_NOUNS.get(word.toLowerCase());
    if (gender !== undefined) return gender;
  }
  const given = givenName(found.words);
  return (given === undefined ? undefined : genderOfGivenName(given)) ?? 'unknown';
};

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
      for (let i = n === f.sentence ? f.to : range.from; i < range.to; i++) {
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
      found.push(...readRun(tokens, run, n, starts, lowerWords, text));
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
    } else strangers.set(nameKey(f.words), [...(strangers.get(nameKey(f.words)) ?? []), f]);
  }
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
    if (!titled && !given) {
      for (const f of list) kinds.set(f, f.evidence && f.to - f.from === 1 ? 'organisation' : 'other');
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
