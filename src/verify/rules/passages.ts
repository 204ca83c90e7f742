/**
 * What the web edition shows behind its references is the articles' own words, at a place that something shown cites, no longer
 * than may be quoted; and every statement that it shows has what it stands on behind it.
 */
import type { Span } from '../../model/span.js';
import { LONGEST_PASSAGE } from '../../text/passage.js';
import { briefings, passagesOf, statements } from '../../text/printed.js';
import type { Failure, VerifyRule } from '../verify.js';

/** White space, and the characters that no outlet prints: controls, and those that turn the direction of a text. */
const UNSEEN = /[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without white space, and where each of its characters stood. */
interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

const squeezed = (text: string): Squeezed => {
  const at: number[] = [];
  let out = '';
  const whole = text.replace(LONE_SURROGATE, '\ufffd');
  for (let i = 0; i < whole.length; i++) {
    const unit = whole[i] ?? '';
    if (UNSEEN.test(unit)) continue;
    out += unit;
    at.push(i);
  }
  return { text: out, at };
};

/** Every place at which an article has the words of a passage; a cut one ends or begins with an ellipsis. */
const placesOf = (passage: string, article: Squeezed): readonly Span[] => {
  const words = squeezed(passage).text.replace(/^…|…$/g, '');
  const places: Span[] = [];
  if (words === '') return places;
  for (let i = article.text.indexOf(words); i >= 0; i = article.text.indexOf(words, i + 1)) {
    places.push({ start: article.at[i] ?? 0, end: (article.at[i + words.length - 1] ?? 0) + 1 });
  }
  return places;
};

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const passages: VerifyRule = ({ edition, texts, web }) => {
  if (web === undefined) return [];
  const shown = briefings(edition)
    .flatMap(statements)
    .filter((s) => s.web && s.by !== 'editor');
  const cited = new Map<string, Span[]>();
  for (const c of shown.flatMap((s) => s.citations)) cited.set(c.articleId, [...(cited.get(c.articleId) ?? []), c]);
  const articles = new Map([...cited.keys()].map((id) => [id, squeezed(texts.get(id) ?? '')]));
  const opened = new Map<string, Span[]>();
  const failures: Failure[] = [];
  const fail = (message: string): void => void failures.push({ where: 'web.html', message });
  for (const { articles: ids, text } of passagesOf(web)) {
    const words = text.trim();
    if (words.length > LONGEST_PASSAGE) {
      fail(
        `shows ${words.length} characters of an article at once, more than ${LONGEST_PASSAGE}: “${words.slice(0, 80)}”`,
      );
    }
    for (const id of ids) {
      const article = articles.get(id);
      const places = article === undefined ? [] : placesOf(words, article);
      const proven = places.filter((p) => cited.get(id)?.some((c) => meet(p, c)));
      if (places.length === 0) fail(`shows “${words}” as words of article ${id}, which does not print them`);
      else if (proven.length === 0) fail(`shows “${words}” of article ${id}, which nothing in the edition cites`);
      opened.set(id, [...(opened.get(id) ?? []), ...proven]);
    }
  }
  for (const { where, text, kind, citations } of shown) {
    // A question is Collate's own; its sides stand on sources.
    if (kind === 'question' || citations.some((c) => opened.get(c.articleId)?.some((p) => meet(p, c)))) continue;
    failures.push({ where, message: `web.html shows no passage that “${text}” stands on` });
  }
  return failures;
};
