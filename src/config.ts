/**
 * `edition.yaml` → Newsletter: validated, with defaults, every complaint with its file and line.
 * Reads no file itself.
 */
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { contrast, nearestReadable } from './contrast.js';
import { APPROVALS, LAYOUTS, type Newsletter, REPEATED_STORIES } from './model/newsletter.js';
import { TLS_POLICIES } from './model/sending.js';
import { SOURCE_KINDS } from './model/source.js';
import { DEFAULT_PALETTES, DENSITIES, type Palette, type Tone } from './model/theme.js';
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

/** YAML reads what follows a bare `#` as a comment. */
const COLOUR = 'a colour as "#9a3412", with its quotation marks';

const colour = z
  .string(COLOUR)
  .regex(/^#[\da-f]{6}$/i, COLOUR)
  .transform((value) => value.toLowerCase());

/** What stands on the ground, and how far it must stand out (WCAG 2.2: 1.4.3 for text, 1.4.11 for lines). */
const LEAST_CONTRAST: Readonly<Record<Exclude<Tone, 'ground'>, number>> = {
  text: 4.5,
  muted: 4.5,
  accent: 4.5,
  link: 4.5,
  rule: 3,
};

const palette = (defaults: Palette) =>
  z
    .strictObject({
      text: colour.default(defaults.text),
      muted: colour.default(defaults.muted),
      ground: colour.default(defaults.ground),
      accent: colour.default(defaults.accent),
      link: colour.default(defaults.link),
      rule: colour.default(defaults.rule),
    })
    .superRefine((colours, context) => {
      for (const [tone, least] of Object.entries(LEAST_CONTRAST) as [Exclude<Tone, 'ground'>, number][]) {
        const ratio = contrast(colours[tone], colours.ground);
        if (ratio >= least) continue;
        const near = nearestReadable(colours[tone], colours.ground, least);
        context.addIssue({
          code: 'custom',
          path: [tone],
          // Rounded down: "4.5 and needs 4.5" would help nobody.
          message: `${colours[tone]} on ${colours.ground} stands out ${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1 and needs ${least}; ${near} would do`,
        });
      }
    })
    .prefault({});

/** Letters, digits, spaces and hyphens: a name that needs no quotation marks in CSS and can end no declaration. */
const FONT_NAME = /^[a-z][a-z\d-]*(?: [a-z][a-z\d-]*)*$/i;
const GENERIC_FONTS: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'monospace', 'system-ui']);

const fontNames = (stack: string): readonly string[] =>
  stack.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));

/** `"Palatino, 'Times New Roman', serif"` → `"Palatino,Times New Roman,serif"` */
const fontStack = z
  .string()
  .max(200)
  .refine((stack) => fontNames(stack).every((name) => FONT_NAME.test(name)), 'font names, divided by commas')
  .refine(
    (stack) => GENERIC_FONTS.has(fontNames(stack).at(-1) ?? ''),
    `font names of which the last is ${[...GENERIC_FONTS].join(', ')}: a reader may have none of the others`,
  )
  .transform((stack) => fontNames(stack).join(','));

const logo = z.strictObject({
  url: z.url({ protocol: /^https$/, error: 'an https address: mail programs show no other images' }),
  alt: z.string().min(1, 'words for readers who see no images').max(120),
  width: z.number().int().min(16).max(592),
  height: z.number().int().min(16).max(200),
});

const theme = z
  .strictObject({
    light: palette(DEFAULT_PALETTES.light),
    dark: palette(DEFAULT_PALETTES.dark),
    fonts: z
      .strictObject({
        body: fontStack.default('Georgia,serif'),
        heading: fontStack.default('Georgia,serif'),
        meta: fontStack.default('Arial,sans-serif'),
      })
      .prefault({}),
    logo: logo.optional(),
    density: z.enum(DENSITIES).default('comfortable'),
  })
  .prefault({})
  .transform(({ logo: own, ...rest }) => ({ ...rest, ...(own === undefined ? {} : { logo: own }) }));

const perSecond = z.number().positive().max(10_000);

const connections = z.number().int().min(1).max(100);

const domainName = z
  .string()
  .transform((name) => domainToASCII(name))
  .refine((name) => name.includes('.'), 'a domain such as post.example');

const domainLimit = z
  .strictObject({
    domains: z.tuple([domainName], domainName),
    connections: connections.optional(),
    perSecond: perSecond.optional(),
  })
  .transform((limit) => ({
    domains: limit.domains,
    connections: limit.connections ?? null,
    perSecond: limit.perSecond ?? null,
  }));

const dkim = z
  .strictObject({
    selector: z.string().regex(/^[a-z\d]+(?:[.-][a-z\d]+)*$/i, 'a selector such as mail2026'),
    keyFile: z.string().min(1),
    domain: domainName.optional(),
  })
  .transform(({ domain, ...rest }) => ({ ...rest, domain: domain ?? null }));

const send = z
  .strictObject({
    connections: connections.default(5),
    mailsPerConnection: z.number().int().min(1).max(100_000).default(100),
    perSecond: perSecond.optional(),
    perWindow: z
      .strictObject({
        messages: z.number().int().min(1),
        minutes: z
          .number()
          .int()
          .min(1)
          .max(31 * 24 * 60),
      })
      .optional(),
    perDomain: z
      .array(domainLimit)
      .refine(
        (limits) => new Set(limits.flatMap((l) => l.domains)).size === limits.flatMap((l) => l.domains).length,
        'a domain stands in one entry only',
      )
      .default([]),
    giveUpAfterHours: z.number().positive().max(168).default(24),
    tls: z.enum(TLS_POLICIES).default('opportunistic'),
    replyTo: z.email().optional(),
    returnPath: z.email().optional(),
    dkim: dkim.optional(),
  })
  .transform(({ perSecond, perWindow, replyTo, returnPath, dkim, ...rest }) => ({
    ...rest,
    perSecond: perSecond ?? null,
    perWindow: perWindow ?? null,
    replyTo: replyTo ?? null,
    returnPath: returnPath ?? null,
    dkim: dkim ?? null,
  }));

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
  layout: z.enum(LAYOUTS).default('full'),
  theme,
  approval: z.enum(APPROVALS).default('none'),
  send: send.prefault({}),
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
