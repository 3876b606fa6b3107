import { changeOf } from '../exceptions/asking/change-link.ts';
import type { Cycle } from './cycle.ts';
import type { ChangeKind, Freeze } from './deadline.ts';
import type { Exception } from '../exceptions/exception.ts';
import { mayLand, type MayLand } from './may-land.ts';
import { freezeEndsAt, lastInstant, type FreezeInForce } from './state.ts';
import type { Instant } from '../time/time.ts';

export const GATE_ANSWERS = ['open', 'frozen', 'excepted'] as const;
export type GateAnswer = (typeof GATE_ANSWERS)[number];

/** Whether one change may be merged: what a merge queue asks. */
export interface Gate {
  readonly answer: GateAnswer;
  readonly landing: MayLand;
  /** The request that lets it in; else the newest one for that change in this cycle. */
  readonly request: Exception | null;
}

/**
 * A grant lets its change through every freeze that holds no longer than the one it was asked from: whoever asks is
 * sent to the one that holds longest (`askFrom`), and asks once.
 */
export function gateOf(
  cycle: Cycle,
  requests: readonly Exception[],
  asked: {
    readonly kind: ChangeKind;
    readonly change: string | null;
    readonly team: string | null;
  },
  now: Instant,
): Gate {
  const landing = mayLand(cycle, [asked.kind], now, asked.team);
  const own = requestsFor(cycle, requests, asked.change);
  const newest = own.at(-1) ?? null;
  switch (landing.answer) {
    case 'allowed':
      return { answer: 'open', landing, request: newest };
    case 'closed':
      return { answer: 'frozen', landing, request: newest };
    case 'exception': {
      const granting = own.findLast((request) => letsIn(cycle, request, landing.inTheWay, now));
      return granting === undefined
        ? { answer: 'frozen', landing, request: newest }
        : { answer: 'excepted', landing, request: granting };
    }
  }
}

function requestsFor(
  cycle: Cycle,
  requests: readonly Exception[],
  change: string | null,
): Exception[] {
  if (change === null) return [];
  const address = changeOf(change);
  return requests
    .filter(({ cycleId, answers }) => cycleId === cycle.id && changeOf(answers.link) === address)
    .toSorted((a, b) => a.number - b.number);
}

function letsIn(
  cycle: Cycle,
  { freezeId, standing }: Exception,
  inTheWay: readonly FreezeInForce[],
  now: Instant,
): boolean {
  if (standing.state !== 'approved') return false;
  if (standing.until !== null && standing.until <= now) return false;
  const freeze = cycle.deadlines.find(({ id }) => id === freezeId);
  if (freeze?.kind !== 'freeze') return false;
  const covers = endOf(cycle, freeze);
  return covers > now && inTheWay.every(({ until }) => lastInstant(cycle, until) <= covers);
}

function endOf(cycle: Cycle, freeze: Freeze): number {
  return lastInstant(cycle, freezeEndsAt(cycle, freeze));
}
