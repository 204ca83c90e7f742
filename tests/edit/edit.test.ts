import { describe, expect, it } from 'vitest';
import { defaultNewsletter } from '../../src/config.js';
import { edit } from '../../src/edit/edit.js';
import type { EditionBriefing } from '../../src/model/edition.js';
import type { Claim, Findings, Quote, TimelineEntry } from '../../src/model/findings.js';
import type { AnnotatedArticle } from '../../src/model/language.js';
import type { Citation, NonEmpty } from '../../src/model/span.js';
import { article, castOfArticle, place } from './fixture.js';

const claim = (a: AnnotatedArticle, words: string, weight: number, more: Partial<Claim> = {}): Claim => ({
  id: `claim ${words.slice(0, 20)}`,
  sentence: place(a, words),
  citations: [place(a, words)],
  independentSources: 1,
  standing: 'single-source',
  weight,
  ...more,
});

const quote = (a: AnnotatedArticle, words: string, name: string, shown: boolean, weight: number): Quote => ({
  id: `quote ${words.slice(0, 20)}`,
  form: 'direct',
  speaker: { name, shown },
  variants: [{ text: words, citation: place(a, words), likeness: 'exact' }],
  weight,
});

const story = (articles: NonEmpty<AnnotatedArticle>, more: Partial<Findings> = {}): Findings => ({
  story: { id: `story of ${articles[0].id}`, articles, copies: [] },
  cast: castOfArticle(articles[0]),
  independentSources: articles.length,
  claims: [],
  quotes: [],
  disputes: [],
  timeline: [],
  omissions: [],
  ...more,
});

const briefingsOf = (findings: readonly Findings[]): readonly EditionBriefing[] =>
  edit(findings, { newsletter: defaultNewsletter(), date: '2026-03-05', notices: [] }).value.sections.flatMap(
    (s) => s.briefings,
  );

const only = (findings: Findings): EditionBriefing => {
  const [briefing] = briefingsOf([findings]);
  if (briefing === undefined) throw new Error('no briefing');
  return briefing;
};

const MILL = article({
  id: 'mill',
  source: 'The Marsh Gazette',
  title: 'Why the mill matters: five questions',
  sentences: [
    'The council closed the tide mill on Thursday after a beam gave way, the mayor said.',
    'Inspectors found rot in three of the forty beams.',
    'The beams were found to be rotten in three of forty places, inspectors said.',
    '"Nobody was hurt and nobody will be," Ada Byrne told reporters.',
    'It was the second such closure.',
    'A tearoom next door stays open to visitors every day.',
  ],
  people: { 'Ada Byrne': { gender: 'female' } },
});

describe('the headline', () => {
  it('is cut from a lede where the outlet’s own title is a teaser, and keeps who says so', () => {
    const { headline } = only(story([MILL], { claims: [claim(MILL, MILL.text.slice(0, 83), 0.9)] }));
    expect(headline.text).toMatch(/^The council closed the tide mill/);
    expect(headline.text).not.toMatch(/[?:.]$|\bWhy\b/);
    expect(headline.citations[0]?.articleId).toBe('mill');
  });

  it('is the outlet’s own title when sentences bear out each of its words', () => {
    const titled = { ...MILL, title: 'Council closed tide mill after beam gave way' };
    expect(only(story([titled])).headline.text).toBe('Council closed tide mill after beam gave way');
  });

  it('says where a story stands that has gone on, not where it stood a month ago', () => {
    const titled = { ...MILL, title: 'Council closed tide mill after beam gave way' };
    const reopened = article({
      id: 'later',
      source: 'Ferry Times',
      day: '2026-04-09',
      sentences: ['The council opened the tide mill again on Thursday after forty beams were replaced.'],
    });
    expect(only(story([titled, reopened])).headline.text).toMatch(/opened the tide mill again/);
    const sameDay = { ...reopened, day: MILL.day ?? '', publishedAt: MILL.day ?? '' };
    expect(only(story([titled, sameDay])).headline.text).toBe(titled.title);
  });

  it('never adds a word: a title with a word of its own is not used', () => {
    const titled = { ...MILL, title: 'Scandal: council closed tide mill' };
    expect(only(story([titled])).headline.text).not.toMatch(/scandal/i);
  });
});

describe('what is printed', () => {
  const findings = story([MILL], {
    claims: [
      claim(MILL, 'The council closed the tide mill on Thursday after a beam gave way, the mayor said.', 0.9),
      claim(MILL, 'Inspectors found rot in three of the forty beams.', 0.8),
      claim(MILL, 'The beams were found to be rotten in three of forty places, inspectors said.', 0.7),
      claim(MILL, 'It was the second such closure.', 0.6),
      claim(MILL, 'A tearoom next door stays open to visitors every day.', 0.1, { standing: 'superseded' }),
    ],
    quotes: [quote(MILL, 'Nobody was hurt and nobody will be,', 'Ada Byrne', true, 0.9)],
  });
  const briefing = only(findings);
  const printed = [briefing.standfirst?.text ?? '', ...briefing.facts.filter((f) => f.printed).map((f) => f.text)].join(
    ' | ',
  );

  it('keeps every finding in the edition, printed or not', () => {
    expect(briefing.facts).toHaveLength(5);
    expect(briefing.facts.map((f) => f.rank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says nothing twice', () => expect(printed.match(/three of (?:the )?forty/g)).toHaveLength(1));

  it('has no sentence that points at one that is not there', () =>
    expect(printed).not.toContain('second such closure'));

  it('leaves out what a newer figure has overtaken', () => expect(printed).not.toContain('tearoom'));

  it('ends a quotation with the stop its speaker made', () =>
    expect(briefing.quotes[0]).toMatchObject({ text: 'Nobody was hurt and nobody will be.', printed: true }));

  it('prints no quotation whose speaker is doubtful', () => {
    const doubtful = story([MILL], {
      quotes: [quote(MILL, 'Nobody was hurt and nobody will be,', 'Ada Byrne', false, 0.9)],
    });
    expect(only(doubtful).quotes[0]?.printed).toBe(false);
  });
});

describe('room by rank', () => {
  const several = (n: number): Findings => {
    const of = (id: string) =>
      article({ id, source: id, sentences: [`The ferry number ${n} sank off Saltby on Monday night.`] });
    return story([of(`a${n}`), of(`b${n}`)]);
  };
  const single = (n: number): Findings =>
    story([article({ id: `s${n}`, sentences: [`A cat was found in tree number ${n} in the park on Monday.`] })]);

  it('tells one in full, those of several articles shorter, single items in a line', () => {
    const forms = briefingsOf([single(1), several(1), several(2), several(3), several(4), several(5)]).map(
      (b) => b.form,
    );
    expect(forms).toEqual(['full', 'short', 'short', 'short', 'short', 'line']);
  });

  it('gives a few single items room on a day without bigger stories', () => {
    const forms = briefingsOf(Array.from({ length: 6 }, (_, i) => single(i))).map((b) => b.form);
    expect(forms).toEqual(['full', 'short', 'short', 'short', 'line', 'line']);
  });

  it('prints forty stories and keeps the rest for the web edition', () => {
    const all = briefingsOf(Array.from({ length: 45 }, (_, i) => single(i)));
    expect(all.filter((b) => b.printed)).toHaveLength(37);
    expect(all.filter((b) => b.web).every((b) => !b.printed)).toBe(true);
    expect(new Set(all.flatMap((b) => b.articles)).size).toBe(45);
  });

  it('does not depend on the order of the input', () => {
    const all = [single(1), several(1), several(2), single(2)];
    expect(briefingsOf([...all].reverse())).toEqual(briefingsOf(all));
  });
});

describe('sections', () => {
  const newsletter = {
    ...defaultNewsletter(),
    sections: [
      { title: 'Sea', tags: ['harbour'], words: [], weight: 1 },
      { title: 'Town', tags: [], words: ['council'], weight: 1 },
      { title: 'Elsewhere', tags: [], words: [], weight: 1 },
    ],
  };
  const sectionsOf = (a: AnnotatedArticle) =>
    edit([story([a])], { newsletter, date: '2026-03-05', notices: [] }).value.sections.map((s) => s.title);

  it('go by tags first, then by words, else to the last', () => {
    expect(sectionsOf({ ...MILL, tags: ['Harbour'] })).toEqual(['Sea']);
    expect(sectionsOf(MILL)).toEqual(['Town']);
    expect(sectionsOf(article({ id: 'x', sentences: ['A comet was seen by farmers.'] }))).toEqual(['Elsewhere']);
  });
});

describe('what stands among the facts and in the timeline', () => {
  const SENTENCE = 'Police in Lund put barriers across the quay on Monday and sent the market traders home.';
  const OTHER = 'The traders of the market in Lund were sent home on Monday and police put up barriers.';
  const OPENING = [
    'The council closed the tide mill after a beam gave way, the mayor said.',
    'Inspectors from the capital found rot in three of the forty old beams below the wheel house, and worms in nine.',
    'The miller, whose family has ground flour there since the flood, will be paid 40,000 crowns until the autumn fair.',
  ];
  const scripted = (id: string, sentence: string): AnnotatedArticle =>
    article({
      id,
      source: id,
      sentences: [...OPENING, sentence],
      dates: { Monday: ['2026-03-02', 'day'] },
    });
  const [gazette, herald] = [scripted('gazette', SENTENCE), scripted('herald', OTHER)];
  const entry = (...tellings: NonEmpty<Citation>): TimelineEntry => ({
    id: 'barriers',
    when: { value: '2026-03-02', precision: 'day', expression: 'Monday', certainty: 'stated' },
    what: tellings[0],
    citations: tellings,
    planned: false,
    weight: 0.6,
  });
  const told = (independentSources: number, ...tellings: NonEmpty<Citation>) => {
    const { facts, timeline } = only(
      story([gazette, herald], {
        claims: [
          ...OPENING.map((sentence) => claim(gazette, sentence, 0.9)),
          claim(gazette, SENTENCE, 0.5, { independentSources }),
        ],
        timeline: [entry(...tellings)],
      }),
    );
    return {
      isFact: facts.some((f) => f.printed && f.text.startsWith('Police in Lund')),
      timeline: timeline.filter((t) => t.printed).map((t) => t.what),
    };
  };
  it('one source’s sentence stands where its time is told', () =>
    expect(told(1, place(gazette, SENTENCE))).toEqual({
      isFact: false,
      timeline: ['Police in Lund put barriers across the quay on Monday and sent the market traders home.'],
    }));

  it('what several say stays a fact, and is told in the timeline in another source’s words', () =>
    expect(told(2, place(gazette, SENTENCE), place(herald, OTHER))).toEqual({
      isFact: true,
      timeline: ['The traders of the market in Lund were sent home on Monday and police put up barriers.'],
    }));

  it('or not at all, where no other source tells it', () =>
    expect(told(2, place(gazette, SENTENCE))).toEqual({ isFact: true, timeline: [] }));
});
