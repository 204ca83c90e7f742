import { describe, expect, it } from 'vitest';
import { defaultNewsletter } from '../../src/config.js';
import { edit } from '../../src/edit/edit.js';
import { layoutOf } from '../../src/edit/layout.js';
import type { Edition, EditionBriefing } from '../../src/model/edition.js';
import type { Claim, Findings, Quote } from '../../src/model/findings.js';
import { article, castOfArticle, place } from './fixture.js';

const PLACES = ['Ashby', 'Brindle', 'Corby', 'Denby', 'Ensby', 'Farnby', 'Gadby'] as const;

/** A day of seven stories, the later ones told by fewer outlets; those with `quoted` have somebody's words. */
const day = (quoted: (i: number) => boolean): readonly Findings[] =>
  PLACES.map((name, i) => {
    const a = article({
      id: `story-${i}`,
      source: `The ${name} Echo`,
      title: `${name} council sells its market hall`,
      sentences: [
        `The council of ${name} sold its market hall to a brewery on Thursday after two years without a tenant.`,
        `The brewery will keep the clock tower and open a tap room below it in spring.`,
        `About forty stallholders of ${name} have until June to find another roof.`,
        '"We have sold the roof over our own heads," Ada Byrne told reporters.',
      ],
    });
    const claim = (words: string, weight: number): Claim => ({
      id: `claim ${words}`,
      sentence: place(a, words),
      citations: [place(a, words)],
      independentSources: 1,
      standing: 'single-source',
      weight,
    });
    const words = 'We have sold the roof over our own heads';
    const quote: Quote = {
      id: `quote ${i}`,
      form: 'direct',
      speaker: { name: 'Ada Byrne', shown: true },
      variants: [{ text: words, citation: place(a, words), likeness: 'exact' }],
      weight: 0.9,
    };
    return {
      story: { id: `story ${i}`, articles: [a], copies: [] },
      cast: castOfArticle(a),
      independentSources: PLACES.length - i,
      claims: [
        claim(
          `The council of ${name} sold its market hall to a brewery on Thursday after two years without a tenant.`,
          0.9,
        ),
        claim('The brewery will keep the clock tower and open a tap room below it in spring.', 0.7),
        claim(`About forty stallholders of ${name} have until June to find another roof.`, 0.6),
      ],
      quotes: quoted(i) ? [quote] : [],
      disputes: [],
      timeline: [],
      omissions: [],
    };
  });

const digest = (findings: readonly Findings[]): Edition =>
  edit(findings, {
    newsletter: { ...defaultNewsletter(), layout: 'digest' },
    date: '2026-03-05',
    notices: [],
  }).value;

const briefingsOf = (edition: Edition): readonly EditionBriefing[] => edition.sections.flatMap((s) => s.briefings);

const printed = <T extends { readonly printed: boolean }>(list: readonly T[]): readonly T[] =>
  list.filter((x) => x.printed);

describe('a digest', () => {
  const edition = digest(day((i) => i % 2 === 0));
  const briefings = briefingsOf(edition);

  it('says that it is one; a full briefing says nothing', () => {
    expect(edition.layout).toBe('digest');
    const full = edit(
      day(() => true),
      { newsletter: defaultNewsletter(), date: '2026-03-05', notices: [] },
    ).value;
    expect(full).not.toHaveProperty('layout');
  });

  it('prints the five best stories and keeps the others for the web', () => {
    expect(printed(briefings).map((b) => b.rank)).toEqual([1, 2, 3, 4, 5]);
    expect(briefings.filter((b) => !b.printed).every((b) => b.web === true)).toBe(true);
    expect(printed(briefings).every((b) => b.form === 'short')).toBe(true);
  });

  it('prints one quotation, else one fact, and no timeline', () => {
    for (const b of printed(briefings)) {
      expect(b.headline.text).not.toBe('');
      expect(printed(b.facts).length + printed(b.quotes).length).toBe(1);
      expect(printed(b.quotes)).toHaveLength(b.quotes.length);
      expect([...printed(b.disputes), ...printed(b.timeline)]).toEqual([]);
    }
  });

  it('keeps every finding for the record', () => {
    expect(briefings.map((b) => b.facts.length)).toEqual(PLACES.map(() => 3));
  });
});

describe('forms', () => {
  const limits = { full: 1, short: 6, wordsPerStory: 900 };
  const of = (layout: 'full' | 'digest', several: string): string =>
    layoutOf({ layout })
      .forms(
        [...several].map((s) => s === 's'),
        limits,
      )
      .map((form) => form[0])
      .join('');

  it.each<['full' | 'digest', string, string]>([
    ['full', 'sssssssss', 'fssssssll'],
    ['full', 's11111', 'fsssll'],
    ['digest', 'sssssss', 'sssssll'],
    ['digest', '1111111', 'sssssll'],
    ['digest', '1', 's'],
    ['digest', '', ''],
  ])('%s of %s', (layout, several, expected) => expect(of(layout, several)).toBe(expected));
});
