import { NO_EXTRA } from '../../../../src/domain/exceptions/asking/extra-answers.ts';
import type { Person } from '../../../../src/domain/people/account.ts';
import {
  USUAL_RULES,
  type ApprovalRules,
} from '../../../../src/domain/exceptions/deciding/approval-rules.ts';
import type { Actor, Deed } from '../../../../src/domain/exceptions/deciding/deed.ts';
import type {
  Exception,
  ExceptionState,
  Grant,
} from '../../../../src/domain/exceptions/exception.ts';
import {
  brand,
  type CycleId,
  type DeadlineId,
  type ExceptionId,
  type PersonId,
  type ProjectId,
} from '../../../../src/domain/ids.ts';
import type { Panel, Poll, Vote } from '../../../../src/domain/exceptions/deciding/vote.ts';
import { at } from '../../sample-cycle.ts';

const person = (id: number, name: string): Person => ({
  id: brand<PersonId>(id),
  name,
  accounts: [],
  zone: null,
});
/** Asks. */
export const ana = person(1, 'Ana');
/** Manages. */
export const mara = person(2, 'Mara');
/** Approve for docs: Ben and Cleo; for i18n: Cleo and Dora. */
export const ben = person(3, 'Ben');
export const cleo = person(4, 'Cleo');
export const dora = person(5, 'Dora');
/** Is nobody in particular. */
export const emil = person(6, 'Emil');

const THEN = at('2026-08-29T10:00Z');
export const NOW = at('2026-08-29T11:00Z');
export const FREEZE_ENDS = at('2026-09-30T10:00Z');

export const panel: Panel = {
  groups: [
    { name: 'docs', approvers: [ben, cleo] },
    { name: 'i18n', approvers: [cleo, dora] },
  ],
  managers: [mara],
};

const grant: Grant = { by: mara, at: THEN, until: at('2026-09-05T10:00Z'), override: null };

export const STANDINGS: Record<ExceptionState['state'], ExceptionState> = {
  open: { state: 'open' },
  'more-info': { state: 'more-info', by: mara, at: THEN, question: 'Is it tested?' },
  approved: { state: 'approved', ...grant },
  denied: {
    state: 'denied',
    by: mara,
    at: THEN,
    reason: 'Too risky now.',
    isOverride: false,
    doors: [],
  },
  withdrawn: { state: 'withdrawn', by: ana, at: THEN },
  expired: { state: 'expired', at: at('2026-09-05T10:00Z'), grant },
  landed: { state: 'landed', by: ana, at: THEN, landedAt: THEN, grant },
  reverted: { state: 'reverted', by: ana, at: THEN, reason: 'It broke the upgrade.', grant },
};

export const request = (
  state: ExceptionState['state'] = 'open',
  changes: Partial<Exception> = {},
): Exception => ({
  id: brand<ExceptionId>(7),
  projectId: brand<ProjectId>(1),
  cycleId: brand<CycleId>(1),
  freezeId: brand<DeadlineId>(4),
  number: 7,
  requester: ana,
  askedAt: THEN,
  answers: {
    what: 'x',
    link: 'https://x.example/1',
    harm: 'y',
    risk: 'low',
    riskReason: 'z',
    doneBy: 'Friday',
    kind: null,
    extra: NO_EXTRA,
  },
  edition: 1,
  outOfReach: false,
  standing: STANDINGS[state],
  again: null,
  isRestricted: false,
  ...changes,
});

export const vote = (by: Person, value: Vote['value'], edition = 1): Vote => ({
  person: by,
  value,
  words: value === 'no' ? 'Not now.' : null,
  at: THEN,
  edition,
  door: null,
});

export function poll(
  exception: Exception,
  rules: Partial<ApprovalRules> = {},
  votes: readonly Vote[] = [],
): Poll {
  return { exception, votes, rules: { ...USUAL_RULES, ...rules }, panel };
}

export const actor = (who: Person, changes: Partial<Actor> = {}): Actor => ({
  person: who,
  isEntitled: [mara, ben, cleo, dora].includes(who),
  isManager: who === mara,
  mayBeTwo: false,
  ...changes,
});

export const DEEDS: Record<Deed['deed'], Deed> = {
  approve: { deed: 'approve' },
  deny: { deed: 'deny', reason: 'Not now.', door: null },
  recuse: { deed: 'recuse' },
  ask: { deed: 'ask', question: 'How was it tested?' },
  'add facts': {
    deed: 'add facts',
    answers: { ...request().answers, riskReason: 'It has run in nightly for a week.' },
  },
  override: { deed: 'override', to: 'approve', reason: 'The release waits for it.', door: null },
  withdraw: { deed: 'withdraw' },
  /** While its approval held, whenever it is marked. */
  land: { deed: 'land', when: { from: NOW, to: NOW } },
  revert: { deed: 'revert', reason: 'It broke the upgrade.' },
};
