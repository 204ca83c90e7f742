import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/render.js';
import { TemplateError } from '../../src/render/templateError.js';
import { fault } from '../../src/render/templates/wellFormed.js';
import { exampleView } from '../../src/render/view/example.js';
import { BRIDGE, EDITION, NEWSLETTER, TEMPLATES, withBridge } from './fixture.js';

const options = { newsletter: NEWSLETTER, templates: TEMPLATES };

const errorOf = async (name: string, text: string, edition = EDITION): Promise<TemplateError> => {
  const templates = new Map([...TEMPLATES, [name, { path: `own/${name}`, text }]]);
  const error = await render(edition, { ...options, templates }).then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(TemplateError);
  return error as TemplateError;
};

describe('an owner’s template that is wrong is told of with its file and line', () => {
  test.each<[string, string, string, RegExp, RegExp]>([
    ['unclosed braces', 'quote.mjml', '<p>\n{{text</p>', /^own\/quote\.mjml:2$/, /Parse error/],
    ['an open block', 'quote.mjml', '<p>\n{{#if text}}a</p>', /^own\/quote\.mjml:\d$/, /Parse error/],
    [
      'blocks that cross',
      'quote.mjml',
      '{{#if text}}\n{{#with refs}}\n{{/if}}{{/with}}',
      /^own\/quote\.mjml:2$/,
      /match/,
    ],
    [
      'an unknown value',
      'quote.mjml',
      '<p>a</p>\n<p>{{speech}}</p>',
      /:2$/,
      /no value “speech” here; there are text, speaker/,
    ],
    [
      'a value of another place',
      'facts.mjml',
      '{{#each facts}}\n{{title}}{{/each}}',
      /:2$/,
      /no value “title”.*tongue/,
    ],
    ['an unknown value below another', 'footer.mjml', '{{footer.phone}}', /:1$/, /“footer\.phone”.*publisher/],
    ['an unknown value of the edition', 'bar.mjml', '\n\n{{@root.theme.colour}}', /:3$/, /light, dark, fonts/],
    ['a value of a list', 'quote.mjml', '{{refs.number}}', /:1$/, /no value “refs\.number”/],
    ['a list printed as text', 'masthead.mjml', '\n{{masthead}}', /:2$/, /a list; {{#each}}/],
    ['an object printed as text', 'masthead.mjml', '{{footer}}', /:1$/, /no text; there are howToCheck/],
    ['a loop over text', 'masthead.mjml', '{{#each title}}{{/each}}', /:1$/, /needs a list/],
    [
      'an unknown partial',
      'quote.mjml',
      '\n{{> sidebar}}',
      /:2$/,
      /no template “sidebar”; there are archive, bar, briefing/,
    ],
    ['a partial that calls itself', 'quote.mjml', '{{> quote}}', /:1$/, /“quote” calls itself/],
    [
      'two partials that call each other',
      'number.mjml',
      '{{> numbers}}',
      /number\.mjml:1$|numbers\.mjml/,
      /calls itself|no value/,
    ],
    ['a helper', 'quote.mjml', '{{uppercase text}}', /:1$/, /no functions/],
    ['another block', 'quote.mjml', '{{#unlessEquals text}}a{{/unlessEquals}}', /:1$/, /is none of/],
    ['an inline partial', 'quote.mjml', '{{#*inline "x"}}a{{/inline}}', /:1$/, /values, {{#if}}/],
    ['out of the template', 'number.mjml', '{{../text}}', /:1$/, /leads out of this template/],
    ['loop data that there is not', 'number.mjml', '{{@second}}', /:1$/, /no @second/],
  ])('%s', async (_name, file, text, where, message) => {
    const error = await errorOf(file, text);
    expect(error.where).toMatch(where);
    expect(error.message).toMatch(message);
  });

  test('also where today’s edition does not come to it', async () => {
    const error = await errorOf('timeline.mjml', '\n{{#each timeline}}{{when}}{{/each}}', withBridge({ timeline: [] }));
    expect(error.where).toBe('own/timeline.mjml:2');
  });

  test.each<[string, string, string, string, RegExp]>([
    [
      'an unclosed mj-text, whose words MJML loses',
      'masthead.mjml',
      '<mj-section><mj-column>\n<mj-text>{{title}}\n</mj-column></mj-section>',
      'own/masthead.mjml:2',
      /<mj-text> is not closed before <\/mj-column>/,
    ],
    [
      'an unclosed paragraph',
      'quote.mjml',
      '<blockquote>\n\n<p>{{text}}</blockquote>',
      'own/quote.mjml:3',
      /<p> is not closed/,
    ],
    ['a tag closed twice', 'item.mjml', '<p>\n{{headline}}</p></p>', 'own/item.mjml:2', /<\/p> closes nothing/],
    ['a tag without its end', 'item.mjml', '<p>{{headline}}</p>\n<p', 'own/item.mjml:2', /is not closed with >/],
    [
      'text outside mj-text',
      'masthead.mjml',
      '<mj-section>\n<mj-column>\nGood morning</mj-column></mj-section>',
      'own/masthead.mjml:2',
      /“Good morning” stands in <mj-column>/,
    ],
    ['text alone', 'masthead.mjml', '\n\nGood morning', 'own/masthead.mjml:3', /“Good morning” stands in <mj-body>/],
    ['an unknown MJML tag', 'masthead.mjml', '\n<mj-newspaper>x</mj-newspaper>', 'own/masthead.mjml:2', /mj-newspaper/],
    [
      'an MJML tag in the wrong place',
      'masthead.mjml',
      '<mj-section>\n<mj-text>a</mj-text></mj-section>',
      'own/masthead.mjml:2',
      /mj-text/,
    ],
    [
      'an unknown attribute',
      'masthead.mjml',
      '<mj-section><mj-column>\n<mj-text colour="red">a</mj-text></mj-column></mj-section>',
      'own/masthead.mjml:2',
      /colour/,
    ],
    [
      'an HTML element that closes itself',
      'item.mjml',
      '<p>{{headline}}</p><span/>',
      'own/item.mjml:1',
      /write <span><\/span>/,
    ],
  ])('%s', async (_name, file, text, where, message) => {
    const error = await errorOf(file, text);
    expect(error.message).toMatch(message);
    expect(error.where).toBe(where);
  });

  test('the place is right below white space that blocks take out, and after text of an article', async () => {
    const text = '{{#each refs}}\n\n{{#if href}}\n<a href="{{href}}">\n{{/if}}\n{{/each}}';
    expect((await errorOf('numbers.mjml', text)).where).toBe('own/numbers.mjml:4');
    const marks = withBridge({ facts: BRIDGE.facts.map((f) => ({ ...f, text: `\uf8f00,9\uf8f1 ${f.text}` })) });
    expect((await errorOf('sources.mjml', '\n<div>', marks)).where).toBe('own/sources.mjml:2');
  });
});

describe('tags are counted', () => {
  test.each([
    '<mjml><mj-body><mj-section><mj-column><mj-text><p>a<br>b</p></mj-text></mj-column></mj-section></mj-body></mjml>',
    '<mj-text><img src="x" alt="a > b"></mj-text>',
    '<mj-attributes><mj-text padding="0" /></mj-attributes>',
    '<!-- <p> --><mj-raw><!--[if mso]><table><tr><td><![endif]--><div></div></mj-raw>',
    '<mj-style>.a > .b { color: red; } /* <p> */</mj-style>',
    '<mj-text>1 < 2, <3</mj-text>',
    '<mj-text>&lt;p&gt;</mj-text>',
    '',
  ])('%s', (page) => expect(fault(page)).toBeUndefined());

  test('a page of half-open tags takes no longer than its length', () => {
    expect(fault('<a '.repeat(100_000))).toMatchObject({ at: 0 });
  });
});

/** `[["title", "The Westport Briefing"], ["facts[].text", "…"]]` of any value. */
const flat = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (Array.isArray(value)) return flat(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
};

const isTemplate = (name: string | undefined): name is string => /\.(?:mjml|hbs)$/.test(name ?? '');

describe('templates/README.md', () => {
  const readme = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.*?) \|/gm)].map(([, name, example]) => [name, example]);

  test('documents every value that a template may print, with an example, and none that is not there', () => {
    const once = ([name]: readonly [string, string]): boolean =>
      !name.includes('passages[]') || name.startsWith('briefings[].basis.');
    expect(rows.filter(([name]) => !isTemplate(name))).toEqual(
      flat(exampleView, '')
        .filter(once)
        .map(([name, example]) => [name, example.trim()]),
    );
  });

  test('names every template', () => {
    const named = rows.flatMap(([name]) => (isTemplate(name) ? [name] : []));
    expect(named.sort()).toEqual([...TEMPLATES.keys()].sort());
  });
});
