import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/merge/cast/cast.js';
import { isShortFor, nameWords, sameFullName } from '../../../src/text/nameParts.js';
import { article } from '../story.js';

describe('two full names of one person', () => {
  it.each([
    ['Vera Ortega', 'Vera Ortega'],
    ['V. Ortega', 'Vera Ortega'],
    ['Vera Luz Ortega', 'Vera Ortega'],
    ['Oleksandr Hrytsenkyy', 'Oleksandr Hrytsenky'],
    ['Park Jin-su', 'Park Jinsu'],
    ['Harald of Norrland', 'Harald of Norrland'],
    ['Queen Astrid of Norrland', 'Queen Astrid'],
  ])('%s, %s', (a, b) => expect(sameFullName(nameWords(a), nameWords(b))).toBe(true));

  it.each([
    ['Vera Ortega', 'Luis Ortega'],
    ['Vera Ortega', 'Vera Lund'],
    ['Ortega', 'Vera Ortega'],
    ['Park Jin-su', 'Park Min-ho'],
  ])('must not match: %s, %s', (a, b) => expect(sameFullName(nameWords(a), nameWords(b))).toBe(false));
});

describe('a short name for a full one', () => {
  it.each([
    ['Ortega', 'Vera Ortega', true],
    ['Park', 'Park Jin-su', true],
    ['Vera', 'Vera Ortega', false],
    ['Lund', 'Vera Ortega', false],
  ])('%s for %s: %s', (part, full, expected) => expect(isShortFor(nameWords(part), nameWords(full))).toBe(expected));
});

describe('the cast of a story', () => {
  const tribune = article({
    outlet: 'The Harbour Tribune',
    text: 'Mayor Vera Ortega shut the pier. Ortega said storms had hollowed it.',
    people: [{ name: 'Vera Ortega', role: 'Mayor' }],
  });
  const post = article({ outlet: 'Quay Post', text: 'Ortega shut the pier on Friday.', people: ['Ortega'] });

  it('joins a family name with the full name of another article', () => {
    const cast = castOf([tribune, post]);
    expect(cast.members).toHaveLength(1);
    expect(cast.members[0]).toMatchObject({ name: 'Vera Ortega', aliases: ['Ortega'], role: 'Mayor' });
    expect(cast.members[0]?.namedAt).toEqual([{ articleId: tribune.id, start: 6, end: 17 }]);
    expect(cast.canonical(post.id, 'Ortega')).toBe('Vera Ortega');
  });

  it('keeps namesakes apart, and a bare family name from both', () => {
    const brother = article({ outlet: 'Evening Call', text: 'Luis Ortega owns the pier.', people: ['Luis Ortega'] });
    const cast = castOf([tribune, brother, post]);
    expect(cast.members.map((m) => m.name).sort()).toEqual(['Luis Ortega', 'Ortega', 'Vera Ortega']);
  });

  it('keeps two people of one initial and different gender apart', () => {
    const a = article({ outlet: 'A', text: 'J. Moss wept.', people: [{ name: 'J. Moss', gender: 'female' }] });
    const b = article({ outlet: 'B', text: 'John Moss left.', people: [{ name: 'John Moss', gender: 'male' }] });
    expect(castOf([a, b]).members).toHaveLength(2);
  });

  it('answers a name that nobody bears with the name itself, at no importance', () => {
    const cast = castOf([tribune]);
    expect(cast.canonical(tribune.id, 'Coast Guard')).toBe('Coast Guard');
    expect(cast.importance('Coast Guard')).toBe(0);
    expect(cast.importance('Vera Ortega')).toBe(1);
  });
});
