/** The keys of front matter or of a dump's record in, an article's metadata out, with what could not be read. The text is somebody else's. */
import type { Draft, PublishedAt } from '../model/article.js';
import type { Newsletter } from '../model/newsletter.js';
import { outletOf } from './outlet.js';
import { publicationDate } from './publicationDate.js';
import { sanitiseLine } from './sanitise.js';

export type Metadata = Pick<
  Draft,
  'source' | 'url' | 'title' | 'authors' | 'publishedAt' | 'updatedAt' | 'language' | 'tags'
> & {
  /** Not to be published before; `unknown`: an embargo whose end cannot be read. */
  readonly embargo?: PublishedAt | 'unknown';
};

export interface MetadataDoubt {
  readonly rule: 'unreadable-date';
  /** The key as it was written. */
  readonly key: string;
  readonly message: string;
}

/** Other names of the same keys, in order of preference; case, spaces and underscores do not matter. */
const KEYS = {
  title: ['title', 'headline'],
  source: ['source', 'outlet', 'publisher', 'publication'],
  url: ['url', 'link', 'canonicalurl', 'sourceurl'],
  authors: ['authors', 'author', 'byline', 'by'],
  published: ['publishedat', 'date', 'published', 'pubdate', 'datepublished'],
  updated: ['updatedat', 'updated', 'modified', 'lastmod', 'datemodified'],
  language: ['language', 'lang', 'locale'],
  tags: ['tags', 'tag', 'categories', 'category', 'keywords', 'section'],
  embargo: ['embargo', 'embargountil', 'embargoed', 'embargoeduntil'],
} as const;

interface Field {
  readonly key: string;
  readonly value: unknown;
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

const normalKeys = (fields: object): ReadonlyMap<string, Field> => {
  const out = new Map<string, Field>();
  for (const [key, value] of Object.entries(fields)) {
    const normal = key.toLowerCase().replace(/[\s_-]/g, '');
    if (isSaid(value) && !out.has(normal)) out.set(normal, { key, value });
  }
  return out;
};

const line = (value: unknown): string | undefined => {
  const raw = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const text = sanitiseLine(String(raw));
  return text === '' ? undefined : text;
};

const lines = (value: unknown, split: RegExp): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((v) => {
    const text = line(v);
    return text === undefined
      ? []
      : Array.isArray(value)
        ? [text]
        : text
            .split(split)
            .map((t) => t.trim())
            .filter((t) => t !== '');
  });

const webAddress = (value: unknown): string | undefined => {
  const text = line(value)?.replace(/\s/g, '');
  if (text === undefined) return undefined;
  const full = /^https?:\/\//i.test(text)
    ? text
    : /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(text)
      ? `https://${text}`
      : '';
  return URL.canParse(full) && full.length <= 2000 ? full : undefined;
};

const languageTag = (value: unknown): string | undefined =>
  /^[a-z]{2,3}(?![a-z])/.exec(line(value)?.toLowerCase() ?? '')?.[0];

/** `{Title: "A", outlet: "Herald", date: "2025-05-19"}` → title, source, publishedAt; an unreadable date is a doubt, not a guess. */
export const metadata = (
  fields: object,
  newsletter: Newsletter,
): { readonly metadata: Metadata; readonly doubts: readonly MetadataDoubt[] } => {
  const known = normalKeys(fields);
  const doubts: MetadataDoubt[] = [];
  const field = (name: keyof typeof KEYS): Field | undefined => {
    for (const key of KEYS[name]) {
      const found = known.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const date = (name: 'published' | 'updated'): PublishedAt | undefined => {
    const found = field(name);
    if (found === undefined) return undefined;
    const at = publicationDate(found.value, newsletter.timeZone);
    if (at === undefined) {
      const message = `The ${found.key} ${JSON.stringify(found.value)} is not a date that can be read in one way only; write it like 2025-05-19.`;
      doubts.push({ rule: 'unreadable-date', key: found.key, message });
    }
    return at;
  };
  const embargoed = field('embargo')?.value;
  const embargo =
    embargoed === undefined || embargoed === false || /^(?:no|none|false|lifted)$/i.test(String(embargoed))
      ? undefined
      : (publicationDate(embargoed, newsletter.timeZone) ?? 'unknown');
  const url = webAddress(field('url')?.value);
  const title = line(field('title')?.value);
  const source = outletOf(line(field('source')?.value), url, newsletter);
  const publishedAt = date('published');
  const updatedAt = date('updated');
  const language = languageTag(field('language')?.value);
  return {
    metadata: {
      authors: lines(field('authors')?.value, /\s*(?:[,;&]|\band\b)\s*/).map((a) => a.replace(/^by\s+/i, '')),
      tags: [...new Set(lines(field('tags')?.value, /\s*[,;]\s*/).map((t) => t.toLowerCase()))],
      ...(source === undefined ? {} : { source }),
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(updatedAt === undefined ? {} : { updatedAt }),
      ...(language === undefined ? {} : { language }),
      ...(embargo === undefined ? {} : { embargo }),
    },
    doubts,
  };
};
