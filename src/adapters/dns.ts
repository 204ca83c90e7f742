/** Asks the DNS for text records (RFC 1035, 3.3.14). */
import { Resolver } from 'node:dns/promises';
import type { TextRecords } from '../send/textRecords.js';

/** Answers that say for certain that nothing is there: no such name, or a name without texts. */
const NOTHING: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA']);

/** Nobody waits long for a server that does not answer: what it would say is a check, and no need. */
const TIMEOUT_MS = 3000;

/** `servers`: whom to ask (`"127.0.0.1:53"`); default: those of the system. */
export const dnsTexts =
  (servers?: readonly string[], timeoutMs = TIMEOUT_MS): TextRecords =>
  async (name) => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
    try {
      if (servers !== undefined) resolver.setServers(servers);
      // RFC 6376, 3.6.2.2: strings of one record are put together with nothing between them.
      return (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
    } catch (error) {
      return NOTHING.has((error as NodeJS.ErrnoException).code) ? [] : undefined;
    }
  };
