/** An invented edition for the tests of rendering, verification and preview: every citation is found by its words. */

import { readdirSync, readFileSync } from 'node:fs';
import { defaultNewsletter } from '../../src/config.js';
import type {
  Edit,
  Edition,
  EditionArticle,
  EditionBriefing,
  EditionDispute,
  EditionFact,
  EditionQuote,
  EditionTimelineEntry,
} from '../../src/model/edition.js';
import type { Newsletter } from '../../src/model/newsletter.js';
import type { Citation, Citations } from '../../src/model/span.js';
import type { Template } from '../../src/render/render.js';

const article = (
  id: string,
  outlet: string | null,
  title: string | null,
  url: string | null,
  text: string,
): EditionArticle => ({
  id,
  source: outlet === null ? null : { id: outlet.toLowerCase().replace(/\W+/g, '-'), name: outlet, kind: 'newspaper' },
  url,
  title,
  authors: [],
  publishedAt: '2026-11-21',
  path: `content/${id}.md`,
  sha256: '0'.repeat(64),
  text,
});

export const ARTICLES: readonly EditionArticle[] = [
  article(
    'herald',
    'The Coastal Herald',
    'Harbour bridge closed after inspectors find cracked hangers',
    'https://coastalherald.example/2026/11/21/harbour-bridge-closed?utm_source=rss&a=%7B1%7D',
    `Inspectors closed the Harbour Bridge to all traffic on Saturday after an ultrasonic survey found cracks in two of its 112 vertical hangers.

“I would not certify it for a bicycle,” Lena Brandt, the city engineer, told a council briefing. She said the bridge could not be certified for any load.

About 31,000 vehicles cross the bridge on a weekday.

The first repair crew is expected on Monday.`,
  ),
  article(
    'radio',
    'Westport Radio',
    'Bridge shut “as a precaution”, says council',
    'https://westportradio.example/news/bridge-shut-precaution',
    `The Harbour Bridge was closed to all traffic on Saturday. Ferries will run every twenty minutes from the old customs quay, the council said.

The city engineer, Lena Brandt, said: “I wouldn’t sign it off for a bicycle.”

The detour for lorries is about 30 km.`,
  ),
  article(
    'agency',
    'Regional Transport Agency (press release)',
    'Temporary closure of Harbour Bridge',
    'https://rta.example/press/2026-11-21-harbour-bridge',
    `The agency closed the Harbour Bridge at 05:28 on Saturday. The closure is a precaution. At no point was the public at risk, director Tomas Iversen said.

Seven of the nine hangers were replaced between March and September 2024.

“The closure is a precaution. At no point was the public at risk.”`,
  ),
  article(
    'post',
    'Evening Post',
    'Engineers warned of hanger corrosion in 2023, documents show',
    'https://eveningpost.example/investigations/hanger-corrosion-2023',
    `A consultant recommended replacing nine hangers in March 2023, documents show. Work orders show that four hangers were replaced.

“We asked for nine hangers. We were told the money was for four,” a former consultant said.`,
  ),
  article(
    'bare-text-file',
    null,
    null,
    null,
    `Hauliers said the detour was 48 km because of the 7.5 t limit on the bridge upriver. They called the closure “a blow”.`,
  ),
  article(
    'hospital',
    'The Coastal Herald',
    'Trust drops ward merger',
    'https://coastalherald.example/2026/11/21/wards',
    `The hospital trust dropped a plan to merge two night wards after a consultation drew 2,300 replies. The board voted 7–4 against the merger. A revised plan is due in February.`,
  ),
  article(
    'exam',
    'Westport Radio',
    'Exam board extends appeals window',
    'https://westportradio.example/news/exam',
    `Schools get ten more days to challenge grades after a marking error affected 412 candidates in one physics paper. “No grade will be lowered,” the board said.`,
  ),
  article(
    'cannery',
    'Evening Post',
    'Cannery to reopen with a third of its workforce',
    'https://eveningpost.example/cannery',
    `The cannery at Northgate will reopen in January with a third of its former workforce.`,
  ),
  article(
    'river',
    'Freight Monthly',
    'River quality improves',
    'javascript:alert(1)',
    `River quality improved at six of nine test sites, the water board said.`,
  ),
];

/** The place where words stand in an article; throws when they do not, so that a typing error cannot pass. */
export const cite = (articleId: string, words: string): Citation => {
  const start = ARTICLES.find((a) => a.id === articleId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${articleId} has no “${words}”`);
  return { articleId, start, end: start + words.length };
};

const cited = (
  articleId: string,
  words: string,
  ...more: Citation[]
): { text: string; citations: Citations; edits: Edit[] } => ({
  text: words,
  citations: [cite(articleId, words), ...more],
  edits: [],
});

/** An edit whose words stand at `words` in the text. */
export const edit = (text: string, words: string, rule: string, citation: Citation | null): Edit => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${text}” has no “${words}”`);
  return { start, end: start + words.length, rule, citation };
};

const fact = (rank: number, statement: ReturnType<typeof cited>, more: Partial<EditionFact> = {}): EditionFact => ({
  ...statement,
  id: `fact-${statement.citations[0].articleId}-${statement.citations[0].start}`,
  rank,
  printed: true,
  independentSources: new Set(statement.citations.map((c) => c.articleId)).size,
  standing: statement.citations.length > 1 ? 'corroborated' : 'single-source',
  supersedes: null,
  attributedTo: null,
  ...more,
});

const quote = (
  rank: number,
  speaker: EditionQuote['speaker'],
  variants: readonly (readonly [string, string, EditionQuote['variants'][number]['likeness']])[],
  more: Partial<EditionQuote> = {},
): EditionQuote => {
  const [first, ...rest] = variants.map(([id, text, likeness]) => ({ text, citation: cite(id, text), likeness }));
  if (first === undefined) throw new Error('a quote has a variant');
  return {
    id: `quote-${first.citation.articleId}-${first.citation.start}`,
    form: 'direct',
    text: first.text,
    edits: [],
    speaker,
    variants: [first, ...rest],
    rank,
    printed: true,
    ...more,
  };
};

const entry = (
  rank: number,
  value: string,
  statement: ReturnType<typeof cited>,
  more: Partial<EditionTimelineEntry> = {},
): EditionTimelineEntry => ({
  id: `entry-${statement.citations[0].articleId}-${statement.citations[0].start}`,
  when: { value, precision: 'day', expression: 'then', anchor: null, certainty: 'stated' },
  what: statement.text,
  edits: statement.edits,
  citations: statement.citations,
  planned: false,
  disputeId: null,
  rank,
  printed: true,
  ...more,
});

const hangers: EditionDispute = {
  id: 'dispute-hangers',
  question: 'How many of the nine hangers were replaced?',
  kind: 'figure',
  status: 'unresolved',
  sides: [
    {
      position: 'Seven of the nine hangers were replaced between March and September 2024.',
      edits: [],
      holders: ['Regional Transport Agency'],
      citations: [cite('agency', 'Seven of the nine hangers were replaced between March and September 2024.')],
    },
    {
      position: 'Work orders show that four hangers were replaced.',
      edits: [],
      holders: ['Evening Post'],
      citations: [cite('post', 'Work orders show that four hangers were replaced.')],
    },
  ],
  rank: 1,
  printed: true,
};

const saturday =
  'Inspectors closed the Harbour Bridge to all traffic on Saturday [21 November] after an ultrasonic survey found cracks in two of its 112 vertical hangers.';

const bridge: EditionBriefing = {
  storyId: 'story-bridge',
  rank: 1,
  printed: true,
  form: 'full',
  weight: 0.9,
  history: 'new',
  since: [],
  headline: cited('herald', 'Inspectors closed the Harbour Bridge'),
  standfirst: cited(
    'radio',
    'The Harbour Bridge was closed to all traffic on Saturday.',
    cite('agency', 'The agency closed the Harbour Bridge at 05:28 on Saturday.'),
  ),
  articles: ['herald', 'radio', 'agency', 'post', 'bare-text-file'],
  independentSources: 5,
  copies: [{ original: 'herald', copies: ['radio'], kind: 'rewrite' }],
  facts: [
    fact(1, {
      text: saturday,
      citations: [
        cite('herald', saturday.replace(' [21 November]', '')),
        cite('radio', 'The Harbour Bridge was closed to all traffic on Saturday.'),
        cite('agency', 'The agency closed the Harbour Bridge at 05:28 on Saturday.'),
      ],
      edits: [edit(saturday, '[21 November]', 'absolute-date', null)],
    }),
    fact(2, cited('radio', 'Ferries will run every twenty minutes from the old customs quay, the council said.')),
    fact(3, cited('herald', 'About 31,000 vehicles cross the bridge on a weekday.'), { standing: 'disputed' }),
    fact(
      4,
      cited('bare-text-file', 'Hauliers said the detour was 48 km because of the 7.5 t limit on the bridge upriver.'),
      {
        attributedTo: 'Hauliers',
      },
    ),
    fact(5, cited('radio', 'The detour for lorries is about 30 km.'), { printed: false }),
  ],
  quotes: [
    quote(1, { name: 'Lena Brandt', role: 'city engineer', shown: true }, [
      ['herald', 'I would not certify it for a bicycle', 'exact'],
      ['radio', 'I wouldn’t sign it off for a bicycle.', 'reworded'],
    ]),
    quote(2, { name: 'Tomas Iversen', role: 'director', shown: true }, [
      ['agency', 'The closure is a precaution. At no point was the public at risk', 'exact'],
    ]),
    quote(3, { name: 'Nobody Certain', role: null, shown: false }, [
      ['post', 'We asked for nine hangers. We were told the money was for four', 'exact'],
    ]),
    quote(4, null, [['bare-text-file', 'a blow', 'exact']], { form: 'mixed', printed: false }),
  ],
  disputes: [hangers],
  timeline: [
    entry(
      1,
      '2023-03',
      cited('post', 'A consultant recommended replacing nine hangers in March 2023, documents show.'),
    ),
    entry(2, '2024', cited('agency', 'Seven of the nine hangers were replaced between March and September 2024.'), {
      disputeId: 'dispute-hangers',
    }),
    entry(3, '2026-11-21T05:28', cited('agency', 'The agency closed the Harbour Bridge at 05:28 on Saturday.')),
    entry(4, '2026-11-23', cited('herald', 'The first repair crew is expected on Monday.'), { planned: true }),
  ],
  omissions: [],
};

const simple = (
  storyId: string,
  rank: number,
  form: EditionBriefing['form'],
  more: Partial<EditionBriefing>,
): EditionBriefing => ({
  ...bridge,
  storyId,
  rank,
  form,
  standfirst: null,
  independentSources: 1,
  copies: [],
  facts: [],
  quotes: [],
  disputes: [],
  timeline: [],
  ...more,
});

export const EDITION: Edition = {
  format: 'collate-edition/1',
  id: 'edition-1',
  number: 318,
  title: 'The Westport Briefing',
  date: '2026-11-21',
  timeZone: 'Europe/London',
  language: 'en',
  locale: 'en-GB',
  subject: 'Harbour Bridge closed, ward merger dropped',
  preheader: 'Accounts differ on how many hangers were replaced',
  readingMinutes: 3,
  sections: [
    { title: 'Transport', briefings: [bridge] },
    {
      title: 'Health and schools',
      briefings: [
        simple('story-hospital', 2, 'short', {
          headline: cited('hospital', 'The hospital trust dropped a plan to merge two night wards'),
          facts: [
            fact(1, cited('hospital', 'The board voted 7–4 against the merger.')),
            fact(2, cited('hospital', 'A revised plan is due in February.')),
          ],
          articles: ['hospital'],
        }),
        simple('story-exam', 3, 'short', {
          headline: cited('exam', 'Schools get ten more days to challenge grades'),
          facts: [fact(1, cited('exam', 'a marking error affected 412 candidates in one physics paper'))],
          quotes: [
            quote(1, { name: null, role: 'the exam board', shown: true }, [
              ['exam', 'No grade will be lowered', 'exact'],
            ]),
          ],
          articles: ['exam'],
        }),
        simple('story-cannery', 4, 'line', {
          headline: cited(
            'cannery',
            'The cannery at Northgate will reopen in January with a third of its former workforce.',
          ),
          articles: ['cannery'],
        }),
      ],
    },
    {
      title: 'Environment',
      briefings: [
        simple('story-river', 5, 'line', {
          headline: cited('river', 'River quality improved at six of nine test sites, the water board said.'),
          articles: ['river'],
        }),
      ],
    },
  ],
  articles: ARTICLES,
  notices: [],
};

/** The first briefing changed; for tests of one part. */
export const withBridge = (change: Partial<EditionBriefing>): Edition => ({
  ...EDITION,
  sections: EDITION.sections.map((s, i) => (i === 0 ? { ...s, briefings: [{ ...bridge, ...change }] } : s)),
});

export const BRIDGE = bridge;

export const NEWSLETTER: Newsletter = {
  ...defaultNewsletter(),
  title: 'The Westport Briefing',
  language: 'en',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  publisher: {
    name: 'Westport Briefing Ltd',
    address: '4 Customs Quay, Westport',
    email: 'desk@briefing.example',
    url: 'https://briefing.example/',
  },
  window: { from: '18:00', daysBefore: 1 },
  outlets: [],
  sections: [],
  memory: { editions: 7, repeated: 'down' },
  limits: { full: 1, short: 6, wordsPerStory: 800 },
  layout: 'full',
  theme: defaultNewsletter().theme,
};

const folder = new URL('../../templates/', import.meta.url);

export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:mjml|hbs)$/.test(name))
    .map((name) => [name, { path: `templates/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }]),
);
