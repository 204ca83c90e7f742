/** What is known of a story, and what only one side says. */
import type { EditionFact } from '../../model/edition.js';
import { tidy } from '../tidy.js';
import { type StoryContext, shown } from './context.js';
import { type Standing, standing } from './standing.js';
import type { Tongue } from './tongue.js';

export interface FactView extends Standing {
  readonly tongue: Tongue | null;
  readonly text: string;
  /** "3 independent", "one source, disputed". */
  readonly note: string | null;
}

export interface FactsView {
  readonly title: string | null;
  readonly facts: readonly FactView[];
}

const factNote = (fact: EditionFact, { briefing, messages }: StoryContext): string | null => {
  const parts = [
    fact.independentSources > 1 ? messages.independent(fact.independentSources) : null,
    fact.independentSources === 1 && briefing.independentSources > 1 ? messages.oneSource : null,
    messages.standing[fact.standing],
    fact.supersedes === null ? null : messages.update(fact.was?.text),
    briefing.history !== 'new' && briefing.since.includes(fact.id) ? messages.newSince : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
};

/** What outlets state themselves, then what only one side says; a claim must not stand below "What is known". */
export const factGroups = (story: StoryContext): readonly FactsView[] => {
  const { briefing, messages, tongue } = story;
  const facts = shown(briefing.facts, story);
  const oneSided = (fact: EditionFact): boolean => fact.attributedTo !== null && fact.standing !== 'corroborated';
  const view = (fact: EditionFact): FactView => ({
    tongue,
    text: tidy(fact.text),
    note: factNote(fact, story),
    ...standing(fact.citations, story),
  });
  if (briefing.form !== 'full') return facts.length === 0 ? [] : [{ title: null, facts: facts.map(view) }];
  const told = facts.filter((f) => !oneSided(f));
  const claimed = facts.filter(oneSided);
  const known = told.some((f) => f.independentSources > 1);
  return [
    { title: known ? messages.known : messages.reported, facts: told.map(view) },
    { title: messages.oneSided, facts: claimed.map(view) },
  ].filter((group) => group.facts.length > 0);
};
