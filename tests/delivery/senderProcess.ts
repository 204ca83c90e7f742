/** A sender in a process of its own, to be killed: STATE, PORT, CONNECTIONS. Prints how it ended as JSON. */
import { systemClock } from '../../src/adapters/clock.js';
import { smtpTransport } from '../../src/adapters/smtp.js';
import { parseSmtpUrl } from '../../src/adapters/smtpUrl.js';
import { openDatabase } from '../../src/adapters/sqlite/database.js';
import { Sends } from '../../src/adapters/sqlite/ledger.js';
import { send } from '../../src/send/send.js';
import { EDITION, LIMITS, plainCompose } from './state.js';

const { STATE = '', PORT = '', CONNECTIONS = '5', BYTES = '500' } = process.env;
const drain = new AbortController();
process.on('SIGTERM', () => drain.abort());

const database = openDatabase(STATE);
const sends = new Sends(database, STATE, systemClock);
const { ledger } = sends.begin({
  key: 'k1',
  edition: EDITION,
  list: 'daily',
  lanes: new Map(),
  quota: null,
  mark: 0,
  retryUncertain: false,
});
process.stdout.write('begun\n');
let first = true;
const ending = await send({
  ledger,
  transport: smtpTransport(parseSmtpUrl(`smtp://127.0.0.1:${PORT}`), 'opportunistic'),
  compose: plainCompose(Number(BYTES)),
  limits: { ...LIMITS, connections: Number(CONNECTIONS) },
  clock: systemClock,
  signal: drain.signal,
  onOutcome: () => {
    if (first) process.stdout.write('first\n');
    first = false;
  },
});
ledger.sweep();
ledger.end();
process.stdout.write(`${JSON.stringify({ ending, counts: ledger.counts() })}\n`);
database.close();
