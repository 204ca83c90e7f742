import { describe, expect, it } from 'vitest';
import { defaultNewsletter, parseNewsletter } from '../src/config.js';
import { AppError } from '../src/errors.js';

const complaint = (text: string): AppError => {
  try {
    parseNewsletter(text, 'content/edition.yaml');
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was wrong with it');
};

describe('edition.yaml', () => {
  it('may be empty: every key has a default', () => {
    expect(parseNewsletter('', 'edition.yaml')).toEqual(defaultNewsletter());
    expect(defaultNewsletter()).toMatchObject({ title: 'The Daily Briefing', timeZone: 'UTC', locale: 'en-GB' });
  });

  it('gives an outlet without an id the slug of its name', () => {
    const { outlets } = parseNewsletter('outlets:\n  - name: The Coastal Herald\n    kind: newspaper\n', 'e.yaml');
    expect(outlets).toEqual([
      {
        id: 'the-coastal-herald',
        name: 'The Coastal Herald',
        kind: 'newspaper',
        aliases: [],
        domains: [],
        blocked: false,
      },
    ]);
  });

  it.each([
    ['https://post.example', 'https://post.example/'],
    ['https://post.example/briefing', 'https://post.example/briefing/'],
    ['https://post.example/briefing/', 'https://post.example/briefing/'],
  ])('takes %s as the address of the archive', (given, publicUrl) => {
    expect(parseNewsletter(`publicUrl: ${given}`, 'e.yaml').publicUrl).toBe(publicUrl);
    expect(defaultNewsletter()).not.toHaveProperty('publicUrl');
  });

  it.each([
    ['a key it does not know', 'title: A\ncolour: red\n', 'config-invalid', 'content/edition.yaml', 'colour'],
    [
      'a time zone that does not exist',
      'title: A\ntimeZone: Europe/Nowhere\n',
      'config-invalid',
      'content/edition.yaml:2',
      'IANA',
    ],
    [
      'an outlet of an unknown kind',
      'outlets:\n  - name: A\n  - name: B\n    kind: blog\n',
      'config-invalid',
      'content/edition.yaml:4',
      'kind',
    ],
    ['a window that is no time', 'window:\n  from: "25:00"\n', 'config-invalid', 'content/edition.yaml:2', '18:00'],
    ['YAML that is broken', 'title: "A\nlocale: en\n', 'config-syntax', 'content/edition.yaml', ''],
    ['two keys on one line', 'title: A: B\n', 'config-syntax', 'content/edition.yaml:1', ''],
    ['an address that is none', 'publisher:\n  email: nobody\n', 'config-invalid', 'content/edition.yaml:2', 'email'],
    [
      'an archive that is not served safely',
      'title: A\npublicUrl: http://post.example/\n',
      'config-invalid',
      'content/edition.yaml:2',
      'https',
    ],
    [
      'an archive behind a query',
      'title: A\npublicUrl: "https://post.example/?day="\n',
      'config-invalid',
      'content/edition.yaml:2',
      'without ?',
    ],
    [
      'a link that runs code',
      'publisher:\n  url: "javascript:alert(1)"\n',
      'config-invalid',
      'content/edition.yaml:2',
      'url',
    ],
  ])('names file and line of %s', (_name, text, code, where, word) => {
    const error = complaint(text);
    expect(error.code).toBe(code);
    expect(error.where).toContain(where);
    expect(error.message).toContain(word);
    expect(error.exitStatus).toBe(2);
    expect(error.remedy.length).toBeGreaterThan(20);
  });
});
