/** Shortened addresses that an embedded post leaves among its words: "pic.twitter.com/…", "https://t.co/…". The words stay, and so does who wrote them. */
import type { CleaningRule, Cut } from '../page.js';

const LINK = /\s?(?:https?:\/\/t\.co\/\w{10}|pic\.(?:twitter|x)\.com\/\w{6,12})/gi;

export const embedLink: CleaningRule = {
  name: 'embed-link',
  find: ({ paragraphs }) =>
    paragraphs.flatMap((line, paragraph): Cut[] =>
      line.includes('/')
        ? Array.from(line.matchAll(LINK), (m) => ({ paragraph, start: m.index, end: m.index + m[0].length }))
        : [],
    ),
};
