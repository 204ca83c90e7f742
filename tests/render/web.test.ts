import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition, EditionFact, RenderedEdition } from '../../src/model/edition.js';
import type { Notice } from '../../src/model/notice.js';
import { render } from '../../src/render/render.js';
import { TemplateError } from '../../src/render/templateError.js';
import { web } from '../../src/render/web.js';
import { anchorOf } from '../../src/text/anchor.js';
import { passagesOf, visibleText, withoutPassages } from '../../src/text/printed.js';
import { verify } from '../../src/verify/verify.js';
import { ARTICLES, BRIDGE, EDITION, NEWSLETTER, TEMPLATES, withBridge } from './fixture.js';

const options = { newsletter: NEWSLETTER, templates: TEMPLATES };
const page = (edition: Edition): string => web(edition, NEWSLETTER, TEMPLATES);
let made: RenderedEdition;
let notices: readonly Notice[];

beforeAll(async () => {
  ({ value: made, notices } = await render(EDITION, options));
});

const leftOut: EditionFact = (() => {
  const fact = BRIDGE.facts.find((f) => f.text.includes('48 km'));
  if (fact === undefined) throw new Error('the fixture has a fact of the detour');
  return { ...fact, printed: false, web: true };
})();

describe('the page', () => {
  test('is what the mail is, and holds', () => {
    expect(notices).toEqual([]);
    expect(verify(EDITION, made.html, made.text, made.web)).toEqual([]);
  });

  test('same edition, same bytes', () => {
    expect(page(EDITION)).toBe(made.web);
  });

  test('states its language, title, policy and what a link to it shows', () => {
    expect(made.web).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
    expect(made.web).toContain('<title>Harbour Bridge closed, ward merger dropped · The Westport Briefing</title>');
    expect(made.web).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src https: data:">`,
    );
    expect(made.web).toContain('<meta property="og:locale" content="en_GB">');
    expect(made.web).toContain('<time datetime="2026-11-21">Saturday 21 November 2026</time>');
    expect(made.web).not.toContain('canonical');
  });

  test('names its own address where the newsletter has one', () => {
    const own = web(EDITION, { ...NEWSLETTER, publicUrl: 'https://post.example/a/' }, TEMPLATES);
    expect(own).toContain('<link rel="canonical" href="https://post.example/a/2026-11-21/">');
  });

  test('needs no script, fetches nothing and holds no merge token', () => {
    expect(made.web).not.toMatch(/<script|<iframe|<img|@import|url\(|\son\w+=|javascript:|%%/i);
    expect(made.web).not.toMatch(/<link rel="(?!canonical)/);
    expect(visibleText(made.web)).not.toMatch(/unsubscribe/i);
  });

  test('every link within the page leads somewhere, and every story has an address of its own', () => {
    const ids = Array.from(made.web.matchAll(/\sid="([^"]+)"/g), (m) => m[1] ?? '');
    const targets = Array.from(made.web.matchAll(/href="#([^"]+)"/g), (m) => m[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((t) => !ids.includes(t))).toEqual([]);
    const stories = EDITION.sections.flatMap((s) => s.briefings);
    expect(stories.map(anchorOf).filter((a) => !ids.includes(a))).toEqual([]);
  });

  test('headings go down by one', () => {
    const levels = Array.from(made.web.matchAll(/<h([1-6])\b/g), (m) => Number(m[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  });

  test('rows have headers, events their dates', () => {
    const [stories = ''] = made.web.split('<section class="coverage">');
    expect(stories.match(/<th scope="row">/g)).toHaveLength(6);
    expect(made.web).toContain('<time datetime="2023-03">Mar 2023</time>');
    expect(made.web).toContain('<time datetime="2026-11-21T05:28">21 Nov, 05:28</time>');
  });
});

describe('what stands behind a reference', () => {
  test('is the whole cited sentence, once where several outlets print it', () => {
    const shown = passagesOf(made.web).map((p) => [p.articles, p.text.trim()]);
    const agency = ARTICLES.find((a) => a.id === 'agency');
    expect(agency?.text).toContain('The agency closed the Harbour Bridge at 05:28 on Saturday.');
    expect(shown).toContainEqual([['agency'], 'The agency closed the Harbour Bridge at 05:28 on Saturday.']);
    // The quotation is cited without the sentence around it.
    expect(shown).toContainEqual([
      ['herald'],
      '“I would not certify it for a bicycle,” Lena Brandt, the city engineer, told a council briefing.',
    ]);
  });

  test('tells the cited words from the rest of their sentence', () => {
    expect(made.web).toContain('“<mark>I would not certify it for a bicycle</mark>,” Lena Brandt');
  });

  test('same words of two outlets are one passage', () => {
    const text = 'The bridge was shut. Nobody knew why.';
    const twice = { ...leftOut, text: 'The bridge was shut.', printed: true, attributedTo: null, edits: [] };
    const edition: Edition = {
      ...withBridge({
        facts: [
          {
            ...twice,
            citations: [
              { articleId: 'herald', start: 0, end: 20 },
              { articleId: 'radio', start: 0, end: 20 },
            ],
          },
        ],
        quotes: [],
        disputes: [],
        timeline: [],
        standfirst: null,
        headline: { text: 'The bridge was shut.', citations: [{ articleId: 'herald', start: 0, end: 20 }], edits: [] },
      }),
      articles: ARTICLES.map((a) => (a.id === 'herald' || a.id === 'radio' ? { ...a, text } : a)),
    };
    const both = passagesOf(page(edition)).filter((p) => p.articles.length === 2);
    expect(both.map((p) => [p.articles, p.text])).toEqual([[['herald', 'radio'], 'The bridge was shut.']]);
  });

  test('leads to the article, with its outlet', () => {
    expect(made.web).toMatch(
      /<figcaption>[\s\S]*?<a href="https:\/\/westportradio\.example[^"]*">\[\d\] Westport Radio<\/a>/,
    );
  });

  test('is nothing in the mail', () => {
    expect(passagesOf(made.html)).toEqual([]);
    expect(made.html).not.toContain('<details');
  });
});

describe('what was left out of the mail for room', () => {
  const edition = withBridge({ facts: [...BRIDGE.facts.filter((f) => f.id !== leftOut.id), { ...leftOut, rank: 6 }] });

  test('stands on the page alone, and both hold', async () => {
    const { value } = await render(edition, options);
    expect(visibleText(value.html)).not.toContain('48 km');
    expect(value.text).not.toContain('48 km');
    expect(visibleText(withoutPassages(value.web))).toContain('48 km');
    expect(verify(edition, value.html, value.text, value.web)).toEqual([]);
  });

  test('changes no number of a reference', async () => {
    const numbers = (html: string): readonly string[] => [
      ...new Set(Array.from(html.matchAll(/href="([^"]+)"[^>]*>\[(\d+)\]/g), (m) => `${m[2]} ${m[1]}`)),
    ];
    const { value } = await render(edition, options);
    const onWeb = numbers(value.web);
    expect(numbers(value.html).length).toBeGreaterThan(4);
    expect(numbers(value.html).filter((n) => !onWeb.includes(n))).toEqual([]);
  });

  test('is announced in the mail, where there is an address to find it', async () => {
    const newsletter = { ...NEWSLETTER, publicUrl: 'https://post.example/a/' };
    const { text } = (await render(edition, { newsletter, templates: TEMPLATES })).value;
    expect(text).toContain('\nMore of this edition on the web: https://post.example/a/2026-11-21/\n');
    expect((await render(EDITION, { newsletter, templates: TEMPLATES })).value.text).toContain(
      '\nWeb: https://post.example/a/',
    );
    expect(made.text).not.toMatch(/^Web:/m);
  });

  test('may be a whole story', async () => {
    const sections = EDITION.sections.map((s) => ({
      ...s,
      briefings: s.briefings.map((b) =>
        b.storyId === 'story-hospital'
          ? {
              ...b,
              printed: false,
              web: true as const,
              facts: b.facts.map((f) => ({ ...f, printed: false, web: true as const })),
            }
          : b,
      ),
    }));
    const { value } = await render({ ...EDITION, sections }, options);
    expect(visibleText(value.html)).not.toContain('ward');
    expect(visibleText(value.web)).toContain('dropped a plan to merge two night wards');
    expect(verify({ ...EDITION, sections }, value.html, value.text, value.web)).toEqual([]);
  });

  test('what the edition holds back stays out of both', () => {
    const held = BRIDGE.facts.find((f) => f.text.includes('30 km'));
    expect(held?.printed).toBe(false);
    expect(visibleText(withoutPassages(made.web))).not.toContain('30 km');
  });
});

describe('words of articles stay words', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['</blockquote><img src=x onerror=alert(1)>'],
    ['{{footer.publisher}} {{{x}}}'],
    ['<!--archive--></head>'],
    ['" data-articles="herald'],
    ['%%unsubscribe%%'],
    ['\u202eevil\u2066'],
    [`${'x'.repeat(10_000)}`],
  ])('%s', (nasty) => {
    const text = `It was ${nasty} that fell.`;
    const articles = ARTICLES.map((a) => (a.id === 'river' ? { ...a, text } : a));
    const citation = { articleId: 'river', start: 0, end: text.length };
    const edition: Edition = {
      ...withBridge({
        articles: ['river'],
        headline: { text, citations: [citation], edits: [] },
        standfirst: null,
        facts: [],
        quotes: [],
        disputes: [],
        timeline: [],
      }),
      articles,
    };
    const html = page(edition);
    expect(html.match(/<(?:script|img)\b/g)).toBeNull();
    expect(html.match(/<!--archive-->/g)).toHaveLength(1);
    expect(html.match(/<\/head>/g)).toHaveLength(1);
    expect(html).not.toMatch(/\{\{|%%|[\u202a-\u202e\u2066-\u2069]/);
    const shown = passagesOf(html).find((p) => p.articles.includes('river'));
    expect(shown?.text.length).toBeLessThanOrEqual(300);
  });
});

describe('templates of an owner', () => {
  const own = (name: string, text: string): ReadonlyMap<string, { path: string; text: string }> =>
    new Map([...TEMPLATES, [name, { path: `own/${name}`, text }]]);

  test('take the place of the package’s, one by one', () => {
    expect(web(EDITION, NEWSLETTER, own('web/footer.hbs', '<footer>{{title}}, daily</footer>'))).toContain(
      '<footer>The Westport Briefing, daily</footer>',
    );
  });

  test('that are broken are named with their line', () => {
    expect(() => web(EDITION, NEWSLETTER, own('web/quote.hbs', '<p>\n{{text</p>'))).toThrow(TemplateError);
    try {
      web(EDITION, NEWSLETTER, own('web/quote.hbs', '<p>\n{{text</p>'));
    } catch (error) {
      expect((error as TemplateError).where).toBe('own/web/quote.hbs:2');
    }
  });

  test('that leave statements out are told of', async () => {
    const { notices: said } = await render(EDITION, { ...options, templates: own('web/quote.hbs', '') });
    expect(said[0]).toMatchObject({ rule: 'conservation', severity: 'error' });
    expect(said[0]?.message).toMatch(/^web\.html lacks story story-bridge quote/);
  });
});
