/**
 * An invented view in which every value is filled: what the templates are checked against, and what `templates/README.md`
 * documents. Its type leaves no key of the view out.
 */

import { DEFAULT_PALETTES } from '../../model/theme.js';
import type { ThemeView } from './theme.js';
import type { EditionView } from './view.js';

/** Every key there, no list empty, nothing null. */
export type Complete<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly [Complete<Item>]
    : { readonly [Key in keyof T]-?: Complete<NonNullable<T[Key]>> };

const tongue = { lang: 'en', dir: 'ltr', rightToLeft: false } as const;

const ref = {
  number: 1,
  articleId: '9f1c27d04a5b',
  outlet: 'The Coastal Herald',
  named: true,
  href: 'https://coastalherald.example/bridge',
} as const;

const passage = {
  tongue,
  before: 'The city engineer said: ',
  words: '“I would not certify it for a bicycle”',
  after: '.',
  articles: '9f1c27d04a5b',
  sources: [ref],
} as const;

const standing = { refs: [ref], more: 'and 3 more', passages: [passage] } as const;

const source = {
  tongue,
  number: 1,
  outlet: 'The Coastal Herald',
  title: 'Bridge shut after cracks are found',
  href: 'https://coastalherald.example/bridge',
  address: 'ftp://coastalherald.example/bridge',
  note: 'corrected by the outlet',
} as const;

export const exampleTheme: Complete<ThemeView> = {
  ...DEFAULT_PALETTES,
  fonts: { body: 'Georgia,serif', heading: 'Georgia,serif', meta: 'Arial,sans-serif' },
  logo: { url: 'https://briefing.example/logo.png', alt: 'The Westport Briefing', width: '240', height: '48' },
  space: { body: '17px', line: '1.5', item: '10px', part: '28px', story: '36px' },
};

export const exampleView: Complete<EditionView> = {
  language: 'en',
  direction: 'ltr',
  theme: exampleTheme,
  digest: false,
  title: 'The Westport Briefing',
  date: '2026-11-21',
  openGraphLocale: 'en_GB',
  web: { label: 'Web:', href: 'https://briefing.example/2026-11-21/' },
  words: {
    skip: 'Skip to the stories',
    permalink: 'Link to this story',
    shows: 'Sources:',
    headline: 'Headline',
  },
  masthead: ['Saturday 21 November 2026'],
  subject: 'Harbour Bridge shut after cracks are found',
  preheader: 'Accounts differ on how many hangers were replaced',
  contentsTitle: 'In this edition',
  contents: [
    { number: 1, anchor: 'story-9f1c27d04a5b', tongue, headline: 'Harbour Bridge shut after cracks are found' },
  ],
  contentsMore: 'and 7 more in brief',
  briefings: [
    {
      number: 1,
      anchor: 'story-9f1c27d04a5b',
      form: 'full',
      full: true,
      kicker: 'Region',
      tongue,
      headline: 'Harbour Bridge shut after cracks are found',
      basis: standing,
      meta: '5 articles · 4 independent sources',
      standfirst: { tongue, text: 'The bridge was closed to all traffic on Saturday.', ...standing },
      note: { label: 'Editor’s note:', text: 'Our office stands beside the bridge.' },
      facts: [
        {
          title: 'What is known',
          facts: [{ tongue, text: 'About 31,000 vehicles cross on a weekday.', note: '3 independent', ...standing }],
        },
      ],
      quotesTitle: 'Key quotes',
      quotes: [
        {
          text: '“I would not certify it for a bicycle.”',
          speaker: 'Lena Brandt',
          role: 'city engineer',
          also: [
            {
              words: 'Also reported as',
              renderings: [{ text: '“I wouldn’t sign it off for a bicycle.”', outlet: 'Westport Radio', refs: [ref] }],
            },
          ],
          ...standing,
        },
      ],
      disputesTitle: 'Where accounts differ',
      disputes: [
        {
          question: 'How many hangers were replaced?',
          status: 'Unresolved',
          sides: [
            {
              holder: 'Regional Transport Agency',
              position: 'Seven of the nine hangers were replaced.',
              bar: { label: 'at least 7', width: 55 },
              ...standing,
            },
          ],
        },
      ],
      timelineTitle: 'Timeline',
      timeline: [
        {
          label: 'Mon 23 Nov',
          datetime: '2026-11-23',
          entries: [{ mark: 'Planned:', planned: true, text: 'The first repair crew is expected.', ...standing }],
        },
      ],
      sourcesTitle: 'Sources',
      sources: [source],
      moreSources: 'and 2 more articles on this story',
    },
  ],
  inBriefTitle: 'Also in the news',
  inBrief: [
    {
      kicker: 'Business',
      items: [
        {
          anchor: 'story-51c07be94d20',
          basis: standing,
          tongue,
          headline: 'The cannery at Northgate will reopen.',
          outlets: [source],
          more: 'and 3 more',
        },
      ],
    },
  ],
  coverage: {
    title: 'Who tells what',
    legend: '• an outlet’s own report, = a text taken over from another.',
    stories: [1],
    outlets: [{ outlet: 'The Coastal Herald', marks: ['•'] }],
    more: 'and 4 more',
  },
  footer: {
    howToCheck: 'How to check this: every sentence carries its sources.',
    publisher: 'Westport Briefing Ltd',
    address: '4 Customs Quay, Westport',
    site: 'https://briefing.example/',
    unsubscribe: 'Unsubscribe',
    unsubscribeFallback: 'mailto:desk@briefing.example?subject=unsubscribe',
  },
};
