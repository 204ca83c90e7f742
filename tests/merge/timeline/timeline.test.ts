import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/merge/timeline/timeline.js';
import { article, cited, type Marks, story } from '../handmade.js';

const lines = (text: string, marks: Marks): string[] => {
  const s = story(article(text, marks));
  return timeline(s, []).map((e) => `${e.when.value}${e.planned ? ' planned' : ''} | ${cited(s, e.what)}`);
};

describe('timeline, one article', () => {
  it.each<[string, string, Marks, string[]]>([
    [
      'a short sentence is its own line',
      'The bridge at Orle shut on Friday.',
      { day: '2024-05-06', dates: [['Friday', '2024-05-03']] },
      ['2024-05-03 | The bridge at Orle shut on Friday.'],
    ],
    [
      'two dates in a sentence go to their own clauses',
      'The mill shut in March 2019, but the county hopes to reopen it in June 2025.',
      {
        day: '2024-05-06',
        dates: [
          ['March 2019', '2019-03'],
          ['June 2025', '2025-06'],
        ],
      },
      ['2019-03 | The mill shut in March 2019', '2025-06 planned | the county hopes to reopen it in June 2025.'],
    ],
    [
      'a relative clause keeps the noun it belongs to',
      'Ada Brook, who left the ministry last week, is due to testify before a committee on Tuesday.',
      {
        day: '2024-05-06',
        dates: [
          ['last week', '2024-W18'],
          ['Tuesday', '2024-05-07'],
        ],
      },
      [
        '2024-W18 | Ada Brook, who left the ministry last week',
        '2024-05-07 planned | Ada Brook, who left the ministry last week, is due to testify before a committee on Tuesday.',
      ],
    ],
    [
      'a year before the name of an event',
      'Donors are tired of rebuilding what the island’s 2011 earthquake brought down.',
      { day: '2024-05-06', dates: [['2011', '2011']] },
      ['2011 | the island’s 2011 earthquake'],
    ],
    [
      'what was planned and lies in the past is no plan',
      'The tunnel was due to open in 2019.',
      { day: '2024-05-06', dates: [['2019', '2019']] },
      ['2019 | The tunnel was due to open in 2019.'],
    ],
    [
      'a statement about the future is no plan itself',
      'On Monday the mayor said that the dam would hold.',
      { day: '2024-05-06', dates: [['Monday', '2024-05-06']] },
      ['2024-05-06 | On Monday the mayor said that the dam would hold.'],
    ],
    [
      'a weekday that is plainly ahead',
      'A service will be held at St Olave’s on Sunday.',
      { day: '2024-05-04', dates: [['Sunday', '2024-04-28']] },
      ['2024-05-05 planned | A service will be held at St Olave’s on Sunday.'],
    ],
    [
      'an edge of two time zones is no plan',
      'The army announced a truce early on Tuesday.',
      { day: '2024-05-06', dates: [['Tuesday', '2024-05-07']] },
      ['2024-05-07 | The army announced a truce early on Tuesday.'],
    ],
  ])('%s', (_name, text, marks, expected) => {
    expect(lines(text, marks)).toEqual(expected);
  });

  it.each<[string, string, Marks]>([
    ['a duration', 'The siege lasted three years.', { dates: [['three years', 'P3Y']] }],
    ['a date nothing anchors', 'The bridge shut on Monday.', { dates: [['Monday', 'XXXX-WXX-1']] }],
    ['a counterfactual', 'The plant would never have opened in 2019.', { dates: [['2019', '2019']] }],
    ['a condition', 'The cabinet will fall if the vote is lost on Tuesday.', { dates: [['Tuesday', '2024-05-07']] }],
    [
      'a line of the page',
      'Updated 4 May 2024 at noon by our staff in Orle.',
      { dates: [['4 May 2024', '2024-05-04']] },
    ],
    ['the name of a thing', 'Members praised the 2019 budget once more.', { dates: [['2019', '2019']] }],
    [
      'the ends of a long stretch',
      'It holds records from 2011 to 2016.',
      {
        dates: [
          ['2011', '2011'],
          ['2016', '2016'],
        ],
      },
    ],
    [
      'a day of no particular week',
      'They shut the bridge on a Friday night.',
      { dates: [['Friday night', '2024-05-03TNI']] },
    ],
    [
      'a picture added a year later',
      '3 May 2025 Runners cross the finish line of the marathon at Orle',
      { dates: [['3 May 2025', '2025-05-03']] },
    ],
    ['a caption without a verb', 'The harbour in May 2019.', { dates: [['May 2019', '2019-05']] }],
  ])('gives no entry: %s', (_name, text, marks) => {
    expect(lines(text, { day: '2024-05-06', ...marks })).toEqual([]);
  });
});

describe('timeline, several articles', () => {
  const herald = article('The old bridge at Orle collapsed on Friday. The mayor resigned on Saturday.', {
    source: 'Herald',
    day: '2024-05-06',
    dates: [
      ['Friday', '2024-05-03'],
      ['Saturday', '2024-05-04'],
    ],
  });
  const post = article(
    'The bridge at Orle collapsed on 3 May 2024, killing two. The mayor resigned over the weekend.',
    {
      source: 'Post',
      day: '2024-05-06',
      dates: [
        ['3 May 2024', '2024-05-03'],
        ['over the weekend', '2024-W18-WE'],
      ],
    },
  );

  it('joins what two outlets date alike, and the sharper date wins', () => {
    const s = story(herald, post);
    const entries = timeline(s, []);
    expect(entries.map((e) => [e.when.value, e.when.expression, e.citations.map((c) => c.articleId)])).toEqual([
      ['2024-05-03', 'Friday', ['Herald', 'Post']],
      ['2024-05-04', 'Saturday', ['Herald', 'Post']],
    ]);
  });

  it('is the same whatever the order of the articles, but for which telling is shown', () => {
    const one = timeline(story(herald, post), []).map((e) => [e.when.value, e.citations.length]);
    const two = timeline(story(post, herald), []).map((e) => [e.when.value, e.citations.length]);
    expect(one).toEqual(two);
  });

  it('keeps two events of one day apart', () => {
    const other = article('A ferry sank off Tammen on Friday with forty people aboard.', {
      source: 'Wire',
      day: '2024-05-06',
      dates: [['Friday', '2024-05-03']],
    });
    expect(timeline(story(herald, other), []).filter((e) => e.when.value === '2024-05-03')).toHaveLength(2);
  });

  it('lets an opinion confirm but not lead', () => {
    const column = article(
      'The bridge at Orle collapsed on Friday because nobody cared. Money went elsewhere. Votes were bought.',
      {
        id: 'column',
        day: '2024-05-06',
        genre: 'opinion',
        dates: [['Friday', '2024-05-03']],
      },
    );
    const [first] = timeline(story(column, post), []);
    expect(first?.citations.map((c) => c.articleId)).toEqual(['Post', 'column']);
  });
});
