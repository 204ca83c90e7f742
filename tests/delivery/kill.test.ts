/**
 * Nobody is mailed twice and nobody is forgotten, whenever a sender dies. The server's own log is the witness. `COLLATE_LONG=1`
 * (`npm run test:long`) does it as often as it takes to believe it.
 */
import { describe, expect, it } from 'vitest';
import { type Killing, killAgainAndAgain } from './killing.js';

const LONG = process.env.COLLATE_LONG === '1';

const CASES: readonly (readonly [string, Killing])[] = LONG
  ? [
      [
        '20,000 recipients, killed 20 times',
        { recipients: 20_000, kills: 20, signal: 'SIGKILL', connections: 10, livesMs: 250, delayMs: 0 },
      ],
      [
        '20,000 recipients, killed 100 times',
        { recipients: 20_000, kills: 100, signal: 'SIGKILL', connections: 10, livesMs: 60, delayMs: 0 },
      ],
      [
        '20,000 recipients, told to end 20 times',
        { recipients: 20_000, kills: 20, signal: 'SIGTERM', connections: 10, livesMs: 250, delayMs: 0 },
      ],
    ]
  : [
      [
        '800 recipients, killed 4 times',
        { recipients: 800, kills: 4, signal: 'SIGKILL', connections: 5, livesMs: 300, delayMs: 10 },
      ],
      [
        '500 recipients by two senders, one of them killed',
        { recipients: 500, kills: 1, senders: 2, signal: 'SIGKILL', connections: 3, livesMs: 100, delayMs: 20 },
      ],
      [
        '500 recipients, told to end twice',
        { recipients: 500, kills: 2, signal: 'SIGTERM', connections: 5, livesMs: 200, delayMs: 10 },
      ],
    ];

describe('a send that is interrupted', () => {
  it.each(CASES)('%s', { timeout: 1_800_000 }, async (_name, killing) => {
    const killed = await killAgainAndAgain(killing);
    if (LONG) process.stdout.write(`${JSON.stringify(killed)}\n`);
    expect(killed.doubled).toEqual([]);
    expect(killed.lost).toEqual([]);
    expect(killed.unknown).toEqual([]);
    const { sent = 0, uncertain = 0, ...others } = killed.states;
    expect(others).toEqual({});
    expect(sent + uncertain).toBe(killing.recipients);
    // A short list may be through before the last of them.
    if (LONG) expect(killed.kills).toBe(killing.kills);
    else expect(killed.kills).toBeGreaterThan(0);
    expect(uncertain).toBeLessThanOrEqual(killing.signal === 'SIGKILL' ? killing.connections * killed.kills : 0);
  });
});
