import { AFTER_CUES, BEFORE_CUES, PARTS_OF_DAY } from '../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../text/oneOf.js';
import type { DatedClause } from './joinEntries.js';

/** Where on its day an entry without a time stands: after the morning, before the evening. */
const NOON = 12;
const EARLIER = 8;
const LATER = 16;

const BEFORE = new RegExp(String.raw`\b${oneOf(BEFORE_CUES)}\b`, 'i');
const AFTER = new RegExp(String.raw`\b${oneOf(AFTER_CUES)}\b`, 'i');

/** The hour by which entries of one day are ordered. `06:10` → 6.17, "Monday evening" → 19, "overnight" → 2, "After the vote, …" → 16, else 12. */
export const hourOf = (d: DatedClause): number => {
  const { text } = d.article;
  const clock = /T(\d\d)(?::(\d\d))?/.exec(d.date.value);
  if (clock !== null) return Number(clock[1]) + Number(clock[2] ?? 0) / 60;
  if (/\bovernight\b/i.test(text.slice(d.date.start, d.date.end))) return 2;
  const part = PARTS_OF_DAY[/T([A-Z]{2})/.exec(d.date.value)?.[1] ?? ''];
  if (part !== undefined) return part;
  const told = text.slice(d.what.start, d.what.end);
  return BEFORE.test(told) ? EARLIER : AFTER.test(told) ? LATER : NOON;
};
