import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionBriefing, EditionDispute, EditionTimelineEntry, SideFigure } from '../../src/model/edition.js';
import type { Theme } from '../../src/model/theme.js';
import { besides, displayWidth, inCapitals, wrap } from '../../src/render/columns.js';
import { linkable } from '../../src/render/links.js';
import { inQuotationMarks, regularMarks } from '../../src/render/quotationMarks.js';
import { tidy } from '../../src/render/tidy.js';
import type { BriefingView } from '../../src/render/view/briefing.js';
import { view } from '../../src/render/view/view.js';
import { longDate, monthLabel, whenLabel } from '../../src/text/dateLabels.js';
import { fillTokens, token, withoutTokens } from '../../src/text/mergeTokens.js';
import { printedWords, visibleText } from '../../src/text/printed.js';
import { BRIDGE, EDITION, NEWSLETTER, withBridge } from './fixture.js';

describe('dates', () => {
  test.each([
    ['2026-11-21', 'Saturday 21 November 2026'],
    ['2025-02-03', 'Monday 3 February 2025'],
    ['soon', 'soon'],
  ])('%s reads %s', (day, expected) => expect(longDate(day, 'en-GB')).toBe(expected));

  test.each([
    ['2026-11-21', 'Sat 21 Nov'],
    ['2026-11-23', 'Mon 23 Nov'],
    ['2026-10-02', '2 Oct'],
    ['2025-11-21', '21 Nov 2025'],
    ['2026-11-21T05:28', '21 Nov, 05:28'],
    ['2026-11-21T05', '21 Nov, 05:00'],
    ['2026-11-21T16:40Z', '21 Nov, 16:40'],
    ['2026-11-20TNI', '20 Nov, night'],
    ['2023-03', 'Mar 2023'],
    ['2024', '2024'],
    ['202X', '2020s'],
    ['2026-W47', '16–22 Nov'],
    ['2026-W45', '2–8 Nov'],
    ['2026-W44', '26 Oct–1 Nov'],
    ['2025-W20', '12–18 May 2025'],
    ['2020-W53', '28 Dec 2020–3 Jan 2021'],
    ['2026-W47-WE', '21–22 Nov'],
    ['2026-W47-3', 'Wed 18 Nov'],
    ['2025-Q2', 'Apr–Jun 2025'],
    ['2025-SU', 'Summer 2025'],
    ['2025-H1', 'First half of 2025'],
    ['XXXX-WXX-1', 'the words of the source'],
    ['PAST_REF', 'the words of the source'],
  ])('%s reads %s', (value, expected) => {
    const when: EditionTimelineEntry['when'] = {
      value,
      precision: 'day',
      expression: 'the words of the source',
      anchor: null,
      certainty: 'stated',
    };
    expect(whenLabel(when, { date: '2026-11-21', locale: 'en-GB' })).toBe(expected);
  });

  test.each([
    ['en-GB', 'Saturday 21 November 2026', 'November 2026', 'Thu 19 Nov', '20 Nov, 21:40', '16–22 Nov'],
    ['en-US', 'Saturday, November 21, 2026', 'November 2026', 'Thu, Nov 19', 'Nov 20, 9:40 PM', 'Nov 16–22'],
    ['de-DE', 'Samstag, 21. November 2026', 'November 2026', 'Do., 19. Nov.', '20. Nov., 21:40', '16.–22. Nov.'],
    ['fr-FR', 'Samedi 21 novembre 2026', 'Novembre 2026', 'Jeu. 19 nov.', '20 nov., 21:40', '16–22 nov.'],
  ])('in %s', (locale, long, month, ...labels) => {
    expect(longDate('2026-11-21', locale)).toBe(long);
    expect(monthLabel('2026-11-21', locale)).toBe(month);
    const when = { precision: 'day' as const, expression: '', anchor: null, certainty: 'stated' as const };
    const values = ['2026-11-19', '2026-11-20T21:40', '2026-W47'];
    expect(values.map((value) => whenLabel({ ...when, value }, { date: '2026-11-21', locale }))).toEqual(labels);
  });

  test('no locale makes an edition fail or doubles a comma', () => {
    for (const locale of ['en', 'en-US', 'de-DE', 'ja-JP', 'ar-EG', 'th-TH', 'zh-Hans-CN', 'pt-BR', 'fa-IR', 'xx-YY']) {
      const label = longDate('2026-11-21', locale);
      expect(label).not.toMatch(/,\s*,/);
      expect(label.length).toBeGreaterThan(5);
    }
  });
});

describe('quotation marks', () => {
  test.each([
    ['Nobody was at risk', '“Nobody was at risk”'],
    ['They said “not yet” to us', '“They said ‘not yet’ to us”'],
    ['a risk” and “a waste', '“a risk” and “a waste”'],
    ['I’d sign it', '“I’d sign it”'],
  ])('%s', (text, expected) => expect(inQuotationMarks(text)).toBe(expected));
});

describe('an article’s own marks', () => {
  test.each([
    [`"I said 'no' to it,"`, 'I said ‘no’ to it'],
    ['“no danger”', 'no danger'],
    ["It’s Lindqvist's bridge;", 'It’s Lindqvist’s bridge'],
    ['said "not yet" and "perhaps"', 'said “not yet” and “perhaps”'],
    ['a risk” and “a waste', 'a risk” and “a waste'],
    ['no danger.”', 'no danger.'],
  ])('%s', (text, expected) => expect(regularMarks(text)).toBe(expected));
});

describe('links', () => {
  test.each([
    ['https://coast.example/a b', 'https://coast.example/a%20b'],
    [' http://coast.example ', 'http://coast.example/'],
    ['mailto:desk@coast.example', 'mailto:desk@coast.example'],
    ['https://coast.example/%%name%%', 'https://coast.example/%25%25name%25%25'],
  ])('%s is linked', (url, expected) => expect(linkable(url)).toBe(expected));

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://coast.example',
    '/news/1',
    'coast.example',
    '',
    null,
  ])('%s is not', (url) => expect(linkable(url)).toBeUndefined());

  test('no address can hold a merge token', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true }),
        fc.string(),
        (url, tail) => !(linkable(`${url}%%${tail}%%`) ?? '').includes('%%'),
      ),
    );
  });
});

describe('tokens', () => {
  test('are filled with the reader’s value, else the fallback, else nothing', () => {
    const page = `Dear ${token('name', 'reader')}, %%city%%%%town|Westport%%`;
    expect(fillTokens(page, new Map([['name', 'Ida']]))).toBe('Dear Ida, Westport');
    expect(fillTokens(page, new Map())).toBe('Dear reader, Westport');
  });

  test('values are encoded and never filled again', () => {
    const page = token('name', '');
    expect(fillTokens(page, new Map([['name', '%%name%%<']]), (v) => v.replace('<', '&lt;'))).toBe('%%name%%&lt;');
  });

  test('no text of an article makes one, and no word of it changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('%', '%%', 'name', '|', ' ', '100')).map((l) => l.join('')),
        (text) => {
          const safe = withoutTokens(text);
          expect(safe).not.toContain('%%');
          expect(printedWords(safe)).toEqual(printedWords(text));
        },
      ),
    );
  });
});

describe('columns', () => {
  test.each([
    ['Bridge', 6],
    ['Žižkov', 6],
    ['Z\u030ci', 2],
    ['東京タワー', 10],
    ['👍', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['👩🏽‍🚒', 2],
    ['🇳🇴', 2],
    ['❤\ufe0f', 2],
    ['1\ufe0f\u20e3', 2],
    ['ﾊﾟ', 2],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['Ａ', 2],
    ['†', 1],
    ['—…“”', 4],
    ['\u0301', 0],
    ['a\u00adb', 2],
    ['a\u200bb', 2],
  ])('%s takes %i', (text, expected) => expect(displayWidth(text)).toBe(expected));

  test('breaks between words and indents the rest', () => {
    expect(wrap('Ferries run every twenty minutes', { width: 16, first: '- ' })).toEqual([
      '- Ferries run',
      '  every twenty',
      '  minutes',
    ]);
  });

  test('scripts without spaces break anywhere, but not before their punctuation', () => {
    expect(wrap('東京の橋は閉鎖。再開は未定', { width: 10 })).toEqual(['東京の橋は', '閉鎖。再開', 'は未定']);
    expect(wrap('東京の橋は。', { width: 10 })).toEqual(['東京の橋', 'は。']);
  });

  test('an opening bracket goes with what it opens', () => {
    expect(wrap('東京の橋「閉鎖」と', { width: 10 })).toEqual(['東京の橋', '「閉鎖」と']);
  });

  test.each([
    ['an address', 'See https://coast.example/a/very-long-path/that-goes-on.html now', 20],
    ['an address in brackets', '(https://coast.example/東京/a-b/c—d) it is', 12],
    ['an address of mail', 'to mailto:editor@a-very-long-name-of-a.example today', 10],
  ])('no line is broken inside %s', (_name, text, width) => {
    const address = text.split(' ').find((word) => /\w:/.test(word)) ?? '';
    expect(wrap(text, { width }).some((line) => line.includes(address))).toBe(true);
  });

  test.each([
    [
      'is broken behind its hyphens',
      'the north-south-tunnel-and-bridge link',
      12,
      ['the north-', 'south-', 'tunnel-and-', 'bridge link'],
    ],
    ['is broken behind its slashes', 'oil/gas/coal/wind', 9, ['oil/gas/', 'coal/wind']],
    ['stays whole where it has neither', 'a Donaudampfschifffahrt b', 10, ['a', 'Donaudampfschifffahrt', 'b']],
  ])('a word too long for a line %s', (_name, text, width, lines) => {
    expect(wrap(text, { width })).toEqual(lines);
  });

  test('a hyphen in a word that fits is no place for a break, a dash between words is', () => {
    expect(wrap('a well-known man', { width: 10 })).toEqual(['a', 'well-known', 'man']);
    expect(wrap('the bridge—which fell', { width: 12 })).toEqual(['the bridge—', 'which fell']);
  });

  test('what is tied is not parted, and is printed with a plain space', () => {
    expect(wrap('it fell (one\u00a0source)', { width: 14 })).toEqual(['it fell', '(one source)']);
  });

  test('a column beside another', () => {
    expect(besides('20 Jan 2024', 'The bridge is closed.', 14, 30)).toEqual([
      '20 Jan 2024   The bridge is',
      '              closed.',
    ]);
  });

  test('a label too long for its column stands above', () => {
    expect(besides('First half of 2024', 'The bridge is closed.', 14, 30)).toEqual([
      'First half of 2024',
      '              The bridge is',
      '              closed.',
    ]);
  });

  test('wrapping loses, adds and splits no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,30}$/)), fc.integer({ min: 10, max: 80 }), (words, width) => {
        const lines = wrap(words.join(' '), { width, first: '> ', rest: '> ' });
        expect(lines.flatMap((l) => l.slice(2).split(' ')).filter((w) => w !== '')).toEqual(words);
        expect(lines.every((l) => displayWidth(l) <= width || !l.slice(2).includes(' '))).toBe(true);
      }),
    );
  });

  test.each([
    ['Bridge shut', 'BRIDGE SHUT'],
    ['Straße gesperrt', 'Straße GESPERRT'],
    ['ﬁre at mill', 'ﬁre AT MILL'],
  ])('%s in capitals is %s', (text, expected) => expect(inCapitals(text)).toBe(expected));
});

test('text is made safe to set, its words untouched', () => {
  expect(tidy(' Ferries\n run\u0000 free\u202e \ud800 ')).toBe('Ferries run free \ufffd');
});

describe('what a reader of the HTML sees', () => {
  test.each([
    ['<p>Ferry<b>man</b> <a href="#">[1]</a></p><p>late</p>', 'Ferryman [1]  late'],
    ['<head><title>x</title></head><p>a</p>', 'a'],
    ['<!-- <p>x</p> --><p>a &amp; b &#37; &#x41;</p>', 'a & b % A'],
    ['<div style="display:none;font-size:1px">hidden</div><p>a</p>', 'a'],
    ['<p class="small house">Our own words</p><p>a</p>', 'a'],
    ['<p class="housework">kept</p>', 'kept'],
  ])('%s', (html, expected) => expect(visibleText(html).trim()).toBe(expected));
});

describe('view', () => {
  const seen = (change: Partial<EditionBriefing>): BriefingView => {
    const [first] = view(withBridge(change), NEWSLETTER).briefings;
    if (first === undefined) throw new Error('the first story is printed');
    return first;
  };

  test('sources are numbered in the order in which they are first cited', () => {
    expect(seen({}).sources.map((s) => s.outlet)).toEqual([
      'The Coastal Herald',
      'Westport Radio',
      'Regional Transport Agency (press release)',
      'bare-text-file.md',
      'Evening Post',
    ]);
  });

  test('articles that nothing printed cites stand last', () => {
    const sources = seen({ facts: [], quotes: [], disputes: [], timeline: [], standfirst: null }).sources;
    expect(sources.map((s) => s.number)).toEqual([1, 2, 3, 4, 5]);
    expect(sources[0]?.outlet).toBe('The Coastal Herald');
  });

  test('a copy is said to be one', () => {
    expect(seen({}).sources[1]?.note).toBe('a rewrite of [1]');
  });

  test('what one side says does not stand below what is known', () => {
    expect(seen({}).facts.map((g) => [g.title, g.facts.length])).toEqual([
      ['What is known', 3],
      ['Said by one side', 1],
    ]);
  });

  test('without a second source nothing is called known', () => {
    const facts = BRIDGE.facts.filter((f) => f.independentSources === 1);
    expect(seen({ facts }).facts[0]?.title).toBe('What is reported');
  });

  test('a speaker who is not sure is not named', () => {
    expect(seen({}).quotes.map((q) => [q.speaker, q.role])).toEqual([
      ['Lena Brandt', 'city engineer'],
      ['Tomas Iversen', 'director'],
      [null, 'As reported by Evening Post'],
    ]);
  });

  test('reported speech gets no quotation marks', () => {
    const quotes = BRIDGE.quotes.map((q) => ({ ...q, form: 'indirect' as const }));
    expect(seen({ quotes }).quotes[0]?.text).toBe('I would not certify it for a bicycle');
  });

  test('other wordings of a quotation are shown once, with who prints them', () => {
    const [quote] = BRIDGE.quotes;
    const reworded = quote?.variants[1];
    if (quote === undefined || reworded === undefined) throw new Error('the fixture has two variants');
    const variants = [
      ...quote.variants,
      {
        ...reworded,
        text: '“I wouldn’t sign it off for a bicycle”',
        citation: { ...reworded.citation, articleId: 'post' },
      },
      { ...reworded, text: 'certify it for a bicycle', likeness: 'shortened' as const },
    ] as const;
    const also = seen({ quotes: [{ ...quote, variants: [quote.variants[0], ...variants.slice(1)] }] }).quotes[0]?.also;
    expect(also).toHaveLength(1);
    expect(also?.[0]?.renderings).toMatchObject([{ text: '“I wouldn’t sign it off for a bicycle.”', outlet: null }]);
    expect(also?.[0]?.renderings[0]?.refs).toHaveLength(2);
  });

  test('sides that one sentence states share a row', () => {
    const [dispute] = BRIDGE.disputes;
    const [side] = dispute?.sides ?? [];
    if (dispute === undefined || side === undefined) throw new Error('the fixture has a dispute');
    const sides = [side, { ...side, holders: ['Evening Post'] as const }] as const;
    expect(seen({ disputes: [{ ...dispute, sides }] }).disputes[0]?.sides).toMatchObject([
      { holder: 'Regional Transport Agency, Evening Post', position: side.position },
    ]);
  });

  const counted = (first: Partial<SideFigure>, second?: Partial<SideFigure>): BriefingView => {
    const [dispute] = BRIDGE.disputes;
    if (dispute === undefined) throw new Error('the fixture has a dispute');
    const [a, b] = dispute.sides;
    const figure = (f: Partial<SideFigure>): SideFigure => ({ value: 1, unit: 'hanger', bound: 'exact', ...f });
    const sides = [
      { ...a, figure: figure(first) },
      second === undefined ? b : { ...b, figure: figure(second) },
    ] as const;
    return seen({ disputes: [{ ...dispute, sides }] });
  };

  test('counts that differ are drawn in proportion, each with its number', () => {
    const bars = counted({ value: 12000, bound: 'at least' }, { value: 3000 }).disputes[0]?.sides.map((s) => s.bar);
    expect(bars).toEqual([
      { label: 'at least 12,000', width: 55 },
      { label: '3,000', width: 14 },
    ]);
  });

  test('a bar is never too short to be seen, and there is none without a count for each side', () => {
    expect(counted({ value: 1 }, { value: 5000 }).disputes[0]?.sides[0]?.bar?.width).toBe(2);
    expect(counted({ value: 7 }).disputes[0]?.sides.map((s) => s.bar)).toEqual([null, null]);
    expect(counted({ value: 0 }, { value: 0 }).disputes[0]?.sides.map((s) => s.bar)).toEqual([null, null]);
    expect(seen({}).disputes[0]?.sides.map((s) => s.bar)).toEqual([null, null]);
  });

  test('who holds a position opens its row with a capital', () => {
    const [dispute] = BRIDGE.disputes;
    if (dispute === undefined) throw new Error('the fixture has a dispute');
    const [a, b] = dispute.sides;
    const sides = [
      { ...a, holders: ['the agency', 'The mayor', 'The Meridian'] },
      { ...b, holders: ['iBridge'] },
      { ...b, position: 'c', holders: ['dam-2.txt', 'www.herald.example.txt'] },
    ] as const;
    expect(
      seen({ disputes: [{ ...dispute, sides } as EditionDispute] }).disputes[0]?.sides.map((s) => s.holder),
    ).toEqual(['The agency, the mayor, The Meridian', 'iBridge', 'dam-2.txt, www.herald.example.txt']);
  });

  test('coverage: a row an outlet, those that tell most first, copies told apart', () => {
    const { coverage } = view(EDITION, NEWSLETTER);
    expect(coverage?.stories).toEqual([1, 2, 3]);
    expect(coverage?.outlets.map((o) => [o.outlet, o.marks.join('|')])).toEqual([
      ['The Coastal Herald', '•|•|'],
      ['Westport Radio', '=||•'],
      ['Evening Post', '•||'],
      ['Regional Transport Agency (press release)', '•||'],
    ]);
    expect(view(withBridge({ articles: ['bare-text-file'] }), NEWSLETTER).coverage?.outlets).toHaveLength(2);
  });

  test('coverage needs two stories; a digest has neither it nor contents', () => {
    expect(view({ ...EDITION, sections: EDITION.sections.slice(0, 1) }, NEWSLETTER).coverage).toBeNull();
    const digest = view({ ...EDITION, layout: 'digest' }, NEWSLETTER);
    expect([digest.digest, digest.coverage, digest.contents]).toEqual([true, null, []]);
  });

  test('the theme is there as it was checked; a logo only with an address that may be linked', () => {
    const logo = { url: 'https://briefing.example/a b.png', alt: 'The\nBriefing', width: 240, height: 48 };
    const themed = (theme: Partial<Theme>) =>
      view(EDITION, { ...NEWSLETTER, theme: { ...NEWSLETTER.theme, ...theme } }).theme;
    expect(themed({}).logo).toBeNull();
    expect(themed({ logo }).logo).toEqual({
      url: 'https://briefing.example/a%20b.png',
      alt: 'The Briefing',
      width: '240',
      height: '48',
    });
    expect(themed({ logo: { ...logo, url: 'javascript:alert(1)' } }).logo).toBeNull();
    expect(Number.parseInt(themed({ density: 'compact' }).space.story, 10)).toBeLessThan(
      Number.parseInt(themed({}).space.story, 10),
    );
  });

  test('entries of one day stand together; only a printed dispute marks one', () => {
    const timeline = BRIDGE.timeline.map((t, i) => (i < 2 ? { ...t, when: { ...t.when, value: '2024' } } : t));
    expect(seen({ timeline }).timeline.map((t) => [t.label, t.entries.map((e) => e.mark)])).toEqual([
      ['2024', [null, 'Disputed:']],
      ['21 Nov, 05:28', [null]],
      ['Mon 23 Nov', ['Planned:']],
    ]);
    const unprinted = seen({ timeline, disputes: BRIDGE.disputes.map((d) => ({ ...d, printed: false })) });
    expect(unprinted.timeline[0]?.entries[1]?.mark).toBeNull();
  });

  test('a story of one line with more to print is told as a short one', () => {
    const short = view(withBridge({ form: 'line' }), NEWSLETTER);
    expect(short.briefings[0]?.form).toBe('short');
    expect(short.briefings[0]?.facts[0]?.facts).toHaveLength(4);
  });

  test('a single story needs no contents', () => {
    const edition = withBridge({});
    expect(view({ ...edition, sections: edition.sections.slice(0, 1) }, NEWSLETTER).contents).toEqual([]);
  });
});
