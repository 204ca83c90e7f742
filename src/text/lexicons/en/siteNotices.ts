/** How a site speaks to its readers about itself: accounts, letters, comments, cookies, commissions. Lower case. */

/** Words that address a reader, or name what only a reader of the page uses. Background about the news has none of them. */
export const READER_WORDS = [
  'you',
  'your',
  "you['’]re",
  'subscribe',
  'subscribers',
  'newsletters?',
  'sign up',
  'click here',
  'follow (?:us|our|the latest|@)',
  'download (?:our|the)',
  'our (?:apps?|site|website|journalists|journalism|newsroom|readers|team|coverage|channel|podcast|live blog)',
  'copyright',
  'all rights reserved',
  'by e-?mail',
  'e-?mail us',
  'advertise with',
  'advertising with',
  'cookies',
  'without (?:prior |written |express )*permission',
  'editorial (?:standards|independence|policy|code)',
  'this (?:site|website|article|page)',
];

/** Whole phrases that only a site says of itself. */
export const SITE_NOTICES = [
  'already a (?:subscriber|member)',
  'amazon (?:associate|services)',
  'affiliate (?:links?|commission|partners?|program(?:me)?)',
  'comments are (?:closed|moderated|subject to)',
  'cookie (?:policy|settings|preferences|consent)',
  'create (?:an?|your|a free) account',
  '(?:we|site|may) (?:may |will )?(?:also )?earn (?:an? |an affiliate )?(?:small )?commission',
  'earns revenue from qualifying',
  'email address will not be published',
  '(?:please )?enable (?:javascript|cookies)',
  'enable or disable cookies',
  'for the full story',
  'may be compensated',
  'leave a (?:reply|comment)',
  'log ?in (?:to|or)',
  'notify me (?:of|when)',
  'opens in (?:a )?new (?:window|tab)',
  'posts by email',
  'powered by wordpress',
  'processing of (?:your|my) (?:personal )?data',
  'protected by recaptcha',
  'required fields are marked',
  'save my name',
  'share posts by email',
  'to view (?:the|this) full (?:story|article)',
  'trust principles',
  'uses akismet',
  '(?:we|site|website) uses? cookies',
  'view the discussion thread',
  'you are using a browser',
  '(?:upgrade|update) your browser',
  'your browser (?:does|is (?:not|out))',
  'your comments? (?:may|will) be',
  '(?:was )?this e-?mail (?:was )?(?:forwarded|sent) to you',
  'you (?:have )?received this e-?mail',
  'manage (?:your )?(?:e-?mail )?preferences',
  'we and our (?:\\d+ )?(?:third-party )?partners (?:store|use|process)',
  'free articles? (?:left|remaining)',
  'content may be edited for (?:style|length|clarity)',
  'from (?:a|the) syndicated feed',
  'see our privacy policy',
];

/** What a site sends or sells. Said to "you", by "us" or as an order, it is no news. */
export const SITE_GOODS = [
  'newsletters?',
  'inbox',
  'subscri(?:be|bers?|bing|ptions?)',
  'unsubscribe',
  'sign(?:ing)? up',
  'alerts',
  'app',
  'podcast',
  'digital access',
];

/** How such an order begins. */
export const SITE_ORDERS = [
  'get',
  'receive',
  'join',
  'never miss',
  'sign',
  'subscribe',
  'submit',
  'enter',
  'download',
  'follow',
  'like',
  'click',
  'want',
  'missing',
  'missed',
  'try',
  'enjoy',
  'keep up',
  'stay',
  'craving',
  'interested in',
  'listen',
  'tap',
  'add',
  'check out',
  're-?enter',
  "don['’]t miss",
  'view',
  'buy',
  'read',
  'see',
];

/** What readers are asked to share. */
export const SHARED_WITH_SITE = [
  'story',
  'stories',
  'experience',
  'experiences',
  'view',
  'views',
  'thoughts',
  'photos',
  'pictures',
  'opinion',
] as const;

/** What follows "tell us". */
export const TELL_US = ['about', 'what', 'how', 'your', 'in'] as const;

/** Whom the press may ring: "Media enquiries". */
export const PRESS_DESKS = ['enquiries', 'inquiries', 'contact', 'contacts', 'office', 'queries'] as const;

/** Requests to readers, whole. */
export const READER_REQUESTS = [
  'fill in the form',
  'complete the form',
  'use the form',
  'get in touch',
  'getting in touch',
  'send us',
  'send your',
  'email us',
  'e-mail us',
  'contact us',
  'and tell us if',
  'and tell us whether',
  'got a tip',
  'got a story',
  'got a question',
  'leave comment',
  'leave comments',
  'leave a comment',
  'leave a comments',
  'leave your comment',
  'leave your comments',
  'comment below',
  'join the conversation',
  'join the discussion',
  'join the debate',
  'whatsapp us',
  'message us',
  'we want to hear from you',
  "we'd like to hear from you",
  "we'd love to hear from you",
] as const;

/** Who is spoken to: "you", "us". */
export const ADDRESSED = ['you', 'your', "you've", "you're", "you'd", 'us', 'our'] as const;

/** How a box for readers in distress begins a sentence. */
export const DISTRESS_OPENINGS = [
  'if you',
  'you can',
  'in the uk',
  'in the us',
  'in the united states',
  'in the republic of ireland',
  'for help',
  'for support',
  'for advice',
  'for confidential',
  'anyone affected',
  'anyone struggling',
] as const;

/** What the press may do who wants to know more. */
export const PRESS_ORDERS = ['contact', 'call', 'visit', 'email', 'e-mail', 'see'] as const;

/** How an article came to a site that did not write it. */
export const REPUBLISHED = ['generated', 'published', 'syndicated', 'republished', 'auto-generated'] as const;
