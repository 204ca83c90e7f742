/** Five real bare texts on one phone call, where they are at hand: the input that Collate was made for. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, build, verify } from '../src/index.js';

const ARTICLES = '../shared/data/events/trump-putin-call/articles';
const here = existsSync(ARTICLES);
if (!here) console.warn(`skipped: ${ARTICLES} is not at hand`);

describe.skipIf(!here)('five bare texts on one phone call', () => {
  const out = mkdtempSync(join(tmpdir(), 'collate-event-'));
  const built = new Map<string, Build>();
  beforeAll(async () => {
    const now = new Date('2026-03-01T12:00:00Z');
    built.set('with --date', await build({ paths: [ARTICLES], out: join(out, 'dated'), date: '2025-05-19', now }));
    built.set('without --date', await build({ paths: [ARTICLES], out: join(out, 'bare'), now }));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  describe.each(['with --date', 'without --date'])('%s', (how) => {
    const given = (): Build => {
      const b = built.get(how);
      if (b === undefined) throw new Error('not built');
      return b;
    };
    const story = () => {
      const [briefing, ...more] = given().edition.sections.flatMap((s) => s.briefings);
      if (briefing === undefined || more.length > 0) throw new Error('not one story');
      return briefing;
    };

    it('is one story of its day, proven', async () => {
      expect(given().edition.date).toBe('2025-05-19');
      expect(story().articles).toHaveLength(5);
      expect(given().failures).toEqual([]);
      expect(await verify(given().folder)).toEqual([]);
    });

    it('is read in four minutes, and has facts, quotations, disputed points and a timeline', () => {
      const printed = (list: readonly { readonly printed: boolean }[]): number => list.filter((x) => x.printed).length;
      const { facts, quotes, disputes, timeline } = story();
      expect(given().edition.readingMinutes).toBeLessThanOrEqual(4);
      expect(printed(facts)).toBeGreaterThanOrEqual(6);
      expect(printed(quotes)).toBeGreaterThanOrEqual(4);
      expect(printed(disputes)).toBeGreaterThanOrEqual(2);
      expect(printed(timeline)).toBeGreaterThanOrEqual(5);
    });

    it('prints no advertisement, caption, promotion or appeal', () => {
      const text = readFileSync(join(given().folder, 'edition.txt'), 'utf8');
      expect(text).not.toMatch(/AD BOX|ALSO READ|\(AP\)|Remind me later|support us|contributed reporting/i);
    });

    it('prints a name under a quotation only where it is sure, and no pronoun at the start of a fact', () => {
      for (const q of story().quotes) if (q.printed) expect(q.speaker?.shown).toBe(true);
      for (const f of story().facts)
        if (f.printed) expect(f.text).not.toMatch(/^(?:He|She|It|They|His|Her|This|That)\b/);
    });
  });
});
