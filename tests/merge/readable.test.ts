import { expect, test } from 'vitest';
import { readable } from '../../src/merge/readable.js';
import { article, story } from './story.js';

const SENTENCE = 'The bridge in Orle was shut on Friday.';
const sentencesOf = (text: string): string[] => {
  const [only] = readable(story([article({ outlet: 'Herald', text })])).articles;
  return only.sentences.map((s) => text.slice(s.start, s.end));
};

test('a menu that ran together is not read, and what stands around it is', () => {
  const menu = 'Orle Tammen Halden '.repeat(200).trim();
  expect(sentencesOf(`${SENTENCE}\n\n${menu}.\n\n${SENTENCE}`)).toEqual([SENTENCE, SENTENCE]);
});

test('a long sentence is', () => {
  const long = `The council of Orle, ${'which met again on Friday, '.repeat(40)}shut the bridge.`;
  expect(sentencesOf(long)).toEqual([long]);
});
