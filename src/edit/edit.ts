import type { Edition } from '../model/edition.js';
import type { Findings } from '../model/findings.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice, Outcome } from '../model/notice.js';

export interface EditOptions {
  readonly newsletter: Newsletter;
  /** The edition's date, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the stages before had to say; kept in the edition. */
  readonly notices: readonly Notice[];
}

export const edit = (findings: readonly Findings[], options: EditOptions): Outcome<Edition> => ({
  value: {
    format: 'collate-edition/1',
    id: options.date,
    number: null,
    title: options.newsletter.title,
    date: options.date,
    timeZone: options.newsletter.timeZone,
    language: options.newsletter.language,
    subject: '',
    preheader: '',
    readingMinutes: 1,
    sections: [],
    articles: findings.flatMap((f) =>
      f.story.articles.map((a) => ({
        id: a.id,
        source: null,
        url: null,
        title: null,
        authors: [],
        publishedAt: null,
        path: a.path,
        sha256: a.sha256,
        text: a.text,
      })),
    ),
    notices: options.notices,
  },
  notices: [],
});
