import type { ExceptionState } from '../exception.ts';

/** Where a request can stand; a draft is no request yet. */
export const REQUEST_STATES = [
  'draft',
  'open',
  'more-info',
  'approved',
  'denied',
  'withdrawn',
  'expired',
  'landed',
  'reverted',
] as const satisfies readonly ('draft' | ExceptionState['state'])[];
export type RequestState = (typeof REQUEST_STATES)[number];

/** What can happen to a request. */
export const REQUEST_EVENTS = [
  'file',
  'approve',
  'deny',
  'recuse',
  'ask',
  'add facts',
  'override',
  'withdraw',
  'land',
  'revert',
  'time',
] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

type After = readonly ExceptionState['state'][];

const UNDECIDED = {
  file: [],
  override: ['approved', 'denied'],
  withdraw: ['withdrawn'],
  land: [],
  revert: [],
  'add facts': ['open'],
  ask: ['more-info'],
} as const satisfies Partial<Record<RequestEvent, After>>;

const NOTHING: Record<RequestEvent, After> = {
  file: [],
  approve: [],
  deny: [],
  recuse: [],
  ask: [],
  'add facts': [],
  override: [],
  withdraw: [],
  land: [],
  revert: [],
  time: [],
};

/**
 * A request's whole course: for each state and each event where it may stand afterwards. None: it is refused with a
 * sentence. Which of several follows from the rules of its freeze and the votes. `docs/exceptions.md` shows this table.
 */
export const COURSE: Record<RequestState, Record<RequestEvent, After>> = {
  draft: { ...NOTHING, file: ['open'] },
  open: {
    ...UNDECIDED,
    approve: ['open', 'approved'],
    deny: ['open', 'denied'],
    recuse: ['open'],
    time: ['open', 'approved', 'expired'],
  },
  'more-info': {
    ...UNDECIDED,
    approve: ['more-info', 'approved'],
    deny: ['more-info', 'denied'],
    recuse: ['more-info'],
    time: ['more-info', 'approved', 'expired'],
  },
  approved: {
    ...NOTHING,
    withdraw: ['withdrawn'],
    land: ['landed'],
    time: ['approved', 'expired'],
  },
  denied: NOTHING,
  withdrawn: NOTHING,
  expired: { ...NOTHING, land: ['landed'] },
  landed: { ...NOTHING, revert: ['reverted'] },
  reverted: NOTHING,
};
