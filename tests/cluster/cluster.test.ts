import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/cluster/cluster.js';
import type { AnnotatedArticle } from '../../src/model/language.js';
import { AGENCY_TEXT, EVENTS, LONE, report } from './newsroom.js';

const days = (list: readonly AnnotatedArticle[], day: string): AnnotatedArticle[] =>
  list.map((a) => ({ ...a, publishedAt: day }));

const stories = (articles: readonly AnnotatedArticle[]): string[][] =>
  cluster(articles)
    .value.map((s) => s.articles.map((a) => a.title ?? a.id).sort())
    .sort();

const events = EVENTS.map((event) => event.map(report));
const lone = LONE.map(report);
const mixed = [...events.flat(), ...lone];

describe('cluster', () => {
  it('finds the stories of a mixed day and leaves single articles alone', () => {
    const expected = [...events, ...lone.map((a) => [a])].map((e) => e.map((a) => a.title ?? '').sort()).sort();
    expect(stories(mixed)).toEqual(expected);
  });

  it.each(
    events.map((event, i) => [EVENTS[i]?.[0]?.title, event] as const),
  )('joins all of one event given alone: %s', (_, event) => {
    expect(cluster(event).value).toHaveLength(1);
  });

  it('joins one-paragraph items of one event without titles', () => {
    const items = [
      'A bus carrying pilgrims left the road near Alcoba on Friday and fell into a ravine, killing nine people.',
      'Nine pilgrims were killed when their bus plunged into a ravine outside Alcoba.',
      'Rescuers in Alcoba pulled survivors from a ravine where a bus full of pilgrims had crashed.',
    ];
    expect(cluster(items.map((text) => report({ text }))).value).toHaveLength(1);
  });

  it('keeps a handful of unrelated articles apart', () => {
    const handful = [...events.flatMap((e) => e.slice(0, 1)), ...lone];
    expect(cluster(handful).value).toHaveLength(handful.length);
  });

  it('keeps short notices of one town apart that have its name in common and nothing else', () => {
    const notices = [
      'A man was fined for feeding gulls on the promenade at Port Ellery. Magistrates heard that he had been warned three times.',
      'The swimming pool in Port Ellery reopens on Saturday after a new boiler was fitted. Lessons for toddlers begin in spring.',
      'A thief took two paintings from a gallery in Port Ellery overnight. Police are looking for a grey van.',
      'Bus drivers in Port Ellery will strike for two days over night shifts, their union said on Monday.',
    ];
    expect(cluster(notices.map((text) => report({ text }))).value).toHaveLength(4);
  });

  it('keeps two look-alike events apart when each is told in its own words', () => {
    const quakes = (place: string, toll: string, detail: string): AnnotatedArticle[] => [
      report({
        text: `An earthquake struck ${place} on Monday, killing ${toll} people. ${detail} Rescue teams were sent.`,
      }),
      report({ text: `${toll} people died in the earthquake in ${place}. ${detail} Hospitals were full.` }),
      report({ text: `Rescuers searched ${place} for survivors of the quake that killed ${toll}. ${detail}` }),
    ];
    const first = quakes('Vellmark', 'eleven', 'The bell tower of Saint Orsola collapsed onto a market.');
    const second = quakes(
      'Tamsui Bay',
      'forty',
      'A dam above the rice terraces cracked and thousands fled to the harbour.',
    );
    expect(stories([...first, ...second])).toHaveLength(2);
  });

  it('joins two loosely alike reports of one day and parts them when a year lies between', () => {
    const older = report({
      id: 'a',
      text: `The river Leddon burst its banks and flooded the old town of Harrow Bridge, where boats took people from upper windows.

Shopkeepers lost their stock and the mayor, Anselm Tyrell, asked the army for pumps.`,
    });
    const newer = report({
      id: 'b',
      text: `Heavy rain stopped trains on the coast line and cleared a campsite, the rail operator said on Thursday.

Schools stay shut until Monday. The river Leddon stood a metre below its banks and was rising; sandbags were piled up in front of the cathedral, and boats stood ready in the old town of Harrow Bridge.`,
    });
    expect(cluster([...days([older], '2031-02-11'), ...days([newer], '2031-02-11')]).value).toHaveLength(1);
    expect(cluster([...days([older], '2031-02-11'), ...days([newer], '2032-02-19')]).value).toHaveLength(2);
  });

  const followUp = report({
    title: 'Retired judge to lead Solveig inquiry',
    text: `A retired judge will lead the inquiry into the Solveig, the government told parliament. Hearings begin in spring and are open to families.

Shares in Norrland Lines fell. Brokers expect the company to sell its two older ships before winter, and insurers have set aside forty million for claims over the Solveig.`,
  });

  it('adds a follow-up in other words to the one story whose name it bears', () => {
    const found = stories([...mixed, followUp]).find((titles) => titles.includes(followUp.title ?? ''));
    expect(found).toHaveLength(4);
  });

  it('leaves a lone look-alike with names of its own outside', () => {
    const lookAlike = report({
      title: 'Fire on Lake Ansel ferry: one dead',
      text: `A deckhand died when fire broke out on the car deck of the ferry Mirador as it crossed Lake Ansel on Tuesday, police in Ansel said.

All 80 passengers were taken off by fishing boats. The Mirador was towed to Ansel, where police boarded it.`,
    });
    const found = stories([...mixed, lookAlike]).find((titles) => titles.includes(lookAlike.title ?? ''));
    expect(found).toHaveLength(1);
  });

  it('leaves a round-up out of the stories it mentions, and says so', () => {
    const digest = report({ title: 'Five things to know this morning', text: mixed.map((a) => a.text).join('\n\n') });
    const { value, notices } = cluster([...mixed, digest]);
    expect(value.find((s) => s.articles.some((a) => a.id === digest.id))?.articles).toHaveLength(1);
    expect(notices.map((n) => n.rule)).toEqual(['round-up']);
  });

  it('leaves a digest alone that no headline gives away, and says so', () => {
    const [ferry = [], budget = []] = events;
    const openings = [ferry[0], budget[1]].map((a) => a?.text.split('\n\n')[0] ?? '');
    const digest = report({ title: 'Good morning from the north', text: openings.join('\n\n') });
    const { value, notices } = cluster([...mixed, digest]);
    expect(value.find((s) => s.articles.some((a) => a.id === digest.id))?.articles).toHaveLength(1);
    expect(value).toHaveLength(cluster(mixed).value.length + 1);
    expect(notices.map((n) => n.rule)).toEqual(['round-up']);
  });

  it('keeps the id of a story when newer articles join it', () => {
    const [first = [], ...rest] = events;
    const before = cluster(days(first.slice(0, 2), '2031-03-04')).value;
    const after = cluster([
      ...days(first.slice(0, 2), '2031-03-04'),
      ...days(first.slice(2), '2031-03-05'),
      ...rest.flat(),
    ]).value;
    expect(after.map((s) => s.id)).toContain(before[0]?.id);
  });

  it('lists the articles of a story oldest first, undated ones last', () => {
    const [first = []] = events;
    const [a, b, c] = first;
    if (!a || !b || !c) throw new Error('three reports expected');
    const given = [a, { ...b, publishedAt: '2031-03-05' }, { ...c, publishedAt: '2031-03-04T23:30:00-02:00' }];
    expect(cluster(given).value[0]?.articles.map((x) => x.title)).toEqual([b.title, c.title, a.title]);
  });

  it('groups the reprints of one text within the story', () => {
    const printed = ['Tidewater Post', 'Inland Mail', 'Evening Lantern'].map((outlet) =>
      report({ outlet, title: 'Serrano to vote in October', text: AGENCY_TEXT, agencies: ['XNA'] }),
    );
    const { value } = cluster([...printed, ...mixed]);
    const story = value.find((s) => s.articles.length === 3 && s.copies.length > 0);
    expect(story?.copies).toHaveLength(1);
    expect(story?.copies[0]?.copies).toHaveLength(2);
  });

  it('answers no stories for no articles, and one for an article without words', () => {
    expect(cluster([])).toEqual({ value: [], notices: [] });
    expect(cluster([report({ text: '…' })]).value).toHaveLength(1);
  });

  it('partitions the articles, the same way in whatever order they come', () => {
    const expected = cluster(mixed).value;
    fc.assert(
      fc.property(fc.shuffledSubarray(mixed, { minLength: mixed.length }), (order) => {
        expect(cluster(order).value).toEqual(expected);
      }),
      { numRuns: 25 },
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(mixed), (some) => {
        const placed = cluster(some).value.flatMap((s) => s.articles.map((a) => a.id));
        expect(placed.sort()).toEqual(some.map((a) => a.id).sort());
      }),
      { numRuns: 25 },
    );
  });
});
