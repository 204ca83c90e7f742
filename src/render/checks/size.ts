/** Size of the HTML edition → a notice before mail programs cut it off, and what was kept out of it for that. */
import { REFUSE_AT_BYTES, WARN_AT_BYTES } from '../../model/mailSize.js';
import { briefings } from '../../text/printed.js';
import { type Check, notice } from './check.js';

const kilobytes = (bytes: number): number => Math.round(bytes / 1024);

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "3 stories and parts of 2 stories stand in the web edition alone"; undefined: everything is in the mail. */
const movedIn = (edition: Parameters<Check>[0]['edition']): string | undefined => {
  // A digest is short because its owner wants it so.
  if (edition.layout === 'digest') return undefined;
  const all = briefings(edition);
  const whole = all.filter((b) => b.web === true).length;
  const inPart = all.filter(
    (b) => b.printed && [b.facts, b.quotes, b.disputes, b.timeline].some((list) => list.some((x) => x.web === true)),
  ).length;
  if (whole + inPart === 0) return undefined;
  const told = [
    ...(whole === 0 ? [] : [counted(whole, 'story', 'stories')]),
    ...(inPart === 0 ? [] : [`parts of ${counted(inPart, 'story', 'stories')}`]),
  ].join(' and ');
  return `${told} moved to the web edition for room`;
};

export const size: Check = ({ edition, html }) => {
  const bytes = Buffer.byteLength(html);
  const moved = movedIn(edition);
  const has = `edition.html has ${kilobytes(bytes)} KB`;
  if (bytes >= WARN_AT_BYTES) {
    return [
      notice(
        'html-size',
        'warning',
        `${has}; Gmail cuts a message at about 102 KB and ${kilobytes(REFUSE_AT_BYTES)} KB are not sent${moved === undefined ? '' : `; ${moved}`}. Print fewer or shorter stories (limits in edition.yaml).`,
      ),
    ];
  }
  return moved === undefined
    ? []
    : [
        notice(
          'html-size',
          'info',
          `${has}; ${moved}. Fewer stories told in full or short (limits in edition.yaml) leave more in the mail.`,
        ),
      ];
};
