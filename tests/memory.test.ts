/** Two days of one newsletter, built as an owner builds them: with the editions of before and an editor's overrides at hand. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, build } from '../src/index.js';

const desk = mkdtempSync(join(tmpdir(), 'collate-memory-'));
const out = join(desk, 'out');
const config = join(desk, 'content', 'edition.yaml');

const write = (path: string, text: string): void => {
  mkdirSync(join(desk, path, '..'), { recursive: true });
  writeFileSync(join(desk, path), text);
};

const MILL = `Inspectors closed the tide mill at Saltby on Wednesday after a beam above the wheel gave way.

Three of the forty oak beams are rotten, the harbour council said. Nobody was hurt.

The mill, built in 1788, is the last of its kind on the coast and draws 20,000 visitors a year.`;
const FOLLOW = `The tide mill at Saltby will stay closed until Easter, the harbour council said on Thursday, a day after a beam above the wheel gave way.

Carpenters have found rot in eleven of the forty oak beams. Repairs to the mill will cost 400,000 crowns.`;
const article = (date: string, title: string, text: string, source = 'The Saltby Gazette'): string =>
  `---\ntitle: ${title}\nsource: ${source}\ndate: ${date}\n---\n${text}\n`;

const run = (day: string): Promise<Build> =>
  build({ paths: [join(desk, 'content', day)], out, date: day, config, now: new Date('2031-03-08T12:00:00Z') });

const briefings = (b: Build) => b.edition.sections.flatMap((s) => s.briefings);

beforeAll(async () => {
  write('content/edition.yaml', 'title: The Saltby Briefing\n');
  write('content/2031-03-05/mill.md', article('2031-03-05', 'Tide mill closed', MILL));
  write('content/2031-03-06/mill-again.md', article('2031-03-06', 'Tide mill to stay closed until Easter', FOLLOW));
  write(
    'content/2031-03-06/fair.md',
    article(
      '2031-03-06',
      'Winter fair opens',
      'The winter fair opened in Marrick with 300 stalls on Thursday.',
      'Radio Ten',
    ),
  );
  await run('2031-03-05');
});

afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe('the second day', () => {
  it('knows the story of the day before, told by another article, and says what is new', async () => {
    const built = await run('2031-03-06');
    const mill = briefings(built).find((b) => b.headline.text.includes('mill'));
    expect(mill).toMatchObject({ history: 'continued', continues: '2031-03-05' });
    const text = readFileSync(join(built.folder, 'edition.txt'), 'utf8');
    expect(text).toContain('continued from the last edition');
    expect(briefings(built).find((b) => b.headline.text.includes('fair'))?.history).toBe('new');
    expect(built.failures).toEqual([]);
  });

  it('built again, is the same: its own edition is none of those before', async () => {
    const once = await run('2031-03-06');
    expect((await run('2031-03-06')).json).toBe(once.json);
  });

  it('calls a story repeated that has nothing new', async () => {
    write('content/2031-03-07/mill.md', article('2031-03-07', 'Mill shut', MILL, 'Radio Ten'));
    const [mill] = briefings(await run('2031-03-07'));
    expect(mill).toMatchObject({ history: 'repeated', since: [] });
  });

  it('notes an article that was changed since an edition stood on it', async () => {
    write('content/2031-03-05/mill.md', article('2031-03-05', 'Tide mill closed', MILL.replace('Three', 'Four')));
    const { notices } = await build({
      paths: [join(desk, 'content', '2031-03-05'), join(desk, 'content', '2031-03-06')],
      out,
      date: '2031-03-06',
      config,
      now: new Date('2031-03-08T12:00:00Z'),
    });
    expect(notices.filter((n) => n.rule === 'article-changed')).toHaveLength(1);
  });
});

describe('an article that its outlet has withdrawn', () => {
  it('is no source any more, and both editions hear of it', async () => {
    write(
      'content/2031-03-05/mill.md',
      article('2031-03-05', 'Tide mill closed', `This article has been withdrawn.\n\n${MILL}`),
    );
    const { edition, notices } = await build({
      paths: [join(desk, 'content', '2031-03-05'), join(desk, 'content', '2031-03-06')],
      out,
      date: '2031-03-06',
      config,
      now: new Date('2031-03-08T12:00:00Z'),
    });
    expect(edition.articles.map((a) => a.title)).not.toContain('Tide mill closed');
    expect(notices.map((n) => n.rule)).toEqual(expect.arrayContaining(['withdrawn', 'article-withdrawn']));
  });
});

describe('an editor’s overrides', () => {
  it('are kept by a rebuild, printed and proven; what vanished is named with its line', async () => {
    const before = await run('2031-03-06');
    const fair = briefings(before).find((b) => b.headline.text.includes('fair'));
    write(
      'content/overrides/2031-03-06.yaml',
      `stories:
  - story: ${fair?.storyId}
    pin: 1
    headline: Marrick’s fair is back
    note: The publisher of this briefing has a stall there.
  - story: 000000000000
    drop: true
`,
    );
    for (let again = 0; again < 2; again++) {
      const built = await run('2031-03-06');
      expect(built.failures).toEqual([]);
      expect(briefings(built)[0]).toMatchObject({
        rank: 1,
        form: 'full',
        headline: { text: 'Marrick’s fair is back', by: 'editor', citations: [] },
      });
      const text = readFileSync(join(built.folder, 'edition.txt'), 'utf8');
      expect(text).toContain('MARRICK’S FAIR IS BACK');
      expect(text).toContain('Editor’s note: The publisher of this briefing has a stall there.');
      expect(readFileSync(join(built.folder, 'edition.html'), 'utf8')).toContain('has a stall there.');
      const lost = built.notices.filter((n) => n.rule === 'override-without-target');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.path).toMatch(/overrides\/2031-03-06\.yaml:6$/);
    }
  });
});
