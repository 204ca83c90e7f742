/** Newsletter forms and invitations to sign up, follow or subscribe. */
import { mostlyMadeOf } from '../../text/furnitureLine.js';
import { AD_MARKERS, BUTTONS, SHARE_BARS, SIGN_UP_FORMS } from '../../text/lexicons/en/furniture.js';
import { type CleaningRule, wherever, wordCount } from '../page.js';

/** Labels and error texts of a form, glued together by whoever saved the page. */
const isForm = mostlyMadeOf(3, SIGN_UP_FORMS, BUTTONS, SHARE_BARS, AD_MARKERS);

const INVITATIONS: readonly RegExp[] = [
  /^(?:please )?(?:sign up|register|subscribe)\b(?=.{0,80}\b(?:newsletters?|alerts?|updates|emails?|inbox|podcast|channel|briefing|digest|notifications|access|for free)\b)/i,
  /^(?:get|receive|want)\b.{3,120}\b(?:in|to|into|delivered to) your (?:inbox|phone|email)\b/i,
  /^(?:follow|find|join|like) (?:us|[\p{Lu}@][\p{L}\p{N}_' ]{1,40}) (?:on|at) (?:X|Twitter|Facebook|Instagram|WhatsApp|Telegram|YouTube|Google News|LinkedIn|TikTok|Threads|Bluesky)\b/iu,
  /^(?:download|get|install) (?:our|the) .{0,40}\bapps?\b/i,
  /^stay (?:connected|informed|up to date|in the know|in touch)\b/i,
  /^get (?:the|our) .{2,40}\bnewsletters?\b/i,
  /^(?:watch|listen|tune in|catch)\b.{0,60}\b(?:live\b|at \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|on demand\b|on catch-?up\b)/i,
  /^click here (?:to|for)\b/i,
  /^to (?:read|see|get|receive) more\b.{0,80}\b(?:click|sign up|subscribe|follow)\b/i,
  /^(?:listen|subscribe) to (?:our|the) .{0,60}\bpodcast\b/i,
  /^for (?:more|the latest) .{2,60}\b(?:follow|visit|subscribe|sign up|download|check out)\b/i,
  /\bdelivered to your inbox\b.{0,200}\b(?:email address|sign up|robot|unsubscribe)\b/i,
  /^(?:try|enjoy) .{0,40}\b(?:free trial|for free|per (?:week|month))\b/i,
];

const isInvitation = (line: string): boolean =>
  wordCount(line) <= 60 && !/["“”]/.test(line) && INVITATIONS.some((pattern) => pattern.test(line));

export const signUpForm: CleaningRule = {
  name: 'sign-up',
  find: (page) =>
    wherever(
      page,
      (line) =>
        isInvitation(line) ||
        isForm(line) ||
        /newsletter sign[ -]?up\b.*\b(?:email|robot|inbox)\b/i.test(line.slice(0, 600)),
    ),
};
