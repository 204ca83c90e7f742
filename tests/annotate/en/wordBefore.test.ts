import { expect, it } from 'vitest';
import { wordBefore } from '../../../src/annotate/en/wordBefore.js';

it.each([
  ['see page ', 'page'],
  ['No. ', 'no'],
  ['(Room ', 'room'],
  ['page', ''],
  ['page, ', ''],
  ['page  ', ''],
  ['', ''],
  ['top-', ''],
])('the word before a number behind %j', (before, expected) => {
  expect(wordBefore(before)).toBe(expected);
});
