import { describe, expect, it } from 'vitest';
import { knownDays, settleByStory } from '../../../src/merge/timeline/settleByStory.js';
import { article, type Marks, story } from '../handmade.js';

const friday = article('Two men were held on Friday.', {
  id: 'b',
  day: '2024-05-10',
  dates: [['Friday', '2024-05-10']],
});

const settled = (text: string, marks: Marks): string | undefined => {
  const a = article(text, marks);
  const [date] = a.dates.slice(-1);
  return date && settleByStory(a, date, knownDays(story(a, friday))).value;
};

describe('settleByStory', () => {
  it.each<[string, string, Marks, string]>([
    [
      'a page updated after midnight',
      'The mayor spoke early Friday.',
      { day: '2024-05-09', dates: [['early Friday', '2024-05-03TMO']] },
      '2024-05-10TMO',
    ],
    [
      'the coming day read as last year’s',
      'The talks are to end on May 10.',
      { day: '2024-04-30', dates: [['May 10', '2023-05-10']] },
      '2024-05-10',
    ],
    [
      'a clock time in the paper of the day after',
      'The bus crashed on Wednesday. It hit a wall at 6.10am.',
      {
        day: '2024-05-09',
        dates: [
          ['Wednesday', '2024-05-08'],
          ['6.10am', '2024-05-09T06:10'],
        ],
      },
      '2024-05-08T06:10',
    ],
    [
      'stays: last Friday',
      'The mayor spoke last Friday.',
      { day: '2024-05-09', dates: [['last Friday', '2024-05-03']] },
      '2024-05-03',
    ],
    [
      'stays: no other article knows the day',
      'The mayor spoke on Sunday.',
      { day: '2024-05-11', dates: [['Sunday', '2024-05-05']] },
      '2024-05-05',
    ],
    [
      'stays: a year is named',
      'The bridge shut on May 10, 2023.',
      { day: '2024-04-30', dates: [['May 10, 2023', '2023-05-10']] },
      '2023-05-10',
    ],
    ['stays: a month', 'The bridge shut in May.', { day: '2024-05-09', dates: [['May', '2023-05']] }, '2023-05'],
  ])('%s', (_name, text, marks, expected) => {
    expect(settled(text, marks)).toBe(expected);
  });
});
