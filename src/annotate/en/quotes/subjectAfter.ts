/** Finds the subject that stands after a cue: "said the firm’s founder, Rosa Lind". */

import { DETERMINERS, LINKS, PERSONAL_PRONOUNS, QUANTITIES } from '../../../text/lexicons/en/grammar.js';
import { CALENDAR_WORDS, HONORIFICS } from '../../../text/lexicons/en/names.js';
import { SUBJECT_LINKS } from '../../../text/lexicons/en/speechGrammar.js';
import type { Reading } from './reading.js';
import { canSpeak, inside, isAdverb, isNoun, isPersonNoun, nameSubject, narrowed, type Subject } from './subject.js';

/** "said Lind campaign manager Tom Osei": the first name tells whose manager the second is. */
const behindName = (r: Reading, name: Subject, sentence: number): Subject | undefined => {
  for (let i = name.to; i < name.to + 5; i++) {
    const t = r.tokens[i];
    if (t === undefined || !inside(r, i, sentence)) return undefined;
    const mention = r.mentions[r.mentionOf[i] ?? -1];
    if (mention !== undefined)
      return mention.kind === 'person' && isPersonNoun(r.tokens[i - 1]?.lower ?? '') ? nameSubject(r, i) : undefined;
    if (!isNoun(t) || t.capital) return undefined;
  }
  return undefined;
};

/** The subject after the cue at token `cue`: `said the firm’s founder, Rosa Lind` → the tokens of "Rosa Lind". */
export const subjectAfter = (r: Reading, cue: number): Subject | undefined => {
  const sentence = r.sentenceOf[cue] ?? -1;
  let j = cue + 1;
  while (inside(r, j, sentence) && isAdverb(r.tokens[j])) j++;
  const first = r.tokens[j];
  if (first === undefined || !inside(r, j, sentence)) return undefined;
  // "said one banker", "said one of the bankers", but "said one, Rosa Lind"
  const counted = first.lower === 'one' && (isNoun(r.tokens[j + 1]) || r.tokens[j + 1]?.lower === 'of');
  if (PERSONAL_PRONOUNS.has(first.lower) && !counted) {
    const apposed = first.lower === 'one' && r.tokens[j + 1]?.text === ',' ? (r.mentionOf[j + 2] ?? -1) : -1;
    if (apposed >= 0 && r.mentions[apposed]?.kind === 'person' && inside(r, j + 2, sentence))
      return nameSubject(r, j + 2);
    return { from: j, to: j + 1, kind: 'pronoun' };
  }
  let head = -1;
  let linked = false;
  let k = j;
  for (; k < j + 16; k++) {
    const t = r.tokens[k];
    if (t === undefined || !inside(r, k, sentence)) break;
    const mention = r.mentionOf[k] ?? -1;
    if (mention >= 0) {
      const name = nameSubject(r, k);
      const person = r.mentions[mention]?.kind === 'person' && r.tokens[name.to]?.kind !== 'possessive';
      if (person) {
        if (!linked) return behindName(r, name, sentence) ?? name;
        const whole = narrowed(r, { from: j, to: name.to, kind: 'nominal', head: head < 0 ? j : head });
        return whole.kind === 'name' ? whole : { ...whole, head: head < 0 ? j : head };
      }
      if (!linked) head = name.to - 1;
      k = name.to - 1;
    } else if (isNoun(t) || (counted && k === j)) {
      // "said one banker involved in the talks"
      if (
        head >= 0 &&
        /..(?:ed|ing)$/.test(t.lower) &&
        LINKS.has(r.tokens[k + 1]?.lower ?? '') &&
        isPersonNoun(r.tokens[head]?.lower ?? '')
      )
        break;
      if (!linked) head = k;
    } else if (LINKS.has(t.lower) || t.lower === 'and') {
      if (
        head < 0 ||
        (t.lower !== 'and' && !SUBJECT_LINKS.has(t.lower) && !linked && !isPersonNoun(r.tokens[head]?.lower ?? ''))
      )
        break;
      if (CALENDAR_WORDS.has(r.tokens[k + 1]?.lower ?? '') || PERSONAL_PRONOUNS.has(r.tokens[k + 1]?.lower ?? ''))
        break;
      linked = true;
    } else if (t.kind !== 'possessive' && !(DETERMINERS.has(t.lower) && (k === j || linked))) break;
  }
  if (head < 0) {
    return QUANTITIES.has(first.lower) || first.lower === 'others'
      ? { from: j, to: j + 1, kind: 'nominal', head: j }
      : undefined;
  }
  const titled = HONORIFICS.has(r.tokens[k + 1]?.lower ?? '') && (r.mentionOf[k + 1] ?? -1) < 0 ? k + 2 : k + 1;
  const inner = r.tokens[k]?.text === ',' && inside(r, titled, sentence) ? (r.mentionOf[titled] ?? -1) : -1;
  const kind = r.mentions[inner]?.kind;
  // "said the firm’s founder, Rosa Lind", "according to its operator, Loro Lines"
  const bears = kind === 'person' || (kind !== undefined && kind !== 'place' && head === k - 1);
  if (bears && isPersonNoun(r.tokens[head]?.lower ?? '')) {
    const name = nameSubject(r, titled);
    // "According to their friends, Rosa Lind left": no apposition.
    if (!inside(r, name.to, sentence) || r.tokens[name.to]?.kind === 'punctuation') return name;
  }
  const mention = r.mentionOf[head] ?? -1;
  if (mention >= 0 && !linked) return nameSubject(r, head);
  if (mention >= 0 && r.mentionOf[j] === mention) return nameSubject(r, j);
  const nominal: Subject = { from: j, to: k, kind: 'nominal', head };
  return canSpeak(r, nominal) ? nominal : undefined;
};
