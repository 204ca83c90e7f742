/** Recorded edits lie inside their statement, and what they put in stands where they say, or in [brackets]. */
import type { Edit, EditionArticle } from '../../model/edition.js';
import { briefings, PageIndex, type Statement, statements, verbatimWords } from '../../text/printed.js';
import type { Failure, VerifyRule } from '../verify.js';
import { citedWords } from './citations.js';

const BRACKETS = /\[[^\]]*\]/g;

/** `[start, end)` of each [bracketed] stretch. */
export const bracketed = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  Array.from(text.matchAll(BRACKETS), (m) => ({ start: m.index, end: m.index + m[0].length }));

export const isValid = (edit: Edit, text: string): boolean =>
  Number.isInteger(edit.start) &&
  Number.isInteger(edit.end) &&
  edit.start >= 0 &&
  edit.start <= edit.end &&
  edit.end <= text.length;

const withoutPossessive = (word: string): string => word.replace(/'s?$/, '');

const bag = (text: string): ReadonlySet<string> => new Set(verbatimWords(text).map((w) => withoutPossessive(w.word)));

/** What an edit put in, against the place it names: the words cited there, or the title of that article. */
const unsupported = (
  statement: Statement,
  edit: Edit,
  texts: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, EditionArticle>,
): string | undefined => {
  if (edit.citation === null) return undefined;
  const put = verbatimWords(statement.text.slice(edit.start, edit.end)).map((w) => w.word);
  const source = bag(citedWords(edit.citation, texts));
  const missing = put.filter((word) => !source.has(withoutPossessive(word)));
  if (missing.length === 0) return undefined;
  const title = verbatimWords(articles.get(edit.citation.articleId)?.title ?? '').map((w) => w.word);
  if (new PageIndex(title).has(put)) return undefined;
  return `the edit “${statement.text.slice(edit.start, edit.end)}” (${edit.rule}) has words that do not stand where it says: ${missing.join(', ')}`;
};

export const edits: VerifyRule = ({ edition, texts }) => {
  const articles = new Map(edition.articles.map((a) => [a.id, a]));
  return briefings(edition)
    .flatMap(statements)
    .flatMap((s) =>
      s.edits.flatMap((edit): readonly Failure[] => {
        if (!isValid(edit, s.text)) {
          const message = `the edit ${edit.rule} covers ${edit.start} to ${edit.end} of a text of ${s.text.length} characters`;
          return [{ where: s.where, message }];
        }
        const message = unsupported(s, edit, texts, articles);
        return message === undefined ? [] : [{ where: s.where, message }];
      }),
    );
};
