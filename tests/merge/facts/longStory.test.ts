import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/merge/cast/cast.js';
import { findClaims } from '../../../src/merge/facts/facts.js';
import { originsOf } from '../../../src/merge/origins.js';
import { article, story } from '../story.js';

const OF_THE_DAY = [
  'Part of the roof of the Skarn tunnel fell on Sunday and five drillers died. Water from the ridge stood knee-high in the western gallery by dawn.',
  'Five drillers died on Sunday when part of the roof of the Skarn tunnel fell. By dawn water stood knee-high in the western gallery, a foreman said.',
].map((text, i) => article({ outlet: `Outlet ${i}`, publishedAt: '2031-03-02T08:00:00Z', text }));

const WEEKS_LATER = [
  ['2031-03-19', 'The transport ministry halted all construction on Wednesday and sent inspectors.'],
  ['2031-05-23', 'A prosecutor opened a criminal case on Friday against two managers, who both deny it.'],
] as const;

const ranked = (articles: readonly ReturnType<typeof article>[]): readonly string[] => {
  const [first, ...rest] = articles;
  if (first === undefined) return [];
  const s = story([first, ...rest]);
  return findClaims(s, castOf(s.articles), originsOf(s)).map((c) => {
    const text = articles.find((a) => a.id === c.sentence.articleId)?.text ?? '';
    return text.slice(c.sentence.start, c.sentence.end);
  });
};

describe('the claims of a story of weeks', () => {
  it('tell what happened later before more of the first day, though two told that and one told this', () => {
    const later = WEEKS_LATER.map(([day, opening]) =>
      article({ outlet: 'Ostby Post', publishedAt: `${day}T08:00:00Z`, text: `${opening} Snow fell on the ridge.` }),
    );
    const texts = ranked([...OF_THE_DAY, ...later]);
    expect(texts[0]).toMatch(/five drillers/i);
    const detail = texts.findIndex((t) => t.includes('knee-high'));
    for (const [, opening] of WEEKS_LATER) expect(texts.indexOf(opening)).toBeLessThan(detail);
  });

  it('put a caption behind a sentence', () => {
    const [caption, sentence] = [
      'Anders Vold at Ostby in 2029.',
      'Volunteers bored a shaft beside the railway and brought men out.',
    ];
    const texts = ranked([
      article({ outlet: 'Ostby Post', text: `${caption} ${sentence}`, people: ['Anders Vold'] }),
      article({ outlet: 'Skarn Mail', text: 'Pumps ran all night under the ridge, a foreman at the portal said.' }),
    ]);
    expect(texts.indexOf(sentence)).toBeLessThan(texts.indexOf(caption));
  });
});
