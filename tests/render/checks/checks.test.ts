import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { REFUSE_AT_BYTES, WARN_AT_BYTES } from '../../../src/model/mailSize.js';
import type { Check } from '../../../src/render/checks/check.js';
import { check } from '../../../src/render/checks/checks.js';
import { clientSupport, FALLBACKS } from '../../../src/render/checks/clientSupport.js';
import { contrast } from '../../../src/render/checks/contrast.js';
import { headings } from '../../../src/render/checks/headings.js';
import { images } from '../../../src/render/checks/images.js';
import { language } from '../../../src/render/checks/language.js';
import { markup } from '../../../src/render/checks/markup.js';
import { pageOf } from '../../../src/render/checks/page.js';
import { preheader } from '../../../src/render/checks/preheader.js';
import { size } from '../../../src/render/checks/size.js';
import { subject } from '../../../src/render/checks/subject.js';
import { tokens } from '../../../src/render/checks/tokens.js';
import { lackedBy } from '../../../src/render/checks/unsupported.js';
import { ARTICLES, EDITION, withBridge } from '../fixture.js';
import { support } from './support.js';

const messages = (rule: Check, html: string, edition: Partial<Edition> = {}, text = ''): readonly string[] =>
  rule({ edition: { ...EDITION, ...edition }, html, text, web: html, page: pageOf(html) }).map((n) => n.message);

describe('mark-up', () => {
  test.each([
    ['<script>x()</script>', /<script>/],
    ['<p onclick="x()">a</p>', /onclick/],
    ['<img/src="https://coast.example/x.png"/onerror="x()" alt="">', /onerror/],
    ['<a href="javascript:x()">a</a>', /javascript/],
    ['<a href="java&#115;cript:x()">a</a>', /the link javascript/],
    ['<a href="javascript&colon;x()">a</a>', /the link javascript/],
    ['<a href=" data:text/html,x">a</a>', /the link data/],
    ['<a href=vbscript:x>a</a>', /the link vbscript/],
    ['<img src="file:///etc/passwd">', /the image file/],
    ['<iframe></iframe>', /<iframe>/],
    ['<svg><p>a</p></svg>', /<svg>/],
    ['<p style="background:url(https://track.example/x)">a</p>', /style/],
    ['<h2>Bridge shut</h2><script src="x">', /below “Bridge shut”/],
  ])('%s is told of', (html, message) => {
    expect(messages(markup, html).join('\n')).toMatch(message);
    expect(markup({ edition: EDITION, html, text: '', web: '', page: pageOf(html) })[0]?.severity).toBe('error');
  });

  test.each([
    '<p class="fact">a &lt;script&gt; b</p>',
    '<a href="https://coast.example/?a=1&amp;b=2">a</a>',
    '<a href="mailto:desk@coast.example">a</a>',
    '<a href="%%unsubscribe|mailto:desk@coast.example%%">a</a>',
    '<!--[if mso]><table><tr><td onload="x"><![endif]-->',
    '<img src="https://coast.example/x.png" alt="">',
    '<p>2 < 3 and a<b>c</b></p>',
  ])('%s passes', (html) => expect(messages(markup, html)).toEqual([]));

  const onTheWeb = (web: string): readonly string[] =>
    markup({ edition: EDITION, html: '', text: '', web, page: pageOf('') }).map((n) => n.message);

  test.each([
    ['<main><script>x()</script></main>', /^web\.html: holds the tag <script>/],
    ['<details ontoggle="x()"></details>', /ontoggle/],
    ['<a href="javascript:x()">a</a>', /the link javascript/],
    ['<img src="data:text/html,x">', /the image data/],
    ['<iframe></iframe>', /<iframe>/],
  ])('%s on the page for the web is told of', (web, message) => expect(onTheWeb(web).join('\n')).toMatch(message));

  test.each([
    '<nav><a href="#story-1">a</a></nav>',
    '<a href="../">a</a><a href="atom.xml">b</a>',
    '<details><summary>[1]</summary><figure><figcaption><mark>a</mark></figcaption></figure></details>',
  ])('%s on the page for the web passes', (web) => expect(onTheWeb(web)).toEqual([]));
});

describe('merge tokens', () => {
  const severities = (html: string): readonly string[] =>
    tokens({ edition: EDITION, html, text: '', web: html, page: pageOf(html) }).map(({ severity }) => severity);

  test.each([
    ['<a href="%%unsubscirbe|mailto:a@b.example%%">x</a>', /%%unsubscirbe%% stands in href="…", and is no address/],
    ['<a href="%%homepage%%">x</a>', /%%homepage%% stands in href="…", and is no address/],
    ['<p title="%%town%%">x</p>', /%%town%% stands in title/],
    ['<p title="%%name%%">x</p>', /%%name%% stands in title/],
    ['<p style="color:%%name|red%%">x</p>', /%%name%% stands in style/],
    ['<a href="%%name%%">x</a>', /%%name%% stands in href="…", and is no address/],
    ['<a href="https://post.example/?go=%%unsubscribe%%">x</a>', /%%unsubscribe%% is only a part of href/],
    ['<a href="%%unsubscribe%%/now">x</a>', /%%unsubscribe%% is only a part of href/],
    ['<p>Dear %%Name%%</p>', /%%Name is no merge token/],
    ['<p>Dear %%name|reader</p>', /%%name\|reader is no merge token/],
    ['<p>100%% sure</p>', /%% is no merge token/],
  ])('%s is told of', (html, message) => {
    expect(messages(tokens, html).join('\n')).toMatch(message);
    expect(severities(html)).toContain('error');
  });

  test.each(['town|your town', 'nmae|reader', 'constructor'])('%%%%%s%%%% may be a field of the list', (token) => {
    const html = `<p>Good morning, %%${token}%%</p>`;
    const [name] = token.split('|');
    expect(messages(tokens, html).join('\n')).toContain(`only a list with the field ${name} fills in %%${name}%%`);
    expect(severities(html)).toEqual(['warning']);
  });

  test.each([
    '<p>Dear %%name|reader%%, 5 % of %%email%%</p>',
    '<a href="%%unsubscribe|mailto:desk@coast.example%%">x</a>',
    "<a class=x href='%%unsubscribe%%'>x</a>",
    '<a href="%%unsubscribe%%">%%name%%</a>',
    '<p title="5 &gt; 3">%%name%%</p>',
    '<p aria-label="&#37;&#37;name&#37;&#37;">an article’s own signs</p>',
  ])('%s passes', (html) => expect(messages(tokens, html)).toEqual([]));

  test('the plain text is read too', () => {
    expect(messages(tokens, '', {}, 'Dear %%nmae%%').join()).toMatch(
      /^edition\.txt: only a list with the field nmae fills in %%nmae%%/,
    );
    expect(messages(tokens, '', {}, 'Unsubscribe: %%unsubscribe|mailto:a@b.example%%')).toEqual([]);
  });
});

describe('languages', () => {
  test('of the page', () => {
    expect(messages(language, '<html lang="en" dir="ltr"></html>')).toEqual([]);
    expect(messages(language, '<html dir="ltr"></html>').join()).toMatch(/does not say in which language.*lang="en"/);
    expect(messages(language, '<html lang="en"></html>').join()).toMatch(/in which direction.*dir="ltr"/);
    expect(messages(language, '<p>a</p>')).toHaveLength(2);
  });

  const foreign = (tag: string): readonly string[] => {
    const edition = withBridge({});
    const headline = edition.sections[0]?.briefings[0]?.headline.text;
    return messages(
      language,
      `<html lang="en" dir="ltr"><body><div style="display:none">${headline} · more</div><table><tr><td>${tag}${headline} <a>[1]</a></p></td></tr></table></body></html>`,
      { ...edition, articles: ARTICLES.map((a) => (a.id === 'herald' ? { ...a, language: 'ar' } : a)) },
    );
  };

  test.each(['<p lang="ar" dir="rtl">', '<p lang="ar-EG" dir="rtl">'])('of a story: %s passes', (tag) =>
    expect(foreign(tag)).toEqual([]));

  test.each(['<p>', '<p lang="ar">', '<p dir="rtl">', '<p lang="fr" dir="rtl">'])('of a story: %s is told of', (tag) =>
    expect(foreign(tag).join()).toMatch(/Inspectors closed.* is in another language \(ar\) and stands in <p>/));
});

test('images without words', () => {
  const html = '<h2>Bridge</h2><img src="https://a.example/x.png"><img src="https://a.example/y.png" alt="">';
  expect(messages(images, html)).toEqual([
    'edition.html, below “Bridge”: the image https://a.example/x.png has no alt text. Say in alt="…" what it shows; alt="" if it only decorates.',
  ]);
});

describe('headings', () => {
  test.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>'],
    ['<h1>a</h1>'],
    ['<h1><img alt="" src="x">a</h1><h2>b <b>c</b></h2>'],
  ])('%s passes', (html) => expect(messages(headings, html)).toEqual([]));

  test.each([
    ['<h2>b</h2>', /no h1/],
    ['<h1>a</h1><h1>b</h1>', /2 elements h1/],
    ['<h1>a</h1><h3>c</h3>', /“c” is an h3 after an h1. Make it an h2/],
    ['<h1>a</h1><h2>b</h2><h4>c</h4>', /below “b”: the heading “c” is an h4/],
    ['<h1>a</h1><h2> </h2>', /an h2 has no words/],
  ])('%s is told of', (html, message) => expect(messages(headings, html).join('\n')).toMatch(message));
});

const DARK = '<style>@media (prefers-color-scheme: dark) { BODY }</style>';

describe('contrast', () => {
  test.each([
    ['<p style="color:#999">faint</p>', /in light colours “faint” is #999999 on #ffffff, 2\.8 to 1 where 4\.5/],
    ['<td bgcolor="#333333"><p style="color:#555555">a</p></td>', /#555555 on #333333/],
    ['<div style="background-color:#000"><p>black on black</p></div>', /#000000 on #000000/],
    ['<p style="font:14px/1.5 Arial;color:#8a8a8a">a</p>', /#8a8a8a/],
    ['<h2 style="font:400 20px/1.5 Arial;color:#8a8a8a">a</h2>', /#8a8a8a/],
    ['<p style="color:rgba(0,0,0,.3)">a</p>', /#b3b3b3 on #ffffff/],
    ['<style>.x{color:#aaa}</style><p class="y x">a</p>', /#aaaaaa/],
    ['<style>p{color:#aaa !important}</style><p style="color:#000">a</p>', /#aaaaaa/],
    ['<div style="background:#0000ee"><a href="https://a.example">a</a></div>', /#0000ee on #0000ee/],
    [`${DARK.replace('BODY', 'body{background-color:#000 !important}')}<body><p>a</p></body>`, /^$/],
    [
      `${DARK.replace('BODY', 'body{background-color:#000 !important}')}<body><p style="color:#111">a</p></body>`,
      /in dark colours “a” is #111111 on #000000/,
    ],
    [`${DARK.replace('BODY', '.x > p { color: #333 !important }')}<div class="x"><p>a</p></div>`, /in dark colours/],
  ])('%s', (html, message) => expect(messages(contrast, html).join('\n')).toMatch(message));

  test.each([
    '<p style="color:#595959">a</p>',
    '<p style="font-size:24px;color:#8a8a8a">large</p>',
    '<p style="font:bold 19px/1.5 Arial;color:#8a8a8a">large and bold</p>',
    '<h1 style="color:#8a8a8a">a heading is large</h1>',
    '<div style="display:none;color:#fff">preheader</div>',
    '<div style="font-size:0;color:#fff">a gap</div>',
    '<p style="color:var(--x)">not known</p>',
    '<td background="x.png" style="background:url(x.png);color:#fff">on an image</td>',
    '<style>@media print { p { color: #eee } } @media (max-width: 480px) { p { color: #eee } }</style><p>a</p>',
    '<style>p:hover { color: #eee } p + p { color: #eee }</style><p>a</p><p>b</p>',
    `${DARK.replace('BODY', 'body{background-color:#000 !important} .x{color:#eee !important}')}<body><p class="x" style="color:#111">a</p></body>`,
    '<style>.a.b{color:#111} .a{color:#eee}</style><p class="b a">the more specific wins</p>',
  ])('%s passes', (html) => expect(messages(contrast, html)).toEqual([]));

  test('one pair of colours is told of once', () => {
    expect(messages(contrast, '<p style="color:#999">a</p><p style="color:#999">b</p>')).toHaveLength(1);
  });
});

describe('size', () => {
  const bytes = (n: number): string => 'x'.repeat(n);
  const moved = {
    sections: EDITION.sections.map((s, i) => ({
      ...s,
      briefings: s.briefings.map((b) => (i === 0 ? b : { ...b, printed: false, web: true as const })),
    })),
  };
  const inPart = withBridge({
    timeline: EDITION.sections[0]?.briefings[0]?.timeline.map((t) => ({ ...t, printed: false, web: true })) ?? [],
  });

  test('nothing is said of a mail that every program shows', () => {
    expect(messages(size, bytes(WARN_AT_BYTES - 1))).toEqual([]);
  });

  test('a mail that Gmail may cut is told of', () => {
    expect(messages(size, bytes(WARN_AT_BYTES))).toEqual([
      'edition.html has 80 KB; Gmail cuts a message at about 102 KB and 100 KB are not sent. Print fewer or shorter stories (limits in edition.yaml).',
    ]);
    expect(REFUSE_AT_BYTES).toBeLessThan(102_000 + 2_000);
  });

  test('what was moved to the web edition is told of', () => {
    expect(messages(size, bytes(100), moved)[0]).toMatch(/0 KB; 4 stories moved to the web edition/);
    expect(messages(size, bytes(100), inPart)[0]).toMatch(/parts of 1 story moved to the web edition/);
    expect(messages(size, bytes(WARN_AT_BYTES), moved)[0]).toMatch(/80 KB.*not sent; 4 stories moved/);
  });
});

describe('subject', () => {
  test.each([
    ['HARBOUR BRIDGE CLOSED TODAY', /in capitals/],
    ['Bridge closed!!', /exclamation marks/],
    ['Bridge closed! !', /exclamation marks/],
    ['Bridge closed??', /question marks/],
    ['Get free $$$ now', /currency signs/],
    ['Tickets free!', /for nothing/],
    ['100% free ferries', /for nothing/],
    ['🌉🚧🚨 Bridge closed', /row of emoji/],
    ['Re: Bridge closed', /pretends/],
    ['', /is empty/],
    ['‮', /is empty/],
    [`Bridge ${'closed '.repeat(12)}`, /columns/],
    ['東京湾にかかる橋が本日より全面通行止めとなり再開の見通しは立っていないと市が発表した', /takes 8\d columns/],
  ])('%s is told of', (written, message) =>
    expect(messages(subject, '', { subject: written }).join('\n')).toMatch(message));

  test.each([
    'Harbour Bridge closed, ward merger dropped',
    'NASA and ESA agree on moon base',
    'UN votes on EU plan for DR Congo',
    'USA 3, IRAN 1: how the final was won',
    'Free buses for pupils from Monday',
    'Hostages set free, £2m ransom denied',
    'All hostages set free!',
    'Buses free: £5m a year from the city',
    'A $4bn plan, and what it buys',
    'Why? And why now?',
    'Festival ends 🎉',
    'Regional trains: what changes',
    '東京の橋が閉鎖',
  ])('%s passes', (written) => expect(messages(subject, '', { subject: written })).toEqual([]));
});

describe('preheader', () => {
  test.each([
    ['', /is empty/],
    ['Too short', /has 9 columns; below 40/],
    ['word '.repeat(40), /199 columns/],
  ])('%s is told of', (written, message) =>
    expect(messages(preheader, '', { preheader: written }).join('\n')).toMatch(message));

  test.each(['Accounts differ on how many hangers were replaced', 'word '.repeat(26)])('%s passes', (written) =>
    expect(messages(preheader, '', { preheader: written })).toEqual([]));
});

describe('client support', () => {
  test.each([
    ['<p style="float:left">a</p>', /uses float, which Outlook for Windows ignores\. Lay it out as a table/],
    ['<div style="display:flex">a</div>', /display-flex, which Outlook for Windows/],
    ['<div style="display:grid">a</div>', /display-grid, which Gmail, Outlook for Windows, Yahoo/],
    ['<p style="color:var(--ink)">a</p>', /variables.*Write the value out/],
    ['<style>:root { --ink: #111 }</style>', /variables/],
    ['<style>.x::before { content: "a" }</style>', /pseudo-element-before.*Print the words/],
    ['<style>.x:before { content: "a" }</style>', /pseudo-element-before/],
    ['<style>tr:nth-child(2) { color: red }</style>', /pseudo-class-nth-child.*class of its own/],
    ['<p style="width:calc(100% - 3px)">a</p>', /unit-calc.*in px/],
    ['<p style="font-size:1.2rem">a</p>', /unit-rem/],
    ['<p style="position:absolute;top:3px">a</p>', /left-right-top-bottom[\s\S]*position/],
    ['<td style="background-image:linear-gradient(red, blue)">a</td>', /background-image[\s\S]*linear-gradient/],
    ['<style>@font-face { font-family: X; src: url(x) }</style>', /at-font-face.*End the list of fonts/],
    ['<style>@import url(x.css);</style>', /at-import/],
    ['<p style="margin-inline-start:3px">a</p>', /margin-inline-start-end.*Name the sides/],
  ])('%s is told of', (html, message) => expect(messages(clientSupport, html).join('\n')).toMatch(message));

  test.each([
    '<p style="margin:0 0 4px;font:14px/1.5 Arial,sans-serif;color:#111;text-transform:uppercase">a</p>',
    '<style>@media (prefers-color-scheme: dark) { .a > td { color: #fff !important } }</style>',
    '<style>@media print { .a { break-inside: avoid; orphans: 3; float: left } }</style>',
    '<td style="mso-line-height-rule:exactly;-webkit-text-size-adjust:100%">a</td>',
    '<p style="content-visibility:auto">nobody has looked</p>',
  ])('%s passes', (html) => expect(messages(clientSupport, html)).toEqual([]));

  test('five are told of, the rest is counted', () => {
    const html =
      '<p style="float:left;clear:both;position:relative;box-shadow:0 0 1px;transform:none;filter:none;gap:1px">a';
    expect(messages(clientSupport, html)).toHaveLength(6);
    expect(messages(clientSupport, html).at(-1)).toMatch(/2 more features .*: position, transform/);
  });

  test('what programs lack is what caniemail 1.0.5 says', () => {
    const known = support();
    expect(known.size).toBeGreaterThan(8);
    for (const [clients, features] of known)
      for (const feature of features) expect([feature, lackedBy(feature)]).toEqual([feature, clients]);
    for (const feature of FALLBACKS) expect([feature, lackedBy(feature)]).not.toEqual([feature, undefined]);
  });
});

test('every check is run, what must not go out first', () => {
  const html =
    '<p onclick="x()" style="color:#999;float:left">%%Nmae%%</p><h3>a</h3><img src="https://a.example/x.png">';
  const told = check({ ...EDITION, subject: '', preheader: '' }, { html, text: '', web: '' });
  expect([...new Set(told.map((n) => n.rule))]).toEqual([
    'markup',
    'merge-token',
    'conservation',
    'language',
    'image-alt',
    'heading-order',
    'contrast',
    'subject',
    'preheader',
    'client-support',
  ]);
  const order = ['error', 'warning', 'info'];
  expect(told.map((n) => order.indexOf(n.severity))).toEqual(told.map((n) => order.indexOf(n.severity)).sort());
});
