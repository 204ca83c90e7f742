import { defaultNewsletter } from '../../src/config.js';
import type { InputFile } from '../../src/ingest/ingest.js';
import type { Newsletter } from '../../src/model/newsletter.js';

export const newsletter: Newsletter = {
  ...defaultNewsletter(),
  title: 'The Morning Collation',
  language: 'en',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  publisher: { name: 'Collate', address: '', email: 'desk@collate.example' },
  window: { from: '18:00', daysBefore: 1 },
  outlets: [
    {
      id: 'herald',
      name: 'The Coastal Herald',
      kind: 'newspaper',
      owner: 'Tide Media',
      aliases: ['Herald Online'],
      domains: ['coastalherald.example'],
    },
    { id: 'radio-ten', name: 'Radio Ten', kind: 'broadcaster', aliases: [], domains: ['radio10.example'] },
  ],
  sections: [],
  memory: { editions: 7, repeated: 'down' },
  limits: { full: 1, short: 5, wordsPerStory: 900 },
  layout: 'full',
  theme: defaultNewsletter().theme,
};

export const now = new Date('2031-03-05T12:00:00Z');

export const file = (path: string, content: string | Uint8Array): InputFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
