import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/merge/merge.js';
import { align, pairedWords, standsIn } from '../../../src/merge/quotes/alignment.js';
import { differences } from '../../../src/merge/quotes/differences.js';
import { likenessOf } from '../../../src/merge/quotes/likeness.js';
import type { Quote } from '../../../src/model/findings.js';
import type { AnnotatedArticle } from '../../../src/model/language.js';
import { article, type Given, story } from '../story.js';

const list = (s: string): string[] => s.split(' ');

describe('alignment', () => {
  it.each([
    ['the dam will hold', 'that the dam would hold', 3],
    ['we sign nothing', 'they left early', 0],
    ['never again', 'never again', 2],
  ])('%s / %s', (a, b, matched) => expect(align(list(a), list(b)).matched).toBe(matched));

  it('finds a run of words', () => {
    expect(standsIn(list('will hold'), list('the dam will hold fast'))).toBe(true);
    expect(standsIn(list('will fast'), list('the dam will hold fast'))).toBe(false);
  });
});

describe('differences word by word', () => {
  /** "kind: words of the first > words of the other" of each. */
  const read = (printed: string, variant: string): string[] =>
    differences(printed, variant).map(
      (d) =>
        `${d.kind}: ${printed.slice(d.printed.start, d.printed.end)} > ${variant.slice(d.variant.start, d.variant.end)}`,
    );

  it.each<[string, string, string, string[]]>([
    ['nothing but marks and case', 'We will “hold”, always.', 'we will hold always', []],
    [
      'a shortening',
      'We will rebuild it, plank by beam.',
      'rebuild it, plank',
      ['delete: We will > ', 'delete: by beam > '],
    ],
    ['a word more', 'We sign it.', 'We sign it today.', ['insert:  > today']],
    ['a bracket', 'They broke the dam.', '[The miners] broke the dam', ['replace: They > The miners']],
    ['a word for another', 'A frank talk.', 'An open talk.', ['replace: A frank > An open']],
    ['all of it', 'Never again.', 'At no time more', ['replace: Never again > At no time more']],
  ])('%s', (_name, printed, variant, expected) => expect(read(printed, variant)).toEqual(expected));

  it('is one stretch where much differs, and stays quick', () => {
    const speech = (word: string): string[] => Array.from({ length: 4000 }, (_, i) => `${word}${i}`);
    expect(pairedWords(['so', ...speech('a'), 'end'], ['so', ...speech('b'), 'end'])).toEqual([
      [0, 0],
      [4001, 4001],
    ]);
  });
});

describe('how a printing differs from the first', () => {
  it.each([
    ['the dam will hold', 'the dam will hold', 'exact'],
    ['will hold', 'the dam will hold', 'shortened'],
    ['we believe the dam would hold', 'i believe the dam will hold', 'reworded'],
    ['candid and helpful', 'a frank talk of great use', 'translated'],
  ])('%s / %s', (variant, first, likeness) => expect(likenessOf(list(variant), list(first))).toBe(likeness));
});

const quotesOf = (...given: Given[]): Quote[] => {
  const [first, ...rest] = given.map(article);
  return first ? [...merge(story([first, ...rest])).quotes] : [];
};
const textsOf = (quotes: readonly Quote[]): string[][] => quotes.map((q) => q.variants.map((v) => v.text));

const VERA = { people: ['Vera Ortega'] } as const;
const said = (outlet: string, text: string, ...words: string[]): Given => ({
  outlet,
  text,
  ...VERA,
  quotes: words.map((w) => ({ words: w, by: 'Vera Ortega' })),
});

describe('printings of one utterance', () => {
  const FULL = 'We will rebuild this pier plank by plank, and we will do it before the summer.';

  it('groups a shortened printing with the full one, the full one first', () => {
    const quotes = quotesOf(
      said('A', 'Vera Ortega promised to “rebuild this pier plank by plank”.', 'rebuild this pier plank by plank'),
      said('B', `“${FULL}” Vera Ortega said.`, FULL),
    );
    expect(textsOf(quotes)).toEqual([[FULL, 'rebuild this pier plank by plank']]);
    expect(quotes[0]?.variants[1]?.likeness).toBe('shortened');
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Vera Ortega', shown: true });
  });

  it('brings two pieces of one article together when another prints them unbroken', () => {
    const quotes = quotesOf(
      said(
        'A',
        '“We will rebuild this pier plank by plank,” Vera Ortega said. “And we will do it before the summer.”',
        'We will rebuild this pier plank by plank,',
        'And we will do it before the summer.',
      ),
      said('B', `“${FULL}” Vera Ortega said.`, FULL),
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.variants).toHaveLength(3);
  });

  it('groups renderings of one judgement', () => {
    const quotes = quotesOf(
      said('A', 'Vera Ortega called the meeting “frank and useful”.', 'frank and useful'),
      said('B', 'The meeting was “very useful and open”, Vera Ortega said.', 'very useful and open'),
    );
    expect(quotes).toHaveLength(1);
  });

  it.each([
    [
      'two utterances of one speaker in one article',
      [
        said(
          'A',
          '“The pier is closed.” Vera Ortega said the storm won. “Insurance will not pay.”',
          'The pier is closed.',
          'Insurance will not pay.',
        ),
      ],
    ],
    [
      'one word of two speakers',
      [
        said('A', 'Vera Ortega called it “shameful”.', 'shameful'),
        {
          outlet: 'B',
          text: 'Luis Lund called it “shameful”.',
          people: ['Luis Lund'],
          quotes: [{ words: 'shameful', by: 'Luis Lund' }],
        },
      ],
    ],
    [
      'two judgements of two people',
      [
        said('A', 'Vera Ortega called the meeting “frank and useful”.', 'frank and useful'),
        {
          outlet: 'B',
          text: 'Luis Lund called the meeting “useful and open”.',
          people: ['Luis Lund'],
          quotes: [{ words: 'useful and open', by: 'Luis Lund' }],
        },
      ],
    ],
    [
      'two sentences on one subject',
      [
        said(
          'A',
          '“The pier will be shut for a year at least,” Vera Ortega said.',
          'The pier will be shut for a year at least,',
        ),
        said(
          'B',
          '“Nobody warned us that the pier was rotten,” Vera Ortega said.',
          'Nobody warned us that the pier was rotten,',
        ),
      ],
    ],
  ] as const)('must not group %s', (_name, given) => expect(quotesOf(...given)).toHaveLength(2));

  it('does not join two utterances over a few words that stand in both', () => {
    const quotes = quotesOf(
      said('A', 'Vera Ortega spoke of “the old pier”.', 'the old pier'),
      said(
        'B',
        '“Nobody ever walked to the end of the old pier at night,” Vera Ortega said.',
        'Nobody ever walked to the end of the old pier at night,',
      ),
      said(
        'C',
        '“What the storm left of the old pier will go to the museum,” Vera Ortega said.',
        'What the storm left of the old pier will go to the museum,',
      ),
    );
    expect(quotes.map((q) => q.variants.length).sort()).toEqual([1, 2]);
  });

  it('does not show beside a printing what only a third links to it', () => {
    const [first, second] = [
      'The storm took the pier and half of the harbour wall with it.',
      'Half of the harbour wall with it went the boats of nine families.',
    ];
    const both = `${first.slice(0, -1)}, and ${second}`;
    const texts = textsOf(
      quotesOf(
        said(
          'A',
          `“${first} Nobody slept that night in the old town,” Vera Ortega said.`,
          `${first} Nobody slept that night in the old town,`,
        ),
        said('B', `“${first}” Vera Ortega said.`, first),
        said('C', `“${both}” Vera Ortega said.`, both),
        said('D', `“${second}” Vera Ortega said.`, second),
      ),
    );
    const shown = texts.find(([printed]) => printed?.includes('Nobody slept'));
    expect(shown).not.toContain(second);
  });

  it('does not join two sentences over one clause that a speaker repeats', () => {
    const quotes = quotesOf(
      said(
        'A',
        '“We rebuilt the pier. I tell you, we rebuilt the pier. I can hardly believe it,” Vera Ortega said.',
        'We rebuilt the pier. I tell you, we rebuilt the pier. I can hardly believe it,',
      ),
      said(
        'B',
        '“Alone and at night we rebuilt the pier of all things,” Vera Ortega said.',
        'Alone and at night we rebuilt the pier of all things,',
      ),
    );
    expect(quotes).toHaveLength(2);
  });

  it('tells word by word how a variant differs', () => {
    const [quote] = quotesOf(
      said('A', `“${FULL}” Vera Ortega said.`, FULL),
      said(
        'B',
        `“${FULL.replace('plank by plank', 'beam by beam')}” Vera Ortega said.`,
        FULL.replace('plank by plank', 'beam by beam'),
      ),
    );
    expect(quote?.variants[0].differences).toBeUndefined();
    expect(quote?.variants[1]?.differences).toHaveLength(2);
  });

  it('puts every direct and mixed utterance in exactly one quotation', () => {
    const articles: AnnotatedArticle[] = [
      said('A', `“${FULL}” Vera Ortega said. She was “tired”.`, FULL, 'tired'),
      said('B', `“${FULL}” Vera Ortega said.`, FULL),
    ].map(article);
    const [first, ...rest] = articles;
    if (!first) throw new Error('there is an article');
    const cited = merge(story([first, ...rest])).quotes.flatMap((q) =>
      q.variants.map((v) => `${v.citation.articleId} ${v.citation.start} ${v.citation.end}`),
    );
    const printed = articles.flatMap((a) => a.utterances.map((u) => `${a.id} ${u.content.start} ${u.content.end}`));
    expect(cited.sort()).toEqual(printed.sort());
  });
});

describe('the speaker', () => {
  const WORDS = 'Not one krone of public money will go into that stadium while I hold this office.';
  const by = (outlet: string, name: string, shown: boolean): Given => ({
    outlet,
    text: `“${WORDS}” ${name} said.`,
    people: [name],
    quotes: [{ words: WORDS, by: name, shown }],
  });

  it('is not shown when two articles are sure of two people', () => {
    const [quote] = quotesOf(by('A', 'Vera Ortega', true), by('B', 'Luis Lund', true));
    expect(quote?.variants).toHaveLength(2);
    expect(quote?.speaker?.shown).toBe(false);
  });

  it('is shown when the article that disagrees is unsure', () => {
    const [quote] = quotesOf(by('A', 'Vera Ortega', true), by('B', 'Vera Ortega', true), by('C', 'Luis Lund', false));
    expect(quote?.speaker).toMatchObject({ name: 'Vera Ortega', shown: true });
  });

  it('is not shown when nobody is sure', () =>
    expect(quotesOf(by('A', 'Vera Ortega', false))[0]?.speaker?.shown).toBe(false));

  const spoken = (
    outlet: string,
    quote: NonNullable<Given['quotes']>[number],
    people: Given['people'] = ['Vera Ortega', 'Luis Lund'],
  ): Given => ({
    outlet,
    text: `“${WORDS}” ${(people ?? []).map((p) => (typeof p === 'string' ? p : p.name)).join(' and ')} stood there.`,
    ...(people ? { people } : {}),
    quotes: [quote],
  });

  it.each<[string, Given[], string | undefined, boolean]>([
    [
      'a name beside the words against another paper’s "he"',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega' }),
        spoken('B', { words: WORDS, by: 'Luis Lund', resolvedBy: 'pronoun' }),
      ],
      'Vera Ortega',
      true,
    ],
    [
      'a name beside the words against two papers’ "he"',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega' }),
        spoken('B', { words: WORDS, by: 'Luis Lund', resolvedBy: 'pronoun', shown: false }),
        spoken('C', { words: WORDS, by: 'Luis Lund', resolvedBy: 'pronoun', shown: false }),
      ],
      'Vera Ortega',
      true,
    ],
    [
      'one paper’s "he" against another’s',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega', resolvedBy: 'pronoun' }),
        spoken('B', { words: WORDS, by: 'Luis Lund', resolvedBy: 'pronoun' }),
      ],
      undefined,
      false,
    ],
    [
      'one paper’s sure "he" against another’s unsure name',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega', resolvedBy: 'pronoun' }),
        spoken('B', { words: WORDS, by: 'Luis Lund', shown: false }),
      ],
      undefined,
      false,
    ],
    [
      'an office and who speaks for it',
      [spoken('A', { words: WORDS, by: 'Vera Ortega' }), spoken('B', { words: WORDS, by: 'Orle City Council' })],
      'Vera Ortega',
      true,
    ],
    [
      'an office and its initials',
      [spoken('A', { words: WORDS, by: 'Orle Harbour Board' }), spoken('B', { words: WORDS, by: 'OHB' })],
      'Orle Harbour Board',
      true,
    ],
    [
      'two offices',
      [spoken('A', { words: WORDS, by: 'Orle Harbour Board' }), spoken('B', { words: WORDS, by: 'Skerra Line' })],
      undefined,
      false,
    ],
    [
      'an agency that passes words on',
      [spoken('A', { words: WORDS, by: 'Orle Harbour Board' }), spoken('B', { words: WORDS, by: 'Reuters' })],
      'Orle Harbour Board',
      true,
    ],
    [
      'an unsure office that another paper speaks of',
      [
        spoken('A', { words: WORDS, by: 'Orle Harbour Board', shown: false }),
        spoken('B', { words: WORDS, role: 'board' }),
      ],
      'Orle Harbour Board',
      true,
    ],
    [
      'an unsure mayor where the story has one',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega', shown: false }, [
          { name: 'Vera Ortega', role: 'mayor of Orle' },
        ]),
        spoken('B', { words: WORDS, role: 'mayor' }, ['Luis Lund']),
      ],
      'Vera Ortega',
      true,
    ],
    [
      'an unsure mayor where the story has two',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega', shown: false }, [
          { name: 'Vera Ortega', role: 'mayor of Orle' },
        ]),
        spoken('B', { words: WORDS, role: 'mayor' }, [{ name: 'Luis Lund', role: 'mayor of Skerra' }]),
      ],
      'Vera Ortega',
      false,
    ],
    [
      'an office and somebody of it whom "he" means',
      [
        spoken('A', { words: WORDS, by: 'Orle Harbour Board' }),
        spoken('B', { words: WORDS, by: 'Vera Ortega', resolvedBy: 'pronoun' }),
      ],
      'Vera Ortega',
      true,
    ],
    ['nobody but an agency', [spoken('A', { words: WORDS, by: 'Reuters' })], 'Reuters', false],
    ['a paper’s own words', [spoken('The Gazette', { words: WORDS, by: 'Gazette' })], 'Gazette', false],
    [
      'namesakes',
      [
        spoken('A', { words: WORDS, by: 'Vera Ortega' }, ['Vera Ortega']),
        spoken('B', { words: WORDS, by: 'Pablo Ortega' }, ['Pablo Ortega']),
      ],
      undefined,
      false,
    ],
  ])('%s', (_name, given, name, shown) => {
    const [quote] = quotesOf(...given);
    expect(quote?.speaker?.shown).toBe(shown);
    if (name !== undefined) expect(quote?.speaker?.name).toBe(name);
  });

  it.each([
    ['Skerra Line spokeswoman', true],
    ['spokesman for Mayor Vera Ortega', true],
    ['officials', false],
    ['The company', false],
    ['judge', false],
    ['Mayor Vera Ortega', false],
  ])('a role alone, "%s", is printed: %s', (role, shown) =>
    expect(quotesOf(spoken('A', { words: WORDS, role }))[0]?.speaker).toMatchObject({ role, shown }));

  it('is no role that its article is unsure of', () =>
    expect(
      quotesOf(spoken('A', { words: WORDS, role: 'Skerra Line spokeswoman', shown: false }))[0]?.speaker?.shown,
    ).toBe(false));
});

describe('news value', () => {
  const ranked = (...given: Given[]): string[] => quotesOf(...given).map((q) => q.variants[0].text);
  const two = (first: string, second: string): Given =>
    said('A', `“${first}” Vera Ortega said. The meeting went on. “${second}” Vera Ortega said.`, first, second);

  it.each([
    ['a full sentence above a word', 'saddened', 'We must never again let a contractor inspect his own bridge.'],
    [
      'a stand above a condolence',
      'Our thoughts are with the families of the crew tonight.',
      'The owners lied to the crew and to us about the hull.',
    ],
    [
      'a stand above routine',
      'Our officers are working closely with the harbour board on this.',
      'The crew will refuse to sail that ship again under this flag.',
    ],
    [
      'an answer above a question',
      'Did anybody on the bridge see the other ship in time?',
      'Nobody on the bridge saw the other ship, and we lost five men.',
    ],
    [
      'what stands alone above what leans',
      'That was a terrible mistake by them.',
      'Leaving the harbour was a terrible mistake.',
    ],
  ])('puts %s', (_name, lower, higher) => expect(ranked(two(lower, higher))[0]).toBe(higher));

  it('puts what many print first', () => {
    const [common, rare] = ['The bridge will stay shut for a year.', 'The bridge was built by my grandfather.'];
    const all = ranked(
      said('A', `“${rare}” Vera Ortega said. “${common}” Vera Ortega said.`, rare, common),
      said('B', `“${common}” Vera Ortega said.`, common),
      said('C', `“${common}” Vera Ortega said.`, common),
    );
    expect(all[0]).toBe(common);
  });

  it('leaves an interviewer and a reporter behind whom they ask', () => {
    const [asked, again, answer] = [
      'How many did the mill kill last night?',
      'Will the owner have to resign now?',
      'The mill has stood empty for a year.',
    ];
    const interview: Given = {
      outlet: 'A',
      text: `Luis Lund: “${asked}” “${again}” “${answer}” Vera Ortega stood there.`,
      people: ['Vera Ortega', 'Luis Lund'],
      quotes: [
        { words: asked, by: 'Luis Lund' },
        { words: again, by: 'Luis Lund' },
        { words: answer, by: 'Vera Ortega' },
      ],
    };
    expect(quotesOf(interview)[0]?.speaker?.name).toBe('Vera Ortega');
    const report: Given = {
      outlet: 'A',
      text: `Luis Lund: “${answer}” Vera Ortega said: “It will stay empty.”`,
      people: ['Vera Ortega', 'Luis Lund'],
      quotes: [
        { words: answer, by: 'Luis Lund', role: 'reporter for the Courier' },
        { words: 'It will stay empty.', by: 'Vera Ortega' },
      ],
    };
    expect(quotesOf(report)[0]?.speaker?.name).toBe('Vera Ortega');
  });

  it('puts who acts in the story above who only speaks', () => {
    const [actor, passer] = ['The bridge was a danger to us all.', 'The bridge was a danger to them all.'];
    const given: Given = {
      outlet: 'A',
      text: `“${passer}” Luis Lund said. “${actor}” Vera Ortega said. Vera Ortega closed the bridge. The council backed Vera Ortega.`,
      people: ['Vera Ortega', 'Luis Lund'],
      quotes: [
        { words: passer, by: 'Luis Lund' },
        { words: actor, by: 'Vera Ortega' },
      ],
    };
    const [first] = quotesOf(given);
    expect(first?.speaker?.name).toBe('Vera Ortega');
  });
});
