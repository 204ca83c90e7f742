/** Kills a sender again and again, and compares what the server took with what the ledger says. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/adapters/sqlite/database.js';
import type { DeliveryState } from '../../src/model/delivery.js';
import { start } from './processes.js';
import { newState } from './state.js';

export interface Killing {
  readonly recipients: number;
  readonly kills: number;
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly connections: number;
  /** The longest that a sender lives after its first mail. */
  readonly livesMs: number;
  /** Processes that send at the same time; one of them is killed. Default 1. */
  readonly senders?: number;
  /** The longest that the server takes to answer a mail; 0: it answers at once. */
  readonly delayMs: number;
}

export interface Killed {
  readonly kills: number;
  /** Messages that the server took more than once. */
  readonly doubled: readonly string[];
  /** Recipients of whom the ledger says mailed and the server knows nothing. */
  readonly lost: readonly string[];
  /** Recipients whom the server took and the ledger calls neither mailed nor in doubt. */
  readonly unknown: readonly string[];
  readonly states: Readonly<Partial<Record<DeliveryState, number>>>;
  readonly taken: number;
}

export async function killAgainAndAgain(killing: Killing): Promise<Killed> {
  const { recipients, signal, connections, livesMs, delayMs, senders = 1 } = killing;
  const folder = newState(recipients);
  const log = join(folder, 'sink.log');
  const sink = start('tests/delivery/sinkProcess.ts', { LOG: log, DELAY_MS: String(delayMs) });
  try {
    const PORT = await sink.line(/^\d+$/);
    const env = { STATE: folder, PORT, CONNECTIONS: String(connections) };
    let kills = 0;
    for (;;) {
      const others = Array.from({ length: senders - 1 }, () => start('tests/delivery/senderProcess.ts', env));
      const sender = start('tests/delivery/senderProcess.ts', env);
      const last = kills >= killing.kills;
      if (!last) {
        // At any moment: now and then before the first mail.
        await sender.line(kills % 5 === 4 ? /^begun$/ : /^(?:first|\{.*)$/);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * livesMs));
        if (sender.process.exitCode === null && sender.process.kill(signal)) kills++;
      }
      const ended = await sender.ended;
      for (const other of others) await other.ended;
      if (ended === 0 && sender.lines.some((line) => line.includes('"through"'))) break;
      if (ended !== signal && ended !== 0) throw new Error(`the sender failed: ${sender.stderr()}`);
    }
    const taken = readFileSync(log, 'utf8').trimEnd().split('\n');
    const database = openDatabase(folder);
    const rows = database
      .prepare('SELECT s.public_id AS id, d.state FROM deliveries d JOIN subscribers s ON s.id = d.subscriber')
      .all() as readonly { readonly id: string; readonly state: DeliveryState }[];
    database.close();
    if (rows.length !== recipients) throw new Error(`${rows.length} rows for ${recipients} recipients`);
    const times = new Map<string, number>();
    for (const line of taken) {
      const id = /^<(\w+)@/.exec(line)?.[1] ?? '';
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    const states: Partial<Record<DeliveryState, number>> = {};
    for (const { state } of rows) states[state] = (states[state] ?? 0) + 1;
    return {
      kills,
      doubled: [...times].filter(([, n]) => n > 1).map(([id]) => id),
      lost: rows.filter(({ id, state }) => state === 'sent' && !times.has(id)).map(({ id }) => id),
      unknown: rows
        .filter(({ id, state }) => times.has(id) && state !== 'sent' && state !== 'uncertain')
        .map(({ id }) => id),
      states,
      taken: taken.length,
    };
  } finally {
    sink.process.kill('SIGKILL');
    await sink.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
