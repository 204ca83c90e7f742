/** Who may be sent to next, and when: all limits together. Knows no clock: each call says what time it is, in milliseconds of a clock that never jumps. */
import type { SendLimits } from '../model/sending.js';
import { type Allowance, allowance, perSecondAllowance } from './allowance.js';
import { laneName, OPEN_LANE } from './lanes.js';

export interface Turn {
  readonly kind: 'turn';
  readonly lane: string;
}

export type Next =
  | Turn
  | { readonly kind: 'wait'; readonly ms: number; readonly why: string }
  /** Nobody is due in any lane. */
  | { readonly kind: 'dry' };

export interface Plan {
  /** A turn that is given must be ended by `done`, or by `unused` when nobody was claimed with it. */
  readonly next: (now: number) => Next;
  readonly done: (turn: Turn) => void;
  /** `dry`: nobody of the lane is due. */
  readonly unused: (turn: Turn, now: number, reason: 'dry' | 'other') => void;
  /** Somebody may have become due. */
  readonly refill: () => void;
}

interface Lane {
  readonly name: string;
  readonly connections: number;
  readonly rate: Allowance | undefined;
  busy: number;
  dry: boolean;
}

/** A lane whose connections are all in use is asked again after this long. */
const BUSY_MS = 20;

/** `offered`: mails that went out within the window before the plan was made at `now`. */
export const plan = (limits: SendLimits, offered: number, now: number): Plan => {
  const { perSecond, perWindow } = limits;
  const overall: readonly (readonly [Allowance, string])[] = [
    ...(perSecond === null ? [] : [[perSecondAllowance(perSecond), `${perSecond} a second`] as const]),
    ...(perWindow === null
      ? []
      : [
          [
            allowance(perWindow.messages, perWindow.minutes * 60_000, offered, now),
            `${perWindow.messages} in ${perWindow.minutes} minutes`,
          ] as const,
        ]),
  ];
  const lanes: Lane[] = [
    { name: OPEN_LANE, connections: Number.POSITIVE_INFINITY, rate: undefined, busy: 0, dry: false },
    ...limits.perDomain.map((limit) => ({
      name: laneName(limit),
      connections: limit.connections ?? Number.POSITIVE_INFINITY,
      rate: limit.perSecond === null ? undefined : perSecondAllowance(limit.perSecond),
      busy: 0,
      dry: false,
    })),
  ];
  const laneOf = (turn: Turn): Lane | undefined => lanes.find(({ name }) => name === turn.lane);
  let first = 0;

  return {
    next: (at) => {
      if (lanes.every((lane) => lane.dry)) return { kind: 'dry' };
      for (const [limit, why] of overall) {
        const ms = limit.waitMs(at);
        if (ms > 0) return { kind: 'wait', ms, why };
      }
      let soonest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < lanes.length; i++) {
        const lane = lanes[(first + i) % lanes.length];
        if (lane === undefined || lane.dry) continue;
        const ms = lane.busy >= lane.connections ? BUSY_MS : (lane.rate?.waitMs(at) ?? 0);
        if (ms > 0) {
          soonest = Math.min(soonest, ms);
          continue;
        }
        // Lanes take turns, so that none waits until another is through.
        first = (first + i + 1) % lanes.length;
        lane.busy++;
        lane.rate?.take(at);
        for (const [limit] of overall) limit.take(at);
        return { kind: 'turn', lane: lane.name };
      }
      return { kind: 'wait', ms: soonest, why: 'the limits of domains' };
    },
    done: (turn) => {
      const lane = laneOf(turn);
      if (lane !== undefined) lane.busy--;
    },
    unused: (turn, at, reason) => {
      const lane = laneOf(turn);
      if (lane === undefined) return;
      lane.busy--;
      lane.rate?.giveBack(at);
      for (const [limit] of overall) limit.giveBack(at);
      if (reason === 'dry') lane.dry = true;
    },
    refill: () => {
      for (const lane of lanes) lane.dry = false;
    },
  };
};
