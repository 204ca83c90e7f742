import { describe, expect, it } from 'vitest';
import type { ArchivedStory } from '../../src/model/archive.js';
import type { Claim, Findings } from '../../src/model/findings.js';
import { changedArticles } from '../../src/recall/changedArticles.js';
import { recall } from '../../src/recall/recall.js';
import { article, place } from '../edit/fixture.js';

const today = (...sentences: readonly string[]): Findings => {
  const a = { ...article({ id: 'today', sentences }), sha256: 'new' };
  return {
    story: { id: 's', articles: [a], copies: [] },
    cast: [],
    independentSources: 1,
    claims: sentences.map((s, i): Claim => {
      const at = place(a, s);
      return {
        id: s,
        sentence: at,
        citations: [at],
        independentSources: 1,
        standing: 'single-source',
        weight: 1 - i / 100,
      };
    }),
    quotes: [],
    disputes: [],
    timeline: [],
    omissions: [],
  };
};

const earlier = (date: string, ...claims: readonly string[]): ArchivedStory => ({
  storyId: 's',
  date,
  articles: [{ id: 'then', path: 'then.md', sha256: 'old', text: claims.join(' ') }],
  claims: claims.map((text) => ({ id: text, text })),
});

const against = (findings: Findings, ...told: readonly ArchivedStory[]) =>
  recall([findings], new Map(told.length === 0 ? [] : [['s', told]])).get('s');

const FERRY = 'The ferry Ada Byrne caught fire off Saltby and three people were killed.';

describe('a story against the editions before', () => {
  it('is new where none had it', () =>
    expect(against(today(FERRY))).toMatchObject({ history: 'new', since: new Set() }));

  it('is repeated where all of it was told, in these words or others', () => {
    const known = ['Three people were killed when the ferry Ada Byrne caught fire off Saltby, police said.'];
    expect(against(today(FERRY), earlier('2031-03-04', ...known))).toMatchObject({
      history: 'repeated',
      continues: '2031-03-04',
    });
  });

  it.each([
    ['something else happened', 'Divers found the wheelhouse recorder on the sea bed.'],
    ['a figure has changed', FERRY.replace('three', 'five')],
    ['a figure has been added', 'The ferry Ada Byrne caught fire off Saltby and three people of 212 were killed.'],
  ])('goes on where %s', (_, sentence) => {
    const told = against(today(FERRY, sentence), earlier('2031-03-04', FERRY));
    expect(told?.history).toBe('continued');
    expect([...(told?.since ?? [])]).toEqual([sentence]);
  });

  it('continues the last of several editions, and knows what any of them told', () => {
    const told = against(
      today(FERRY, 'Divers found the recorder on the sea bed.'),
      earlier('2031-03-03', FERRY),
      earlier('2031-03-04', 'Divers found the recorder on the sea bed.'),
    );
    expect(told).toMatchObject({ history: 'repeated', continues: '2031-03-04' });
  });

  it('is repeated where the very articles were told', () => {
    const findings = today('Divers found the recorder.');
    const same = { ...earlier('2031-03-04'), articles: [{ id: 'x', path: 'x.md', sha256: 'new', text: '' }] as const };
    expect(against(findings, same)?.history).toBe('repeated');
  });
});

describe('articles that an earlier edition stood on', () => {
  const was = (text: string, url?: string): ArchivedStory => ({
    ...earlier('2031-03-04'),
    articles: [{ id: 'then', path: 'mill.md', sha256: 'then', text, ...(url === undefined ? {} : { url }) }],
  });
  const now = article({ id: 'mill', sentences: ['Two beams cracked.'] });

  it('are passed over where they stand as they stood', () =>
    expect(changedArticles([now], [was('Two beams cracked.')])).toEqual([]));

  it('are passed over where the bytes are the same and a newer rule of cleaning left another text of them', () =>
    expect(changedArticles([{ ...now, sha256: 'then' }], [was('Two beams cracked. Follow us.')])).toEqual([]));

  it('are passed over where they are no longer among the inputs', () =>
    expect(changedArticles([], [was('Two beams cracked.')])).toEqual([]));

  it('are noted where the text is another, with the outlet’s own correction', () => {
    const corrected = {
      ...now,
      corrections: [{ kind: 'correction' as const, text: 'An earlier version said three beams.' }],
    };
    const [notice, ...more] = changedArticles([corrected], [was('Three beams cracked.')]);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ rule: 'article-changed', severity: 'warning', path: 'mill.md' });
    expect(notice?.message).toContain('2031-03-04');
    expect(notice?.message).toContain('An earlier version said three beams.');
  });

  it('are noted where the outlet has withdrawn them', () => {
    const gone = { ...now, corrections: [{ kind: 'withdrawal' as const, text: 'This article has been withdrawn.' }] };
    expect(changedArticles([gone], [was('Three beams cracked.')])).toMatchObject([{ rule: 'article-withdrawn' }]);
  });

  it('are noted as withdrawn though the outlet had corrected them besides', () => {
    const corrections = [
      { kind: 'withdrawal' as const, text: 'This article has been withdrawn.' },
      { kind: 'correction' as const, text: 'An earlier version said three beams.' },
    ];
    const [notice] = changedArticles([{ ...now, corrections }], [was('Two beams cracked.')]);
    expect(notice?.rule).toBe('article-withdrawn');
    expect(notice?.message).toContain('has been withdrawn');
  });

  it('are told by their address where they have one', () => {
    const moved = { ...now, path: 'elsewhere.md', url: 'https://herald.example/mill' };
    expect(changedArticles([moved], [was('Three beams.', 'https://herald.example/mill')])).toHaveLength(1);
    expect(changedArticles([moved], [was('Three beams.', 'https://herald.example/other')])).toEqual([]);
  });
});
