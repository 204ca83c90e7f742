/** The shape that types cannot hold once an edition is a file: who belongs where, what comes first. */
import { briefings } from '../../text/printed.js';
import type { Failure, VerifyRule } from '../verify.js';

/** `[{rank: 1}, {rank: 1}]` → a failure: lists stand in rank order, each rank once. */
const ranked = (where: string, list: readonly { readonly rank: number }[]): readonly Failure[] => {
  const wrong = list.findIndex((x, i) => !Number.isInteger(x.rank) || x.rank <= (list[i - 1]?.rank ?? 0));
  return wrong < 0 ? [] : [{ where, message: `item ${wrong + 1} has rank ${list[wrong]?.rank}, out of order` }];
};

export const structure: VerifyRule = ({ edition, texts }) => {
  const failures: Failure[] = [];
  const homes = new Map<string, string[]>();
  for (const section of edition.sections) failures.push(...ranked(`section ${section.title}`, section.briefings));
  for (const briefing of briefings(edition)) {
    const where = `story ${briefing.storyId}`;
    for (const id of briefing.articles) homes.set(id, [...(homes.get(id) ?? []), where]);
    failures.push(
      ...ranked(`${where} facts`, briefing.facts),
      ...ranked(`${where} quotes`, briefing.quotes),
      ...ranked(`${where} disputes`, briefing.disputes),
      ...ranked(`${where} timeline`, briefing.timeline),
    );
    for (const dispute of briefing.disputes) {
      if (dispute.sides.length < 2) {
        failures.push({ where: `${where} dispute ${dispute.id}`, message: 'a dispute needs two sides' });
      }
    }
    if (!briefing.printed) {
      const findings = [briefing.facts, briefing.quotes, briefing.disputes, briefing.timeline].flat();
      if (findings.some((f) => f.printed)) {
        failures.push({ where, message: 'the story is not printed, one of its findings is' });
      }
    }
  }
  for (const [id, stories] of homes) {
    if (!texts.has(id)) failures.push({ where: stories[0] ?? id, message: `article ${id} is not in the edition` });
    if (stories.length > 1) {
      failures.push({ where: `article ${id}`, message: `belongs to ${stories.length} stories: ${stories.join(', ')}` });
    }
  }
  for (const article of edition.articles) {
    if (!homes.has(article.id)) failures.push({ where: `article ${article.id}`, message: 'belongs to no story' });
  }
  return failures;
};
