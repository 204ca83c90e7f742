/** An editor's decisions, each for the story it is about; a decision whose target has vanished becomes a notice naming it. */
import type { Findings } from '../model/findings.js';
import type { Notice, Outcome } from '../model/notice.js';
import { type Overrides, type StoryOverride, withoutTarget } from '../model/overrides.js';
import { goesBy } from '../model/story.js';

const vanished = (at: string, what: string): Notice =>
  withoutTarget('edit', at, what, 'the rest of the override holds');

/** Quotations and disputed points that an override names and the story does not have. */
const missingParts = ({ quotes, disputes, at }: StoryOverride, findings: Findings): Notice[] => {
  const known = { quotes: findings.quotes.map((q) => q.id), disputes: findings.disputes.map((d) => d.id) };
  return [
    ...[...quotes.choose, ...quotes.ban]
      .filter((id) => !known.quotes.includes(id))
      .map((id) => vanished(at, `The quotation ${id}`)),
    ...disputes.drop.filter((id) => !known.disputes.includes(id)).map((id) => vanished(at, `The disputed point ${id}`)),
  ];
};

/** Story ids → what the editor wants of them; of two overrides of one story the later counts. */
export const overridesByStory = (
  { stories }: Overrides,
  all: readonly Findings[],
): Outcome<ReadonlyMap<string, StoryOverride>> => {
  const notices: Notice[] = [];
  const value = new Map<string, StoryOverride>();
  for (const override of stories) {
    const findings = all.find((f) => goesBy(f.story, override.story));
    if (findings === undefined) notices.push(vanished(override.at, `The story ${override.story}`));
    else {
      value.set(findings.story.id, override);
      notices.push(...missingParts(override, findings));
    }
  }
  return { value, notices };
};
