import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/edit/wording/names.js';
import { word } from '../../src/edit/wording/wording.js';
import { article } from './fixture.js';

/** The line as it stands beside its date; `cutTo` is how much of the sentence the timeline took. */
const line = (sentence: string, date: string, cutTo = sentence): string => {
  const a = article({ sentences: [sentence], dates: { [date]: ['2026-03-02', 'day'] } });
  const start = a.text.indexOf(cutTo);
  const context = {
    articles: new Map([[a.id, a]]),
    cast: castOf([], new Map([[a.id, a]])),
    style: { locale: 'en-GB', day: '2026-03-05' },
    settled: (_: unknown, d: { readonly value: string }) => d.value,
  };
  const beside = a.dates.find((d) => d.start >= start && d.end <= start + cutTo.length);
  const place = { articleId: a.id, start, end: start + cutTo.length };
  return word([place], context, { introduced: new Set(), ...(beside ? { beside } : {}) }).text;
};

describe('a line of the timeline', () => {
  it.each<[string, string, string, string, string]>([
    [
      'what a date opens stands without it',
      'It is the worst fire since 2 March, when forty people died in Orle.',
      '2 March',
      '2 March, when forty people died in Orle',
      'Forty people died in Orle.',
    ],
    [
      'a relative clause becomes the sentence',
      'Ada Brook, who left the ministry on Monday, is to testify.',
      'Monday',
      'Ada Brook, who left the ministry on Monday',
      'Ada Brook left the ministry.',
    ],
    [
      'with an adverb before its verb',
      'Ada Brook, who only then left the ministry on Monday, is to testify.',
      'Monday',
      'Ada Brook, who only then left the ministry on Monday',
      'Ada Brook only then left the ministry.',
    ],
    [
      'a clause begins and ends as a sentence',
      'No deal was made since the mill shut on Monday in Orle, he said.',
      'Monday',
      'the mill shut on Monday in Orle',
      'The mill shut in Orle.',
    ],
    [
      'of two deeds the one that the date belongs to',
      'The firm found the leak in May but only told its customers on Monday.',
      'Monday',
      'The firm found the leak in May but only told its customers on Monday.',
      'The firm only told its customers.',
    ],
    [
      'a tail of a long line',
      'The council shut the old bridge at Orle to all traffic on Monday evening, raising fears that the market and both schools would lose custom.',
      'Monday evening',
      'The council shut the old bridge at Orle to all traffic on Monday evening, raising fears that the market and both schools would lose custom.',
      'The council shut the old bridge at Orle to all traffic on Monday evening.',
    ],
    [
      'a long line loses the phrase that holds its date',
      'In a post on her own page on Monday, Ada Brook told the traders of Orle that the council would pay for the new bridge from its reserves.',
      'Monday',
      'In a post on her own page on Monday, Ada Brook told the traders of Orle that the council would pay for the new bridge from its reserves.',
      'Ada Brook told the traders of Orle that the council would pay for the new bridge from its reserves.',
    ],
    [
      'an abbreviation keeps its one full stop',
      'The firm shipped the pumps to the U.S. on Monday.',
      'Monday',
      'The firm shipped the pumps to the U.S. on Monday.',
      'The firm shipped the pumps to the U.S.',
    ],
  ])('%s', (_name, sentence, date, cutTo, expected) => {
    expect(line(sentence, date, cutTo)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a main verb behind the relative clause', 'Ada Brook, who runs the mill, left it this week.', 'this week'],
    [
      'a tail that says who says so',
      'The council shut the old bridge at Orle to all heavy traffic and to buses this week, according to two of its inspectors.',
      'this week',
    ],
    [
      'a tail with somebody’s words',
      'The council shut the old bridge at Orle to all heavy traffic and to buses this week, calling it “the last resort”.',
      'this week',
    ],
    [
      'a role that looks like a clause',
      'The council of Orle named the engineer Ada Brook of the county survey office this week as chief inspector of all bridges.',
      'this week',
    ],
    ['a participle that the date completes', 'Ms Brook said so in remarks released on Monday.', 'Monday'],
    ['a gerund that the date completes', 'Ferries will be free for a week, starting on Monday.', 'Monday'],
    ['a date before its noun', 'The plan was drawn up after the 2 March floods.', '2 March'],
    ['a phrase between commas', 'The first cap, fitted on Monday, takes most of the oil.', 'Monday'],
    ['two subjects', 'The firm found the leak but the council told the town this week.', 'this week'],
  ])('leaves %s', (_name, sentence, date) => {
    expect(line(sentence, date)).toBe(sentence);
  });
});
