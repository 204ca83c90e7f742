import { expect, test } from 'vitest';
import { statedNumbers } from '../../src/text/statedNumbers.js';

test.each<[string, readonly number[]]>([
  ['Nine of the 1,500 crews', [9, 1500]],
  ['2.3 million people and forty-five dogs', [2300000, 45]],
  ['two hundred and six beds; 40 beds', [206, 40]],
  ['Seven of the nine hangers', [7, 9]],
  ['Somebody', []],
  ['', []],
])('%s', (text, expected) => expect([...statedNumbers(text)]).toEqual(expected));
