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

  it('knows a domain by its ASCII form, and a page by its slash', () => {
    const { send, publicUrl } = parseNewsletter(
      'publicUrl: https://a.example/b\nsend: {perDomain: [{domains: [Bücher.example], connections: 2}]}\n',
      'e.yaml',
    );
    expect(publicUrl).toBe('https://a.example/b/');
    expect(send.perDomain).toEqual([{ domains: ['xn--bcher-kva.example'], connections: 2, perSecond: null }]);
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
    [
      'a domain under two limits',
      'send:\n  perDomain:\n    - domains: [a.example]\n    - domains: [A.example]\n',
      'config-invalid',
      'content/edition.yaml:3',
      'one entry',
    ],
    ['no connection at all', 'send:\n  connections: 0\n', 'config-invalid', 'content/edition.yaml:2', 'connections'],
    [
      'a page that is not encrypted',
      'publicUrl: http://a.example/\n',
      'config-invalid',
      'content/edition.yaml:1',
      'https',
    ],
    ['a policy that is none', 'send:\n  tls: maybe\n', 'config-invalid', 'content/edition.yaml:2', 'tls'],
    [
      'a key without its name',
      'send:\n  dkim:\n    keyFile: a.pem\n',
      'config-invalid',
      'content/edition.yaml:3',
      'selector',
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

describe('the theme', () => {
  it('is complete where nothing is said, and a colour that is said takes the place of one', () => {
    const { theme } = parseNewsletter('theme:\n  light:\n    accent: "#00529B"\n', 'e.yaml');
    expect(theme.light).toEqual({ ...defaultNewsletter().theme.light, accent: '#00529b' });
    expect(theme.dark).toEqual(defaultNewsletter().theme.dark);
    expect(theme).not.toHaveProperty('logo');
  });

  it.each([
    ['Palatino, "Book Antiqua", serif', 'Palatino,Book Antiqua,serif'],
    ["'Helvetica Neue',Arial,sans-serif", 'Helvetica Neue,Arial,sans-serif'],
    ['system-ui', 'system-ui'],
  ])('takes the fonts %s without their marks', (stack, expected) => {
    const { theme } = parseNewsletter(`theme:\n  fonts:\n    body: ${JSON.stringify(stack)}\n`, 'e.yaml');
    expect(theme.fonts.body).toBe(expected);
  });

  it.each([
    [
      'text too faint',
      'theme:\n  light:\n    text: "#1a1b1f"\n    muted: "#9a9a9a"\n',
      4,
      '#9a9a9a on #ffffff stands out 2.81 to 1 and needs 4.5; #',
    ],
    ['a rule too faint', 'theme:\n  light:\n    rule: "#dddddd"\n', 3, '1.35 to 1 and needs 3; #'],
    ['a dark link too dark', 'theme:\n  dark:\n    link: "#0b4f8a"\n', 3, 'on #16181c'],
    ['a ground that drowns the others', 'theme:\n  light:\n    ground: "#777777"\n', 3, 'on #777777'],
    ['a colour by name', 'theme:\n  light:\n    accent: red\n', 3, 'a colour as "#9a3412"'],
    ['a colour that YAML reads as a comment', 'theme:\n  light:\n    accent: #9a3412\n', 3, 'quotation marks'],
    ['a colour of three digits', 'theme:\n  light:\n    accent: "#931"\n', 3, 'a colour as'],
    ['CSS in a colour', 'theme:\n  light:\n    accent: "#9a3412;position:fixed"\n', 3, 'a colour as'],
    ['CSS in a font', 'theme:\n  fonts:\n    body: "Georgia;color:red,serif"\n', 3, 'font names'],
    ['mark-up in a font', 'theme:\n  fonts:\n    body: "</style><script>,serif"\n', 3, 'font names'],
    ['a font by address', 'theme:\n  fonts:\n    meta: "url(https://x.example/f),serif"\n', 3, 'font names'],
    ['fonts without a last resort', 'theme:\n  fonts:\n    meta: Futura, Avenir\n', 3, 'the last is serif'],
    ['an empty font', 'theme:\n  fonts:\n    meta: "Futura,,serif"\n', 3, 'font names'],
    [
      'a logo without words',
      'theme:\n  logo:\n    url: https://x.example/a.png\n    width: 200\n    height: 40\n',
      3,
      'theme.logo.alt: is missing',
    ],
    [
      'a logo that is not https',
      'theme:\n  logo:\n    url: http://x.example/a.png\n    alt: A\n    width: 200\n    height: 40\n',
      3,
      'an https address',
    ],
    [
      'a logo inside the mail',
      'theme:\n  logo:\n    url: "data:image/png;base64,AA"\n    alt: A\n    width: 200\n    height: 40\n',
      3,
      'an https address',
    ],
    [
      'a logo wider than the page',
      'theme:\n  logo:\n    url: https://x.example/a.png\n    alt: A\n    width: 900\n    height: 40\n',
      5,
      'theme.logo.width',
    ],
    ['a density there is not', 'theme:\n  density: cosy\n', 2, 'comfortable'],
    ['a layout there is not', 'title: A\nlayout: tabloid\n', 2, 'digest'],
  ])('names the line of %s', (_name, text, line, words) => {
    const error = complaint(text);
    expect(error.where).toBe(`content/edition.yaml:${line}`);
    expect(error.message).toContain(words);
  });

  it('proposes a colour that passes', () => {
    const near = /; (#[\da-f]{6}) would do/.exec(complaint('theme:\n  light:\n    muted: "#9a9a9a"\n').message)?.[1];
    expect(() => parseNewsletter(`theme:\n  light:\n    muted: "${near}"\n`, 'e.yaml')).not.toThrow();
  });
});
