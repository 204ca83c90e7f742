/** How pages send their readers elsewhere: links between the paragraphs, invitations to sign up, labels. */

/** How the label of a link goes on: "read", "read also on this". */
export const LABEL_TAILS = [
  'also',
  'read',
  'more',
  'now',
  'here',
  'next',
  'about',
  'on this',
  'this',
  'too',
  'live',
  'story',
  'stories',
  'article',
  'articles',
  'news',
  'coverage',
  'video',
  'reading',
  'all',
  'it',
  'the',
] as const;

/** Orders that end in an address. */
export const ADDRESS_ORDERS = [
  'read',
  'share',
  'see',
  'watch',
  'find',
  'visit',
  'follow',
  'go to',
  'check out',
  'listen',
  'learn',
] as const;

/** Orders that end in "here" or "below". */
export const POINTER_ORDERS = [
  'read',
  'see',
  'watch',
  'view',
  'find',
  'hear',
  'listen to',
  'check out',
  'take a look at',
  'click',
  'scroll',
] as const;

/** What one signs up for. */
export const SIGN_UP_GOODS = [
  'newsletter',
  'newsletters',
  'alert',
  'alerts',
  'updates',
  'email',
  'emails',
  'inbox',
  'podcast',
  'channel',
  'briefing',
  'digest',
  'notifications',
  'access',
  'for free',
] as const;

/** Where outlets have pages of their own. */
export const PLATFORMS = [
  'X',
  'Twitter',
  'Facebook',
  'Instagram',
  'WhatsApp',
  'Telegram',
  'YouTube',
  'Google News',
  'LinkedIn',
  'TikTok',
  'Threads',
  'Bluesky',
] as const;

/** How readers are to stay. */
export const STAY_WORDS = ['connected', 'informed', 'up to date', 'in the know', 'in touch'] as const;

/** What readers are to do "for more". */
export const FOR_MORE_ORDERS = ['follow', 'visit', 'subscribe', 'sign up', 'download', 'check out'] as const;

/** Labels of running news before its words. */
export const UPDATE_LABELS = [
  'BREAKING',
  'Breaking',
  'JUST IN',
  'Just in',
  'DEVELOPING',
  'Developing',
  'UPDATE',
  'UPDATED',
  'Update',
  'Updated',
] as const;

/** What opens a link when a colon, a bar or a dash follows. */
export const LINK_LABELS = [
  'also',
  'related',
  'more',
  'watch',
  'read',
  'see',
  'listen',
  'recommended',
  'trending',
  'must read',
  'must-read',
  "don't miss",
  'further reading',
  'in pictures',
  'in photos',
  'photos',
  'gallery',
  'video',
  'opinion',
  'explainer',
  'explained',
  'from the archive',
  'from the archives',
  'in case you missed it',
  'icymi',
  'you may also like',
  'you might also like',
  'live',
  'live updates',
  'live blog',
  'live coverage',
] as const;

/** What stands before the subjects under which an article is filed. */
export const FILING_LABELS = ['tag', 'tags', 'keywords', 'topics', 'filed under', 'category', 'categories'] as const;

/** Links that need no colon: no sentence ends them. */
export const BARE_LINKS = [
  'live update',
  'live updates',
  'live coverage',
  'as it happened',
  'follow our live',
  'follow the live',
  'read more',
  'read the full',
  'read our full',
  'read our',
  'see more',
  'watch more',
  'more about',
  'click here',
] as const;

/** Labels in capitals that are glued to the headlines below them. */
export const HEADLINE_LABELS = [
  'MOST READ',
  'MOST POPULAR',
  'RELATED STORIES',
  'RELATED ARTICLES',
  'RELATED CONTENT',
  'JUST WATCHED',
  'MUST WATCH',
  'READ MORE',
  'READ NEXT',
  'TRENDING',
  'RECOMMENDED',
  'MORE FROM',
  "DON'T MISS",
] as const;

/** How brackets begin that hold no headline: an editor's, or what was heard. */
export const NO_HEADLINES = ['editor', 'correct', 'laugh', 'applause', 'note'] as const;
