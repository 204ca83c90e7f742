/**
 * Says who a subject is: a name by the article's people, a pronoun by the subject of the sentence before, a role by the one
 * person who has it. Answers without a name where nobody is named or two people fit.
 */

import type { Gender, Person } from '../../../model/language.js';
import { SUPPOSED_SPEAKERS, THEY_PEOPLE } from '../../../text/lexicons/en/cues.js';
import { DETERMINERS } from '../../../text/lexicons/en/grammar.js';
import { DEMONYMS, GENDERED_NOUNS, NATIONALS, ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import { AUTHORED_NOUNS } from '../../../text/lexicons/en/speechGrammar.js';
import { isShortFor, nameWords } from '../../../text/nameParts.js';
import { byRole, withoutDeterminer } from './byRole.js';
import type { Cue } from './cues.js';
import { cuesBefore } from './nearCues.js';
import { type Reading, tokenAt } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import { isPersonNoun, type Subject } from './subject.js';

export interface Resolved {
  readonly name?: string;
  readonly role?: string;
  readonly person?: Person;
  readonly resolvedBy: 'name' | 'role' | 'pronoun';
  /** How the words were understood, for `traits.ts`. */
  readonly how: readonly string[];
}

const named = (person: Person): Pick<Resolved, 'name' | 'role' | 'person'> => ({
  name: person.name,
  ...(person.role === undefined ? {} : { role: person.role }),
  person,
});

/** "the 54-year-old" stands for somebody as a pronoun does. */
const AGED = /^the \p{L}*\d{1,3}-year-old$/iu;

/** "The Dane", "the 24-year-old Spaniard": somebody spoken of before, by the nation. */
const ofNation = (r: Reading, s: Subject): Gender | undefined => {
  const noun = r.tokens[s.to - 1]?.lower ?? '';
  if (!(NATIONALS.has(noun) || DEMONYMS.has(noun)) || s.to - s.from > 3) return undefined;
  const from = r.tokens[s.from]?.lower === 'the' ? s.from + 1 : r.tokens[s.from - 1]?.lower === 'the' ? s.from : -1;
  if (from < 0 || (s.to - from === 2 && !/year-old$/.test(r.tokens[from]?.lower ?? '')) || s.to - from > 2)
    return undefined;
  return noun.endsWith('woman') ? 'female' : noun.endsWith('man') && NATIONALS.has(noun) ? 'male' : 'unknown';
};

const genderOfPronoun = (lower: string): Gender | undefined =>
  lower === 'he' || lower === "he's" ? 'male' : lower === 'she' || lower === "she's" ? 'female' : undefined;

/** How many sentences back the subject of a pronoun is looked for. */
const REACH = 6;

const textOf = (r: Reading, s: Subject): string =>
  r.text.slice(r.tokens[s.from]?.start ?? 0, r.tokens[s.to - 1]?.end ?? 0).replace(/\s+/g, ' ');

/** What the noun of a nameless speaker is: "officials", "the impostor", "voters". */
const nounKind = (r: Reading, s: Subject): string[] => {
  const head = s.head ?? s.to - 1;
  const named = (r.mentionOf[head] ?? -1) >= 0;
  const kind = named ? 'nounNamed' : isPersonNoun(r.tokens[head]?.lower ?? '') ? 'nounPerson' : 'nounOther';
  return DETERMINERS.has(r.tokens[s.from]?.lower ?? '') ? [kind, 'determined'] : [kind];
};

const saysThey = (r: Reading, sentence: number): boolean => {
  const bounds = r.bounds[sentence];
  for (let i = bounds?.from ?? 0; i < (bounds?.to ?? 0); i++)
    if (THEY_PEOPLE.has(r.tokens[i]?.lower ?? '') && (r.runOf[i] ?? -1) < 0) return true;
  return false;
};

export class Speakers {
  readonly #r: Reading;
  readonly #cues: readonly (readonly Cue[])[];
  readonly #byName: ReadonlyMap<string, Person>;
  readonly #byRole: (words: string) => Person | undefined;
  /** For each sentence the person its subject is. */
  readonly #focus: (Person | undefined)[] = [];
  readonly #group: (string | undefined)[] = [];
  /** For each sentence the family name of its subject where several people of the article bear it. */
  readonly #shared: (string | undefined)[] = [];
  /** For each sentence its subject where that is one person without a name: "a spokesman for the board". */
  readonly #unnamed: ({ readonly role: string; readonly gender: Gender } | undefined)[] = [];
  /** Those of whom the article says "they". */
  readonly #they = new Set<Person>();
  readonly #resolved = new Map<Subject, Resolved>();
  readonly #peopleOf: Person[][];

  constructor(r: Reading, cues: readonly (readonly Cue[])[]) {
    this.#r = r;
    this.#cues = cues;
    this.#byName = new Map(r.people.map((p) => [p.name, p]));
    this.#byRole = byRole(r.people);
    this.#peopleOf = r.sentences.map(() => []);
    r.mentions.forEach((m, n) => {
      const person = m.kind === 'person' ? this.#byName.get(m.name) : undefined;
      if (person === undefined) return;
      const i = tokenAt(r.tokens, m.start);
      const sentence = r.sentenceOf[i] ?? -1;
      if (sentence >= 0 && r.runOf[i] === -1 && r.mentionOf[i] === n) this.#peopleOf[sentence]?.push(person);
    });
    // In reading order, so that a pronoun finds the sentences before it already understood.
    for (let s = 0; s < r.sentences.length; s++) {
      const subject = sentenceSubject(r, s);
      const own = subject === undefined ? undefined : this.#read(subject);
      const cueSubjects = (cues[s] ?? []).map((c) => this.#read(c.subject));
      const spoken = cueSubjects.find((x) => x.person !== undefined);
      const whole = subject === undefined && spoken === undefined;
      this.#focus[s] =
        own?.person ??
        spoken?.person ??
        (whole && r.sentences[s]?.paragraph === r.sentences[s - 1]?.paragraph ? this.#focus[s - 1] : undefined);
      this.#unnamed[s] = this.#oneUnnamed(spoken === undefined ? (cues[s]?.[0]?.subject ?? subject) : subject);
      this.#shared[s] = subject === undefined ? undefined : this.#namesake(subject);
      if (saysThey(r, s)) {
        const told = this.#focus[s] ?? (this.#peopleOf[s]?.length === 1 ? this.#peopleOf[s]?.[0] : undefined);
        if (told !== undefined) this.#they.add(told);
      }
      this.#group[s] =
        own?.person === undefined
          ? (own?.name ?? cueSubjects.find((x) => x.name !== undefined && x.person === undefined)?.name)
          : undefined;
    }
  }

  /** Who the subject is. */
  resolve(subject: Subject): Resolved {
    return this.#read(subject);
  }

  /** The person whom the sentence is about: its subject. */
  focus(sentence: number): Person | undefined {
    return this.#focus[sentence];
  }

  #read(subject: Subject): Resolved {
    const known = this.#resolved.get(subject);
    if (known !== undefined) return known;
    const answer = this.#answer(subject);
    this.#resolved.set(subject, answer);
    return answer;
  }

  #answer(subject: Subject): Resolved {
    const r = this.#r;
    const national = ofNation(r, subject);
    if (national !== undefined) return this.#pronoun(subject.from, national);
    if (subject.kind === 'name') {
      const mention = r.mentions[subject.mention ?? -1];
      if (mention === undefined) return { resolvedBy: 'name', how: ['unknown'] };
      const person = this.#byName.get(mention.name);
      if (person !== undefined && mention.kind === 'person') {
        return { ...named(person), resolvedBy: 'name', how: ['person'] };
      }
      return { name: mention.name, resolvedBy: 'name', how: [mention.kind] };
    }
    const words = textOf(r, subject);
    if (subject.kind === 'pronoun') {
      const gender = genderOfPronoun(words.toLowerCase());
      if (gender !== undefined) return this.#pronoun(subject.from, gender);
      if (words.toLowerCase() === 'it') return this.#thing(subject.from);
      if (words.toLowerCase() === 'they') return this.#single(subject.from);
      // "I", "we" and "you" outside quotation marks are the writer's; "who" is whom the clause hangs on.
      return { resolvedBy: 'pronoun', how: ['writer'] };
    }
    if (SUPPOSED_SPEAKERS.has(r.tokens[subject.from]?.lower ?? '')) return { resolvedBy: 'role', how: ['supposed'] };
    if (AGED.test(words)) return this.#pronoun(subject.from, 'unknown');
    const person = this.#byRole(words);
    if (person !== undefined) return { ...named(person), resolvedBy: 'role', how: ['role'] };
    const author = this.#author(subject);
    if (author !== undefined) return { name: author, resolvedBy: 'role', how: ['author'] };
    return { role: withoutDeterminer(words), resolvedBy: 'role', how: nounKind(r, subject) };
  }

  /** "a statement from the Harbour Board": who speaks through a document. */
  #author(subject: Subject): string | undefined {
    const r = this.#r;
    const head = subject.head ?? subject.to - 1;
    if (!AUTHORED_NOUNS.has(r.tokens[head]?.lower ?? '')) return undefined;
    for (let i = subject.from; i < subject.to; i++) {
      const mention = r.mentions[r.mentionOf[i] ?? -1];
      if (mention === undefined) continue;
      if (
        i > head
          ? /^(?:from|by)$/.test(r.tokens[head + 1]?.lower ?? '')
          : r.tokens.slice(i, head).some((t) => t.kind === 'possessive')
      )
        return mention.name;
    }
    return undefined;
  }

  /** "It": the institution that the clause around it, or a sentence just before, has as its subject. */
  #thing(token: number): Resolved {
    const sentence = this.#r.sentenceOf[token] ?? 0;
    const above = cuesBefore(this.#cues[sentence] ?? [], token).findLast((c) => c.subject.to <= token);
    const speaker = above === undefined || above.subject.kind === 'pronoun' ? undefined : this.#read(above.subject);
    if (speaker?.name !== undefined && speaker.person === undefined)
      return { name: speaker.name, resolvedBy: 'pronoun', how: ['it', 'above'] };
    const name = this.#group[sentence - 1] ?? this.#group[sentence - 2];
    return { ...(name === undefined ? {} : { name }), resolvedBy: 'pronoun', how: ['it'] };
  }

  /** "They" of one person, where the article says that it is said of her or him. */
  #single(token: number): Resolved {
    const sentence = this.#r.sentenceOf[token] ?? 0;
    for (let back = 1; back <= REACH && sentence - back >= 0; back++) {
      const focus = this.#focus[sentence - back];
      if (focus === undefined) continue;
      return { ...(this.#they.has(focus) ? named(focus) : {}), resolvedBy: 'pronoun', how: ['they'] };
    }
    return { resolvedBy: 'pronoun', how: ['they'] };
  }

  /** The name of a subject that several people of the article bear. */
  #namesake(subject: Subject): string | undefined {
    const mention = this.#r.mentions[subject.mention ?? -1];
    return mention?.kind === 'person' && !this.#byName.has(mention.name) ? mention.name : undefined;
  }

  #oneUnnamed(subject: Subject | undefined): { readonly role: string; readonly gender: Gender } | undefined {
    const head = this.#r.tokens[subject?.head ?? -1]?.lower ?? '';
    if (subject?.kind !== 'nominal' || !(ROLE_WORDS.has(head) || GENDERED_NOUNS.has(head))) return undefined;
    const { person, role } = this.#read(subject);
    return person !== undefined || role === undefined
      ? undefined
      : { role, gender: GENDERED_NOUNS.get(head) ?? 'unknown' };
  }

  /** Whom of the bearers of a name a pronoun means: the only one of that gender, otherwise the name alone. */
  #amongNamesakes(name: string, gender: Gender): Person | string | undefined {
    const words = nameWords(name);
    const bearers = this.#r.people.filter((p) => isShortFor(words, nameWords(p.name)));
    const told = bearers.filter((p) => p.gender === gender);
    if (told.length === 1 && bearers.every((p) => p.gender !== 'unknown')) return told[0];
    return bearers.some((p) => p.gender === gender || p.gender === 'unknown') || bearers.length === 0
      ? name
      : undefined;
  }

  #pronoun(token: number, gender: Gender): Resolved {
    const r = this.#r;
    const sentence = r.sentenceOf[token] ?? 0;
    const fits = (p: Person | undefined): p is Person =>
      p !== undefined && (gender === 'unknown' || p.gender === gender || p.gender === 'unknown');
    const answer = (person: Person, ...how: string[]): Resolved => ({
      ...named(person),
      resolvedBy: 'pronoun',
      how: person.gender === 'unknown' || gender === 'unknown' ? [...how, 'anyGender'] : how,
    });
    const bearer = (name: string | undefined, ...how: string[]): Resolved | undefined => {
      const who = name === undefined ? undefined : this.#amongNamesakes(name, gender);
      if (who === undefined) return undefined;
      return typeof who === 'string' ? { name: who, resolvedBy: 'pronoun', how } : answer(who, ...how);
    };
    // The speaker of the clause around it: "Lind said that she …"
    const above = cuesBefore(this.#cues[sentence] ?? [], token).findLast(
      (c) => c.subject.to <= token && c.subject.kind !== 'pronoun',
    );
    if (above !== undefined) {
      const speaker = this.#read(above.subject).person;
      if (fits(speaker)) return answer(speaker, 'above');
      const shared = bearer(this.#namesake(above.subject), 'above');
      if (shared !== undefined) return shared;
    }
    // Earlier in the sentence: "Lind left when she said …"
    const subject = sentenceSubject(r, sentence, token);
    if (subject !== undefined && subject.kind !== 'pronoun') {
      const here = this.#read(subject).person;
      if (fits(here)) return answer(here, 'here');
      const shared = bearer(this.#namesake(subject), 'here');
      if (shared !== undefined) return shared;
    }
    const rivals = new Set<Person>();
    for (let back = 1; back <= REACH && sentence - back >= 0; back++) {
      const focus = this.#focus[sentence - back];
      const people = this.#peopleOf[sentence - back] ?? [];
      if (fits(focus)) {
        for (const p of people)
          if (p !== focus && fits(p) && (gender === 'unknown' || p.gender === gender)) rivals.add(p);
        rivals.delete(focus);
        return answer(focus, `subject${Math.min(3, back)}`, ...(rivals.size > 0 ? ['rivals'] : []));
      }
      const nameless = focus === undefined ? this.#unnamed[sentence - back] : undefined;
      if (nameless !== undefined && (nameless.gender === 'unknown' || nameless.gender === gender))
        return { role: nameless.role, resolvedBy: 'pronoun', how: [`subject${Math.min(3, back)}`, 'unnamed'] };
      const shared =
        focus === undefined ? bearer(this.#shared[sentence - back], `subject${Math.min(3, back)}`) : undefined;
      if (shared !== undefined) return shared;
      const fitting = [...new Set(people.filter(fits))];
      if (fitting.length === 1 && fitting[0] !== undefined && rivals.size === 0) return answer(fitting[0], 'only');
      for (const p of fitting) rivals.add(p);
    }
    return { resolvedBy: 'pronoun', how: ['open'] };
  }
}
