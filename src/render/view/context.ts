/** What every part of a view is written from. */
import type { Edition, EditionArticle, EditionBriefing } from '../../model/edition.js';
import { type Messages, messagesOf } from '../../text/messages/messages.js';
import { holderLabels } from '../../text/outletLabel.js';
import { type References, references } from './references.js';
import { type Tongue, tongueOf } from './tongue.js';

export interface ViewContext {
  readonly edition: Edition;
  readonly messages: Messages;
  readonly articles: ReadonlyMap<string, EditionArticle>;
  /** How a reader sees who holds a position. */
  readonly label: (holder: string) => string;
}

/** The same for one story, whose articles are numbered as it cites them. */
export interface StoryContext extends ViewContext {
  readonly briefing: EditionBriefing;
  readonly refs: References;
  readonly tongue: Tongue | null;
}

export const contextOf = (edition: Edition): ViewContext => {
  const messages = messagesOf(edition.language);
  return {
    edition,
    messages,
    articles: new Map(edition.articles.map((a) => [a.id, a])),
    label: holderLabels(edition.articles, messages),
  };
};

export const storyContextOf = (briefing: EditionBriefing, context: ViewContext): StoryContext => ({
  ...context,
  briefing,
  refs: references(briefing, context),
  // A story in another language is told from that language alone.
  tongue: tongueOf(context.articles.get(briefing.articles[0])),
});

/** What a reader of this outlet gets. */
export const shown = <T extends { readonly printed: boolean }>(list: readonly T[]): readonly T[] =>
  list.filter((x) => x.printed);
