/**
 * The text of an earlier `edition.json` → the stories it told. Reads no file itself, and only what telling news from
 * known needs: an edition of an older version of Collate is read as far as it has that.
 */
import { z } from 'zod';
import type { ArchivedArticle, ArchivedStory } from './model/archive.js';
import { isNonEmpty } from './model/span.js';
import { present } from './present.js';

const archived = z.object({
  format: z.string().startsWith('collate-edition/'),
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  sections: z.array(
    z.object({
      briefings: z.array(
        z.object({
          storyId: z.string(),
          articles: z.array(z.string()),
          facts: z.array(z.object({ id: z.string(), text: z.string() })),
        }),
      ),
    }),
  ),
  articles: z.array(
    z.object({
      id: z.string(),
      url: z.string().nullable(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      path: z.string(),
      sha256: z.string(),
      text: z.string(),
    }),
  ),
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The stories of an edition; undefined for what is none. */
export const archivedStories = (json: string): readonly ArchivedStory[] | undefined => {
  const read = archived.safeParse(parsed(json));
  if (!read.success) return undefined;
  const { date, sections, articles } = read.data;
  const byId = new Map(
    articles.map(({ id, url, title, publishedAt, path, sha256, text }): [string, ArchivedArticle] => [
      id,
      { id, path, sha256, text, ...present({ url, title, publishedAt }) },
    ]),
  );
  return sections
    .flatMap((s) => s.briefings)
    .flatMap((b): ArchivedStory[] => {
      const of = b.articles.flatMap((id) => byId.get(id) ?? []);
      return isNonEmpty(of) ? [{ storyId: b.storyId, date, articles: of, claims: b.facts }] : [];
    });
};
