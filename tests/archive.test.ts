import { describe, expect, it } from 'vitest';
import { archivedStories } from '../src/archive.js';

const edition = {
  format: 'collate-edition/1',
  date: '2031-03-04',
  sections: [
    { title: 'News', briefings: [{ storyId: 's1', articles: ['a1'], facts: [{ id: 'f1', text: 'It closed.' }] }] },
  ],
  articles: [
    { id: 'a1', url: null, title: 'Mill closed', publishedAt: null, path: 'a.md', sha256: '00', text: 'It closed.' },
  ],
};

describe('an earlier edition', () => {
  it('is read for its stories', () => {
    expect(archivedStories(JSON.stringify(edition))).toEqual([
      {
        storyId: 's1',
        date: '2031-03-04',
        articles: [{ id: 'a1', title: 'Mill closed', path: 'a.md', sha256: '00', text: 'It closed.' }],
        claims: [{ id: 'f1', text: 'It closed.' }],
      },
    ]);
  });

  it.each([
    ['broken JSON', '{"format": "collate-edi'],
    ['JSON of another kind', '{"name": "collate"}'],
    ['an edition without articles', JSON.stringify({ ...edition, articles: undefined })],
  ])('%s is none', (_, json) => expect(archivedStories(json)).toBeUndefined());
});
