/**
 * How large the HTML of a mail may be, in bytes. Gmail shows about the first 102 KB of a message and hides the rest, with
 * the unsubscribe link, behind "View entire message".
 */
const KB = 1024;

/** `build` tells the owner that the edition is coming near. */
export const WARN_AT_BYTES = 80 * KB;

/** A send refuses what is larger. The tokens of one reader, which replace their fallbacks, have the 2 KB up to Gmail's limit. */
export const REFUSE_AT_BYTES = 100 * KB;

/**
 * What an edition is planned for. The plan is an estimate that is right within 15 % (a test holds it to that), and what is
 * planned must not be refused.
 */
export const PLANNED_BYTES = Math.floor(REFUSE_AT_BYTES / 1.15);
