/** How a reader sees where an article is from. Rendering prints it, verification knows it as no article's words. */
import type { EditionArticle } from '../model/edition.js';
import type { Messages } from './messages/messages.js';

/** `{name: "Ardovia Today", kind: "state media"}` → `"Ardovia Today (state media)"`: a reader must see who speaks. */
export const sourceName = (source: { readonly name: string; readonly kind: string }, messages: Messages): string =>
  source.kind === 'state media' ? `${source.name} (${messages.stateMedia})` : source.name;

/** An article's outlet, else its file: `{source: null, path: "content/harbour.txt"}` → `"harbour.txt"`. */
export const outletLabel = (article: Pick<EditionArticle, 'source' | 'path'>, messages: Messages): string =>
  article.source === null ? article.path.replace(/^.*[\\/]/, '') : sourceName(article.source, messages);

/** Holders are written with typographic apostrophes, outlets as the configuration has them. */
const regular = (name: string): string => name.replace(/'/g, '’');

/** Holders of a disputed position are people, offices or outlets: an outlet among them is labelled like any other. */
export const holderLabels = (
  articles: readonly Pick<EditionArticle, 'source'>[],
  messages: Messages,
): ((holder: string) => string) => {
  const labels = new Map(
    articles.flatMap(({ source }) => (source === null ? [] : [[regular(source.name), sourceName(source, messages)]])),
  );
  return (holder) => labels.get(regular(holder)) ?? holder;
};
