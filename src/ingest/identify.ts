/** Records in, one id for each out: from what the article is, never from where it lies, and never one id for two. */
import { contentId } from '../text/hash.js';
import type { ArticleRecord, Doubt } from './record.js';

/** What may stand in a link, an attribute and a file name without being written otherwise. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const ownId = ({ statedId, metadata, text }: ArticleRecord): string => {
  if (statedId !== undefined) return SAFE_ID.test(statedId) ? statedId : contentId('stated', statedId);
  return contentId(metadata.source?.id ?? '', metadata.url ?? '', metadata.title ?? '', text);
};

/** Ids in the order of the records; the second of two articles with one id gets another, from its own content and then its place. */
export const identify = (
  records: readonly ArticleRecord[],
): { readonly ids: readonly string[]; readonly doubts: readonly Doubt[] } => {
  const taken = new Set<string>();
  const doubts: Doubt[] = [];
  const ids = records.map((record) => {
    let id = ownId(record);
    if (taken.has(id)) {
      const message = `Another article has the id ${JSON.stringify(record.statedId ?? id)} already; this one was given its own.`;
      doubts.push({ path: record.path, rule: 'id-twice', severity: 'warning', message });
      id = contentId(id, record.metadata.source?.id ?? '', record.metadata.url ?? '', record.text);
    }
    for (let n = 2; taken.has(id); n++) id = contentId(id, record.path, String(n));
    taken.add(id);
    return id;
  });
  return { ids, doubts };
};
