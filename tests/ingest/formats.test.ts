import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../src/ingest/formats/markdownMarks.js';
import { htmlWords } from '../../src/ingest/formats/markup.js';

describe('withoutMarks', () => {
  it.each([
    ['emphasis', 'A **very _big_** day and ***more***', 'A very big day and more'],
    ['headings', '## What next ##', 'What next'],
    ['lists', '- one\n* two\n+ three', 'one\ntwo\nthree'],
    ['numbered lists', '1. one\n2. two', 'one\ntwo'],
    ['quotes', '> > "Go," he said.', '"Go," he said.'],
    [
      'links',
      'The [mayor](https://a.example/x_(y) "title") [left][1].\n\n[1]: https://b.example',
      'The mayor left.\n\n',
    ],
    ['images', '![A bridge](b.png) It fell.', ' It fell.'],
    ['code and strikes', 'Run `this` ~~now~~.', 'Run this now.'],
    ['tags and entities', 'Fish &amp; <b>chips</b><!-- no --> cost &pound;5', 'Fish & chips cost £5'],
    ['escapes', '\\*not marked\\* 1\\. one', '*not marked* 1. one'],
    ['underlines', 'Title\n=====\nText', 'Title\n\nText'],
    ['tables', '| Ward | Votes |\n|---|---|\n| North | 12 |', 'Ward | Votes\n\nNorth | 12'],
    ['rules', 'One\n\n* * *\n\nTwo', 'One\n\n\n\nTwo'],
  ])('takes off %s', (_, markdown, expected) => {
    expect(withoutMarks(markdown)).toBe(expected);
  });

  it.each([
    ['a product', '5 * 3 * 2 is 30'],
    ['an oath', 'He called it f***ing late, "you b****!"'],
    ['a name with underlines', 'the file snake_case_name_2'],
    ['a hashtag', '#harbour is shut'],
    ['a year at the start', '1988. It was the year of the flood.'],
    ['an insertion', '"[The mayor] left it [sic] (there)," she said.'],
    ['a comparison', 'if a < b and c > d'],
    ['a lone star', '*Names have been changed'],
    ['a dash', '-5 degrees at night'],
    ['an unknown entity', 'R&D; AT&T; &unknown;'],
  ])('leaves %s alone', (_, text) => {
    expect(withoutMarks(text)).toBe(text);
  });

  it('takes time that grows with the length', () => {
    for (const evil of ['*a ', '[', '![', '<!--', '<a ', '`', '> ', '<script>', '\\', '| ', '_ _']) {
      const start = performance.now();
      withoutMarks(evil.repeat(40_000));
      expect(performance.now() - start, evil).toBeLessThan(8000);
    }
  });
});

describe('htmlWords', () => {
  it.each([
    ['<p>One &#8211; two</p><p>Three<br>four</p>', ['One – two', 'Three', 'four']],
    ['<div>Text<figure><img><figcaption>Caption</figcaption></figure></div>', ['Text']],
    ['<p>Text</p><script>if (a < b) { x("</p>") }</script>', ['Text']],
    ['<p>An open <figure> swallows nothing', ['An open swallows nothing']],
  ])('%s', (html, expected) => {
    expect(
      htmlWords(html)
        .split(/\s*\n\s*/)
        .map((l) => l.replace(/\s+/g, ' ')),
    ).toEqual(expected);
  });
});
