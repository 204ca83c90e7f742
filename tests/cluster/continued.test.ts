import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/cluster/cluster.js';
import { continued } from '../../src/cluster/continued.js';
import type { ArchivedStory } from '../../src/model/archive.js';
import { isNonEmpty } from '../../src/model/span.js';
import { EVENTS, LONE, report, type Wording } from './newsroom.js';

const [FERRY, BUDGET] = EVENTS;
if (FERRY === undefined || BUDGET === undefined) throw new Error('the newsroom has two events at least');

const archived = (storyId: string, date: string, ...wordings: readonly Wording[]): ArchivedStory => {
  const articles = wordings.map((w) => report({ ...w, day: date }));
  if (!isNonEmpty(articles)) throw new Error('a story has an article');
  return { storyId, date, articles, claims: [] };
};

const continuing = (today: readonly Wording[], archive: readonly ArchivedStory[]): readonly string[][] => {
  const stories = cluster(today.map((w) => report({ day: '2031-03-06', ...w }))).value;
  const told = continued(stories, archive);
  return stories.map((s) => (told.get(s.id) ?? []).map((e) => `${e.storyId} of ${e.date}`));
};

const ELSEWHERE: Wording = {
  title: 'Ferry fire in Brandvik: captain questioned',
  text: `Police questioned the captain of a car ferry that burned at its berth in Brandvik on Wednesday. No passengers were aboard.

The owner, Skarn Sealink, said welders had been at work on the upper deck.`,
};

describe('a story of today', () => {
  const yesterday = [
    archived('ferry', '2031-03-05', ...FERRY.slice(0, 2)),
    archived('libraries', '2031-03-05', ...BUDGET.slice(0, 2)),
    archived('beavers', '2031-03-05', ...LONE.slice(0, 1)),
  ];

  it('continues the one of yesterday that other articles told', () =>
    expect(continuing(FERRY.slice(2), yesterday)).toEqual([['ferry of 2031-03-05']]));

  it('continues each edition that told it, the newest first', () =>
    expect(continuing(BUDGET.slice(2), [archived('older', '2031-03-04', ...BUDGET.slice(0, 1)), ...yesterday])).toEqual(
      [['libraries of 2031-03-05', 'older of 2031-03-04']],
    ));

  it.each([
    ['of another event of its kind', [ELSEWHERE]],
    ['of something else', LONE.slice(1)],
  ])('%s is new', (_, today) => expect(continuing(today, yesterday)).toEqual([[]]));

  it('is known by the address of an article, however it was rewritten', () => {
    const url = 'https://herald.example/live';
    const [was] = yesterday;
    if (was === undefined) throw new Error('no story');
    const before: ArchivedStory = { ...was, articles: [{ ...was.articles[0], url }] };
    const stories = cluster([{ ...report({ text: 'Divers are at the wreck.' }), url }]).value;
    expect([...continued(stories, [before]).values()].flat().map((e) => e.storyId)).toEqual(['ferry']);
  });

  it('has nothing to continue where no edition is known', () => expect(continuing(FERRY, [])).toEqual([[]]));
});
