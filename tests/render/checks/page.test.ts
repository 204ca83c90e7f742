import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords, pageOf, wordsOf } from '../../../src/render/checks/page.js';
import { declarationsOf, rulesOf, selectorOf } from '../../../src/render/checks/styleSheet.js';

const shape = (html: string): readonly string[] =>
  pageOf(html).elements.map((e) => `${e.parent?.name ?? ''}/${e.name} ${ownWords(e)}`.trim());

describe('elements', () => {
  test.each([
    ['<p>a <b>b</b> c</p>', ['/p a c', 'p/b b']],
    ['<p>a<br>b<img alt=x>c</p>', ['/p a b c', 'p/br', 'p/img']],
    ['<div><p>a<p>b</div>c', ['/div', 'div/p a', 'p/p b']],
    ['<p>a</b></p>', ['/p a']],
    ['<!doctype html><p>1 < 2</p>', ['/p 1 < 2']],
    ['<p>a<!-- <i>b</i> -->c</p>', ['/p ac']],
    ['<p>a<!-- open', ['/p']],
    ['<style>a > b { }</style><p>a</p>', ['/style a > b { }', '/p a']],
    ['<SCRIPT>if (a < b) "<p>"</SCRIPT><P>a</P>', ['/script if (a < b) "<p>"', '/p a']],
    ['<p', ['/p']],
    ['<p>fish &amp; chips &#8211;</p>', ['/p fish & chips –']],
  ])('%s', (html, expected) => expect(shape(html)).toEqual(expected));

  test('attributes, however they are written', () => {
    const [element] = pageOf(`<a HREF="x&amp;y" title='b > c' data-n=1 hidden/class=z>a</a>`).elements;
    expect([...(element?.attributes ?? [])]).toEqual([
      ['href', 'x&y'],
      ['title', 'b > c'],
      ['data-n', '1'],
      ['hidden', ''],
      ['class', 'z'],
    ]);
    expect(element && wordsOf(element)).toBe('a');
  });

  test('each knows the heading it stands below', () => {
    const { elements } = pageOf('<h1>One</h1><p>a</p><div><h2>Two <i>b</i></h2></div><p>c</p>');
    expect(elements.map((e) => e.below)).toEqual([undefined, 'One', 'One', 'One', 'One', 'Two b']);
  });

  test('anything is read, and no text is lost that stands inside an element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => pageOf(text)).not.toThrow();
        const safe = text.replace(/[<&]/g, '');
        const [p] = pageOf(`<p>${safe}</p>`).elements;
        expect(p && wordsOf(p)).toBe(safe.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('style sheets', () => {
  test.each([
    ['a { color: red; margin: 0 }', [[[], 'a', 'color: red;margin: 0']]],
    [
      'a, .b > c { x: y }',
      [
        [[], 'a', 'x: y'],
        [[], '.b > c', 'x: y'],
      ],
    ],
    ['/* a { } */ b{c:d!important}', [[[], 'b', 'c: d !']]],
    [
      '@media print { a { b: c } }',
      [
        [['@media print'], 'a', 'b: c'],
        [['@media print'], '', ''],
      ],
    ],
    [
      '@import url(x); a { b: c }',
      [
        [['@import url(x)'], '', ''],
        [[], 'a', 'b: c'],
      ],
    ],
    ['a { b: c', []],
    ['} a { b: c }', [[[], 'a', 'b: c']]],
  ])('%s', (css, expected) =>
    expect(
      rulesOf(css).map((r) => [
        r.within,
        r.selector,
        r.declarations.map((d) => `${d.property}: ${d.value}${d.important ? ' !' : ''}`).join(';'),
      ]),
    ).toEqual(expected));

  test('what declares nothing is left out', () => {
    expect(declarationsOf('color:;:red;x; margin : 0 ')).toEqual([
      { property: 'margin', value: '0', important: false },
    ]);
  });

  const page = pageOf('<html><div id="d" class="a b"><p class="c"><b data-x="1">x</b></p></div></html>').elements;
  test.each([
    ['b', ['b']],
    ['*', ['html', 'div', 'p', 'b']],
    ['.a', ['div']],
    ['.a.b', ['div']],
    ['.a.c', []],
    ['#d b', ['b']],
    ['div > b', []],
    ['div>p>b', ['b']],
    ['html p', ['p']],
    ['.a > .c', ['p']],
    [':root', ['html']],
    ['[data-x]', ['b']],
    ['[data-x="1"]', ['b']],
    ['[data-x="2"]', []],
    ['b:hover', []],
    ['p + b', []],
    ['', []],
  ])('%s is for %j', (selector, expected) =>
    expect(page.filter(selectorOf(selector).matches).map((e) => e.name)).toEqual(expected));

  test('an id outweighs classes, a class outweighs elements', () => {
    const weights = ['#d', '.a.b', '.a p', '.a', 'div p b', 'p', '*'].map((s) => selectorOf(s).specificity);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });
});
