/** The one or two claims that open a briefing. */
import type { Claim } from '../../model/findings.js';
import { LEAN_ON_SPEAKER } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { words } from '../../text/words.js';
import type { Candidate } from '../candidate.js';
import { NOTHING_NEW, SAID_AGAIN, type Sameness } from '../likeness.js';
import type { Context } from '../wording/wording.js';

const STANDFIRST_WORDS = 45;
/** Two sentences side by side repeat themselves sooner than two items of a list. */
const STANDFIRST_OVERLAP = 0.45;

/** So much must be new where the main clause is the headline's. */
const MUCH_NEW = 0.6;

/** A second sentence is worth nearly what the first is: a detail beside the news reads as if it were news. */
const SECOND = 0.85;

/** One or two sentences that say what happened, beyond what the headline says already. */
export const chooseStandfirst = (
  open: readonly Candidate<Claim>[],
  head: { readonly text: string },
  same: Sameness,
  context: Context,
): readonly Candidate<Claim>[] => {
  const chosen: Candidate<Claim>[] = [];
  let taken = 0;
  for (const c of open.slice(0, 8)) {
    if (taken + c.words > STANDFIRST_WORDS || chosen.length === 2) continue;
    const [first] = chosen;
    if (first !== undefined && c.finding.weight < SECOND * first.finding.weight) continue;
    const fresh = same.novelty(c.gist, [head.text]);
    if (fresh < NOTHING_NEW || (fresh < MUCH_NEW && same.repeats(c.gist, head.text) >= SAID_AGAIN)) continue;
    if (/^[“"]/.test(c.worded.text)) continue;
    if (chosen.some((x) => same.overlap(x.gist, c.gist) >= STANDFIRST_OVERLAP || sameVoice(x, c, context))) continue;
    if (REPORTED_PRONOUN.test(c.worded.text)) continue;
    chosen.push(c);
    taken += c.words;
  }
  return chosen;
};

/** Both report one speaker, or begin with the same words: the other side, or what else happened, serves a reader better. */
const sameVoice = (a: Candidate<Claim>, b: Candidate<Claim>, { articles }: Context): boolean => {
  const voices = ({ finding }: Candidate<Claim>): readonly string[] => {
    const { articleId, start, end } = finding.sentence;
    const said = articles.get(articleId)?.utterances.filter((u) => u.content.start >= start && u.content.end <= end);
    return said?.flatMap((u) => u.speaker?.name ?? []) ?? [];
  };
  const opening = (c: Candidate<Claim>): string =>
    words(c.worded.text)
      .slice(0, 2)
      .map((w) => w.lower)
      .join(' ');
  return opening(a) === opening(b) || voices(a).some((name) => voices(b).includes(name));
};

/** "The agency said it would stay shut": what "it" is stands elsewhere, and a standfirst has nothing before it. */
const REPORTED_PRONOUN = new RegExp(String.raw`\b${oneOf(LEAN_ON_SPEAKER)} (?:it|they|he|she)\b`);
