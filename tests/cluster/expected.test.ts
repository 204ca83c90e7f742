import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/cluster/cluster.js';
import { expectedCohesion } from '../../src/cluster/expected.js';
import { EXPECTED_COHESION, singles } from '../../src/cluster/linkage.js';
import { EVENTS, LONE, report } from './newsroom.js';

/** All pairs of `size` articles, so alike. */
const everyPair = (size: number, likeness: (a: number, b: number) => number) => {
  const near: { a: number; b: number; likeness: number }[] = [];
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) if (likeness(a, b) >= 0.06) near.push({ a, b, likeness: likeness(a, b) });
  return { near, farMean: 0.02 };
};

describe('expectedCohesion', () => {
  it('falls where all that is left single is near to all the rest', () => {
    expect(
      expectedCohesion(
        singles(10),
        everyPair(10, () => 0.1),
      ),
    ).toBeLessThan(0.09);
  });

  it.each([
    ['nothing', [], everyPair(0, () => 0)],
    ['one article', [[0]], everyPair(1, () => 0)],
    ['two that are a little alike', singles(2), everyPair(2, () => 0.1)],
    ['four that are a little alike', singles(4), everyPair(4, () => 0.1)],
    ['single articles that are far from each other', singles(10), everyPair(10, () => 0.03)],
    [
      'one event of nine reports and a tenth article',
      [[0, 1, 2, 3, 4, 5, 6, 7, 8], [9]],
      everyPair(10, (_, b) => (b < 9 ? 0.3 : 0.05)),
    ],
    ['one in four near', singles(12), everyPair(12, (a, b) => ((a + b) % 4 === 0 ? 0.1 : 0.03))],
  ])('stays what it is on a mixed day: %s', (_, groups, pairs) => {
    expect(expectedCohesion(groups, pairs)).toBe(EXPECTED_COHESION);
  });

  it('stays under what is expected of a mixed day, however alike two stories are', () => {
    const twins = everyPair(20, (a, b) => (a < 10 === b < 10 ? 0.4 : 0.25));
    const [first, second] = [singles(20).flat().slice(0, 10), singles(20).flat().slice(10)];
    expect(expectedCohesion([first, second], twins)).toBeLessThanOrEqual(EXPECTED_COHESION);
  });
});

/** What one outlet tells of one tunnel, month after month. */
const FOLLOW_UPS: readonly (readonly [day: string, title: string, text: string])[] = [
  [
    '2031-03-02',
    'Roof of Skarn tunnel falls on night shift',
    'Part of the roof of the Skarn tunnel fell on a night shift on Sunday and shut in nineteen drillers. Norrveg Rail, which builds the line under the Skarn ridge, sent pumps from the western portal.\n\nWater rose to the ankles by dawn, said a foreman whose brother was inside. Ambulances from three valleys queued on a forest track, snow lay on the pumps, and a helicopter with a winch turned back in fog. Television crews slept in a bakery.',
  ],
  [
    '2031-03-06',
    'Fourteen drillers walk out of Skarn tunnel',
    'Fourteen drillers walked out of Norrveg Rail’s Skarn tunnel on Thursday through a shaft that volunteers had bored; five were dead.\n\nWives had waited in a gymnasium, where a choir sang and a priest read psalms. Doctors treated frostbite and broken ribs. One survivor asked for coffee and pancakes. The king sent a telegram, and schoolchildren laid carnations beside a bonfire.',
  ],
  [
    '2031-03-19',
    'Ministry halts construction under ridge',
    'The transport ministry halted all work under the Skarn ridge on Wednesday. Inspectors want to see the bolts that Norrveg Rail ordered for the tunnel.\n\nA laboratory will saw through samples of steel that a wholesaler had delivered with forged certificates. Opposition deputies asked for a parliamentary inquiry and for the minutes of procurement meetings; the deputy secretary, fresh from leave, promised a white paper before the recess.',
  ],
  [
    '2031-04-11',
    'Norrveg Rail chief gives up his post',
    'The chief executive of Norrveg Rail, Anders Vold, gave up his post on Friday over the deaths in the Skarn tunnel.\n\nShares fell nine per cent. The board named its head of finance in his place, put off quarterly results and cut the dividend. Pension funds that hold a tenth of the stock wanted his bonus back. Analysts spoke of a rights issue and of cheaper bonds.',
  ],
  [
    '2031-05-23',
    'Prosecutor opens case against managers',
    'A prosecutor opened a case on Friday against two managers of Norrveg Rail, who are said to have signed for bolts that nobody had tested in the Skarn tunnel.\n\nThey are said to have signed for bolts nobody had tested. Both deny negligence. Detectives carried computers and cardboard boxes from a villa at the fjord. Counsel for the accused called the search warrant unlawful and appealed; a hearing is set for autumn before three judges.',
  ],
  [
    '2031-06-30',
    'Relatives of Skarn drillers settle',
    'The widows of the five drillers who died in the Skarn tunnel settled with Norrveg Rail on Monday.\n\nTheir lawyer named no sum. A trade union collected money for scholarships, and a sculptor offered granite for a memorial. One mother refused to sign, saying that envelopes do not bury sons. Mediation had taken eleven weeks in a hotel.',
  ],
  [
    '2031-08-14',
    'Trains to run a year late',
    'Trains will run under the Skarn ridge a year later than planned, Norrveg Rail said on Thursday. Each bolt in the tunnel is being replaced.\n\nTimetables for commuters are being redrawn, and freight will go by ferry until then. Farmers along the old line hope that its level crossings stay. Engineers from Switzerland will line the walls with sprayed concrete. Tickets for the inaugural journey had been sold out.',
  ],
];

describe('cluster, of a collection about one long story', () => {
  const followUps = FOLLOW_UPS.map(([day, title, text]) => report({ day, title, text }));

  it.each([
    ['with their days', followUps],
    ['undated', followUps.map(({ publishedAt: _, ...a }) => a)],
  ])('joins follow-ups over months: %s', (_, articles) => {
    expect(cluster(articles).value.map((s) => s.articles.length)).toEqual([7]);
  });

  it('leaves what tells of something else alone, and tells it the same in any order', () => {
    const other = LONE.slice(0, 2).map(report);
    const sizes = (list: typeof followUps): number[] =>
      cluster(list)
        .value.map((s) => s.articles.length)
        .sort();
    const both = sizes([...followUps, ...other]);
    expect(both.filter((n) => n === 1).length).toBeGreaterThanOrEqual(2);
    expect(sizes([...other, ...followUps.toReversed()])).toEqual(both);
  });

  it('does not make one story of two events that each are told by several', () => {
    const two = EVENTS.slice(0, 2).map((event) => event.map(report));
    expect(cluster(two.flat()).value).toHaveLength(2);
  });
});
