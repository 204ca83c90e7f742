/** Appeals for support and subscriptions, which run to the end of the file. They hold traps: quotations, prices, "today". */
import { type CleaningRule, type Cut, isReported, whole, wordCount } from '../page.js';

/** What only a letter to the readers opens with. */
const OPENING =
  /^(?:a (?:message|note|word|letter|plea|request) (?:from|to)\b.{2,60}$|dear readers?\b[,:]?|before you go\b|since you['’]re here\b|a small favou?r\b|we (?:have|need) a (?:small )?favou?r\b|now,? more than ever\b|why (?:you can|we need|support)\b.{0,60}$|support (?:us|our|independent|local|quality|honest|the|this)\b|help us (?:keep|continue|stay|tell|report|fund|defend|protect)\b|your support\b|thank you for (?:reading|being|your support|supporting)\b|if you (?:value|appreciate|enjoy|enjoyed|like|believe in)\b|become an? \S{0,20} ?(?:member|supporter|subscriber|patron|donor)\b|make a (?:donation|contribution|gift)\b|(?:please )?(?:consider|donate|subscribe|contribute)\b)/i;

/** The words in which newspapers ask their readers for money. */
const ASKING =
  /\b(?:support (?:us|our|independent|quality|the (?:paper|newspaper|newsroom|work))|supporting (?:us|our|independent|the)|your (?:support|contribution|donation|subscription|membership|gift|generosity)|subscrib(?:e|er|ers|ing|tion)|donat(?:e|ion|ions|ing)|contribut(?:e|ion|ing) (?:to (?:our|us)|today|now|from)|become a (?:member|supporter|subscriber|patron)|membership|(?:independent|quality|honest|good|free|local) journalism|our (?:journalism|newsroom|reporting|journalists|work|mission|readers)|paywall|keep (?:our|this) \S+ (?:free|open|going)|need your help|stand(?:ing)? with us)\b/i;

const FIRST_OR_SECOND = /\b(?:we|us|our|you|your|you['’]re|you['’]ve)\b/i;

/** In how many paragraphs after an opening the asking has to come. */
const REACH = 5;
/** Longer than any appeal seen (nine paragraphs); beyond it the "appeal" is more likely an open letter that is the article. */
const LONGEST = 15;

const asks = (line: string): boolean =>
  ASKING.test(line) && (FIRST_OR_SECOND.test(line) || /\bjournalism\b/i.test(line));

export const appeal: CleaningRule = {
  name: 'appeal',
  find: (page) => {
    const { paragraphs } = page;
    // An appeal follows an article: at least two paragraphs, and no less than the first third of the file.
    const first = Math.max(2, Math.floor(paragraphs.length / 3));
    for (let i = first; i < paragraphs.length; i++) {
      const line = paragraphs[i] ?? '';
      if (!OPENING.test(line) || isReported(line)) continue;
      const after = paragraphs.slice(i, i + REACH + 1);
      const asking = after.filter((p) => asks(p) && !isReported(p)).length;
      const letter = /^(?:a (?:message|note|word|letter|plea|request)|dear reader)/i.test(line);
      if (asking === 0 || paragraphs.length - i > LONGEST || (!letter && !asks(line))) continue;
      if (!letter && paragraphs.slice(i).some(isReported)) {
        return wordCount(line) <= 60 ? [whole(page, i)] : [];
      }
      return paragraphs.slice(i).map((_, k): Cut => whole(page, i + k));
    }
    return [];
  },
};
