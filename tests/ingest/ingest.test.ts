import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputFile, ingest } from '../../src/ingest/ingest.js';
import type { Draft } from '../../src/model/article.js';
import { file, newsletter, now } from './newsletter.js';

const run = (...files: InputFile[]) => ingest(files, { newsletter, now });

const only = (...files: InputFile[]): Draft => {
  const { drafts } = run(...files).value;
  expect(drafts).toHaveLength(1);
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

const rules = (...files: InputFile[]): string[] =>
  run(...files).notices.map((n) => `${n.severity} ${n.rule} ${n.path ?? ''}`.trim());

describe('a Markdown file with front matter', () => {
  const text = `---
title: Ferry talks resume
outlet: herald
url: https://www.coastalherald.example/ferry
authors: [Ada Quill, Tom Reed]
date: 2031-03-04
updated: 2031-03-04T18:30:00+02:00
language: en-GB
tags: [Transport, Islands]
---

# Ferry talks resume

Talks on the *ferry* strike [resumed](https://coastalherald.example/a) on Monday.

> "We are **not** far apart," she said.
`;

  it('gives every field and text without marks', () => {
    expect(only(file('a.md', text))).toMatchObject({
      path: 'a.md',
      title: 'Ferry talks resume',
      source: { id: 'herald', name: 'The Coastal Herald', kind: 'newspaper', owner: 'Tide Media' },
      url: 'https://www.coastalherald.example/ferry',
      authors: ['Ada Quill', 'Tom Reed'],
      publishedAt: '2031-03-04',
      publishedFrom: 'front-matter',
      updatedAt: '2031-03-04T16:30:00Z',
      language: 'en',
      tags: ['transport', 'islands'],
      text: 'Talks on the ferry strike resumed on Monday.\n\n"We are not far apart," she said.',
    });
  });

  it('has the same id wherever it lies, and another for another text', () => {
    const id = only(file('a.md', text)).id;
    expect(only(file('elsewhere/b.md', text)).id).toBe(id);
    expect(only(file('a.md', text.replace('Monday', 'Tuesday'))).id).not.toBe(id);
  });

  it('reads the same with CRLF and a byte-order mark', () => {
    const odd = only(file('a.md', `\uFEFF${text.replace(/\n/g, '\r\n')}`));
    expect({ ...odd, sha256: '' }).toEqual({ ...only(file('a.md', text)), sha256: '' });
  });
});

describe('front matter that is not well', () => {
  it('keeps the article when a colon breaks the YAML, and names the line', () => {
    const input = file(
      'a.md',
      '---\ndate: 2031-03-04\ntitle: Storm: harbour shut\nsource: Radio Ten\n---\nThe harbour is shut.',
    );
    expect(only(input)).toMatchObject({
      title: 'Storm: harbour shut',
      publishedAt: '2031-03-04',
      source: { id: 'radio-ten' },
      text: 'The harbour is shut.',
    });
    expect(rules(input)).toEqual(['warning broken-front-matter a.md:3']);
  });

  it.each([
    'js',
    'javascript',
    'coffee',
    'toml',
  ])('runs nothing and keeps the text when it is written in %s', (language) => {
    const input = file(
      'a.md',
      `---${language}\n{ title: (() => { throw new Error('run') })() }\n---\nThe harbour is shut.`,
    );
    expect(only(input).text).toBe('The harbour is shut.');
    expect(rules(input)).toContain('warning code-front-matter a.md:1');
  });

  it('reads JSON', () => {
    expect(
      only(file('a.md', '---json\n{"title": "Shut", "date": "2031-03-01"}\n---\nThe harbour is shut.')),
    ).toMatchObject({ title: 'Shut', publishedAt: '2031-03-01' });
  });

  it.each([
    ['a rule at the top', '---\nThe harbour is shut, they say.\n---\nIt is not.'],
    ['an opening that never closes', '---\ntitle: Shut\nThe harbour is shut.'],
  ])('takes %s for text', (_, text) => {
    expect(only(file('a.txt', text)).text).toContain('The harbour is shut');
  });

  it('keeps an article undated rather than guess', () => {
    const input = file('a.md', '---\ndate: 05/06/2031\n---\nThe harbour is shut.');
    expect(only(input).publishedAt).toBeUndefined();
    expect(rules(input)).toContain('warning unreadable-date a.md');
  });
});

describe('bare text', () => {
  it.each([
    [
      'a headline',
      'Harbour shut by storm\n\nNo ship left.\nNo ship came.',
      'Harbour shut by storm',
      'No ship left.\n\nNo ship came.',
    ],
    ['no blank line', 'Harbour shut by storm\nNo ship left.', undefined, 'Harbour shut by storm\n\nNo ship left.'],
    ['a sentence', 'The harbour is shut.\n\nNo ship left.', undefined, 'The harbour is shut.\n\nNo ship left.'],
    ['a furniture line', 'ADVERTISEMENT\n\nNo ship left.', undefined, 'ADVERTISEMENT\n\nNo ship left.'],
    [
      'twenty-one words',
      `${'word '.repeat(21).trim()}\n\nNo ship left.`,
      undefined,
      `${'word '.repeat(21).trim()}\n\nNo ship left.`,
    ],
    ['a single line', 'Harbour shut by storm', undefined, 'Harbour shut by storm'],
  ])('with %s', (_, text, title, body) => {
    const draft = only(file('a.txt', text));
    expect(draft.title).toBe(title);
    expect(draft.text).toBe(body);
  });

  const body = 'No ship left the harbour.';
  it.each([
    ['glued to the headline', 'Harbour shut by storm Tuesday, March 4, 2031\n\n'],
    ['glued to a headline without a blank line', 'Harbour shut by storm Tuesday, March 4, 2031\n'],
    ['on the line below', 'Harbour shut by storm\nTuesday, 4 March 2031\n\n'],
    ['a paragraph below', 'Harbour shut by storm\n\nPublished: 4 March 2031\n\n'],
    ['glued to the first sentence', 'Harbour shut by storm\n\nTuesday, March 4, 2031 '],
    ['above', 'Mar 4, 2031\n\nHarbour shut by storm\n\n'],
  ])('dates an article by the day %s', (_, top) => {
    const draft = only(file('a.txt', top + body));
    expect(draft).toMatchObject({
      title: 'Harbour shut by storm',
      text: body,
      publishedAt: '2031-03-04',
      publishedFrom: 'text',
    });
  });

  it.each([
    ['', 'Published: March 4, 2031'],
    ['with an hour', 'PUBLISHED : 4 Mar 2031 at 04:00'],
    ['with the hour in front', 'First published 3:15 PM GMT, March 4, 2031'],
    ['behind a bar', 'Posted: Mar 4, 2031 / 07:12 AM GMT'],
  ])('dates an article by a labelled line below its byline %s', (_, line) => {
    const draft = only(file('a.txt', `Harbour shut by storm\n\nBy Ann Lee\n${line}\n\n${body}`));
    expect(draft.publishedAt?.slice(0, 10)).toBe('2031-03-04');
    expect(draft.text).toBe(`By Ann Lee\n\n${body}`);
  });

  it.each([
    ['of which the headline speaks', 'Town recalls the storm of Tuesday, March 4, 2031\n\n'],
    ['whose weekday is wrong', 'Harbour shut by storm Monday, March 4, 2031\n\n'],
    ['that may be two', 'Harbour shut by storm\n\n03/04/2031\n\n'],
    ['in a sentence', 'Harbour shut by storm\n\nTuesday, March 4, 2031 was calm.\n\n'],
    ['of a change', 'Harbour shut by storm\n\nUpdated 4 March 2031\n\n'],
    ['without a label below the byline', 'Harbour shut by storm\n\nBy Ann Lee\n4 March 2031\n\n'],
    ['of another piece far below', `Harbour shut by storm\n\n${'No ship.\n'.repeat(6)}Published: 4 March 2031\n`],
  ])('takes no day %s', (_, top) => {
    expect(only(file('a.txt', top + body)).publishedAt).toBeUndefined();
  });

  it('believes front matter and --date before the day at the top', () => {
    const text = `Harbour shut by storm\n\n4 March 2031\n\n${body}`;
    const files = [file('a.md', `---\ndate: 2031-03-05\n---\n${text}`), file('b.txt', `${text} None came.`)];
    const { value } = ingest(files, { newsletter, now, date: '2031-03-06' });
    expect(value.drafts.map((d) => d.publishedAt)).toEqual(['2031-03-05', '2031-03-06']);
  });

  it('leaves out a first line that repeats the title of the front matter', () => {
    expect(
      only(file('a.md', '---\ntitle: "Harbour shut, again"\n---\nHarbour shut - again\n\nNo ship left.')).text,
    ).toBe('No ship left.');
  });

  it('puts lines wrapped at a margin together', () => {
    const text =
      'The harbour of the old town was shut on Monday after a storm had torn\nthe outer wall from its footing and thrown two boats on to the quay,\nthe port office said.\n\nNobody was hurt. The ferry to the islands will not leave before the\nend of the week, and travellers are asked to take the bus instead.';
    expect(only(file('a.txt', text)).text.split('\n\n')).toHaveLength(2);
  });

  it('keeps lines of sentences apart although some are as long as a margin', () => {
    const text =
      'The harbour of the old town was shut on Monday after a great storm.\nThe outer wall was torn from its footing, the port office has said.\nNobody was hurt.\n\nThe ferry to the islands will not leave before the end of this week.\nTravellers are asked to take the bus.';
    expect(only(file('a.txt', text)).text.split('\n\n')).toHaveLength(5);
  });
});

describe('bytes', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

  it('reads UTF-16 by its mark', () => {
    expect(only(file('a.txt', utf16('Café shut.'))).text).toBe('Café shut.');
  });

  it('falls back on windows-1252 and says so', () => {
    const input = file('a.txt', new Uint8Array([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' is shut.')]));
    expect(only(input).text).toBe('The café is shut.');
    expect(rules(input)).toContain('warning encoding a.txt');
  });

  it('keeps UTF-8 of which one character is damaged', () => {
    const bytes = Buffer.from('The café in Zürich — “shut”.');
    expect(only(file('a.txt', Buffer.concat([bytes, Buffer.from([0xe2, 0x80])]))).text).toContain(
      'café in Zürich — “shut”',
    );
  });

  it('takes invisible characters out and says so', () => {
    const input = file('a.txt', 'The har\u200Bbour \u202Eis\u202C shut.\u0007');
    expect(only(input).text).toBe('The harbour is shut.');
    expect(rules(input)).toContain('info hidden-characters a.txt');
  });

  it.each([
    ['empty', 'a.txt', new Uint8Array()],
    ['empty', 'a.md', Buffer.from(' \n\t\n')],
    ['binary', 'a.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1])],
    ['undecodable', 'a.txt', new Uint8Array(Array.from({ length: 64 }, (_, i) => 0x81 + (i % 2) * 12))],
    ['unsupported-format', 'a.html', Buffer.from('<p>Shut.</p>')],
    ['no-text', 'a.md', Buffer.from('---\ntitle: Shut\n---\n')],
    ['too-large', 'a.txt', Buffer.from('Shut. '.repeat(400_000))],
  ])('loses what is %s, with a notice, and goes on', (code, path, bytes) => {
    const { value, notices } = run(file(path, bytes), file('b.txt', 'The harbour is shut.'));
    expect(value.lost.map((l) => [l.path, l.code])).toEqual([[path, code]]);
    expect(notices.filter((n) => n.severity === 'error').map((n) => n.rule)).toEqual([code]);
    expect(value.drafts.map((d) => d.path)).toEqual(['b.txt']);
  });
});

describe('a dump', () => {
  it('gives an article a line and loses a bad line alone', () => {
    const dump = [
      '{"id":"k-1","source":"Radio Ten","title":"Shut","publishedAt":"2031-03-04T10:00:00Z","text":"The harbour is shut.\\nNo ship left."}',
      '{"id": "k-2", oops',
      '',
      '["no record"]',
      '{"id":"k-3","html":"<p>The wall <b>fell</b>.</p><script>x()</script><p>Nobody&rsquo;s hurt.</p>"}',
      '{"id":"k-4","title":"No text"}',
    ].join('\n');
    const { value } = run(file('d.jsonl', dump));
    expect(value.drafts.map((d) => [d.id, d.path, d.text])).toEqual([
      ['k-1', 'd.jsonl:1', 'The harbour is shut.\n\nNo ship left.'],
      ['k-3', 'd.jsonl:5', 'The wall fell.\n\nNobody’s hurt.'],
    ]);
    expect(value.drafts[0]).toMatchObject({ publishedFrom: 'metadata', source: { id: 'radio-ten' } });
    expect(value.lost.map((l) => [l.path, l.code])).toEqual([
      ['d.jsonl:2', 'bad-json'],
      ['d.jsonl:4', 'bad-record'],
      ['d.jsonl:6', 'no-text'],
    ]);
  });

  it('never gives two articles one id', () => {
    const { value, notices } = run(
      file(
        'd.jsonl',
        '{"id":"x","text":"One thing."}\n{"id":"x","text":"Another thing."}\n{"id":"a b/c","text":"A third."}',
      ),
    );
    expect(new Set(value.drafts.map((d) => d.id)).size).toBe(3);
    expect(value.drafts[0]?.id).toBe('x');
    expect(value.drafts[2]?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(notices.map((n) => n.rule)).toContain('id-twice');
  });
});

describe('duplicates, embargo, the future', () => {
  const md = (head: string, text: string) => `---\n${head}\n---\n${text}`;

  it.each([
    [
      'the same page',
      'url: https://www.radio10.example/a?utm_source=x\ndate: 2031-03-01',
      'One.',
      'url: http://radio10.example/a#top\ndate: 2031-03-01',
      'Two.',
      ['a.md'],
    ],
    [
      'the newer state of a page',
      'url: https://radio10.example/a\ndate: 2031-03-01',
      'One.',
      'url: https://radio10.example/a\ndate: 2031-03-02',
      'Two.',
      ['b.md'],
    ],
    [
      'the same text and outlet',
      'source: Radio Ten\ndate: 2031-03-01',
      'One  thing.',
      'source: radio ten\ndate: 2031-03-01',
      'One thing.',
      ['a.md'],
    ],
    [
      'the same text elsewhere: a copy',
      'source: Radio Ten\ndate: 2031-03-01',
      'One.',
      'source: herald\ndate: 2031-03-01',
      'One.',
      ['a.md', 'b.md'],
    ],
    [
      'a front page as address',
      'url: https://radio10.example/\ndate: 2031-03-01',
      'One.',
      'url: https://radio10.example\ndate: 2031-03-01',
      'Two.',
      ['a.md', 'b.md'],
    ],
  ])('%s', (_, headA, textA, headB, textB, kept) => {
    const { value, notices } = run(file('a.md', md(headA, textA)), file('b.md', md(headB, textB)));
    expect(value.drafts.map((d) => d.path)).toEqual(kept);
    expect(notices.map((n) => n.rule)).toEqual(kept.length === 1 ? ['duplicate'] : []);
    expect(value.lost).toEqual([]);
  });

  it.each([
    ['until tomorrow', '2031-03-06', 0],
    ['until later today', '2031-03-05T13:00:00Z', 0],
    ['that is over', '2031-03-05T11:00:00Z', 1],
    ['nobody can read', 'until the speech', 0],
    ['that is none', 'false', 1],
  ])('an embargo %s', (_, embargo, drafts) => {
    const { value, notices } = run(file('a.md', md(`embargo: ${embargo}\ndate: 2031-03-04`, 'One.')));
    expect(value.drafts).toHaveLength(drafts);
    expect(notices.map((n) => n.rule)).toEqual(drafts === 0 ? ['embargo'] : []);
  });

  it('reads nothing of a blocked outlet, and says so once', () => {
    const blocked = { ...newsletter, outlets: newsletter.outlets.map((o) => ({ ...o, blocked: o.id === 'herald' })) };
    const files = [
      file('a.md', md('source: Herald Online', 'One.')),
      file('b.md', md('url: https://www.coastalherald.example/b', 'Two.')),
      file('c.md', md('source: Radio Ten', 'Three.')),
    ];
    const { value, notices } = ingest(files, { newsletter: blocked, now });
    expect(value.drafts.map((d) => d.path)).toEqual(['c.md']);
    expect(value.lost).toEqual([]);
    expect(notices.filter((n) => n.rule === 'blocked-outlet').map((n) => n.message)).toEqual([
      '2 articles of The Coastal Herald left out: the outlet is blocked in the configuration.',
    ]);
    // Who looks at files one by one sees them all.
    expect(ingest(files, { newsletter: blocked, now, keepDuplicates: true }).value.drafts).toHaveLength(3);
  });

  it('keeps an article of the future and flags it', () => {
    const input = file('a.md', md('date: 2031-03-06', 'One.'));
    expect(only(input).publishedAt).toBe('2031-03-06');
    expect(rules(input)).toEqual(['warning future-date a.md']);
  });

  it('lets --date date only what states no date', () => {
    const { value } = ingest([file('a.md', md('date: 2031-03-01', 'One.')), file('b.txt', 'Two.')], {
      newsletter,
      now,
      date: '2031-03-04',
    });
    expect(value.drafts.map((d) => [d.publishedAt, d.publishedFrom])).toEqual([
      ['2031-03-01', 'front-matter'],
      ['2031-03-04', 'option'],
    ]);
  });

  it('says once that many articles are undated', () => {
    const { notices } = run(...['a', 'b', 'c', 'd'].map((n) => file(`${n}.txt`, `Text of ${n}.`)));
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toContain('4 of 4');
  });
});

describe('for any bytes', () => {
  const HEADS = ['', '---\n', '---js\n', '---json\n', '\uFEFF', '# ', '{"text":"'];
  const input = fc.record({
    path: fc.constantFrom('a.md', 'a.txt', 'a.jsonl', 'a.markdown', 'a.pdf', 'a'),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.constantFrom(...HEADS), fc.string({ unit: 'binary', maxLength: 300 }))
        .map(([h, s]) => new TextEncoder().encode(h + s)),
      fc
        .array(
          fc.constantFrom(
            '---',
            'title: a: b',
            '\n',
            'Text. ',
            '*',
            '_',
            '[x](',
            '<b',
            '&amp;',
            '```',
            '\\',
            '| a |',
            '"',
          ),
          { maxLength: 40 },
        )
        .map((p) => new TextEncoder().encode(p.join(''))),
    ),
  });

  it('never throws; every input is a draft, lost, or left out with a notice', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 4 }), (files) => {
        const { value, notices } = ingest(files, { newsletter, now });
        for (const draft of value.drafts) {
          expect(draft.text).toBe(draft.text.trim());
          expect(draft.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u200B\u202E\uFEFF]|\n{3}|(?<!\n)\n(?!\n)/);
        }
        const placed = new Set([
          ...value.drafts.map((d) => d.path.replace(/:\d+$/, '')),
          ...value.lost.map((l) => l.path.replace(/:\d+$/, '')),
        ]);
        const told = new Set(notices.map((n) => n.path?.replace(/:\d+$/, '')));
        for (const f of files) expect(placed.has(f.path) || told.has(f.path)).toBe(true);
        expect(new Set(value.drafts.map((d) => d.id)).size).toBe(value.drafts.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same input', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 3 }), (files) => {
        expect(ingest(files, { newsletter, now })).toEqual(ingest(files, { newsletter, now }));
      }),
      { numRuns: 50 },
    );
  });
});
