/** Articles in a language without a reader: told alone, in their own words, and said so. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Build, build } from '../src/index.js';

const ARTICLES = {
  'herald.md': [
    'Lindmark Herald',
    'Pier work stopped after crack found',
    `The harbour board of Lindmark stopped work on the new pier on Tuesday after divers found a crack in its foundation.

The damage is larger than was thought at first. "We do not know how long this will take," said Anna Berg, the chairwoman of the board.`,
  ],
  'zeitung.md': [
    'Lindmarker Zeitung',
    'Arbeiten an der Mole gestoppt',
    `Die Hafenverwaltung von Lindmark hat am Dienstag die Arbeiten an der neuen Mole gestoppt, nachdem Taucher einen Riss entdeckt hatten.

“Wir wissen nicht, wie lange das dauert”, sagte Anna Berg, die Vorsitzende der Behörde, am 19. Mai 2025. Die Stadt rechnet mit Kosten von 3 Millionen Euro, die im Haushalt nicht vorgesehen sind.`,
  ],
  'bote.md': [
    'Bote vom Sund',
    'Taucher entdecken einen Riss',
    `Taucher haben am Dienstag an der neuen Mole von Lindmark einen Riss entdeckt, und die Hafenverwaltung hat die Arbeiten gestoppt.

Anna Berg, die Vorsitzende der Behörde, konnte nicht sagen, wie lange das dauert. Für die Kosten gibt es im Haushalt der Stadt noch kein Geld.`,
  ],
  'madina.md': [
    'صحيفة المدينة',
    'قرار بإغلاق المسبح',
    'قرر المجلس البلدي يوم الاثنين إغلاق المسبح لأن سقفه مهدد بالانهيار. وستستمر الأعمال أكثر من عام وستكلف نحو ثلاثة ملايين يورو، حسبما قال رئيس البلدية.',
  ],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'collate-languages-'));
let built: Build;
let html: string;

beforeAll(async () => {
  for (const [name, [source, title, text]] of Object.entries(ARTICLES)) {
    const head = JSON.stringify({ source, title, date: '2025-05-20' });
    writeFileSync(join(folder, name), `---json\n${head}\n---\n${text}\n`);
  }
  built = await build({ paths: [folder], out: join(folder, 'out'), date: '2025-05-20' });
  html = readFileSync(join(built.folder, 'edition.html'), 'utf8');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const foreign = () => {
  const others = new Set(built.edition.articles.filter((a) => a.language !== undefined).map((a) => a.id));
  return built.edition.sections.flatMap((s) => s.briefings).filter((b) => b.articles.some((id) => others.has(id)));
};

describe('articles in other languages', () => {
  test('are told alone, each, and the edition holds', () => {
    expect(built.failures).toEqual([]);
    expect(foreign().map((b) => b.articles.length)).toEqual([1, 1, 1]);
  });

  test('give no quotation, date or figure', () => {
    expect(foreign().flatMap((b) => [...b.quotes, ...b.disputes, ...b.timeline])).toEqual([]);
  });

  test('are headed by their own title where their words bear it out, else by their first words', () => {
    expect(
      foreign()
        .map((b) => b.headline.text)
        .sort(),
    ).toEqual([
      'Arbeiten an der Mole gestoppt',
      'Taucher haben am Dienstag an der neuen Mole von Lindmark einen Riss entdeckt…',
      'قرر المجلس البلدي يوم الاثنين إغلاق المسبح لأن سقفه مهدد بالانهيار',
    ]);
  });

  test('are named in a notice each', () => {
    expect(built.notices.filter((n) => n.rule === 'language').map((n) => n.path?.replace(/.*[\\/]/, ''))).toEqual([
      'bote.md',
      'madina.md',
      'zeitung.md',
    ]);
  });

  test('say their language and direction, and English says none', () => {
    expect(html).toMatch(/<h2 lang="de" dir="ltr"[^>]*>Arbeiten an der Mole/);
    expect(html).toMatch(/<li lang="de" dir="ltr"[^>]*>[^<]*Haushalt/);
    expect(html).toMatch(/<h2 lang="ar" dir="rtl" style="[^"]*text-align:right"/);
    expect(html).toMatch(/<h2 class="lead" style="[^"]*">Pier work/);
  });
});
