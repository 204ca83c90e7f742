/** Newsletter forms and invitations to sign up, follow or subscribe. */
import { mostlyMadeOf } from '../../text/furnitureLine.js';
import { AD_MARKERS, BUTTONS, SHARE_BARS, SIGN_UP_FORMS } from '../../text/lexicons/en/furniture.js';
import { FOR_MORE_ORDERS, PLATFORMS, SIGN_UP_GOODS, STAY_WORDS } from '../../text/lexicons/en/promos.js';
import { oneOf } from '../../text/oneOf.js';
import { byLine, wordCount } from '../page.js';

/** Labels and error texts of a form, glued together by whoever saved the page. */
const isForm = mostlyMadeOf(3, SIGN_UP_FORMS, BUTTONS, SHARE_BARS, AD_MARKERS);

const INVITATIONS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:please )?(?:sign up|register|subscribe)\b(?=.{0,80}\b${oneOf(SIGN_UP_GOODS)}\b)`, 'i'),
  /^(?:get|receive|want)\b.{3,120}\b(?:in|to|into|delivered to) your (?:inbox|phone|email)\b/i,
  new RegExp(
    String.raw`^(?:follow|find|join|like) (?:us|[\p{Lu}@][\p{L}\p{N}_' ]{1,40}) (?:on|at) ${oneOf(PLATFORMS)}\b`,
    'iu',
  ),
  /^(?:download|get|install) (?:our|the) .{0,40}\bapps?\b/i,
  new RegExp(String.raw`^stay ${oneOf(STAY_WORDS)}\b`, 'i'),
  /^[Ss]ign up (?:to|for) (?:the |our )?\p{Lu}[^.!?]{2,60}$/u,
  /^(?:get|receive|enjoy)\b.{3,160}\b(?:we['’]ll|our)\b.{0,80}\bnews\b.{0,60}\b(?:every|each) (?:morning|evening|day|week)\b/i,
  /^get (?:the|our) .{2,40}\bnewsletters?\b/i,
  /^(?:watch|listen|tune in|catch)\b.{0,60}\b(?:live\b|at \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|on demand\b|on catch-?up\b)/i,
  /^click here (?:to|for)\b/i,
  /^to (?:read|see|get|receive) more\b.{0,80}\b(?:click|sign up|subscribe|follow)\b/i,
  /^(?:listen|subscribe) to (?:our|the) .{0,60}\bpodcast\b/i,
  new RegExp(String.raw`^for (?:more|the latest) .{2,60}\b${oneOf(FOR_MORE_ORDERS)}\b`, 'i'),
  /\bdelivered to your inbox\b.{0,200}\b(?:email address|sign up|robot|unsubscribe)\b/i,
  /^(?:try|enjoy) .{0,40}\b(?:free trial|for free|per (?:week|month))\b/i,
];

const isInvitation = (line: string): boolean =>
  wordCount(line) <= 60 && !/["“”]/.test(line) && INVITATIONS.some((pattern) => pattern.test(line));

/** The label of the form and one of its fields. */
const LABELLED = /newsletter sign[ -]?up\b.*\b(?:email|robot|inbox)\b/i;

export const signUpForm = byLine(
  'sign-up',
  (line) => isInvitation(line) || isForm(line) || LABELLED.test(line.slice(0, 600)),
);
