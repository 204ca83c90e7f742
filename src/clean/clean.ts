import type { Article, Draft } from '../model/article.js';
import type { Outcome } from '../model/notice.js';

export const clean = (drafts: readonly Draft[]): Outcome<readonly Article[]> => ({
  value: drafts.map((d) => ({ ...d, language: d.language ?? 'en', removed: [], agencies: [], genre: 'news' as const })),
  notices: [],
});
