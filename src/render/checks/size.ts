/** Size of the HTML edition → a notice before mail programs cut it off. */
import type { Notice } from '../../model/notice.js';

/** Gmail clips a message at about 102 KB; the sender's tracking and tokens need some of the room left. */
const WARN_AT_BYTES = 80 * 1024;

export const size = (html: string): readonly Notice[] => {
  const bytes = Buffer.byteLength(html);
  return bytes < WARN_AT_BYTES
    ? []
    : [
        {
          stage: 'render',
          rule: 'html-size',
          severity: 'warning',
          message: `edition.html has ${Math.round(bytes / 1024)} KB; Gmail cuts a message at about 102 KB. Print fewer or shorter stories (limits in edition.yaml).`,
        },
      ];
};
