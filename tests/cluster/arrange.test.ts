import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/cluster/arrange.js';
import { NO_OVERRIDES, type Overrides } from '../../src/model/overrides.js';
import { type Story, storyId } from '../../src/model/story.js';
import { article } from '../edit/fixture.js';

const story = (...ids: readonly [string, ...string[]]): Story => {
  const [first, ...rest] = ids.map((id, i) => ({
    ...article({ id, sentences: [`The ${id} closed.`] }),
    publishedAt: `2026-03-05T0${i}:00:00Z`,
  }));
  if (first === undefined) throw new Error('no article');
  return { id: storyId(first.id), articles: [first, ...rest], copies: [] };
};

const wanted = (stories: readonly Story[], overrides: Partial<Overrides>) => {
  const { value, notices } = arrange(stories, { ...NO_OVERRIDES, ...overrides });
  return { of: value.map((s) => s.articles.map((a) => a.id)), ids: value.map((s) => s.id), notices };
};

const [mill, quay] = [story('mill-1', 'mill-2', 'mill-3'), story('quay-1')];
const at = 'overrides.yaml:2';

describe('an editor’s merging and splitting', () => {
  it('leaves all as it is where nothing is wanted', () => {
    expect(arrange([mill, quay], NO_OVERRIDES)).toEqual({ value: [mill, quay], notices: [] });
  });

  it('makes one story of two, which goes by the older one’s id, of two as old by the first', () => {
    const { of, ids, notices } = wanted([mill, quay], { merge: [{ stories: [mill.id, quay.id], at }] });
    expect(of).toHaveLength(1);
    expect(of[0]?.toSorted()).toEqual(['mill-1', 'mill-2', 'mill-3', 'quay-1']);
    expect(ids).toEqual([mill.id]);
    expect(notices).toEqual([]);
  });

  it('takes articles out of a story, named by id or path', () => {
    const { of } = wanted([mill], { split: [{ story: mill.id, articles: ['mill-2', 'mill-3.md'], at }] });
    expect(of).toEqual([['mill-1'], ['mill-2', 'mill-3']]);
  });

  it('names a story by one of its articles, and by the id of one that was merged into it', () => {
    const { of, notices } = wanted([mill, quay, story('pier-1')], {
      merge: [
        { stories: ['mill-1', quay.id], at },
        { stories: [quay.id, 'pier-1.md'], at },
      ],
    });
    expect(of).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  it.each([
    ['a story to split', { split: [{ story: 'gone', articles: ['mill-1'] as const, at }] }, 'The story gone'],
    ['an article to split off', { split: [{ story: mill.id, articles: ['gone'] as const, at }] }, 'The article gone'],
    ['a story to merge', { merge: [{ stories: [mill.id, 'gone'] as const, at }] }, 'The story gone'],
  ])('%s that has vanished is named, with its line', (_, overrides, name) => {
    const { of, notices } = wanted([mill, quay], overrides);
    expect(of).toEqual([['mill-1', 'mill-2', 'mill-3'], ['quay-1']]);
    expect(notices).toEqual([expect.objectContaining({ rule: 'override-without-target', path: at })]);
    expect(notices[0]?.message).toContain(name);
  });

  it('never splits a story into nothing', () => {
    expect(wanted([quay], { split: [{ story: quay.id, articles: ['quay-1'], at }] }).of).toEqual([['quay-1']]);
  });
});
