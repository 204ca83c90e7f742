/** A second language has to be one more file: whatever Collate itself prints is a message. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/messages/en.js';
import { messagesOf } from '../../src/text/messages/messages.js';

const below = (folder: string, ending: RegExp): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Attributes that a reader sees or hears. */
const SPOKEN = /\s(?:alt|title|aria-label|summary|placeholder)="([^"]*)"/g;

/** Words of a template that are none of the view's: between its tags, and in attributes that are read out. */
const ownWords = (template: string): readonly string[] => {
  const bare = template
    .replace(/\{\{!--[\s\S]*?--\}\}|<!--[\s\S]*?-->/g, '')
    .replace(/<(style|mj-style|mj-attributes)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\{\{[^}]*\}\}/g, '');
  const spoken = Array.from(bare.matchAll(SPOKEN), (m) => m[1] ?? '');
  // A partial may be attributes alone.
  return [bare.replace(/<[^>]*>|\s[\w-]+="[^"]*"/g, ' '), ...spoken].flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
};

describe('templates', () => {
  it.each([
    ['between tags', '<p>Read {{title}}</p>', ['Read']],
    ['in what is read out', '<img alt="A logo" src="{{x}}">', ['logo']],
    [
      'not in styles, comments and values',
      '<style>p { margin: 0 }</style><!-- why -->{{! why }}<b>{{words.skip}}</b>',
      [],
    ],
  ])('are searched %s', (_name, template, words) => {
    expect(ownWords(template)).toEqual(words);
  });

  it('have no words of their own', () => {
    const templates = below('templates', /\.(?:mjml|hbs)$/);
    expect(templates.length).toBeGreaterThan(20);
    expect(templates.flatMap(({ path, text }) => ownWords(text).map((word) => `${path}: ${word}`))).toEqual([]);
  });
});

/** Literals of two words and more. Comments, patterns, and what an owner is told of a template are no words of an edition. */
const phrases = (code: string): readonly string[] =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .split('\n')
    .filter((line) => !/TemplateError\(|^import /.test(line))
    .flatMap((line) => Array.from(line.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g), (m) => m[1] ?? m[2] ?? ''))
    .map((literal) => literal.replace(/\$\{[^}]*\}/g, ' ').replace(/<[^>]*>/g, ''))
    .filter((literal) => /(?<![\w-])\p{L}{2,} \p{L}{2,}/u.test(literal));

describe('rendering', () => {
  it.each([
    ["const a = 'Key quotes';", ['Key quotes']],
    ['const a = `and more to read`;', ['and more to read']],
    ["// 'no words here'\nconst a = 'one';", []],
    ["throw new TemplateError('no such template', path);", []],
  ])('is searched: %s', (code, found) => {
    expect(phrases(code)).toEqual(found);
  });

  it('has no words of its own', () => {
    const told = /src\/render\/(?:checks|templates)\/|\/view\/example\.ts$/;
    const files = [...below('src/render', /\.ts$/), ...below('src/publish', /\.ts$/)].filter((f) => !told.test(f.path));
    expect(files.length).toBeGreaterThan(25);
    expect(files.flatMap(({ path, text }) => phrases(text).map((phrase) => `${path}: ${phrase}`))).toEqual([]);
  });
});

describe('messages', () => {
  it('are all printed somewhere', () => {
    const code = below('src', /\.ts$/)
      .filter((f) => !f.path.includes('/messages/'))
      .map((f) => f.text)
      .join('\n');
    expect(
      Object.keys(en).filter((key) => !new RegExp(`[mM]essages(?:Of\\([^)]*\\))?\\.${key}\\b`).test(code)),
    ).toEqual([]);
  });

  it('are English in every language that has none of its own', () => {
    for (const locale of ['en', 'en-US', 'EN-gb', 'de-DE', 'x']) expect(messagesOf(locale)).toBe(en);
  });
});
