/**
 * `edition.yaml` → Newsletter: validated, with defaults, every complaint with its file and line.
 * Reads no file itself.
 */
import { z } from 'zod';
import { type Newsletter, REPEATED_STORIES } from './model/newsletter.js';
import { SOURCE_KINDS } from './model/source.js';
import { parseSettings } from './settings.js';
import { slug } from './text/slug.js';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day as 2026-01-31');

const timeZone = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}, 'an IANA time zone such as Europe/London');

const locale = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'a locale such as en-GB');

const outlet = z
  .strictObject({
    id: z.string().min(1).optional(),
    name: z.string().min(1),
    kind: z.enum(SOURCE_KINDS).default('other'),
    owner: z.string().min(1).optional(),
    aliases: z.array(z.string().min(1)).default([]),
    domains: z.array(z.string().min(1)).default([]),
    blocked: z.boolean().default(false),
    excerptWords: z.number().int().min(0).optional(),
  })
  .transform(({ owner, excerptWords, ...rest }) => ({
    ...rest,
    id: rest.id ?? slug(rest.name),
    ...(owner === undefined ? {} : { owner }),
    ...(excerptWords === undefined ? {} : { excerptWords }),
  }));

const section = z.strictObject({
  title: z.string().min(1),
  tags: z.array(z.string()).default([]),
  words: z.array(z.string().transform((w) => w.toLowerCase())).default([]),
  weight: z.number().positive().max(10).default(1),
});

const publisher = z
  .strictObject({
    name: z.string().min(1).default('Collate'),
    address: z.string().default(''),
    email: z.email().default('briefing@collate.invalid'),
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .transform(({ url, ...rest }) => ({ ...rest, ...(url === undefined ? {} : { url }) }));

/** An address that names of editions can be put behind: `https://post.example/briefing` → `https://post.example/briefing/` */
const publicUrl = z
  .url({ protocol: /^https$/, error: 'an https address such as https://briefing.example/archive/' })
  .refine((url) => !/[?#]/.test(url), 'an address without ? and #: the names of editions are put behind it')
  .transform((url) => new URL(url).href.replace(/\/?$/, '/'));

/** Every key an owner may write, with its default. Exported for the test that the README lists each. */
export const schema = z.strictObject({
  title: z.string().min(1).default('The Daily Briefing'),
  language: z.literal('en').default('en'),
  locale: locale.default('en-GB'),
  timeZone: timeZone.default('UTC'),
  firstEdition: day.optional(),
  publisher: publisher.prefault({}),
  publicUrl: publicUrl.optional(),
  window: z
    .strictObject({
      from: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day as "18:00"')
        .default('18:00'),
      daysBefore: z.number().int().min(0).max(31).default(1),
    })
    .prefault({}),
  outlets: z.array(outlet).default([]),
  sections: z.array(section).default([]),
  memory: z
    .strictObject({
      editions: z.number().int().min(0).max(60).default(7),
      repeated: z.enum(REPEATED_STORIES).default('down'),
    })
    .prefault({}),
  limits: z
    .strictObject({
      full: z.number().int().min(1).default(1),
      short: z.number().int().min(0).default(6),
      wordsPerStory: z.number().int().min(100).max(3000).default(900),
    })
    .prefault({}),
});

type Settings = z.output<typeof schema>;

const newsletterOf = ({ firstEdition, publicUrl, ...rest }: Settings): Newsletter => ({
  ...rest,
  ...(publicUrl === undefined ? {} : { publicUrl }),
  ...(firstEdition === undefined ? {} : { firstEdition }),
});

/** What a newsletter is that says nothing of itself. */
export const defaultNewsletter = (): Newsletter => newsletterOf(schema.parse({}));

/** Reads the text of an `edition.yaml`; throws AppError `config-syntax` or `config-invalid` with `path:line`. */
export const parseNewsletter = (text: string, path: string): Newsletter =>
  newsletterOf(parseSettings(text, path, schema).value);
