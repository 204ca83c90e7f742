/** A small edition by hand that has every part an edition can have: pictures of it change only when the look does. */
import type { Edition, EditionArticle, EditionBriefing, EditionSide } from '../../src/model/edition.js';
import type { Citation } from '../../src/model/span.js';
import { render } from '../../src/render/render.js';
import { ARTICLES, BRIDGE, EDITION, NEWSLETTER, TEMPLATES } from '../render/fixture.js';

const article = (id: string, language: string, source: EditionArticle['source'], title: string, text: string) => ({
  id,
  source,
  url: `https://${id}.example/2026/11/21/news`,
  title,
  authors: [],
  publishedAt: '2026-11-21',
  ...(language === 'en' ? {} : { language }),
  path: `content/${id}.md`,
  sha256: '0'.repeat(64),
  text,
});

const FOREIGN: readonly EditionArticle[] = [
  article(
    'ardovia',
    'en',
    { id: 'ardovia', name: 'Ardovia Today', kind: 'state media' },
    'Capital’s river bridge is safe, ministry says',
    'All nine hangers of the river bridge were replaced last year, the ministry of works said.',
  ),
  article(
    'marsa',
    'ar',
    { id: 'marsa', name: 'صحيفة المرسى', kind: 'newspaper' },
    'إغلاق جسر الميناء بعد اكتشاف شقوق في حاملين',
    'أغلق المفتشون جسر الميناء أمام حركة المرور يوم السبت. ستعمل العبّارات كل عشرين دقيقة من الرصيف القديم.',
  ),
  article(
    'gangwan',
    'zh',
    { id: 'gangwan', name: '港湾日报', kind: 'newspaper' },
    '海港大桥因吊杆开裂全面封闭',
    '海港大桥周六起全面封闭。渡轮每二十分钟一班,从旧海关码头开出。',
  ),
  article(
    'festival',
    'en',
    { id: 'westport-radio', name: 'Westport Radio', kind: 'broadcaster' },
    'Lantern festival ends 🎉',
    'The lantern festival ended with 4,000 lights 🏮 on the river 🎉.',
  ),
];

const articles = [...ARTICLES, ...FOREIGN];

const cite = (articleId: string, words: string): Citation => {
  const start = articles.find((a) => a.id === articleId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${articleId} has no “${words}”`);
  return { articleId, start, end: start + words.length };
};

const cited = (articleId: string, text: string) => ({ text, citations: [cite(articleId, text)] as const, edits: [] });

const fact = (articleId: string, text: string, rank: number): EditionBriefing['facts'][number] => ({
  ...cited(articleId, text),
  id: `fact-${articleId}-${rank}`,
  rank,
  printed: true,
  independentSources: 1,
  standing: 'single-source',
  supersedes: null,
  attributedTo: null,
});

const [dispute] = BRIDGE.disputes;
if (dispute === undefined) throw new Error('the fixture has a disputed point');
const [first, second] = dispute.sides;

/** A side with the count that it gives, for a bar beside it. */
const counting = (side: EditionSide, value: number) => ({
  ...side,
  figure: { value, unit: 'hanger', bound: 'exact' as const },
});

const ministry: EditionSide = {
  position: 'All nine hangers of the river bridge were replaced last year, the ministry of works said.',
  edits: [],
  holders: ['Ardovia Today'],
  citations: [
    cite('ardovia', 'All nine hangers of the river bridge were replaced last year, the ministry of works said.'),
  ],
};

const lead: EditionBriefing = {
  ...BRIDGE,
  articles: [...BRIDGE.articles, 'ardovia'],
  note: {
    text: 'We asked the agency for its work orders and wait for an answer.',
    by: 'editor',
    citations: [],
    edits: [],
  },
  disputes: [{ ...dispute, sides: [counting(first, 7), counting(second, 4), counting(ministry, 9)] }],
};

const told = (
  articleId: string,
  form: EditionBriefing['form'],
  rank: number,
  headline: string,
  ...facts: string[]
) => ({
  ...BRIDGE,
  storyId: `story-${articleId}`,
  rank,
  form,
  headline: cited(articleId, headline),
  standfirst: null,
  independentSources: 1,
  copies: [],
  articles: [articleId] as const,
  facts: facts.map((text, i) => fact(articleId, text, i + 1)),
  quotes: [],
  disputes: [],
  timeline: [],
});

const [, health, environment] = EDITION.sections;
if (health === undefined || environment === undefined) throw new Error('the fixture has three sections');

const EVERY_PART: Edition = {
  ...EDITION,
  articles,
  sections: [
    { title: 'Transport', briefings: [lead] },
    {
      title: 'World',
      briefings: [
        told(
          'marsa',
          'short',
          2,
          'أغلق المفتشون جسر الميناء أمام حركة المرور يوم السبت.',
          'ستعمل العبّارات كل عشرين دقيقة من الرصيف القديم.',
        ),
        told('gangwan', 'short', 3, '海港大桥周六起全面封闭。', '渡轮每二十分钟一班,从旧海关码头开出。'),
      ],
    },
    health,
    {
      ...environment,
      briefings: [
        ...environment.briefings,
        told('festival', 'line', 8, 'The lantern festival ended with 4,000 lights 🏮 on the river 🎉.'),
      ],
    },
  ],
};

export const everyPart = async (): Promise<string> =>
  (await render(EVERY_PART, { newsletter: NEWSLETTER, templates: TEMPLATES })).value.html;
