import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { Article, Draft } from '../../src/model/article.js';
import { newsletter } from '../ingest/newsletter.js';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  id: more.path ?? 'x',
  path: 'x.txt',
  sha256: '',
  authors: [],
  tags: [],
  publishedAt: '2031-03-04',
  text,
  ...more,
});

const cleaned = (text: string, more: Partial<Draft> = {}): Article => {
  const [article] = clean([draft(text, more)], newsletter).value;
  if (article === undefined) throw new Error('no article');
  return article;
};

const BODY = [
  'The council of Northport voted on Monday to close the old bridge, which carries the road to the islands.',
  'Engineers had found cracks in two of its pillars, and the city said that it could not wait for the summer.',
  '“We were lucky,” the mayor said. “It could have been so much worse for all of us.”',
  'Buses will take the longer way round by the mill until the autumn, when the new bridge is to be opened.',
];

describe('clean', () => {
  it('takes boilerplate out, keeps the body and says what went by which rule', () => {
    const article = cleaned(
      [
        'ARTICLE AD BOX',
        `NORTHPORT (Reuters) - ${BODY[0]}`,
        BODY[1],
        "'Lucky'",
        BODY[2],
        'ALSO READ: Old mill sold',
        BODY[3],
        'AFP contributed reporting.',
        'A Message from The Northport Post:',
        'Dear readers,',
        'Your support keeps our journalism free. "Today" it costs $2.',
        'Continue',
      ].join('\n\n'),
    );
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.agencies).toEqual(['AFP', 'Reuters']);
    expect(article.removed.map((r) => r.rule).sort()).toEqual([
      'ad-marker',
      'appeal',
      'appeal',
      'appeal',
      'appeal',
      'credit',
      'dateline',
      'promo',
      'subhead',
    ]);
    expect(article.source).toEqual({ id: 'the-northport-post', name: 'The Northport Post', kind: 'other' });
  });

  it.each([
    ['a bare quotation as a paragraph', '“It will hold.”'],
    ['a sentence broken off at a comma', 'He repeated that the "root causes" had to be removed,'],
  ])('keeps %s', (_, line) => {
    expect(cleaned([BODY[0], line, BODY[1]].join('\n\n')).text).toContain(line);
  });

  it.each([
    ['correction', 'This article was amended on 5 March 2031 to give the right number of pillars.'],
    ['correction', '• This story was corrected on March 5, 2031. An earlier version misspelled Ms Quill’s name.'],
    ['correction', 'Correction: An earlier version of this article said that three pillars were cracked.'],
    ['correction', 'CORRECTION (March 5): The bridge has two pillars, not three.'],
    ['correction', 'CORRECTION (March 5, 2031, 9:12 a.m. ET): The bridge has two pillars, not three.'],
    ['correction', 'Because of an editing error, an earlier version of this post gave the wrong day.'],
    ['correction', 'A headline on an earlier version of this story misstated the number of pillars.'],
    ['correction', 'Due to incorrect information from the council, a previous version of this story said it fell.'],
    ['correction', 'This story originally said the bridge would open in June.'],
    ['correction', '(Corrects number of pillars in paragraph 3)'],
    ['correction', 'An earlier version of this report misidentified the engineer.'],
    ['clarification', 'Clarification: The vote on Monday was the first of two.'],
    ['clarification', 'This article has been clarified to show that the mayor did not vote.'],
    ['editors-note', 'Editor’s note: the mayor is a shareholder of this paper.'],
    ['editors-note', '[EDITOR’S NOTE: This account holds details that some may find hard to read.]'],
    ['update', 'This story has been updated with a statement of the council.'],
    ['update', 'UPDATED: This article has been updated to include the vote.'],
    ['update', '(Adds comment from mayor, background)'],
    ['withdrawal', 'This article has been retracted.'],
    ['withdrawal', 'Retraction: The Post withdraws its report on the mill of 3 March.'],
  ])('keeps a %s beside the text: %s', (kind, line) => {
    const article = cleaned([...BODY, line].join('\n\n'));
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.corrections).toEqual([{ kind, text: line }]);
    expect(article.removed).toEqual([]);
  });

  it.each([
    [
      'behind the last sentence',
      [`${BODY[0]} (This story has been corrected to name the road.)`],
      [BODY[0]],
      '(This story has been corrected to name the road.)',
    ],
    [
      'under its heading',
      [BODY[0], 'Correction: March 5, 2031', 'The bridge has two pillars, not three.'],
      [BODY[0]],
      'Correction: March 5, 2031 The bridge has two pillars, not three.',
    ],
    [
      'broken into lines',
      [BODY[0], 'Editor’s note: The mayor', 'is a', 'shareholder of this paper.'],
      [BODY[0]],
      'Editor’s note: The mayor is a shareholder of this paper.',
    ],
    ['said to follow', ['Correction appended.', BODY[0]], [BODY[0]], 'Correction appended.'],
  ])('keeps a note whole: %s', (_, lines, left, note) => {
    const article = cleaned([...lines, ...BODY.slice(1)].join('\n\n'));
    expect(article.text).toBe([...left, ...BODY.slice(1)].join('\n\n'));
    expect(article.corrections.map((c) => c.text)).toEqual([note]);
  });

  it.each([
    'The correction took the index down by a tenth.',
    'Correction officers were hurt when the wall fell.',
    'An earlier version of this bill said that the state would pay.',
    'An earlier report was withdrawn by the council.',
    'The article was amended by parliament on 5 March.',
    'Article 5 of the treaty was amended in 2012.',
    '"This story has been changed so often," she said.',
    'He wrote: "Correction: I was there."',
    'The post was withdrawn after an hour, the mayor said.',
    'Updated plans for the bridge were shown on Monday.',
    'This story has been told in Northport for a hundred years.',
    'This post originally appeared on Harbour Weekly, and the mill kept it.',
    '(He corrects the plans in June.)',
    'Editors note with pride that the bridge held.',
  ])('finds no correction in: %s', (line) => {
    const article = cleaned([...BODY.slice(0, 2), line, ...BODY.slice(2)].join('\n\n'));
    expect(article.corrections).toEqual([]);
  });

  it.each([
    'Continue',
    'Advertisement',
    "'Bloodbath'",
    'By Ada Quill',
    'Photo',
    'The old bridge (AP)',
  ])('leaves an article of one paragraph whole: %s', (text) => {
    expect(cleaned(text).text).toBe(text);
  });

  it('never leaves an article empty', () => {
    expect(cleaned('Advertisement\n\nShare\n\nContinue').text).not.toBe('');
  });

  it('learns the furniture of an outlet from its articles', () => {
    const source = { id: 'herald', name: 'The Coastal Herald', kind: 'newspaper' as const };
    const about = [
      'The bridge is shut for good, the council says.',
      'The mill has been sold to a baker from Oldham.',
      'The ferry sails again on Friday, the port says.',
    ];
    const line = 'The Herald brings you the coast, every morning.';
    const background = 'Northport lost its first bridge in the flood of 1990.';
    const articles = clean(
      about.map((t, i) => draft([t, line, background, BODY[i]].join('\n\n'), { path: `${i}.txt`, source })),
    ).value;
    for (const a of articles) {
      expect(a.text).not.toContain(line);
      expect(a.text).toContain(background);
    }
    const strangers = clean(about.map((t, i) => draft([t, line, BODY[i]].join('\n\n'), { path: `${i}.txt` }))).value;
    for (const a of strangers) expect(a.text).toContain(line);
  });

  it.each([
    ['news', 'Bridge shut', undefined, []],
    ['opinion', '[Analysis] Why the bridge fell', undefined, []],
    ['opinion', 'Why the bridge fell (Commentary)', undefined, []],
    ['opinion', 'Guest essay: A bridge too old', undefined, []],
    ['opinion', 'A bridge too old', 'https://opinion.post.example/2031/bridge', []],
    ['opinion', 'A bridge too old', 'https://post.example/2031/03/columnists/bridge', []],
    ['opinion', 'A bridge too old', undefined, ['News Analysis']],
    ['news', 'Blood analysis: how it works', undefined, []],
    [
      'news',
      'Council column: collapsed pillar blocks road',
      'https://post.example/news/commentator-dies',
      ['comments'],
    ],
    ['opinion', 'Opinion: A bridge too old', undefined, []],
    ['opinion', 'A bridge too old | Comment', undefined, []],
    ['opinion', 'A bridge too old', 'https://post.example/opinion/bridge', []],
    ['opinion', 'A bridge too old', undefined, ['editorial']],
    ['news', 'Opinion polls tighten in Northport', 'https://post.example/news/opinion-polls', ['politics']],
    ['news', 'Analysis of water finds lead', undefined, []],
    ['round-up', 'Five things to know this morning', undefined, []],
    ['round-up', 'Morning briefing: bridge shut, mill sold', undefined, []],
    ['round-up', 'Northport bridge: live updates', undefined, []],
    ['news', 'Seven things the police found in the river house', undefined, []],
    ['news', 'Council lives to fight another day', undefined, []],
  ])('knows %s by its label: %s', (genre, title, url, tags) => {
    expect(cleaned(BODY.join('\n\n'), { title, tags, ...(url === undefined ? {} : { url }) }).genre).toBe(genre);
  });

  const ESSAY = [
    'I grew up beside the old bridge, and I have crossed it every day of my life.',
    'We were told that it would last for ever. We should have known better.',
    'My father helped to build it in the years after the flood of 1960.',
    'Nobody asked us then what it would cost to keep it.',
    'Now I hear that the council wants to shut it for good.',
    'We must not let them do it without a vote of the town.',
  ];
  const QUOTED = ESSAY.map((p) => `“${p}”`);

  it.each([
    ['opinion', 'a text that speaks for itself', ESSAY],
    ['opinion', 'a line at its head', ['LETTERS.', ...BODY]],
    ['opinion', 'a disclaimer', [...BODY, 'The views expressed here are those of the author.']],
    [
      'opinion',
      'a guest’s bio below an argument',
      [...BODY, ...ESSAY.slice(1, 4), ...BODY, 'Ada Quill is a professor of engineering at Oldham University.'],
    ],
    ['news', 'people who are quoted', [...BODY, ...QUOTED]],
    ['news', 'a quotation over several paragraphs', [...BODY, `“${ESSAY[0]}`, ...ESSAY.slice(1, 4), `${ESSAY[4]}”`]],
    ['news', 'an interview', [...BODY, ...ESSAY.flatMap((p) => ['Q: What came next, in your own words?', `A: ${p}`])]],
    ['news', 'a transcript', ['ADA QUILL, HOST:', ...ESSAY.map((p) => `REED: ${p}`)]],
    ['news', 'a reporter’s bio', [...BODY, ...BODY, 'Ada Quill covers transport for the Post.']],
    [
      'news',
      'a guest’s bio below a report',
      [...BODY, 'Ada Quill is a professor of engineering at Oldham University.'],
    ],
  ])('knows %s by %s', (genre, _, lines) => {
    expect(cleaned(lines.join('\n\n'), { title: 'The bridge' }).genre).toBe(genre);
  });

  it('keeps an outlet’s standing background and lead-ins', () => {
    const source = { id: 'herald', name: 'The Coastal Herald', kind: 'newspaper' as const };
    const standing = [
      'The US has sent a carrier to the strait.',
      'The council did not respond to requests for comments.',
      'She added:',
    ];
    const articles = clean(
      [
        'The bridge is shut for good, the council says.',
        'The mill is sold, a baker says.',
        'The ferry sails, it says.',
      ].map((t, i) => draft([t, ...standing, BODY[i]].join('\n\n'), { path: `${i}.txt`, source })),
    ).value;
    for (const a of articles) for (const line of standing) expect(a.text).toContain(line);
  });

  it('tells the language from small words and keeps another language as it is', () => {
    const text =
      'Der Rat der Stadt hat am Montag beschlossen, dass die alte Brücke nicht mehr für den Verkehr offen ist.\n\nWeiterlesen\n\nDie Fähre wird von der Stadt mit einem Bus auf der Straße am Fluss ersetzt, und das ist auch gut.';
    const { value, notices } = clean([
      draft(text, { language: 'en' }),
      draft(BODY.join('\n\n'), { path: 'y.txt', language: 'fr' }),
    ]);
    expect(value.map((a) => a.language)).toEqual(['de', 'en']);
    expect(value[0]?.text).toBe(text);
    expect(notices.map((n) => [n.rule, n.severity, n.path])).toEqual([
      ['language', 'warning', 'x.txt'],
      ['language', 'info', 'y.txt'],
    ]);
  });
});

describe('a wire service of the newsletter', () => {
  it('is an agency in datelines, captions and credits', () => {
    const wire = { id: 'tidewire', name: 'Tide Wire', kind: 'wire' as const, aliases: ['TW'], domains: [] };
    const text = [
      `NORTHPORT (Tide Wire) - ${BODY[0]}`,
      'The old bridge on Monday (TW)',
      BODY[1],
      '(Additional reporting by Tide Wire)',
    ].join('\n\n');
    const [article] = clean([draft(text)], { ...newsletter, outlets: [wire] }).value;
    expect(article?.text).toBe([BODY[0], BODY[1]].join('\n\n'));
    expect(article?.agencies).toEqual(['Tide Wire']);
  });
});

describe('the outlet of a bare text', () => {
  const named = (line: string): string | undefined => cleaned([...BODY, line].join('\n\n')).source?.name;

  it.each([
    ['An official confirmed to The Northport Gazette that the bridge was shut.', 'The Northport Gazette'],
    [
      'She told The Northport Gazette it was late. He told The Northport Gazette it was early.',
      'The Northport Gazette',
    ],
    ['An official confirmed to the Coastal Herald that it was shut.', 'The Coastal Herald'],
  ])('%s', (line, name) => {
    expect(named(line)).toBe(name);
  });

  it.each([
    'She told The Northport Gazette that it was late.',
    'She told the Northport Gazette it was late. He told the Council it was early.',
    'An official confirmed to The Bridge Committee that it was shut.',
    'An official confirmed to The Northport Gazette that it was shut, The Northport Gazette reported.',
    'An official confirmed to The Northport Gazette, and another told The Hill Times, that it was shut.',
  ])('is not guessed from: %s', (line) => {
    expect(named(line)).toBeUndefined();
  });

  it('is never changed when it is known', () => {
    const source = { id: 'radio-ten', name: 'Radio Ten', kind: 'broadcaster' as const };
    const text = [...BODY, 'An official confirmed to The Northport Gazette that it was shut.'].join('\n\n');
    expect(cleaned(text, { source }).source).toEqual(source);
  });
});

describe('for any article', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...BODY,
      'Advertisement',
      'Share',
      'READ MORE: Mill sold',
      'Related articles',
      "'Lucky'",
      'What Comes Next',
      'By Ada Quill',
      'NORTHPORT (AP) - The bridge is shut.',
      '(CNN) NORTHPORT — The mayor left.',
      'The bridge (Reuters)',
      'He left. (Reporting by Ada Quill) (Reuters)',
      'Correction:',
      'Editor’s note: the mayor is a shareholder of',
      'He left. This story has been corrected to say when.',
      'Dear readers,',
      'Your support keeps our journalism free.',
      '***',
      '1/3 Bridge',
      '2/3 Mill',
      'The council voted on Monday to close the old bridge',
    ),
    fc.string({ maxLength: 60 }),
    fc.lorem({ maxCount: 12 }),
  );
  const drafts = fc
    .array(
      fc.record({
        lines: fc.array(line, { minLength: 1, maxLength: 14 }),
        outlet: fc.constantFrom('a', 'b', undefined),
        title: fc.option(line, { nil: undefined }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((list) =>
      list.map(({ lines, outlet, title }, i) =>
        draft(
          lines
            .map((l) => l.replace(/\s+/g, ' ').trim())
            .filter((l) => l !== '')
            .join('\n\n') || 'Text.',
          {
            path: `${i}.txt`,
            ...(outlet ? { source: { id: outlet, name: outlet, kind: 'other' as const } } : {}),
            ...(title ? { title } : {}),
          },
        ),
      ),
    );

  it('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const once = clean(list, newsletter).value;
        const again = clean(once, newsletter).value;
        expect(again.map((a) => a.text)).toEqual(once.map((a) => a.text));
        expect(again.every((a) => a.removed.length === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('words are only taken out: what is left, what was removed and what was corrected make up the text', () => {
    fc.assert(
      fc.property(drafts, (list) => {
        const letters = (s: string): string => [...s.replace(/\s/g, '')].sort().join('');
        clean(list, newsletter).value.forEach((article, i) => {
          expect(article.text).not.toBe('');
          const taken = [...article.removed, ...article.corrections].map((r) => r.text).join('');
          expect(letters(article.text + taken)).toBe(letters(list[i]?.text ?? ''));
        });
      }),
      { numRuns: 200 },
    );
  });
});
