import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SendLimits } from '../../src/model/sending.js';
import { allowance, perSecondAllowance } from '../../src/send/allowance.js';
import { delayMs, latestDue, nextAttempt } from '../../src/send/backoff.js';
import { lanesByDomain } from '../../src/send/lanes.js';
import { paceNote } from '../../src/send/pace.js';
import { plan, type Turn } from '../../src/send/plan.js';
import { throttle } from '../../src/send/throttle.js';
import type { Offered } from '../../src/send/transport.js';
import { verdict } from '../../src/send/verdict.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('an allowance', () => {
  it('gives no more turns in any period than it says, and soon as many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 60, max: 5000 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 80 }),
        (most, periodMs, gaps) => {
          const allowed = allowance(most, periodMs);
          const taken: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now += gap;
            const wait = allowed.waitMs(now);
            if (wait > 0) {
              // Whoever waits as long as he is told gets his turn.
              now += wait;
              expect(allowed.waitMs(now)).toBe(0);
            }
            allowed.take(now);
            taken.push(now);
          }
          for (const from of taken) {
            expect(taken.filter((at) => at >= from && at < from + periodMs).length).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });

  it('counts what was used before it began', () => {
    const quota = allowance(10, HOUR, 9, 1000);
    expect(quota.waitMs(1000)).toBe(0);
    quota.take(1000);
    expect(quota.waitMs(1000)).toBeGreaterThan(HOUR - MINUTE);
    expect(quota.waitMs(1000 + HOUR + MINUTE)).toBe(0);
  });

  it('takes a turn back that was not used', () => {
    const one = allowance(1, 1000);
    one.take(0);
    one.giveBack(0);
    expect(one.waitMs(0)).toBe(0);
  });

  it('below one a second is one in so many seconds', () => {
    const slow = perSecondAllowance(0.1);
    slow.take(0);
    expect(slow.waitMs(5000)).toBeGreaterThan(4000);
    expect(slow.waitMs(10_200)).toBe(0);
  });
});

const LIMITS: SendLimits = {
  connections: 5,
  mailsPerConnection: 100,
  perSecond: null,
  perWindow: null,
  perDomain: [],
  giveUpAfterHours: 24,
};

const turn = (lane: string): Turn => ({ kind: 'turn', lane });

describe('a plan', () => {
  it('lets lanes take turns, each within its connections', () => {
    const perDomain = [{ domains: ['big.example'] as [string], connections: 1, perSecond: null }];
    const paces = plan({ ...LIMITS, perDomain }, 0, 0);
    expect([paces.next(0), paces.next(0), paces.next(0), paces.next(0)]).toEqual([
      turn(''),
      turn('big.example'),
      turn(''),
      turn(''),
    ]);
    paces.done(turn('big.example'));
    expect(paces.next(0)).toEqual(turn('big.example'));
  });

  it('is dry when nobody is due in any lane, until somebody may be again', () => {
    const paces = plan(LIMITS, 0, 0);
    expect(paces.next(0)).toEqual(turn(''));
    paces.unused(turn(''), 0, 'dry');
    expect(paces.next(0)).toEqual({ kind: 'dry' });
    paces.refill();
    expect(paces.next(0)).toEqual(turn(''));
  });

  it('says what it waits for', () => {
    const paces = plan({ ...LIMITS, perWindow: { messages: 100, minutes: 1440 } }, 100, 0);
    expect(paces.next(0)).toMatchObject({ kind: 'wait', why: '100 in 1440 minutes' });
  });

  it('gives a turn back that nobody was claimed with', () => {
    const paces = plan({ ...LIMITS, perSecond: 1 }, 0, 0);
    paces.next(0);
    paces.unused(turn(''), 0, 'other');
    expect(paces.next(0)).toEqual(turn(''));
    expect(paces.next(0)).toMatchObject({ kind: 'wait' });
  });

  it('knows the lane of each limited domain', () => {
    const lanes = lanesByDomain([{ domains: ['big.example', 'mail.big.example'], connections: 1, perSecond: null }]);
    expect([...lanes]).toEqual([
      ['big.example', 'big.example'],
      ['mail.big.example', 'big.example'],
    ]);
  });
});

describe('backoff', () => {
  it.each([
    [1, 5],
    [2, 10],
    [3, 20],
    [4, 40],
    [5, 60],
    [500, 60],
  ])('after attempt %i it is %i minutes', (attempts, minutes) => {
    expect(delayMs(attempts)).toBe(minutes * MINUTE);
  });

  it.each([
    ['a day of trying', { attempts: 20, firstAt: 0 }, 24 * HOUR, undefined],
    ['not quite a day', { attempts: 20, firstAt: 0 }, 24 * HOUR - 1, 25 * HOUR - 1],
    ['a clock that was set forward a year', { attempts: 1, firstAt: 0 }, 365 * 24 * HOUR, 365 * 24 * HOUR + 5 * MINUTE],
    ['a clock that was set back', { attempts: 9, firstAt: 24 * HOUR }, 0, HOUR],
  ])('%s', (_, attempt, now, due) => {
    expect(nextAttempt(attempt, now, 24)).toBe(due);
  });

  it('never puts anything off further than what tells a clock that was set back', () => {
    for (let attempts = 1; attempts < 100; attempts++) {
      expect(nextAttempt({ attempts, firstAt: 0 }, 1000, 1000)).toBeLessThanOrEqual(latestDue(1000));
    }
  });
});

describe('a throttle', () => {
  it('halves the connections and pauses, longer each time, until a mail is taken', () => {
    const server = throttle(8);
    server.slowDown(0, 8);
    server.slowDown(10, 7);
    expect([server.ceiling(), server.pauseMs(0), server.pauseMs(1000)]).toEqual([2, 1000, 0]);
    server.slowDown(1000, 2);
    expect([server.ceiling(), server.pauseMs(1000)]).toEqual([1, 2000]);
    for (let i = 0; i < 20; i++) server.slowDown(1e6 * (i + 1), 1);
    expect(server.pauseMs(2e7)).toBe(60_000);
    expect(server.ceiling()).toBe(1);
    for (let i = 0; i < 250; i++) server.recover();
    expect(server.ceiling()).toBe(3);
    server.slowDown(1e9, 3);
    expect(server.pauseMs(1e9)).toBe(1000);
  });
});

describe('a verdict', () => {
  const refused = (at: 'sender' | 'recipient' | 'content', code: number): Offered => ({
    kind: 'refused',
    at,
    code,
    reply: `${code}`,
  });
  const dropped = (finished: boolean, silent = false): Offered => ({ kind: 'dropped', finished, silent, reply: '' });

  it.each<readonly [string, Offered, number, object]>([
    ['taken', { kind: 'accepted', reply: '250' }, 1, { outcome: { state: 'sent' } }],
    ['later', refused('recipient', 450), 1, { outcome: { state: 'deferred', dueAt: 5 * MINUTE } }],
    ['closing', refused('content', 421), 1, { outcome: { state: 'deferred' }, slower: true }],
    ['never', refused('recipient', 550), 1, { outcome: { state: 'failed' } }],
    ['never, for what it says', refused('content', 554), 1, { outcome: { state: 'failed' } }],
    ['the sender, for now', refused('sender', 451), 1, { outcome: { state: 'deferred', dueAt: 5 * MINUTE } }],
    ['the sender, never', refused('sender', 550), 1, { outcome: { state: 'deferred', dueAt: 0 }, stop: '550' }],
    ['broken before the end', dropped(false), 1, { outcome: { state: 'deferred', dueAt: 0 } }],
    ['broken before the end again', dropped(false), 2, { outcome: { state: 'deferred', dueAt: 10 * MINUTE } }],
    ['silent before the end', dropped(false, true), 1, { outcome: { state: 'deferred', dueAt: 5 * MINUTE } }],
    ['broken after the end', dropped(true), 1, { outcome: { state: 'uncertain' } }],
    ['silent after the end', dropped(true, true), 9, { outcome: { state: 'uncertain' } }],
    ['not for this server', { kind: 'unsuited', reply: '' }, 1, { outcome: { state: 'failed' } }],
  ])('%s', (_, offered, attempts, expected) => {
    expect(verdict(offered, { attempts, firstAt: 0 }, 0, 24)).toMatchObject(expected);
  });
});

describe('a mailbox that is gone', () => {
  const isGone = (reply: string, at: 'recipient' | 'content' | 'sender' = 'recipient'): boolean => {
    const offered: Offered = { kind: 'refused', at, code: Number(reply.slice(0, 3)), reply };
    const { outcome } = verdict(offered, { attempts: 9, firstAt: 0 }, 0, 24);
    return outcome.state === 'failed' && outcome.gone === true;
  };

  it.each([
    '550 5.1.1 no such user',
    '550-5.1.1 The account that you tried to reach does not exist. 550 5.1.1 Look for typos',
    '553 5.1.3 that is no address',
    '551 5.1.6 moved away',
    '556 5.1.10 the domain takes no mail',
    '550 5.2.1 this account is disabled',
  ])('%s', (reply) => {
    expect(isGone(reply)).toBe(true);
  });

  it.each([
    '550 no such user',
    '550 User unknown, see 5.1.1',
    '550 5.0.0 5.1.1 user unknown',
    '550 5.1.0 address rejected',
    '550 5.1.2 no such domain',
    '550 5.1.8 the sender has no domain',
    '550 5.1.15 a number of tomorrow',
    '550 5.1.100 a number of tomorrow',
    '552 5.2.2 mailbox full',
    '550 5.2.1 The user receives mail at a rate that prevents more',
    '550 5.4.1 recipient address rejected: access denied',
    '550 5.7.1 no such user here for you',
    '554 5.7.1 blocked, see 5.1.1',
    '450 4.1.1 unverified',
    '550 4.1.1 unverified',
    '450 5.1.1 says both',
  ])('not: %s', (reply) => {
    expect(isGone(reply)).toBe(false);
  });

  it('is told of the recipient, not of the sender or the mail', () => {
    expect(isGone('550 5.1.1 no such user', 'content')).toBe(false);
    expect(isGone('550 5.1.1 no such user', 'sender')).toBe(false);
  });
});

describe('the pace', () => {
  it.each([
    [0, 5000, 100, undefined],
    [5, 500, 100, undefined],
    [3000, 10_000, 60_000, '300 a second, 4 min left'],
    [3000, 10_000, 3000, '300 a second, 10 s left'],
    [10, 60_000, 100_000, '10 a minute, 167 h left'],
  ])('%i mails in %i ms, %i left: %s', (mails, ms, left, said) => {
    expect(paceNote(mails, ms, left)).toBe(said);
  });
});
