import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../src/model/source.js';
import { agenciesOf } from '../../src/text/agenciesOf.js';

const outlet = (name: string, kind: SourceKind = 'other') => ({ source: { id: name, name, kind } });

describe('agenciesOf', () => {
  it.each([
    ['an agency by its full name', { ...outlet('The Associated Press'), agencies: [] }, ['AP']],
    ['an agency with what it credits', { ...outlet('Reuters'), agencies: ['AFP'] }, ['Reuters', 'AFP']],
    ['an outlet that is said to be one', { ...outlet('Northern Wire', 'wire'), agencies: [] }, ['Northern Wire']],
    ['what a paper credits', { ...outlet('Inland Mail', 'newspaper'), agencies: ['AP'] }, ['AP']],
    ['what an article without an outlet credits', { agencies: ['AP'] }, ['AP']],
    ['none of a paper that credits none', { ...outlet('Associated Press Club Gazette'), agencies: [] }, []],
  ])('gives %s', (_, article, expected) => expect(agenciesOf(article)).toEqual(expected));
});
