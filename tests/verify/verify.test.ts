import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition, EditionBriefing, RenderedEdition } from '../../src/model/edition.js';
import { render } from '../../src/render/render.js';
import { verify } from '../../src/verify/verify.js';
import { BRIDGE, cite, EDITION, edit, NEWSLETTER, TEMPLATES, withBridge } from '../render/fixture.js';

let made: RenderedEdition;

const rendered = async (edition: Edition): Promise<RenderedEdition> =>
  (await render(edition, { newsletter: NEWSLETTER, templates: TEMPLATES })).value;

/** Messages about an edition that is rendered as it is, so that only its own statements can be wrong. */
const faults = async (edition: Edition): Promise<string> => {
  const { html, text } = await rendered(edition);
  return verify(edition, html, text)
    .map((f) => `${f.where}: ${f.message}`)
    .join('\n');
};

const firstFact = BRIDGE.facts[0];
const [firstQuote] = BRIDGE.quotes;
if (firstFact === undefined || firstQuote === undefined) throw new Error('the fixture has facts and quotes');

const withFact = (change: Partial<typeof firstFact>): Edition =>
  withBridge({ facts: [{ ...firstFact, ...change }, ...BRIDGE.facts.slice(1)] });

beforeAll(async () => {
  made = await rendered(EDITION);
});

test('the edition as built holds', () => {
  expect(verify(EDITION, made.html, made.text)).toEqual([]);
});

describe('a count that is drawn', () => {
  const drawn = (value: number): Edition =>
    withBridge({
      disputes: BRIDGE.disputes.map((d) => {
        const [a, b] = d.sides;
        const figure = (n: number) => ({ value: n, unit: 'hanger', bound: 'exact' as const });
        return {
          ...d,
          sides: [
            { ...a, figure: figure(value) },
            { ...b, figure: figure(4) },
          ] as const,
        };
      }),
    });

  test('stands in the words of its side', async () => {
    expect(await faults(drawn(7))).toBe('');
    expect(await faults(drawn(17))).toMatch(/side 1: is drawn as 17/);
  });
});

describe('statements against their citations', () => {
  const table: readonly (readonly [string, () => Edition, RegExp])[] = [
    ['a changed figure', () => withFact({ text: firstFact.text.replace('112', '121') }), /at “121”/],
    [
      'a changed currency',
      () => withFact({ text: '£31,000', citations: [cite('herald', '31,000')], edits: [] }),
      /at “£”/,
    ],
    ['a changed name', () => withFact({ text: firstFact.text.replace('Harbour', 'Tower') }), /at “tower”/],
    [
      'a dropped word',
      () => withFact({ text: firstFact.text.replace('all ', ''), edits: [] }),
      /without a recorded edit/,
    ],
    [
      'words in another order',
      () => withFact({ text: 'all traffic to the Harbour Bridge', edits: [] }),
      /leaves their words/,
    ],
    ['an ending left off', () => withFact({ text: 'Inspectors closed the Harbour Bridge', edits: [] }), /at “bridge”/],
    [
      'a beginning left off',
      () => withFact({ text: 'an ultrasonic survey found cracks in two of its 112 vertical hangers.', edits: [] }),
      /at “an”/,
    ],
    ['words in brackets without an edit', () => withFact({ edits: [] }), /at “21”/],
    [
      'words of its own outside brackets',
      () => {
        const text = firstFact.text.replace('[21 November]', 'reportedly');
        return withFact({ text, edits: [edit(text, 'reportedly', 'hedge', null)] });
      },
      /at “reportedly”/,
    ],
    [
      'a name put in that does not stand where it says',
      () => {
        const text = firstFact.text.replace('[21 November]', '[Lena Brandt]');
        return withFact({ text, edits: [edit(text, '[Lena Brandt]', 'full-name', cite('agency', 'Tomas Iversen'))] });
      },
      /words that do not stand where it says: lena, brandt/,
    ],
    [
      'an edit outside its text',
      () => withFact({ edits: [{ start: 3, end: 9999, rule: 'cut', citation: null }] }),
      /covers 3 to 9999/,
    ],
    [
      'an edit that ends before it starts',
      () => withFact({ edits: [{ start: 9, end: 3, rule: 'cut', citation: null }] }),
      /covers 9 to 3/,
    ],
    [
      'a citation past the end of its article',
      () => withFact({ citations: [{ articleId: 'river', start: 0, end: 5000 }] }),
      /cites 0 to 5000 of article river/,
    ],
    ['an empty citation', () => withFact({ citations: [{ articleId: 'river', start: 4, end: 4 }] }), /cites 4 to 4/],
    ['a broken citation', () => withFact({ citations: [{ articleId: 'river', start: 1.5, end: 4 }] }), /cites 1.5/],
    [
      'an unknown article',
      () => withFact({ citations: [{ articleId: 'nowhere', start: 0, end: 4 }] }),
      /does not carry/,
    ],
    [
      'a citation moved by a few characters',
      () =>
        withFact({
          citations: [
            { ...firstFact.citations[0], start: firstFact.citations[0].start + 4, end: firstFact.citations[0].end + 4 },
          ],
        }),
      /leaves their words/,
    ],
  ];
  test.each(table)('%s is found', async (_name, edition, expected) => {
    expect(await faults(edition())).toMatch(expected);
  });

  test('a recorded cut and a cited insertion hold', async () => {
    const text = '[Lena] Brandt: the bridge could not be certified for any load.';
    const edition = withFact({
      text,
      citations: [cite('herald', 'She said the bridge could not be certified for any load.')],
      edits: [
        edit(text, '[Lena] Brandt:', 'name-for-pronoun', cite('herald', 'Lena Brandt')),
        { start: text.indexOf('the'), end: text.indexOf('the'), rule: 'cut', citation: null },
      ],
    });
    expect(await faults(edition)).toBe('');
  });

  test('white space inside a figure of the source parts no figure', async () => {
    const text = 'Costs of 20 ,000 crowns , it said .';
    const edition = withFact({
      text: 'Costs of 20,000 crowns, it said.',
      citations: [{ articleId: 'river', start: 0, end: text.length }],
      edits: [],
    });
    const articles = edition.articles.map((a) => (a.id === 'river' ? { ...a, text } : a));
    expect(await faults({ ...edition, articles })).not.toMatch(/story-bridge fact/);
  });

  test('a capital that a cut laid bare holds', async () => {
    const text = 'An ultrasonic survey found cracks';
    const edition = withFact({
      text,
      citations: [firstFact.citations[0]],
      edits: [
        { start: 0, end: 0, rule: 'cut', citation: null },
        { start: 0, end: 1, rule: 'capital', citation: null },
        { start: text.length, end: text.length, rule: 'cut', citation: null },
      ],
    });
    expect(await faults(edition)).toBe('');
  });

  test('an article’s title as headline holds, with its edit; other words do not', async () => {
    const titled = (text: string): Edition =>
      withBridge({
        headline: {
          text,
          citations: [firstFact.citations[0]],
          edits: [{ start: 0, end: text.length, rule: 'outlet-title', citation: firstFact.citations[0] }],
        },
      });
    expect(await faults(titled('Harbour bridge closed after inspectors find cracked hangers'))).toBe('');
    expect(await faults(titled('Harbour bridge closed after inspectors find broken hangers'))).toMatch(/find, broken/);
  });
});

describe('quotations against their articles', () => {
  const withQuote = (change: Partial<typeof firstQuote>): Edition =>
    withBridge({ quotes: [{ ...firstQuote, ...change }, ...BRIDGE.quotes.slice(1)] });
  const swapped = cite('radio', 'I wouldn’t sign it off for a bicycle.');

  test('a swapped quotation is found', async () => {
    const edition = withQuote({
      variants: [{ text: firstQuote.text, citation: swapped, likeness: 'exact' }],
    });
    expect(await faults(edition)).toMatch(/quotes “I would not certify .* where the article prints “I wouldn’t/);
  });

  test('a variant with one other letter is found', async () => {
    const [variant] = firstQuote.variants;
    const edition = withQuote({ variants: [{ ...variant, text: variant.text.replace('would', 'Would') }] });
    expect(await faults(edition)).toMatch(/where the article prints/);
  });

  test('the earlier figure of an update is one', async () => {
    const was = { text: 'About 31,000 vehicles', citation: cite('herald', 'About 31,000 vehicles') };
    const edition = (text: string): Edition => withFact({ supersedes: 'f0', was: { ...was, text } });
    expect(await faults(edition(was.text))).toBe('');
    expect(await faults(edition('About 13,000 vehicles'))).toMatch(/quotes “About 13,000 vehicles”/);
  });

  test('quotation marks, white space and bracketed words aside', async () => {
    const [variant] = firstQuote.variants;
    const edition = withQuote({
      variants: [{ ...variant, text: '“I would not certify  [the bridge] it for a bicycle”' }],
    });
    expect(await faults(edition)).toBe('');
  });

  test('a printed quotation with other words than its variants is found', async () => {
    expect(await faults(withQuote({ text: 'I would never certify it for a bicycle' }))).toMatch(/at “never”/);
  });
});

describe('the shape of the edition', () => {
  const change = (more: Partial<EditionBriefing>): Edition => withBridge(more);
  const table: readonly (readonly [string, Edition, RegExp])[] = [
    [
      'an article in no story',
      change({ articles: ['herald', 'radio', 'agency', 'post'] }),
      /bare-text-file: belongs to no story/,
    ],
    ['an article in two stories', change({ articles: [...BRIDGE.articles, 'river'] }), /river: belongs to 2 stories/],
    [
      'an article that is not there',
      change({ articles: [...BRIDGE.articles, 'lost'] }),
      /article lost is not in the edition/,
    ],
    [
      'ranks out of order',
      change({ facts: BRIDGE.facts.map((f) => ({ ...f, rank: 7 - f.rank })) }),
      /facts: item 2 has rank/,
    ],
    [
      'a rank given twice',
      change({ quotes: BRIDGE.quotes.map((q) => ({ ...q, rank: 1 })) }),
      /quotes: item 2 has rank 1/,
    ],
    [
      'a dispute with one side',
      change({
        disputes: BRIDGE.disputes.map((d) => ({ ...d, sides: [d.sides[0]] as unknown as typeof d.sides })),
      }),
      /a dispute needs two sides/,
    ],
    ['findings of a story that is not printed', change({ printed: false }), /one of its findings is/],
  ];
  test.each(table)('%s is found', async (_name, edition, expected) => {
    expect(await faults(edition)).toMatch(expected);
  });
});

describe('the two outlets against the edition', () => {
  const found = (html: string, text: string): string =>
    verify(EDITION, html, text)
      .map((f) => `${f.where}: ${f.message}`)
      .join('\n');

  test('a sentence removed from the HTML is found', () => {
    const html = made.html.replace('About 31,000 vehicles cross the bridge on a weekday.', '');
    expect(html).not.toBe(made.html);
    expect(found(html, made.text)).toMatch(/edition.html lacks “About 31,000/);
  });

  test('a sentence removed from the text is found', () => {
    const text = made.text.replace('A revised plan is due in February.', '');
    expect(found(made.html, text)).toMatch(/edition.txt lacks “A revised plan/);
  });

  test('one of two places of the same words removed is found', () => {
    const words = 'The agency closed the Harbour Bridge at 05:28 on Saturday.';
    const facts = [
      { ...firstFact, text: words, citations: [cite('agency', words)] as const, edits: [] },
      ...BRIDGE.facts.slice(1),
    ];
    const edition = withBridge({ facts });
    return rendered(edition).then(({ html, text }) => {
      expect(verify(edition, html, text)).toEqual([]);
      expect(verify(edition, html.replace(words, ''), text)).toHaveLength(1);
    });
  });

  test('many references in a row and a year in brackets are no foreign words', async () => {
    const html = made.html.replace('</body>', '<p>[1][2][3][4][5][6]</p></body>');
    expect(found(html, made.text)).toBe('');
    const text = 'About 31,000 vehicles cross the bridge on a weekday [2026].';
    const kept = {
      ...firstFact,
      id: 'kept',
      rank: 9,
      printed: false,
      text,
      citations: [cite('herald', 'About 31,000 vehicles cross the bridge on a weekday.')] as const,
      edits: [edit(text, '[2026]', 'absolute-date', null)],
    };
    expect(await faults(withBridge({ facts: [...BRIDGE.facts, kept] }))).toBe('');
  });

  test('words on both sides of reference numbers are no statement', async () => {
    const text = 'The first repair crew is expected on Monday [23 Nov].';
    const kept = {
      ...firstFact,
      id: 'kept',
      rank: 9,
      printed: false,
      text,
      citations: [cite('herald', 'The first repair crew is expected on Monday')] as const,
      edits: [edit(text, '[23 Nov]', 'absolute-date', null)],
    };
    const [entry] = BRIDGE.timeline;
    if (entry === undefined) throw new Error('the fixture has a timeline');
    const what = 'The first repair crew is expected on Monday';
    const timeline = [
      { ...entry, what, citations: kept.citations, rank: 1 },
      { ...entry, id: 'next', when: { ...entry.when, value: 'XXXX', expression: '23 Nov' }, rank: 2 },
    ];
    expect(await faults(withBridge({ facts: [...BRIDGE.facts, kept], timeline }))).toBe('');
  });

  test('two sides in the same words need to stand only once', async () => {
    const [dispute] = BRIDGE.disputes;
    const [side] = dispute?.sides ?? [];
    if (dispute === undefined || side === undefined) throw new Error('the fixture has a dispute');
    const sides = [side, { ...side, holders: ['Evening Post'] as const }] as const;
    expect(await faults(withBridge({ disputes: [{ ...dispute, sides }] }))).toBe('');
  });

  test('a changed word on a page is found', () => {
    const html = made.html.replace('drew 2,300', 'drew 3,200').replace('The board voted 7–4', 'The board voted 7–5');
    expect(found(html, made.text)).toMatch(/edition.html lacks “The board voted 7–4/);
  });

  test('a sentence added to the HTML is found, also in the middle of a paragraph', () => {
    const added = 'The minister is expected to resign tonight. ';
    const html = made.html.replace('About 31,000', `${added}About 31,000`);
    expect(found(html, made.text)).toMatch(/does not have: “the minister is expected to resign tonight”/);
  });

  test('a sentence added to the text is found', () => {
    const text = made.text.replace('\nKEY QUOTES', '\nThe minister is expected to resign tonight.\n\nKEY QUOTES');
    expect(found(made.html, text)).toMatch(/edition.txt: prints words that the edition does not have/);
  });

  test('a finding that the edition holds back is found when printed', () => {
    const kept = 'The detour for lorries is about 30 km.';
    expect(found(made.html.replace('About 31,000', `${kept} About 31,000`), made.text)).toMatch(
      /which the edition holds back/,
    );
  });

  test('a sentence that stands only in the hidden preheader counts as removed', () => {
    const words = 'About 31,000 vehicles cross the bridge on a weekday.';
    const html = made.html.replace(words, '').replace('Accounts differ on how many hangers were replaced', words);
    expect(found(html, made.text)).toMatch(/lacks “About 31,000/);
  });

  test('an unprinted finding whose words stand inside a printed one is no failure', async () => {
    const words = 'found cracks in two of its 112 vertical hangers';
    const facts = [
      ...BRIDGE.facts,
      {
        ...firstFact,
        id: 'inside',
        rank: 9,
        printed: false,
        text: words,
        citations: [cite('herald', words)] as const,
        edits: [],
      },
    ];
    expect(await faults(withBridge({ facts }))).toBe('');
  });

  test('an owner’s own words in an element of class house are no failure', () => {
    const html = made.html.replace(
      '</body>',
      '<p class="small house">Tell a friend about this briefing today</p></body>',
    );
    expect(found(html, made.text)).toBe('');
  });
});

test('a thousand articles are verified in a few seconds', () => {
  const briefing = EDITION.sections[1]?.briefings[0];
  const [article] = EDITION.articles;
  if (briefing === undefined || article === undefined) throw new Error('the fixture has a second section');
  const many = Array.from({ length: 1000 }, (_, i) => {
    const text = Array.from(
      { length: 40 },
      (_, k) => `Item ${i} number ${k} was reported by the board on the day of ${k * 31 + i}.`,
    );
    const id = `many-${i}`;
    let at = 0;
    const facts = text.map((t, k) => {
      const citation = { articleId: id, start: at, end: at + t.length };
      at += t.length + 1;
      return {
        ...firstFact,
        id: `${id}-${k}`,
        rank: k + 1,
        printed: i < 12 && k < 8,
        text: t,
        citations: [citation] as const,
        edits: [],
      };
    });
    return {
      article: { ...article, id, text: text.join(' ') },
      briefing: {
        ...briefing,
        storyId: id,
        rank: i + 1,
        printed: i < 12,
        articles: [id] as const,
        facts,
        headline: { text: text[0] ?? '', citations: facts[0]?.citations ?? firstFact.citations, edits: [] },
      },
    };
  });
  const edition: Edition = {
    ...EDITION,
    articles: many.map((m) => m.article),
    sections: [{ title: 'All', briefings: many.map((m) => m.briefing) }],
  };
  const page = many
    .filter((m) => m.briefing.printed)
    .flatMap((m) => [m.briefing.headline.text, ...m.briefing.facts.filter((f) => f.printed).map((f) => f.text)]);
  const started = process.cpuUsage();
  expect(verify(edition, `<body><p>${page.join('</p><p>')}</p></body>`, page.join('\n'))).toEqual([]);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(5);
});

describe('an editor’s words', () => {
  const by = { by: 'editor' as const, citations: [] as const, edits: [] as const };
  const headline = { ...by, text: 'Bridge shut until further notice' };
  const note = { ...by, text: 'The publisher owns a ferry.' };

  test('need no citation, and must be printed like all others', async () => {
    const edition = withBridge({ headline, note });
    const { html, text } = await rendered(edition);
    expect(verify(edition, html, text)).toEqual([]);
    expect(verify(edition, html.replace(note.text, ''), text)).toHaveLength(1);
  });

  test('that claim nobody’s name stand on nothing', async () => {
    const { by: _, ...unsigned } = headline;
    expect(await faults(withBridge({ headline: unsigned as never }))).toMatch(/has no citation/);
  });

  test('are no facts', async () => {
    expect(await faults(withFact({ ...by, citations: [] as never }))).toMatch(/has no citation/);
  });
});
