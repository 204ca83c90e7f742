/** What every part of a view is written from. */
import type { Edition, EditionArticle, EditionBriefing, Placing } from '../../model/edition.js';
import type { Sentence } from '../../model/language.js';
import { type Messages, messagesOf } from '../../text/messages/messages.js';
import { holderLabels } from '../../text/outletLabel.js';
import { isShown, type Medium } from '../../text/printed.js';
import { remembered } from '../../text/remembered.js';
import { sentences } from '../../text/sentences.js';
import { type References, references } from './references.js';
import { type Tongue, tongueOf } from './tongue.js';

export interface ViewContext {
  readonly outlet: Medium;
  readonly edition: Edition;
  readonly messages: Messages;
  readonly articles: ReadonlyMap<string, EditionArticle>;
  /** How a reader sees who holds a position. */
  readonly label: (holder: string) => string;
  /** The sentences of an article's text, looked for once. */
  readonly sentencesOf: (text: string) => readonly Sentence[];
}

/** The same for one story, whose articles are numbered as it cites them. */
export interface StoryContext extends ViewContext {
  readonly briefing: EditionBriefing;
  readonly refs: References;
  readonly tongue: Tongue | null;
}

export const contextOf = (edition: Edition, outlet: Medium): ViewContext => {
  const messages = messagesOf(edition.language);
  return {
    outlet,
    edition,
    messages,
    articles: new Map(edition.articles.map((a) => [a.id, a])),
    label: holderLabels(edition.articles, messages),
    sentencesOf: remembered(sentences),
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
export const shown = <T extends Pick<Placing, 'printed' | 'web'>>(
  list: readonly T[],
  { outlet }: Pick<ViewContext, 'outlet'>,
): readonly T[] => list.filter((x) => isShown(x, outlet));
