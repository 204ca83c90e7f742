import { beforeAll, describe, expect, test } from 'vitest';
import type { RenderedEdition } from '../../src/model/edition.js';
import { render } from '../../src/render/render.js';
import { verify } from '../../src/verify/verify.js';
import { EDITION, NEWSLETTER, TEMPLATES } from '../render/fixture.js';

let made: RenderedEdition;

beforeAll(async () => {
  made = (await render(EDITION, { newsletter: NEWSLETTER, templates: TEMPLATES })).value;
});

const faults = (web: string | undefined): string =>
  verify(EDITION, made.html, made.text, web)
    .map((f) => `${f.where}: ${f.message}`)
    .join('\n');

/** The page with something changed; the change must be one. */
const changed = (from: string | RegExp, to: string): string => {
  const page = made.web.replace(from, to);
  expect(page).not.toBe(made.web);
  return page;
};

test('the page as built holds, and so does a folder without one', () => {
  expect(faults(made.web)).toBe('');
  expect(faults(undefined)).toBe('');
});

describe('is found', () => {
  test.each([
    [
      'a word of a passage changed',
      /(<blockquote data-articles[^>]*>[^<]*<mark>[^<]*)Saturday/,
      '$1Sunday',
      /does not print them/,
    ],
    [
      'a passage of another article',
      'data-articles="agency"',
      'data-articles="radio"',
      /article radio, which does not print them/,
    ],
    [
      'a passage of no article',
      'data-articles="agency"',
      'data-articles="nobody"',
      /article nobody, which does not print/,
    ],
    [
      'words of an article that nothing cites',
      /(<blockquote data-articles="radio">)[\s\S]*?(<\/blockquote>)/,
      '$1The detour for lorries is about 30 km.$2',
      /of article radio, which nothing in the edition cites/,
    ],
    [
      'an article at full length',
      /(<blockquote data-articles="herald">)[\s\S]*?(<\/blockquote>)/,
      `$1${EDITION.articles.find((a) => a.id === 'herald')?.text}$2`,
      /characters of an article at once/,
    ],
    [
      'a statement without what it stands on',
      /<figure class="passage"><blockquote data-articles="river">[\s\S]*?<\/figure>/g,
      '',
      /no passage that .*River quality/,
    ],
    [
      'a statement that is not there',
      'About 31,000 vehicles cross the bridge on a weekday. <details',
      '<details',
      /web\.html lacks “About 31,000/,
    ],
    [
      'a finding that is held back',
      '<footer>',
      '<p>The detour for lorries is about 30 km.</p><footer>',
      /which the edition holds back/,
    ],
    [
      'words of nobody',
      '<footer>',
      '<p>Buy your bridge insurance from us today</p><footer>',
      /words that the edition does not have/,
    ],
    [
      'words of an article outside a passage',
      '<footer>',
      '<p>told a council briefing about the closed bridge</p><footer>',
      /words that the edition does not have/,
    ],
  ])('%s', (_name, from, to, expected) => {
    expect(faults(changed(from, to))).toMatch(expected);
  });
});
