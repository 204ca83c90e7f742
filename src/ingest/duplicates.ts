/** Records in, the records that are articles of their own out: the same page twice, or the same text twice from one outlet, counts once. */
import type { ArticleRecord, Doubt } from './record.js';

/** Which address a page goes by: without scheme, `www.`, fragment and campaign parameters; undefined for a site's front page. */
const pageOf = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined;
  const u = new URL(url);
  for (const key of [...u.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|src|smid|ito|partner)$/i.test(key)) u.searchParams.delete(key);
  }
  const path = u.pathname.replace(/\/+$/, '').replace(/\/(?:index\.html?|amp)$/, '');
  if (path === '' && u.search === '') return undefined;
  return `${u.hostname.replace(/^(?:www|m|amp)\./, '')}${path}${u.search}`;
};

const sameWords = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const newest = (a: ArticleRecord): string => a.metadata.updatedAt ?? a.metadata.publishedAt ?? '';

/** Of two states of one page the later one; of two equal ones the first. */
const better = (known: ArticleRecord, next: ArticleRecord): ArticleRecord =>
  newest(next) > newest(known) ? next : known;

const REASONS = {
  page: 'has the same address',
  text: 'has the same text and the same outlet',
} as const;

/** Keeps the order of what is kept. A copy of a text under another outlet's name is no duplicate. */
export const withoutDuplicates = (
  records: readonly ArticleRecord[],
): { readonly records: readonly ArticleRecord[]; readonly doubts: readonly Doubt[] } => {
  const kept = new Set<ArticleRecord>();
  const byKey = new Map<string, ArticleRecord>();
  const doubts: Doubt[] = [];
  for (const record of records) {
    const { url, source } = record.metadata;
    const page = url === undefined ? undefined : pageOf(url);
    const keys = { page: page && `page ${page}`, text: `text ${source?.id ?? ''} ${sameWords(record.text)}` };
    const why = (['page', 'text'] as const).find((k) => keys[k] !== undefined && byKey.has(keys[k]));
    const earlier = why === undefined ? undefined : byKey.get(keys[why] ?? '');
    const winner = earlier === undefined ? record : better(earlier, record);
    if (earlier !== undefined && why !== undefined) {
      const loser = winner === record ? earlier : record;
      kept.delete(loser);
      const message = `Left out: ${winner.path} ${REASONS[why]}${winner === record ? ' and is newer' : ''}.`;
      doubts.push({ path: loser.path, rule: 'duplicate', severity: 'info', message });
    }
    kept.add(winner);
    for (const key of Object.values(keys)) if (key !== undefined) byKey.set(key, winner);
  }
  return { records: records.filter((r) => kept.has(r)), doubts };
};
