import { describe, expect, test } from 'vitest';
import { genderOfGivenName, givenName, nameKey, surname } from '../../src/text/names.js';

describe('nameKey joins spellings', () => {
  test.each([
    ['Orlovskyy', 'Orlovsky'],
    ['Orlovskiy', 'Orlovsky'],
    ['Dmitriy', 'Dmitry'],
    ['Tchekhov', 'Chehov'],
    ['Qaddani', 'Kaddani'],
    ['Chernishev', 'Chernishew'],
    ['Tymovshenko', 'Timovshenko'],
    ['Müller', 'Muller'],
    ['Hussein', 'Husein'],
    ['Ouldani', 'Uldani'],
  ])('%s = %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test.each([
    ['Lind', 'Lund'],
    ['Osei', 'Oseni'],
    ['Bello', 'Bell'],
    ['Marsh', 'March'],
    ['Khan', 'Kahn'],
  ])('not %s = %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

describe('parts of names', () => {
  test.each([
    ['Rosa Lind', 'Lind', 'Rosa'],
    ['Dr. Rosa Lind', 'Lind', 'Rosa'],
    ['Ines van der Meer', 'van der Meer', 'Ines'],
    ['van Houten', 'van Houten', undefined],
    ['Martin Osei Jr.', 'Osei', 'Martin'],
    ['Mr Bello', 'Bello', undefined],
    ['Lind', 'Lind', undefined],
  ])('%s', (name, family, given) => {
    expect(surname(name)).toBe(family);
    expect(givenName(name)).toBe(given);
  });

  test('titles are taken off', () => expect(givenName('Prof. Dr. Rosa Lind')).toBe('Rosa'));

  test('given names tell the gender, or that they tell none', () => {
    expect(['Rosa', 'Kwame', 'Kim', 'Zyx'].map(genderOfGivenName)).toEqual(['female', 'male', 'unknown', undefined]);
  });
});
