import { describe, expect, it } from 'vitest';
import { AppError } from '../src/errors.js';
import { parseOverrides } from '../src/overrides.js';

const parse = (text: string) => parseOverrides(text, 'content/overrides/2031-03-05.yaml');

describe('an override file', () => {
  it('says what is wanted of each story, and where it says so', () => {
    const { stories, merge, split } = parse(`# the ferry first
stories:
  - story: 3f2a91c0d4e5
    pin: 1
    headline: Ferry fire off Saltby
    quotes: { ban: [aa11] }
  - story: content/ferry.md
    drop: true
merge:
  - [12e4, 0077]
split:
  - story: abc
    articles: [content/other.md]
`);
    expect(stories).toEqual([
      {
        story: '3f2a91c0d4e5',
        pin: 1,
        drop: false,
        headline: 'Ferry fire off Saltby',
        quotes: { choose: [], ban: ['aa11'] },
        disputes: { drop: [] },
        at: 'content/overrides/2031-03-05.yaml:3',
      },
      {
        story: 'content/ferry.md',
        drop: true,
        quotes: { choose: [], ban: [] },
        disputes: { drop: [] },
        at: 'content/overrides/2031-03-05.yaml:7',
      },
    ]);
    // Ids of digits stay what was written.
    expect(merge).toEqual([{ stories: ['12e4', '0077'], at: 'content/overrides/2031-03-05.yaml:10' }]);
    expect(split[0]).toMatchObject({ story: 'abc', articles: ['content/other.md'] });
  });

  it('may hold the edition back', () => {
    expect(parse('embargo: 2031-03-05T18:00+01:00\n')).toMatchObject({ embargo: '2031-03-05T18:00+01:00' });
  });

  it.each(['', '# nothing yet\n', 'stories: []\n'])('may be empty: %j', (text) =>
    expect(parse(text)).toEqual({ stories: [], merge: [], split: [] }));

  it.each([
    ['an unknown key', 'stories:\n  - story: a\n    hedline: x\n', 'config-invalid', ':2'],
    ['a place that is none', 'stories:\n  - story: a\n    pin: first\n', 'config-invalid', ':3'],
    ['an embargo without a time zone', 'embargo: 2031-03-05T18:00\n', 'config-invalid', ':1'],
    ['an embargo on a day that is none', 'embargo: 2031-13-05T18:00Z\n', 'config-invalid', ':1'],
    ['a merge of one', 'merge:\n  - [a]\n', 'config-invalid', ':2'],
    ['broken YAML', 'stories: [\n', 'config-syntax', ':'],
    ['a name that stands for nothing', 'stories: *gone\n', 'config-syntax', ''],
    [
      'names of names that would fill the memory',
      `a: &a [x]\n${['b', 'c', 'd'].map((n, i) => `${n}: &${n} [${Array(20).fill(`*${'abc'[i]}`)}]\n`).join('')}`,
      'config-syntax',
      '',
    ],
    [
      'characters that turn the line around',
      'stories:\n  - story: a\n    note: "a \\u202e b"\n',
      'config-invalid',
      ':3',
    ],
  ])('%s is reported with its line', (_, text, code, line) => {
    let thrown: unknown;
    try {
      parse(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AppError);
    expect(thrown).toMatchObject({ code });
    expect((thrown as AppError).where).toContain(`2031-03-05.yaml${line}`);
  });
});
