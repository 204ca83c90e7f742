import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/merge/cast/cast.js';
import { findClaims } from '../../../src/merge/facts/facts.js';
import { originsOf } from '../../../src/merge/origins.js';
import type { Claim } from '../../../src/model/findings.js';
import type { AnnotatedArticle } from '../../../src/model/language.js';
import { article, story } from '../story.js';

const claimsOf = (...articles: AnnotatedArticle[]): (Claim & { readonly text: string })[] => {
  const [first, ...rest] = articles;
  if (!first) return [];
  const s = story([first, ...rest]);
  return findClaims(s, castOf(s.articles), originsOf(s)).map((c) => ({
    ...c,
    text: articles.find((a) => a.id === c.sentence.articleId)?.text.slice(c.sentence.start, c.sentence.end) ?? '',
  }));
};

const tribune = article({
  outlet: 'Harbour Tribune',
  publishedAt: '2031-03-04T08:00:00Z',
  text:
    'A chemical leak at the Kestrel fertiliser plant forced 400 residents of Aldmoor from their homes on Tuesday.\n\n' +
    'Fire crews sealed the broken valve shortly before midnight. Schools in the town stay shut until Thursday.',
  figures: [{ words: '400 residents', value: 400, unit: 'resident' }],
});
const post = article({
  outlet: 'Quay Post',
  publishedAt: '2031-03-04T09:00:00Z',
  text:
    'About 400 residents of Aldmoor were evacuated on Tuesday after a chemical leak at the Kestrel fertiliser plant.\n\n' +
    'The plant makes ammonium nitrate for farms along the coast and employs a third of the town.',
  figures: [{ words: 'About 400 residents', value: 400, unit: 'resident', bound: 'about' }],
});

describe('claims', () => {
  it('joins the same claim of two outlets and counts two sources', () => {
    const leak = claimsOf(tribune, post)[0];
    expect(leak?.citations.map((c) => c.articleId).sort()).toEqual([tribune.id, post.id].sort());
    expect(leak).toMatchObject({ independentSources: 2, standing: 'corroborated' });
  });

  it('leaves a sentence that one outlet has as it is', () => {
    const valve = claimsOf(tribune, post).find((c) => c.text.includes('valve'));
    expect(valve).toMatchObject({ independentSources: 1, standing: 'single-source' });
  });

  it('weighs what all tell above what one adds', () => {
    const texts = claimsOf(tribune, post).map((c) => c.text);
    expect(texts[0]).toMatch(/chemical leak/);
  });

  it('does not join rivals in figures, and calls the later and higher one an update', () => {
    const early = article({
      outlet: 'Early Mail',
      publishedAt: '2031-03-04T06:00:00Z',
      text: 'At least 12 people died when the night ferry capsized off Port Lund.',
      figures: [{ words: '12 people', value: 12, unit: 'person', bound: 'at least' }],
    });
    const late = article({
      outlet: 'Late Mail',
      publishedAt: '2031-03-04T18:00:00Z',
      text: 'The toll rose again: 31 people died when the night ferry capsized off Port Lund.',
      figures: [{ words: '31 people', value: 31, unit: 'person' }],
    });
    const [newer, older] = ['rose', 'At least'].map((w) => claimsOf(early, late).find((c) => c.text.includes(w)));
    expect(newer?.supersedes).toBe(older?.id);
    expect(older?.standing).toBe('superseded');
    expect(newer?.standing).toBe('single-source');
  });

  it('lets every count of a report go out of date that a later report gives anew', () => {
    const early = article({
      outlet: 'Early Mail',
      publishedAt: '2031-03-04T06:00:00Z',
      text: 'Three people were killed when the night ferry struck the pier of Port Lund. At least 17 people were injured and the cook was missing.',
      figures: [
        { words: 'Three people', value: 3, unit: 'person' },
        { words: '17 people', value: 17, unit: 'person', bound: 'at least' },
      ],
    });
    const late = article({
      outlet: 'Late Mail',
      publishedAt: '2031-03-04T18:00:00Z',
      text: 'Five people were killed and 31 injured when the night ferry struck the pier of Port Lund in fog.',
      figures: [
        { words: 'Five people', value: 5, unit: 'person' },
        { words: '31', value: 31, unit: 'person' },
      ],
    });
    expect(claimsOf(early, late).find((c) => c.text.includes('17'))?.standing).toBe('superseded');
    expect(claimsOf(early).find((c) => c.text.includes('17'))?.standing).toBe('single-source');
  });

  it('takes a later, higher count of the same things for no update where another thing is told of them', () => {
    const make = (outlet: string, hour: string, words: string, value: number, text: string) =>
      article({
        outlet,
        publishedAt: `2031-03-04T${hour}:00:00Z`,
        text,
        figures: [{ words, value, unit: 'beam' }],
      });
    const claims = claimsOf(
      make(
        'A',
        '06',
        'two beams',
        2,
        'On the Lund bridge the safety inspectors had by then found cracks in two beams beneath the deck.',
      ),
      make(
        'B',
        '18',
        '12 beams',
        12,
        'On the Lund bridge the safety inspectors had urged years ago a repair of 12 beams beneath the carriageway.',
      ),
    );
    expect(claims.every((c) => c.supersedes === undefined)).toBe(true);
  });

  it('keeps rivals of the same hour apart, without an update', () => {
    const text = (n: number) => `Police said ${n} people were arrested at the harbour march in Port Lund.`;
    const make = (outlet: string, n: number) =>
      article({
        outlet,
        publishedAt: '2031-03-04',
        text: text(n),
        figures: [{ words: `${n} people`, value: n, unit: 'person' }],
      });
    const claims = claimsOf(make('A', 12), make('B', 31));
    expect(claims).toHaveLength(2);
    expect(claims.every((c) => c.supersedes === undefined && c.standing === 'single-source')).toBe(true);
  });

  it.each([
    ['a question', 'Will the Kestrel fertiliser plant in Aldmoor ever open again?'],
    ['a pure quotation', '“Nobody told our street about the leak until the sirens went,” said Rosa Lind.'],
    ['words to the reader', 'You can find the numbers of the Aldmoor hotline on our front page.'],
    ['a line without a stop', 'What we know about the Aldmoor leak so far'],
    ['a fragment', 'Not now.'],
  ])('makes no claim of %s', (_name, text) => {
    const quotes = text.startsWith('“') ? [{ words: text.slice(1, text.indexOf('”')) }] : [];
    expect(claimsOf(article({ outlet: 'A', text, quotes }))).toEqual([]);
  });

  it.each(['opinion', 'round-up'] as const)('takes nothing from %s', (genre) =>
    expect(claimsOf(article({ outlet: 'A', text: tribune.text, genre }))).toEqual([]));

  it('prefers the sentence that stands on its own', () => {
    const leaning = article({
      outlet: 'Leaning',
      text: 'It also forced 400 residents of Aldmoor from their homes after the leak at the Kestrel fertiliser plant.',
    });
    expect(claimsOf(leaning, post)[0]?.sentence.articleId).toBe(post.id);
  });

  it('names the holder of a reported claim', () => {
    const text = 'The port authority said two barges had sunk at the northern lock during the storm.';
    const at = text.indexOf('two barges');
    const a = article({ outlet: 'A', text });
    const reported: AnnotatedArticle = {
      ...a,
      utterances: [
        {
          form: 'indirect',
          content: { start: at, end: text.length - 1 },
          cue: { start: 19, end: 23 },
          speaker: {
            name: 'port authority',
            mention: { start: 0, end: 18 },
            resolvedBy: 'name',
            score: 0.9,
            shown: true,
          },
        },
      ],
    };
    expect(claimsOf(reported)[0]?.attributedTo).toBe('port authority');
    expect(claimsOf(a)[0]?.attributedTo).toBeUndefined();
  });

  it('names the holder whose relative clause is longer than the claim', () => {
    const text = 'The port authority, which owns the northern lock and the barges in it, said nothing had sunk.';
    const a = article({ outlet: 'A', text });
    const utterance = (start: number): AnnotatedArticle['utterances'][number] => ({
      form: 'indirect',
      content: { start, end: start + 'nothing had sunk'.length },
      speaker: { name: 'port authority', mention: { start: 0, end: 18 }, resolvedBy: 'name', score: 0.9, shown: true },
    });
    const at = text.indexOf('nothing');
    expect(claimsOf({ ...a, utterances: [utterance(at)] })[0]?.attributedTo).toBe('port authority');
    expect(claimsOf({ ...a, utterances: [utterance(at - 20)] })[0]?.attributedTo).toBeUndefined();
  });

  it('cites places inside the articles, each sentence in at most one claim as its own, whatever the order of articles', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([tribune, post, article({ outlet: 'Third', text: post.text })], { minLength: 1 }),
        (articles) => {
          const claims = claimsOf(...articles);
          for (const c of claims)
            for (const cited of c.citations) {
              const a = articles.find((x) => x.id === cited.articleId);
              expect(a?.sentences).toContainEqual(expect.objectContaining({ start: cited.start, end: cited.end }));
            }
          expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
          expect(claims.every((c) => c.weight >= 0 && c.weight <= 1)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('confirmation', () => {
  const told = article({
    outlet: 'Told',
    text: 'Inspectors closed the Velden cable car after finding cracks in four pylons above the gorge.',
  });

  it('counts an outlet that tells it in two sentences', () => {
    const spread = article({
      outlet: 'Spread',
      text: 'The Velden cable car stands still this weekend. Inspectors closed it because cracks run through four pylons above the gorge.',
    });
    const claim = claimsOf(told, spread).find((c) => c.sentence.articleId === told.id);
    expect(claim?.independentSources).toBe(2);
  });

  /** Sentences of other matters, so that the words for the cable car are not the story's commonplaces. */
  const others = (things: string): string =>
    things
      .split(' ')
      .map((thing) => `The ${thing} of the valley drew few guests that year.`)
      .join(' ');

  it.each([
    [
      'among other things',
      'The Velden car hangs idle over the gorge: engineers found the pylons cracked, and the operator expects repairs to last until spring.',
    ],
    ['with a hyphen', 'A four-pylon crack above the gorge stopped the car, and buses carry all the skiers up.'],
  ])('counts an outlet that tells it %s', (_name, text) => {
    const long = article({
      outlet: 'Told',
      text: `${told.text} ${others('inn mill chapel museum bakery sawmill dairy castle orchard tavern spa fair rink cinema')}`,
    });
    const other = article({
      outlet: 'Else',
      text: `${text} ${others('pool quarry school library golf market harp choir circus lido abbey bridge garden smithy')}`,
    });
    const claim = claimsOf(long, other).find((c) => c.citations.some((x) => x.start === 0 && x.articleId === long.id));
    expect(claim?.independentSources).toBe(2);
  });

  it.each([
    [
      'another closure',
      'Rust on nine cabins had kept the skiers away from Velden for most of last winter, the operator said.',
    ],
    ['the same place only', 'A hiker fell into the gorge beneath the Velden cable car and broke her leg on Sunday.'],
    ['the same people only', 'Inspectors asked the town council on Monday for two more posts and a second van.'],
  ])('does not count an outlet that tells of %s', (_name, text) => {
    const claim = claimsOf(told, article({ outlet: 'Else', text })).find((c) => c.sentence.articleId === told.id);
    expect(claim?.independentSources ?? 1).toBe(1);
  });

  it('does not count an outlet that tells something else of it', () => {
    const other = article({
      outlet: 'Other',
      text: 'The Velden cable car was built for a winter fair and carries skiers from the lake to the glacier.',
    });
    expect(claimsOf(told, other).every((c) => c.independentSources === 1)).toBe(true);
  });

  it('does not take what one spokesman says twice for one claim', () => {
    const by = ', said Rosa Lind, a spokeswoman for the regional transport ministry.';
    const make = (outlet: string, words: string): AnnotatedArticle => {
      const a = article({ outlet, text: words + by, people: ['Rosa Lind'] });
      const at = words.length + 2;
      const mention = { start: at + 5, end: at + 14 };
      return {
        ...a,
        utterances: [
          {
            form: 'indirect',
            content: { start: 0, end: words.length },
            cue: { start: at, end: at + 4 },
            speaker: { name: 'Rosa Lind', mention, resolvedBy: 'name', score: 0.9, shown: true },
          },
        ],
      };
    };
    const claims = claimsOf(
      make('A', 'Four pylons must be replaced'),
      make('B', 'Tickets can be handed back until June'),
    );
    expect(claims).toHaveLength(2);
    expect(claims.every((c) => c.independentSources === 1)).toBe(true);
  });
});

describe('tolls', () => {
  const report = (
    outlet: string,
    publishedAt: string,
    text: string,
    figures: readonly { readonly words: string; readonly value: number }[],
  ): AnnotatedArticle =>
    article({ outlet, publishedAt, text, figures: figures.map((f) => ({ ...f, unit: 'person' })) });

  const early = report(
    'Early',
    '2031-03-04',
    'Hotel guests in Port Lund ran into the street. The fire chief said 12 people died.',
    [{ words: '12 people', value: 12 }],
  );
  const standing = (claims: ReturnType<typeof claimsOf>, words: string) =>
    claims.find((c) => c.text.includes(words))?.standing;

  it('a later and higher count leaves an earlier one behind, whatever words they share', () => {
    const late = report('Late', '2031-03-05', 'At least 31 people, guests and staff, were killed by smoke overnight.', [
      { words: '31 people', value: 31 },
    ]);
    const claims = claimsOf(early, late);
    expect(standing(claims, '12 people')).toBe('superseded');
    expect(claims.find((c) => c.text.includes('31 people'))?.supersedes).toBe(
      claims.find((c) => c.text.includes('12 people'))?.id,
    );
  });

  it('so does a higher one of the same day that two outlets have', () => {
    const others = ['A', 'B'].map((outlet, i) =>
      report(
        outlet,
        '2031-03-04',
        `${i === 0 ? 'Smoke and flames' : 'A blaze before dawn'} left 31 people dead, doctors said.`,
        [{ words: '31 people', value: 31 }],
      ),
    );
    expect(standing(claimsOf(early, ...others), '12 people')).toBe('superseded');
  });

  it.each([
    ['the same day, from one outlet', '2031-03-04', 'Smoke and flames left 31 people dead, doctors said.'],
    ['another fate', '2031-03-05', 'Smoke and flames left 31 people injured, doctors said.'],
    ['another event', '2031-03-05', 'In the mill fire of 2009 smoke and flames left 31 people dead.'],
    [
      'more than five times as many',
      '2031-03-05',
      'Storms along the whole coast killed 310 people, the ministry found.',
    ],
    ['an addition', '2031-03-05', 'Doctors feared that another 31 people were dead in the cellar of a hotel.'],
  ])('must not match: %s', (_name, day, text) => {
    const [words, value] = text.includes('310') ? ['310 people', 310] : ['31 people', 31];
    const other = report('Other', day, text, [{ words: String(words), value: Number(value) }]);
    expect(standing(claimsOf(early, other), '12 people')).not.toBe('superseded');
  });
});
