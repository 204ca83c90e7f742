/**
 * What was found today and what earlier editions told → which stories are new, which go on and what is new in them, which
 * stand where they stood. Which story continues which is decided elsewhere; nothing is printed or left out here.
 */
import type { ArchivedStory } from '../model/archive.js';
import type { Findings } from '../model/findings.js';
import { type Recalled, UNHEARD } from '../model/recalled.js';
import { knownIn } from './known.js';

/** Beyond the weightiest claims of a story there is colour: it makes no story go on. */
const TELLING = 30;

/** A story of today, against every earlier telling of it. */
const recalled = ({ story, claims }: Findings, earlier: readonly ArchivedStory[]): Recalled => {
  if (earlier.length === 0) return UNHEARD;
  const continues = earlier.reduce((last, e) => (e.date > last ? e.date : last), '');
  const seen = new Set(earlier.flatMap((e) => e.articles.map((a) => a.sha256)));
  const unseen = new Set(story.articles.filter((a) => !seen.has(a.sha256)).map((a) => a.id));
  const isKnown = knownIn(earlier);
  const since = claims.filter((c) => unseen.has(c.sentence.articleId) && !isKnown(c, story));
  const telling = new Set(claims.toSorted((a, b) => b.weight - a.weight).slice(0, TELLING));
  const goesOn = since.some((c) => telling.has(c));
  return { history: goesOn ? 'continued' : 'repeated', continues, since: new Set(since.map((c) => c.id)) };
};

/** `continuing`: by story id, the earlier tellings of a story; a story that is not in it is new. */
export const recall = (
  all: readonly Findings[],
  continuing: ReadonlyMap<string, readonly ArchivedStory[]>,
): ReadonlyMap<string, Recalled> =>
  new Map(all.map((findings) => [findings.story.id, recalled(findings, continuing.get(findings.story.id) ?? [])]));
