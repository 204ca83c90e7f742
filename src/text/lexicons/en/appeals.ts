/** How newspapers ask their readers for money. Lower case. */

/** What a letter to the readers calls itself. */
export const LETTER_NAMES = ['message', 'note', 'word', 'letter', 'plea', 'request'] as const;

/** What readers are to support, by its first word. */
export const SUPPORTED = ['us', 'our', 'independent', 'local', 'quality', 'honest', 'the', 'this'] as const;

/** What readers are to help with. */
export const HELPED_TO = ['keep', 'continue', 'stay', 'tell', 'report', 'fund', 'defend', 'protect'] as const;

/** What readers do who may be asked. */
export const VALUING_VERBS = ['value', 'appreciate', 'enjoy', 'enjoyed', 'like', 'believe in'] as const;

/** What readers are to become. */
export const SUPPORTERS = ['member', 'supporter', 'subscriber', 'patron', 'donor'] as const;

/** What readers give. */
export const GIFTS = [
  'support',
  'contribution',
  'donation',
  'subscription',
  'membership',
  'gift',
  'generosity',
] as const;

/** What journalism is called that asks for money. */
export const PRAISED_JOURNALISM = ['independent', 'quality', 'honest', 'good', 'free', 'local'] as const;

/** What an outlet calls "ours". */
export const OUR_WORK = ['journalism', 'newsroom', 'reporting', 'journalists', 'work', 'mission', 'readers'] as const;

/** With what only a letter to the readers begins. */
export const LETTER_OPENINGS = [
  'dear reader',
  'dear readers',
  'before you go',
  "since you're here",
  'a small favour',
  'a small favor',
  'your support',
] as const;

/** What readers are asked to support. */
export const ASKED_SUPPORT = [
  'us',
  'our',
  'independent',
  'quality',
  'the paper',
  'the newspaper',
  'the newsroom',
  'the work',
] as const;

/** Words of asking for money. */
export const ASKING_WORDS = [
  'subscribe',
  'subscriber',
  'subscribers',
  'subscribing',
  'subscription',
  'donate',
  'donation',
  'donations',
  'donating',
  'become a member',
  'become a supporter',
  'become a subscriber',
  'become a patron',
  'membership',
  'paywall',
  'need your help',
  'stand with us',
  'standing with us',
] as const;
