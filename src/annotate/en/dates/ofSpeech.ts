import type { TimeExpression } from '../../../model/language.js';
import { SPEECH_AUDIENCES, SPOKEN_THINGS } from '../../../text/lexicons/en/dateWords.js';
import { SPEAKING_VERBS } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';

/** "[said] on Monday": when somebody spoke; what they told of happened then or not. */
const SAID_ON = new RegExp(
  `\\b${oneOf(SPEAKING_VERBS)}(?: (?:${oneOf(SPEECH_AUDIENCES)}|in (?:a|an|the) \\p{Ll}+))? (?:(?:late|early|earlier) )?(?:on )?$|\\b${oneOf(SPOKEN_THINGS)} (?:on )?$`,
  'u',
);

/** Whether a date tells when somebody spoke: `"She said on [Monday] that the mill had shut."` → true. */
export const isOfSpeech = (text: string, e: TimeExpression): boolean =>
  /^(?:day|hour|minute)$/.test(e.precision ?? '') && SAID_ON.test(text.slice(Math.max(0, e.start - 50), e.start));
