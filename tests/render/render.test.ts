import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition, EditionFact, RenderedEdition } from '../../src/model/edition.js';
import type { Notice } from '../../src/model/notice.js';
import type { Theme } from '../../src/model/theme.js';
import { COLUMNS, displayWidth } from '../../src/render/columns.js';
import { fill } from '../../src/render/html.js';
import { render } from '../../src/render/render.js';
import { TemplateError } from '../../src/render/templateError.js';
import { view } from '../../src/render/view/view.js';
import { fillTokens } from '../../src/text/mergeTokens.js';
import { visibleText } from '../../src/text/printed.js';
import { verify } from '../../src/verify/verify.js';
import { BRIDGE, EDITION, NEWSLETTER, TEMPLATES, withBridge } from './fixture.js';

const options = { newsletter: NEWSLETTER, templates: TEMPLATES };
let made: RenderedEdition;
let notices: readonly Notice[];

beforeAll(async () => {
  ({ value: made, notices } = await render(EDITION, options));
});

const [firstFact] = BRIDGE.facts;
if (firstFact === undefined) throw new Error('the fixture has facts');

const saying = (text: string): Edition => withBridge({ facts: [{ ...firstFact, text } satisfies EditionFact] });

describe('the edition', () => {
  test('nothing to complain about', () => {
    expect(notices).toEqual([]);
  });

  test('the plain text edition as it stands', () => {
    expect(made.text).toBe(readFileSync(new URL('edition.txt', import.meta.url), 'utf8'));
  });

  test('same edition, same bytes', async () => {
    expect((await render(EDITION, options)).value).toEqual(made);
  });

  test('language, direction, colour schemes and preheader are set', () => {
    expect(made.html).toMatch(/<html lang="en" dir="ltr"/);
    expect(made.html).toContain('<meta name="color-scheme" content="light dark">');
    expect(made.html).toContain('prefers-color-scheme: dark');
    expect(made.html).toMatch(/display:none[^>]*>Accounts differ on how many hangers were replaced/);
  });

  test('tables have row and column headers with their scope', () => {
    expect(made.html).toMatch(/<th[^>]*scope="colgroup"[^>]*>How many of the nine hangers were replaced\?/);
    // Two sides of the dispute, four days of the timeline, four outlets.
    expect(made.html.match(/<th[^>]*scope="row"/g)).toHaveLength(10);
  });

  test('looks survive the loss of every style sheet', () => {
    const bare = made.html.replace(/<style[\s\S]*?<\/style>/g, '');
    expect(bare).toMatch(/<h2 class="lead" style="[^"]*font-size:36px/);
    expect(bare).toMatch(/<blockquote style="[^"]*border-left:3px solid/);
    expect(bare).toMatch(/<div class="story" style="max-width:600px/);
    expect(bare).not.toContain('var(--');
  });

  test('references lead to the articles', () => {
    expect(made.html).toMatch(
      /<a href="https:\/\/westportradio\.example\/news\/bridge-shut-precaution"[^>]*>\[2\]<\/a>/,
    );
  });

  test('an address of another scheme is printed and not linked', () => {
    expect(made.html).not.toMatch(/href="javascript/i);
    expect(made.text).toContain('javascript:alert(1)');
  });

  test('state media are labelled wherever they are named, corrected articles among the sources', async () => {
    const articles = EDITION.articles.map((a) => ({
      ...a,
      ...(a.source?.name === 'Evening Post' ? { source: { ...a.source, kind: 'state media' } } : {}),
      ...(a.id === 'radio' ? { corrections: [{ kind: 'correction' as const, text: 'An earlier …' }] as const } : {}),
    }));
    const { html, text } = (await render({ ...EDITION, articles }, { newsletter: NEWSLETTER, templates: TEMPLATES }))
      .value;
    for (const page of [visibleText(html), text]) {
      const named = page.match(/Evening Post(?! \(state media\))/g) ?? [];
      expect(page).toContain('Evening Post (state media)');
      expect(named).toEqual([]);
      expect(page.replace(/\s+/g, ' ')).toContain('corrected by the outlet)');
    }
    expect(verify({ ...EDITION, articles }, html, text)).toEqual([]);
  });

  test('the unprinted fact and quotation stay out, and so does the doubtful speaker', () => {
    for (const outlet of [made.text, visibleText(made.html), made.eml]) {
      expect(outlet).not.toContain('about 30 km');
      expect(outlet).not.toContain('a blow');
      expect(outlet).not.toContain('Nobody Certain');
    }
  });

  test('no line of the text is wider than its columns, addresses and the unsubscribe token aside', () => {
    const wide = made.text.split('\n').filter((line) => displayWidth(line) > COLUMNS && !/^\s*https?:|%%/.test(line));
    expect(wide).toEqual([]);
  });
});

describe('the sample message', () => {
  test('opens in a mail program with both parts and its tokens filled in', async () => {
    const message = await PostalMime.parse(made.eml);
    expect(message.subject).toBe(EDITION.subject);
    expect(message.from).toMatchObject({ name: 'The Westport Briefing', address: 'desk@briefing.example' });
    expect(message.html?.trim()).toBe(fillTokens(made.html, new Map()).trim());
    expect(message.text?.replace(/\r\n/g, '\n').trim()).toBe(fillTokens(made.text, new Map()).trim());
    expect(`${message.html}${message.text}`).not.toContain('%%');
    expect(message.html).toContain('href="mailto:desk@briefing.example?subject=unsubscribe"');
  });

  test('has the headers of a mailing list, short lines and CRLF throughout', () => {
    expect(made.eml).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(made.eml.match(/^Content-Transfer-Encoding: quoted-printable/gm)).toHaveLength(2);
    expect(made.eml).toMatch(/^List-Unsubscribe: <mailto:desk@briefing\.example\?subject=unsubscribe>/m);
    expect(made.eml).toMatch(/^List-ID: <briefing\.briefing\.example>/im);
    expect(made.eml).toMatch(/^Message-ID: <2026-11-21\.[0-9a-f]{12}@briefing\.example>/m);
    expect(made.eml).toMatch(/^Date: Sat, 21 Nov 2026 06:00:00 \+0000/m);
    expect(made.eml.split('\r\n').every((line) => line.length <= 78 && !line.includes('\n'))).toBe(true);
  });
});

describe('text of articles stays text', () => {
  test.each([
    [
      'mark-up',
      '<script>alert(1)</script> & <b>bold</b>',
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;',
    ],
    ['template code', '{{footer.address}} {{{x}}} {{> masthead}}', '&#123;&#123;footer.address&#125;&#125;'],
    ['MJML', '</mj-text></mj-column><mj-raw>', '&lt;/mj-text&gt;&lt;/mj-column&gt;&lt;mj-raw&gt;'],
    ['an attribute’s end', '" onclick="x()', '&quot; onclick=&quot;x()'],
    ['a merge token', '%%unsubscribe|https://evil.example%%', '&#37;&#37;unsubscribe|https://evil.example&#37;&#37;'],
    ['a comment', '<!-- [if mso]> -->', '&lt;!-- [if mso]&gt; --&gt;'],
  ])('%s', async (_name, text, expected) => {
    const { value, notices: said } = await render(saying(text), options);
    expect(value.html).toContain(expected);
    expect(said).toEqual([]);
    const filled = fillTokens(value.html, new Map([['unsubscribe', 'https://list.example/u/1']]));
    expect(filled.match(/https:\/\/list\.example/g)).toHaveLength(1);
    const filledText = fillTokens(value.text, new Map([['unsubscribe', 'https://list.example/u/1']]));
    expect(filledText.match(/https:\/\/list\.example/g)).toHaveLength(1);
  });

  test('whatever an article says, the templates make the same tags of it', () => {
    const tags = (text: string): readonly string[] =>
      fill(view(saying(text), NEWSLETTER), TEMPLATES).match(/<[^>]*>/g) ?? [];
    const usual = tags('Ferries run again.');
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '&',
            '{{',
            '}}',
            '%%',
            '|',
            '`',
            '</p>',
            '<!--',
            ' ',
            '\n',
            '\u0000',
            '\ud800',
            'é',
            '東',
          ),
        )
        .map((l) => l.join('')),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        expect(tags(text)).toEqual(usual);
      }),
      { numRuns: 30 },
    );
  });
});

describe('templates', () => {
  test('an owner’s template takes the place of the package’s', async () => {
    const templates = new Map([
      ...TEMPLATES,
      [
        'masthead.mjml',
        {
          path: 'own/masthead.mjml',
          text: '<mj-section><mj-column><mj-text>{{title}}, daily</mj-text></mj-column></mj-section>',
        },
      ],
    ]);
    const { value } = await render(EDITION, { ...options, templates });
    expect(visibleText(value.html)).toContain('The Westport Briefing, daily');
  });

  test('no templates at all', async () => {
    await expect(render(EDITION, { ...options, templates: new Map() })).rejects.toBeInstanceOf(TemplateError);
  });

  test('a template that leaves statements out is told of', async () => {
    const templates = new Map([...TEMPLATES, ['quote.mjml', { path: 'own/quote.mjml', text: '<p>{{speaker}}</p>' }]]);
    const { notices: said } = await render(EDITION, { ...options, templates });
    expect(said.map((n) => [n.rule, n.severity])).toContainEqual(['conservation', 'error']);
    expect(said[0]?.message).toMatch(/edition\.html lacks story story-bridge quote .*certify/);
  });
});

describe('the look', () => {
  const themed = async (theme: Partial<Theme>): Promise<string> =>
    (await render(EDITION, { ...options, newsletter: { ...NEWSLETTER, theme: { ...NEWSLETTER.theme, ...theme } } }))
      .value.html;

  test('an owner’s colours and fonts take the place of every one of ours', async () => {
    const palette = (n: number) => ({
      text: `#00000${n}`,
      muted: `#00001${n}`,
      ground: `#fffff${n}`,
      accent: `#00002${n}`,
      link: `#00003${n}`,
      rule: `#00004${n}`,
    });
    const html = await themed({
      light: palette(1),
      dark: palette(2),
      fonts: { body: 'Palatino,serif', heading: 'Futura,sans-serif', meta: 'Menlo,monospace' },
    });
    const known = new Set([...Object.values(palette(1)), ...Object.values(palette(2))]);
    // The preview line of MJML is white on white and hidden.
    const seen = html.replace(/<div style="display:none[^>]*>/, '');
    expect((seen.match(/#[\da-f]{6}\b/g) ?? []).filter((colour) => !known.has(colour))).toEqual([]);
    expect(html).not.toMatch(/Georgia|Arial/);
    for (const colour of Object.values(palette(2))) expect(html, colour).toContain(colour);
  });

  test('dark mode covers every colour that is written into an element', () => {
    const dark = /prefers-color-scheme: dark\) \{([\s\S]*?\})\s*\}/.exec(made.html)?.[1] ?? '';
    const body = made.html.slice(made.html.indexOf('<body'));
    const bordered = [
      ...body.matchAll(/<(\w+)(?: class="([\w ]+)")?[^>]* style="[^"]*border-(?:top|left|bottom):[^"0]/g),
    ];
    expect(bordered.length).toBeGreaterThan(10);
    for (const [, tag = '', names = ''] of bordered) {
      const selectors = names === '' ? [tag] : names.split(' ').map((name) => `.${name}`);
      expect(
        selectors.some((s) => new RegExp(`${s.replace('.', '\\.')}[,\\s][^}]*border-color`).test(dark)),
        selectors.join(),
      ).toBe(true);
    }
  });

  test('a logo has its words, its measures and an https address', async () => {
    const logo = { url: 'https://briefing.example/l.png?a="b"', alt: 'The "Briefing"', width: 240, height: 48 };
    expect(await themed({ logo })).toContain(
      '<img src="https://briefing.example/l.png?a=&#37;22b&#37;22" alt="The &quot;Briefing&quot;" width="240" height="48" border="0">',
    );
  });

  test('compact editions are shorter', async () => {
    expect(await themed({ density: 'compact' })).toContain('font:16px/1.4 Georgia,serif');
  });

  test('a digest prints what its stories state, numbered, and is proven', async () => {
    const sections = EDITION.sections.map((s) => ({
      ...s,
      briefings: s.briefings.map((b) =>
        b.form === 'short'
          ? b
          : { ...b, printed: false, web: true as const, facts: [], quotes: [], disputes: [], timeline: [] },
      ),
    }));
    const digest: Edition = { ...EDITION, layout: 'digest', sections };
    const { value, notices: said } = await render(digest, options);
    expect(said).toEqual([]);
    expect(verify(digest, value.html, value.text)).toEqual([]);
    expect(value.html.match(/<p class="numeral"[^>]*>\d<\/p>/g)).toHaveLength(2);
    expect(visibleText(value.html)).not.toContain('In this edition');
  });

  test('counts that differ are drawn as cells with a ground of their own and the number beside', async () => {
    const disputes = BRIDGE.disputes.map((d) => {
      const [a, b] = d.sides;
      const figure = (value: number) => ({ value, unit: 'hanger', bound: 'exact' as const });
      return {
        ...d,
        sides: [
          { ...a, figure: figure(7) },
          { ...b, figure: figure(4) },
        ] as const,
      };
    });
    const drawn = withBridge({ disputes });
    const { value } = await render(drawn, options);
    expect(value.html).toMatch(
      /<td class="fill" width="55%" height="14" bgcolor="#9a3412"[^>]*>[^<]*<\/td><td class="count"[^>]*>7<\/td>/,
    );
    expect(verify(drawn, value.html, value.text)).toEqual([]);
  });
});
