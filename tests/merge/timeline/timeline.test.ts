import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/merge/timeline/timeline.js';
import { article, cited, type Marks, story } from '../handmade.js';

const lines = (text: string, marks: Marks): string[] => {
  const s = story(article(text, marks));
  return timeline(s, [])
    .filter((e) => e.when.expression !== '')
    .map((e) => `${e.when.value}${e.planned ? ' planned' : ''} | ${cited(s, e.what)}`);
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
      'what was extended has happened, whatever was due',
      'The court today extended the curfew, which was due to end on Friday.',
      { day: '2024-05-06', dates: [['today', '2024-05-06']] },
      ['2024-05-06 | The court today extended the curfew, which was due to end on Friday.'],
    ],
    [
      'a plan that stands is no less one for being told in the past',
      'The curfew, which was due to end on Friday, has emptied the streets.',
      { day: '2024-05-06', dates: [['Friday', '2024-05-10']] },
      ['2024-05-10 planned | The curfew, which was due to end on Friday'],
    ],
    [
      'a verb behind "and" has its subject before the cut',
      'The chief of the mill at Orle was among seven managers of the group who took shares that were granted as rewards in earlier years and were due to be paid on Friday.',
      { day: '2024-05-06', dates: [['Friday', '2024-05-10']] },
      [
        '2024-05-10 planned | The chief of the mill at Orle was among seven managers of the group who took shares that were granted as rewards in earlier years and were due to be paid on Friday.',
      ],
    ],
    [
      'a page’s stamp ends the heading before it',
      'Mill at Orle has shut after fire Friday 3 May 2024 16.20 BST A view of the mill, which burnt down',
      { day: '2024-05-06', dates: [['Friday 3 May 2024', '2024-05-03']] },
      ['2024-05-03 | Mill at Orle has shut after fire'],
    ],
    [
      'a day in full without a minute is no stamp',
      'The mill at Orle shut on Friday 3 May 2024 after a fire.',
      { day: '2024-05-06', dates: [['Friday 3 May 2024', '2024-05-03']] },
      ['2024-05-03 | The mill at Orle shut on Friday 3 May 2024 after a fire.'],
    ],
    [
      'a day in full behind its preposition is no stamp, whatever the minute',
      'The mill at Orle shut on Friday 3 May 2024 at 16.20 after a fire.',
      { day: '2024-05-06', dates: [['Friday 3 May 2024', '2024-05-03']] },
      ['2024-05-03 | The mill at Orle shut on Friday 3 May 2024 at 16.20 after a fire.'],
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
    [
      'what is only measured from gives its own clause',
      'No deal was made since the mill at Orle shut in 2019.',
      { day: '2024-05-06', dates: [['2019', '2019']] },
      ['2019 | the mill at Orle shut in 2019.'],
    ],
    [
      'a date that opens a clause',
      'It is the worst fire since 1987, when forty people died in Tammen.',
      { day: '2024-05-06', dates: [['1987', '1987']] },
      ['1987 | 1987, when forty people died in Tammen.'],
    ],
    [
      'a dash ends it',
      'The fire was the first since 1987, when forty people died in Tammen -- a town of weavers.',
      { day: '2024-05-06', dates: [['1987', '1987']] },
      ['1987 | 1987, when forty people died in Tammen'],
    ],
    [
      'a date that opens its sentence belongs to the main clause',
      'On Friday, when the bank opened, four hundred customers of Orle queued for their money.',
      { day: '2024-05-06', dates: [['Friday', '2024-05-03']] },
      ['2024-05-03 | On Friday, when the bank opened, four hundred customers of Orle queued for their money.'],
    ],
    [
      'a clause opened by "that" keeps its noun',
      'The envoy has struggled to end a strike that began with one sacking in May 2022.',
      { day: '2024-05-06', dates: [['May 2022', '2022-05']] },
      ['2022-05 | a strike that began with one sacking in May 2022.'],
    ],
    [
      'the name right before a relative clause',
      'The report comes as their former chief, Ada Brook, who announced her retirement last month, is being heard.',
      { day: '2024-05-06', dates: [['last month', '2024-04']] },
      ['2024-04 | Ada Brook, who announced her retirement last month'],
    ],
    [
      'a day before the name of an event, and what it did',
      'The region runs a plan drawn up during the Nov. 13 Tammen floods that killed forty people, he added.',
      { day: '2024-05-06', dates: [['Nov. 13', '2023-11-13']] },
      ['2023-11-13 | the Nov. 13 Tammen floods that killed forty people'],
    ],
    [
      'of one time given twice the sharper',
      'Almost six months ago a flood killed forty people in Tammen on 13 November.',
      {
        day: '2024-05-06',
        dates: [
          ['six months ago', '2023-11'],
          ['13 November', '2023-11-13'],
        ],
      },
      ['2023-11-13 | Almost six months ago a flood killed forty people in Tammen on 13 November.'],
    ],
    [
      'of two dates that are both possible the first',
      'The leaders of both towns will meet in May or June.',
      {
        day: '2024-04-06',
        dates: [
          ['May', '2024-05'],
          ['June', '2024-06'],
        ],
      },
      ['2024-05 planned | The leaders of both towns will meet in May or June.'],
    ],
    [
      'what was reported is no plan',
      'The mill will close, state media reported Tuesday.',
      { day: '2024-05-06', dates: [['Tuesday', '2024-05-07']] },
      ['2024-05-07 | The mill will close, state media reported Tuesday.'],
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
    ['what is hoped for', 'The mayor voiced hopes for a quiet day on Tuesday.', { dates: [['Tuesday', '2024-05-07']] }],
    [
      'a distance with an open end',
      'A man told how, less than a week ago, he fell from the bridge.',
      { dates: [['a week ago', '2024-04-29']] },
    ],
    ['a question', 'What happened at the bridge on Friday?', { dates: [['Friday', '2024-05-03']] }],
    ['a diary', 'We moved to the house by the bridge on Friday.', { dates: [['Friday', '2024-05-03']] }],
    [
      'an event that is only named',
      'Friday’s vote may yet cost the mayor of Orle his seat.',
      { dates: [['Friday', '2024-05-03']] },
    ],
    [
      'somebody’s words',
      '“The council wants a culprit by Monday,” Mr Nye said.',
      {
        dates: [['Monday', '2024-05-13']],
        said: [{ content: 'The council wants a culprit by Monday,', cue: 'said', speaker: 'Mr Nye', form: 'direct' }],
      },
    ],
    [
      'a line about the page',
      'This article was amended on 4 May 2024 to correct a name.',
      { dates: [['4 May 2024', '2024-05-04']] },
    ],
    ['a caption without a verb', 'The harbour in May 2019.', { dates: [['May 2019', '2019-05']] }],
    [
      'a plan that was given up',
      'The court today extended the curfew, which was due to end on Friday.',
      { day: '2024-05-06', dates: [['Friday', '2024-05-10']] },
    ],
    [
      'a plan that was put off, told first',
      'The concert, originally planned for Friday, has been called off.',
      { day: '2024-05-06', dates: [['Friday', '2024-05-10']] },
    ],
    [
      'the time a remark was posted',
      '3.15pm: The minister looks tired.',
      { day: '2024-05-06', dates: [['3.15pm', '2024-05-06T15:15']] },
    ],
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
      ['2024-05-03', '3 May 2024', ['Post', 'Herald']],
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

  const wire = (told: string) =>
    article(told, { source: 'Wire', day: '2024-05-04', dates: [['Saturday', '2024-05-04']] });

  it('takes the day on which something was reported as done for the report’s', () => {
    const late = wire('The bridge at Orle collapsed, killing two, local radio reported Saturday.');
    const entries = timeline(story(herald, late), []);
    expect(entries.filter((e) => e.citations.some((c) => c.articleId === 'Wire')).map((e) => e.when.value)).toEqual([
      '2024-05-03',
    ]);
  });

  it('leaves what was reported to come on the day of the report', () => {
    const plan = wire('The bridge at Orle that collapsed will stay shut, local radio reported Saturday.');
    const entries = timeline(story(herald, plan), []);
    expect(entries.filter((e) => e.citations.some((c) => c.articleId === 'Wire')).map((e) => e.when.value)).toEqual([
      '2024-05-04',
    ]);
  });

  it('keeps an opinion that no news bears out to itself', () => {
    const column = article('The bridge at Orle collapsed on Friday because nobody cared.', {
      day: '2024-05-06',
      genre: 'opinion',
      dates: [['Friday', '2024-05-03']],
    });
    expect(timeline(story(column), [])).toEqual([]);
  });

  it('orders a day by its times', () => {
    const day = article(
      'On Friday the mayor of Orle resigned. At 6.10am on Friday the bridge fell into the river. Ahead of the vote on Friday two clerks left.',
      {
        day: '2024-05-03',
        dates: [
          ['Friday', '2024-05-03'],
          ['6.10am on Friday', '2024-05-03T06:10'],
          ['vote on Friday', '2024-05-03'],
        ],
      },
    );
    const s = story(day);
    expect(timeline(s, []).map((e) => cited(s, e.what).slice(0, 9))).toEqual(['At 6.10am', 'Ahead of ', 'On Friday']);
  });

  it('joins tellings of the main event that share few words', () => {
    const wire = article('The Orle bridge gave way under a bus on Friday. Two people of Orle died in the bus.', {
      source: 'Wire',
      day: '2024-05-03',
      dates: [['Friday', '2024-05-03']],
    });
    const paper = article('A bus with forty aboard fell from the Orle bridge on Friday. The bus came from Tammen.', {
      source: 'Paper',
      day: '2024-05-03',
      dates: [['Friday', '2024-05-03']],
    });
    expect(timeline(story(wire, paper), []).filter((e) => e.when.value === '2024-05-03')).toHaveLength(1);
  });

  it('lets a report of the next day confirm the event', () => {
    const next = article('The old bridge at Orle collapsed, officials said on Saturday.', {
      source: 'Wire',
      day: '2024-05-06',
      dates: [['Saturday', '2024-05-04']],
    });
    const [first] = timeline(story(herald, next), []);
    expect(first?.citations.map((c) => c.articleId)).toEqual(['Herald', 'Wire']);
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

describe('timeline, what articles tell of their own day', () => {
  const values = (...articles: ReturnType<typeof article>[]): string[] => {
    const [first, ...rest] = articles;
    if (first === undefined) return [];
    const s = story(first, ...rest);
    return timeline(s, []).map((e) => `${e.when.value} ${e.when.certainty} | ${cited(s, e.what)}`);
  };
  const day = '2024-05-06';

  it.each<[string, string, Marks, string[]]>([
    [
      'what a paper opens with',
      'The old bridge at Orle has collapsed, killing two.',
      { day },
      ['2024-05-06 implied | The old bridge at Orle has collapsed, killing two.'],
    ],
    [
      'a date of what went before does not date it',
      'Divers searched the river at Orle after the fall of the bridge on Friday.',
      { day, dates: [['Friday', '2024-05-03']] },
      [
        '2024-05-03 stated | Divers searched the river at Orle after the fall of the bridge on Friday.',
        '2024-05-06 implied | Divers searched the river at Orle after the fall of the bridge on Friday.',
      ],
    ],
    [
      'a year that only names something does not',
      'The 2019 bridge at Orle has collapsed, killing two.',
      { day, dates: [['2019', '2019']] },
      ['2024-05-06 implied | The 2019 bridge at Orle has collapsed, killing two.'],
    ],
  ])('%s', (_name, text, marks, expected) => {
    expect(values(article(text, marks))).toEqual(expected);
  });

  it.each<[string, string, Marks]>([
    ['a plan', 'The council of Orle will rebuild the old bridge.', { day }],
    [
      'what a period that opens it dates',
      'More than five years ago, the council of Orle closed the old bridge to all but buses.',
      { day, dates: [['five years ago', '2019']] },
    ],
    ['how things are', 'The law makes it easy for owners of bridges to close them.', { day }],
    ['an article without a day', 'The old bridge at Orle has collapsed, killing two.', {}],
    ['a column', 'The old bridge at Orle has collapsed, killing two.', { day, genre: 'opinion' }],
    ['somebody who tells of himself', 'We have lost our bridge and our market with it.', { day }],
    [
      'what one article alone tells further on',
      'There is a bridge at Orle in the north of the county. It is old. The driver of the bus has been arrested by the police.',
      { day },
    ],
  ])('gives no entry: %s', (_name, text, marks) => {
    expect(values(article(text, marks))).toEqual([]);
  });

  it('what two articles tell as just happened', () => {
    const first = 'There is a bridge at Orle in the north of the county. It is old. ';
    const one = article(`${first}The driver of the bus has been arrested by the police.`, { source: 'Herald', day });
    const two = article(`${first}The driver of the red bus has been arrested, police say.`, { source: 'Post', day });
    expect(values(one, two)).toHaveLength(1);
  });
});
