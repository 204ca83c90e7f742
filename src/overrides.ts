/** The text of `overrides/<date>.yaml` → Overrides. Whether what they name exists is found out when the edition is made. */
import { z } from 'zod';
import type { Overrides } from './model/overrides.js';
import { present } from './present.js';
import { parseSettings } from './settings.js';

const name = z.string().min(1);

/** An editor's line: printed as it is, so it holds no control characters and none that turn the direction of text. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .transform((text) => text.replace(/\s+/g, ' '))
    .refine((text) => !/[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text), 'text without control characters');

/** With an offset, so that it is one moment wherever the send runs. */
const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/, 'a moment such as 2025-05-19T18:00+01:00')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'a day and an hour that exist');

/** Every key an editor may write. Exported for the test that the README lists each. */
export const schema = z.strictObject({
  embargo: moment.optional(),
  stories: z
    .array(
      z.strictObject({
        story: name,
        pin: z.coerce.number().int().min(1).max(1000).optional(),
        drop: z.stringbool().default(false),
        headline: words(200).optional(),
        standfirst: words(600).optional(),
        note: words(1000).optional(),
        quotes: z.strictObject({ choose: z.array(name).default([]), ban: z.array(name).default([]) }).prefault({}),
        disputes: z.strictObject({ drop: z.array(name).default([]) }).prefault({}),
      }),
    )
    .default([]),
  merge: z.array(z.tuple([name, name], name)).default([]),
  split: z.array(z.strictObject({ story: name, articles: z.tuple([name], name) })).default([]),
});

/** Throws AppError `config-syntax` or `config-invalid` with `path:line`. */
export const parseOverrides = (text: string, path: string): Overrides => {
  const { value, whereIs } = parseSettings(text, path, schema, 'failsafe');
  return {
    ...present({ embargo: value.embargo }),
    stories: value.stories.map(({ pin, headline, standfirst, note, ...story }, i) => ({
      ...story,
      ...present({ pin, headline, standfirst, note }),
      at: whereIs(['stories', i]),
    })),
    merge: value.merge.map((stories, i) => ({ stories, at: whereIs(['merge', i]) })),
    split: value.split.map((split, i) => ({ ...split, at: whereIs(['split', i]) })),
  };
};
