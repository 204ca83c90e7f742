import { describe, expect, it } from 'vitest';
import { isItTrue } from '../../../src/merge/disputes/isItTrue.js';

describe('what can be asked whether it is true', () => {
  it.each([
    ['a fact', 'The dam was sold in secret,', 'Is it true that the dam was sold in secret?'],
    ['a motive', 'Brook just wanted to buy time', 'Is it true that Brook just wanted to buy time?'],
    ['a verdict', 'The bids for the dam were a disgrace', undefined],
    ['a wish', 'The council should sell the dam at once', undefined],
    ['what might be', 'The town would be better off without the dam', undefined],
  ])('%s', (_name, clause, question) => expect(isItTrue(clause, ['Brook'])).toBe(question));
});
