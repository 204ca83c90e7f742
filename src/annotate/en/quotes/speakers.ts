/**
 * Says who a subject is: a name by the article's people, a pronoun by the subject of the sentence before, a role by the one
 * person who has it. Answers without a name where nobody is named or two people fit.
 */

import type { Gender, Person } from '../../../model/language.js';
import { CONTINUING, SUPPOSED_SPEAKERS, THEY_PEOPLE } from '../../../text/lexicons/en/cues.js';
import { DETERMINERS } from '../../../text/lexicons/en/grammar.js';
import { DEMONYMS, GENDERED_NOUNS, NATIONALS, ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import { AUTHORED_NOUNS } from '../../../text/lexicons/en/speechGrammar.js';
import { isShortFor, nameWords } from '../../../text/nameParts.js';
import { genderOfGivenName } from '../../../text/names.js';
import { byRole, isLeadingOffice, withoutDeterminer } from './byRole.js';
import type { Cue } from './cues.js';
import { fronted, frontedTopic, opensSubordinate } from './fronted.js';
import { cuesBefore } from './nearCues.js';
import { type Reading, tokenAt } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import { LONGEST_CLAUSE, spokenOf } from './spokenOf.js';
import { isPersonNoun, type Subject } from './subject.js';
import { closes, tellerOf } from './teller.js';
import { isLine, opensWithStranger, type Topic } from './topic.js';

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
  // "On Sunday, The Dane reported": a newspaper.
  if (r.tokens[from - 1]?.text === 'The' && r.bounds[r.sentenceOf[from - 1] ?? 0]?.from !== from - 1) return undefined;
  if (from < 0 || (s.to - from === 2 && !/year-old$/.test(r.tokens[from]?.lower ?? '')) || s.to - from > 2)
    return undefined;
  return noun.endsWith('woman') ? 'female' : noun.endsWith('man') && NATIONALS.has(noun) ? 'male' : 'unknown';
};

const genderOfPronoun = (lower: string): Gender | undefined =>
  lower === 'he' || lower === "he's" ? 'male' : lower === 'she' || lower === "she's" ? 'female' : undefined;

/** How many sentences back the subject of a pronoun is looked for. */
const REACH = 6;

/** How many sentences back somebody is still meant by a role of one word, and by that of a head: cities have mayors. */
const ROLE_REACH = 4;
const OFFICE_REACH = 10;

/** How many sentences back somebody without a name is still meant by a pronoun. */
const ROLE_BACK = 2;

/** Cues of a sentence that are asked who speaks last; sentences of news hold three at most. */
const MOST_CUES = 12;

const firstWord = (r: Reading, s: Subject): string => r.tokens[s.from]?.lower ?? '';

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
  /** For each sentence what its subject is, and who tells it at its end. */
  readonly #topics: (Topic | undefined)[] = [];
  readonly #tellers: (Topic | undefined)[] = [];
  /** Sentences whose subject is a pronoun that is doubtful itself. */
  readonly #doubted = new Set<number>();
  /** The first tokens of the subjects of cues. */
  readonly #speaking: ReadonlySet<number>;
  /** Those of whom the article says "they". */
  readonly #they = new Set<Person>();
  readonly #resolved = new Map<Subject, Resolved>();
  readonly #peopleOf: Person[][];

  constructor(r: Reading, cues: readonly (readonly Cue[])[]) {
    this.#r = r;
    this.#cues = cues;
    this.#byName = new Map(r.people.map((p) => [p.name, p]));
    this.#byRole = byRole(r.people);
    this.#speaking = new Set(cues.flatMap((list) => list.map((c) => c.subject.from)));
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
      const front = frontedTopic(r, s, this.#personOf);
      this.#focus[s] =
        front ??
        own?.person ??
        spoken?.person ??
        (whole && r.sentences[s]?.paragraph === r.sentences[s - 1]?.paragraph ? this.#focus[s - 1] : undefined);
      const whose = front === undefined ? (own?.person === undefined ? spoken : own) : undefined;
      if (whose?.how.includes('doubtful') === true || (whole && this.#doubted.has(s - 1))) this.#doubted.add(s);
      this.#topics[s] = this.#topicOf(s, subject, spoken !== undefined);
      const told = tellerOf(r, cues[s] ?? []);
      this.#tellers[s] = told === undefined ? undefined : this.#aboutSubject(told.subject);
      if (saysThey(r, s)) {
        const told = this.#focus[s] ?? (this.#peopleOf[s]?.length === 1 ? this.#peopleOf[s]?.[0] : undefined);
        if (told !== undefined) this.#they.add(told);
      }
      const teller = told === undefined ? undefined : this.#read(told.subject);
      this.#group[s] =
        teller?.name !== undefined && teller.person === undefined
          ? teller.name
          : own?.person === undefined
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
    if (person !== undefined && this.#isNear(person, subject.from, words))
      return { ...named(person), resolvedBy: 'role', how: ['role'] };
    const author = this.#author(subject);
    if (author !== undefined) return { name: author, resolvedBy: 'role', how: ['author'] };
    return { role: withoutDeterminer(words), resolvedBy: 'role', how: nounKind(r, subject) };
  }

  /** Of a role of one word somebody is meant who was spoken of just before: cities have mayors, stories officers. */
  #isNear(person: Person, token: number, words: string): boolean {
    const role = withoutDeterminer(words);
    if (role.includes(' ')) return true;
    const reach = isLeadingOffice(role) ? OFFICE_REACH : ROLE_REACH;
    const sentence = this.#r.sentenceOf[token] ?? 0;
    for (let s = sentence; s >= 0 && sentence - s <= reach; s--)
      if (this.#peopleOf[s]?.includes(person) === true) return true;
    return false;
  }

  /** "a statement from the Harbour Board": who speaks through a document. */
  #author(subject: Subject): string | undefined {
    const r = this.#r;
    const head = subject.head ?? subject.to - 1;
    if (!AUTHORED_NOUNS.has(r.tokens[head]?.lower ?? '')) return undefined;
    // "a statement from Osei's office" is the office's.
    for (let i = head + 1; i < subject.to; i++) if (r.tokens[i]?.kind === 'possessive') return undefined;
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
    // "When the Lindholm Post printed it, it said …"
    const from = this.#r.bounds[sentence]?.from ?? token;
    for (let i = Math.max(from, token - LONGEST_CLAUSE); i < token; i++) {
      const mention = this.#r.mentions[this.#r.mentionOf[i] ?? -1];
      if ((mention?.kind === 'organisation' || mention?.kind === 'other') && mention.name !== name)
        return { resolvedBy: 'pronoun', how: ['open'] };
    }
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

  readonly #personOf = (mention: number): Person | undefined => {
    const m = this.#r.mentions[mention];
    return m?.kind === 'person' ? this.#byName.get(m.name) : undefined;
  };

  /** What a subject makes its sentence about; a pronoun for somebody without a name only where it is asked who was heard. */
  #aboutSubject(subject: Subject, heard = false): Topic | undefined {
    const { person, role } = this.#read(subject);
    if (person !== undefined) return { kind: 'person', person };
    const name = this.#namesake(subject);
    if (name !== undefined) return { kind: 'shared', name };
    if (subject.kind === 'pronoun' && heard)
      return role === undefined
        ? undefined
        : { kind: 'role', role, gender: genderOfPronoun(textOf(this.#r, subject).toLowerCase()) ?? 'unknown' };
    return (
      this.#oneUnnamed(subject) ??
      (this.#isStranger(subject)
        ? { kind: 'stranger', gender: genderOfGivenName(firstWord(this.#r, subject)) ?? 'unknown' }
        : undefined)
    );
  }

  #topicOf(sentence: number, subject: Subject | undefined, spoken: boolean): Topic | undefined {
    if (isLine(this.#r, sentence)) return { kind: 'line' };
    const start = this.#r.bounds[sentence]?.from ?? 0;
    if (opensWithStranger(this.#r, start)) return { kind: 'stranger', gender: 'unknown' };
    const speaker = this.#cues[sentence]?.[0]?.subject;
    const unnamed = this.#oneUnnamed(spoken ? subject : (speaker ?? subject));
    // "A Harbour Board spokesman said Lind was told": the sentence begins with whoever says it.
    const first = speaker !== undefined && subject !== undefined && speaker.from < subject.from;
    const leading = first ? this.#oneUnnamed(speaker) : undefined;
    if (leading !== undefined) return leading;
    const focus = this.#focus[sentence];
    if (focus !== undefined) return { kind: 'person', person: focus };
    return unnamed ?? (subject === undefined ? undefined : this.#aboutSubject(subject));
  }

  /** "Harlan Quist of the delegation left": no person that is known of, and hardly a thing. */
  #isStranger(subject: Subject): boolean {
    const r = this.#r;
    const mention = r.mentions[subject.mention ?? -1];
    if (subject.kind !== 'name' || mention?.kind !== 'other') return false;
    return r.bounds[r.sentenceOf[subject.from] ?? 0]?.from === subject.from || this.#speaking.has(subject.from);
  }

  /** The name of a subject that several people of the article bear. */
  #namesake(subject: Subject): string | undefined {
    const mention = this.#r.mentions[subject.mention ?? -1];
    return mention?.kind === 'person' && !this.#byName.has(mention.name) ? mention.name : undefined;
  }

  #oneUnnamed(subject: Subject | undefined): Topic | undefined {
    const head = this.#r.tokens[subject?.head ?? -1]?.lower ?? '';
    if (subject?.kind !== 'nominal' || !(ROLE_WORDS.has(head) || GENDERED_NOUNS.has(head))) return undefined;
    const { person, role } = this.#read(subject);
    return person !== undefined || role === undefined
      ? undefined
      : { kind: 'role', role, gender: GENDERED_NOUNS.get(head) ?? 'unknown' };
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

  /** Whom the pronoun at `token` cannot mean. */
  #otherThan(sentence: number, token: number, main: Subject | undefined): Set<Person> {
    const { others, before } = spokenOf(this.#r, sentence, token, this.#personOf);
    const out = new Set([...others].filter((p) => !before.has(p)));
    const cues = this.#cues[sentence] ?? [];
    const told = tellerOf(this.#r, cues);
    if (told?.subject.from !== token || !closes(this.#r, told) || (main?.from ?? token) >= token) return out;
    // "Osei agreed to go, he said": not Osei, unless his words are quoted, as in "Osei said it hurt. “It does,” he said".
    const quoted = [token - 1, token - 2].some((i) => (this.#r.runOf[i] ?? -1) >= 0);
    const heard = new Set(quoted ? cuesBefore(cues, token).map((c) => this.#read(c.subject).person) : []);
    for (const person of before) if (!heard.has(person)) out.add(person);
    return out;
  }

  /** Whether the article names somebody else near the pronoun whom it may mean as well. */
  #others(person: Person, sentence: number, gender: Gender): boolean {
    for (let s = sentence; s >= 0 && sentence - s <= REACH; s--)
      for (const p of this.#peopleOf[s] ?? [])
        if (p !== person && (p.gender === 'unknown' || p.gender === gender)) return true;
    return false;
  }

  /** "She also wrote", "he added": whoever spoke last goes on. */
  #goesOn(token: number): boolean {
    const words = this.#r.tokens.slice(token + 1, token + 4).map((t) => t.lower);
    return CONTINUING.has(words[0] ?? '') || (words[0] === 'went' && words[1] === 'on');
  }

  /** Who is last heard to say something in the sentences before, as far as it is known. */
  #lastSpeaker(sentence: number): Topic | undefined {
    for (let s = sentence - 1; s >= 0 && sentence - s <= REACH; s--) {
      for (const cue of (this.#cues[s] ?? []).slice(-MOST_CUES).reverse()) {
        const topic = this.#aboutSubject(cue.subject, true);
        if (topic !== undefined || cue.subject.kind === 'pronoun') return topic;
      }
      // "Lind was quick to retort: “…”": the quotation is hers though no reporting word is known.
      const { from, to } = this.#r.bounds[s] ?? { from: 0, to: 0 };
      if (this.#r.ownWord(s) < to && this.#r.runOf.subarray(from, to).some((run) => run >= 0)) return this.#topics[s];
    }
    return undefined;
  }

  #pronoun(token: number, gender: Gender): Resolved {
    const r = this.#r;
    const sentence = r.sentenceOf[token] ?? 0;
    const speaks = this.#speaking.has(token);
    const main = sentenceSubject(r, sentence);
    // "While she said so, Lind …": the pronoun comes before whom it means.
    const ahead = main !== undefined && main.kind !== 'pronoun' && main.from > token && opensSubordinate(r, sentence);
    const before = main?.from === token ? fronted(r, sentence, token, this.#personOf) : undefined;
    const never = new Set([...(ahead ? [] : this.#otherThan(sentence, token, main)), ...(before?.never ?? [])]);
    const agrees = (p: Person): boolean => gender === 'unknown' || p.gender === gender || p.gender === 'unknown';
    const fits = (p: Person | undefined): p is Person => p !== undefined && !never.has(p) && agrees(p);
    const rivals = new Set<Person>((before?.others ?? []).filter(fits));
    let passed = false;
    let far = false;
    const answer = (person: Person, ...how: string[]): Resolved => {
      rivals.delete(person);
      const open = person.gender === 'unknown' || gender === 'unknown';
      const unsure = person.gender === 'unknown' && gender !== 'unknown' && this.#others(person, sentence, gender);
      const doubtful = unsure || far || (passed && how.includes('subject3'));
      return {
        ...named(person),
        resolvedBy: 'pronoun',
        how: [
          ...how,
          ...(rivals.size > 0 ? ['rivals'] : []),
          ...(open ? ['anyGender'] : []),
          ...(doubtful ? ['doubtful'] : []),
          ...(passed ? ['passed'] : []),
        ],
      };
    };
    const bearer = (name: string | undefined, ...how: string[]): Resolved | undefined => {
      const who = name === undefined ? undefined : this.#amongNamesakes(name, gender);
      if (who === undefined) return undefined;
      return typeof who === 'string' ? { name: who, resolvedBy: 'pronoun', how } : answer(who, ...how);
    };
    // The speaker of the clause around it: "Lind said that she …"
    const above = cuesBefore(this.#cues[sentence] ?? [], token).findLast(
      (c) => c.subject.to <= token && c.subject.kind !== 'pronoun',
    );
    const over = main !== undefined && main.from < token && main.kind !== 'pronoun' ? main.from : -1;
    if (above !== undefined && above.subject.from >= over) {
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
    if (fits(before?.subject)) return answer(before.subject, 'here');
    if (ahead) {
      const person = this.#read(main).person;
      if (fits(person)) return answer(person, 'here');
    }
    if (speaks && this.#goesOn(token)) {
      const last = this.#lastSpeaker(sentence);
      if (last?.kind === 'person' && fits(last.person)) return answer(last.person, 'subject1');
      if (last?.kind === 'role' && (last.gender === 'unknown' || last.gender === gender))
        return { role: last.role, resolvedBy: 'pronoun', how: ['subject1', 'unnamed'] };
    }
    for (let back = 1; back <= REACH && sentence - back >= 0; back++) {
      const at = sentence - back;
      const how = `subject${Math.min(3, back)}`;
      const nearer = rivals.size > 0;
      const people = this.#peopleOf[at] ?? [];
      const topics = [speaks ? this.#tellers[at] : undefined, this.#topics[at]];
      for (const topic of topics) {
        if (topic === undefined) continue;
        if (topic.kind === 'line') {
          far = true;
          continue;
        }
        if (topic.kind === 'person') {
          if (!fits(topic.person)) {
            passed = true;
            // It agrees, but is spoken of in the same breath: whoever is found beyond is a guess.
            far ||= agrees(topic.person) && topics[1] === topic;
            continue;
          }
          for (const p of people)
            if (p !== topic.person && fits(p) && (gender === 'unknown' || p.gender === gender)) rivals.add(p);
          far ||= nearer || this.#doubted.has(at);
          return answer(topic.person, how);
        }
        if (topic.kind === 'role' && back <= ROLE_BACK && (topic.gender === 'unknown' || topic.gender === gender))
          return { role: topic.role, resolvedBy: 'pronoun', how: [how, 'unnamed'] };
        if (topic.kind === 'stranger' && (topic.gender === 'unknown' || topic.gender === gender))
          return { resolvedBy: 'pronoun', how: ['open'] };
        const shared = topic.kind === 'shared' ? bearer(topic.name, how) : undefined;
        if (shared !== undefined) return shared;
      }
      const fitting = [...new Set(people.filter(fits))];
      if (fitting.length === 1 && fitting[0] !== undefined && rivals.size === 0) return answer(fitting[0], 'only');
      for (const p of fitting) rivals.add(p);
    }
    return { resolvedBy: 'pronoun', how: ['open'] };
  }
}
