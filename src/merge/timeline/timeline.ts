/**
 * A story goes in, its dated events come out in calendar order: each date bound to the clause that tells its event, joined across articles,
 * plans marked. Dates are taken as annotated; which entries are printed is left to the editor.
 */
import type { CastMember, TimelineEntry } from '../../model/findings.js';
import type { Story } from '../../model/story.js';
import { bindClause } from './bindClause.js';
import { type DatedSentence, datedSentences } from './datedSentence.js';
import { isAside } from './isAside.js';
import { isPlanned } from './isPlanned.js';
import { isReportOfPast, isStatement } from './isStatement.js';
import { type DatedClause, joinEntries } from './joinEntries.js';
import { asked } from './mentions/asked.js';
import { opinion } from './mentions/opinion.js';
import { possessiveDate } from './mentions/possessiveDate.js';
import { posted } from './mentions/posted.js';
import { spoken } from './mentions/spoken.js';
import { alternative } from './refusals/alternative.js';
import { anyDay } from './refusals/anyDay.js';
import { bounded } from './refusals/bounded.js';
import { coarseRange } from './refusals/coarseRange.js';
import { condition } from './refusals/condition.js';
import { counterfactual } from './refusals/counterfactual.js';
import { crowded } from './refusals/crowded.js';
import { furniture } from './refusals/furniture.js';
import { hope } from './refusals/hope.js';
import { laterAddition } from './refusals/laterAddition.js';
import { nameOfThing } from './refusals/nameOfThing.js';
import { overtaken } from './refusals/overtaken.js';
import { restated } from './refusals/restated.js';
import { knownDays } from './settleByStory.js';
import { undatedNews } from './undated.js';

/** Each says that a date gives no entry; the first that does ends the matter. */
const REFUSALS: readonly ((d: DatedSentence) => boolean)[] = [
  furniture,
  counterfactual,
  condition,
  coarseRange,
  nameOfThing,
  laterAddition,
  crowded,
  anyDay,
  hope,
  bounded,
  restated,
  alternative,
  overtaken,
];

/** Each says that a date is named by the way: it confirms an event that others tell, and tells none. */
const MENTIONS: readonly ((d: DatedSentence) => boolean)[] = [opinion, possessiveDate, spoken, asked, posted];

/** The timeline of one story. `"The bridge shut on 3 May 2024."` → 2024-05-03, "The bridge shut on 3 May 2024.", not planned. */
export const timeline = (story: Story, _cast: readonly CastMember[]): TimelineEntry[] => {
  const known = knownDays(story);
  const news = story.articles.flatMap(undatedNews).map(
    (d): DatedClause => ({
      ...d,
      what: { start: d.sentence.start, end: d.sentence.end },
      planned: false,
      statement: false,
      mention: MENTIONS.some((is) => is(d)),
      aside: false,
      undated: d.lead ? 'lead' : 'recent',
    }),
  );
  const dated = story.articles.flatMap((article) => {
    const all = datedSentences(article, known);
    return all
      .filter((d) => !REFUSALS.some((refuses) => refuses(d)))
      .map((d) => ({
        ...d,
        what: bindClause(d, new Set(all.filter((o) => o.sentence === d.sentence).map((o) => o.date.value)).size),
        planned: isPlanned(d),
        statement: isStatement(d) || isReportOfPast(d),
        mention: MENTIONS.some((is) => is(d)),
      }))
      .map((d) => ({ ...d, aside: isAside(d) }));
  });
  return joinEntries(story, [...dated, ...news]);
};
