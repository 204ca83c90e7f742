/**
 * The cut adapts to the collection: every article shifts the rarity of words a little, so no law holds for articles at the
 * very edge of a story. These hold for stories whose articles have half of their words in common.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/cluster/cluster.js';
import type { AnnotatedArticle } from '../../src/model/language.js';
import { goesBy } from '../../src/model/story.js';
import { report } from './newsroom.js';

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dra', 'fli', 'gro', 'pla', 'sku'];

/** Words that no two pairs of numbers share: `word(3, 7)` → "motitibant". */
const word = (story: number, i: number): string =>
  `${[story, i % SYLLABLES.length, 7, Math.floor(i / SYLLABLES.length)].map((n) => SYLLABLES[n]).join('')}nt`;

const COMMON = [
  'people',
  'officials',
  'morning',
  'report',
  'city',
  'week',
  'statement',
  'decision',
  'question',
  'number',
];

/** An article of a story: a name and some ten of its twenty words, among words of any news. */
const telling = (story: number): fc.Arbitrary<AnnotatedArticle> =>
  fc
    .tuple(
      fc.subarray([...Array(20).keys()], { minLength: 10, maxLength: 14 }),
      fc.subarray(COMMON, { minLength: 4, maxLength: 8 }),
      fc.uuid(),
    )
    .map(([own, common, id]) => {
      const name = word(story, 29);
      const words = own.map((i, k) => `${common[k % common.length]} ${word(story, i)}`);
      return report({ id, text: `${name[0]?.toUpperCase()}${name.slice(1)} ${words.join(' ')}.` });
    });

const collection = fc
  .array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 6 })
  .chain((sizes) =>
    fc.tuple(...sizes.map((size, story) => fc.tuple(...Array.from({ length: size }, () => telling(story))))),
  );

const partition = (articles: readonly AnnotatedArticle[]): string[] =>
  cluster(articles)
    .value.map((s) =>
      s.articles
        .map((a) => a.id)
        .sort()
        .join(),
    )
    .sort();

describe('stories of a growing collection', () => {
  it('are what they were when an unrelated article comes', () => {
    fc.assert(
      fc.property(collection, telling(9), (stories, stranger) => {
        const articles = stories.flat();
        expect(partition([...articles, stranger])).toEqual([...partition(articles), stranger.id].sort());
      }),
    );
  });

  it('change in the one story to which an article comes', () => {
    fc.assert(
      fc.property(collection, telling(0), (stories, newcomer) => {
        const others = stories.slice(1).map((story) =>
          story
            .map((a) => a.id)
            .sort()
            .join(),
        );
        const after = partition([...stories.flat(), newcomer]);
        expect(after).toEqual(
          [
            ...others,
            [...(stories[0] ?? []), newcomer]
              .map((a) => a.id)
              .sort()
              .join(),
          ].sort(),
        );
      }),
    );
  });

  it('keep their ids when newer articles come, and go by them when older ones come', () => {
    fc.assert(
      fc.property(collection, telling(0), fc.boolean(), (stories, newcomer, older) => {
        const dated = stories.flat().map((a) => ({ ...a, publishedAt: '2031-05-02' }));
        const late = { ...newcomer, publishedAt: older ? '2031-05-01' : '2031-05-03' };
        const before = cluster(dated).value;
        const after = cluster([...dated, late]).value;
        if (!older) expect(after.map((s) => s.id).sort()).toEqual(before.map((s) => s.id).sort());
        for (const { id } of before) expect(after.filter((s) => goesBy(s, id))).toHaveLength(1);
      }),
    );
  });
});
