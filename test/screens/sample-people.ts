import { NO_EXTRA } from '../../src/domain/exceptions/asking/extra-answers.ts';
import type {
  Account,
  Person,
  PlaceRef,
  PlatformName,
  UserRef,
} from '../../src/domain/people/account.ts';
import { USUAL_RULES } from '../../src/domain/exceptions/deciding/approval-rules.ts';
import type { Dossier } from '../../src/domain/exceptions/deciding/dossier.ts';
import type { Vote } from '../../src/domain/exceptions/deciding/vote.ts';
import type {
  Exception,
  ExceptionAnswers,
  ExceptionState,
  Grant,
} from '../../src/domain/exceptions/exception.ts';
import { brand, type DraftId, type ExceptionId, type PersonId } from '../../src/domain/ids.ts';
import { at, featureFreeze, hibiscus, project } from '../domain/sample-cycle.ts';

/** The people and the request that the screens are shown with. */

const account = (platform: PlatformName, user: string): Account => ({
  platform,
  user: brand<UserRef>(user),
});

export const ana: Person = {
  id: brand<PersonId>(1),
  name: 'Ana',
  accounts: [
    account('slack', 'U0ANA'),
    account('discord', '100000000000000001'),
    account('playground', 'ana'),
  ],
  zone: null,
};

/** Has a Slack account alone. */
export const rita: Person = {
  id: brand<PersonId>(2),
  name: 'Rita',
  accounts: [account('slack', 'U0RITA')],
  zone: null,
};

export const requests = {
  spot: { platform: 'slack', place: brand<PlaceRef>('slack:T1/C0REQ') },
  name: '#requests',
} as const;

export const draft = brand<DraftId>(5);

export const answers: ExceptionAnswers = {
  what: 'Let the scheduler skip empty hosts: https://review.example.org/c/123',
  link: 'https://review.example.org/c/123',
  harm: 'Operators of large clouds wait minutes for each server. There is no workaround.',
  risk: 'low',
  riskReason: 'It is behind a switch; unit tests and a week in our own cloud.',
  doneBy: '3 September',
  kind: 'feature',
  extra: NO_EXTRA,
};

export const answersWithMore: ExceptionAnswers = {
  ...answers,
  risk: 'high',
  extra: {
    ...NO_EXTRA,
    tested: 'automated',
    exercised: 'weeks',
    undo: 'flag',
    othersTold: 'The translators, on their list',
  },
};

export function request(standing: ExceptionState, changes: Partial<Exception> = {}): Exception {
  return {
    id: brand<ExceptionId>(7),
    projectId: project.id,
    cycleId: hibiscus().id,
    freezeId: featureFreeze.id,
    number: 7,
    requester: ana,
    askedAt: at('2026-08-28T09:30:00Z'),
    answers,
    edition: 1,
    outOfReach: false,
    standing,
    again: null,
    isRestricted: false,
    ...changes,
  };
}

const decidedAt = at('2026-08-28T15:00:00Z');
export const open: ExceptionState = { state: 'open' };
export const moreInfo: ExceptionState = {
  state: 'more-info',
  by: rita,
  at: decidedAt,
  question: 'Does it change the database?',
};
const grant: Grant = { by: rita, at: decidedAt, until: null, override: null };
export const approved: ExceptionState = { state: 'approved', ...grant };
export const denied = {
  state: 'denied',
  by: rita,
  at: decidedAt,
  reason: 'It needs a database change, and the packagers are done.',
  isOverride: false,
  doors: [],
} as const satisfies ExceptionState;
export const withdrawn: ExceptionState = { state: 'withdrawn', by: ana, at: decidedAt };
export const over: ExceptionState = { state: 'expired', at: decidedAt, grant: null };
export const expired: ExceptionState = { state: 'expired', at: decidedAt, grant };
export const landed = {
  state: 'landed',
  by: ana,
  at: decidedAt,
  landedAt: decidedAt,
  grant,
} as const satisfies ExceptionState;
export const reverted: ExceptionState = {
  state: 'reverted',
  by: ana,
  at: decidedAt,
  reason: 'Upgrades of large clouds took an hour.',
  grant,
};

/** Approves for docs, as Rita does; Otto does for i18n. */
export const bo: Person = { ...rita, id: brand<PersonId>(3), name: 'Bo' };
export const otto: Person = { ...rita, id: brand<PersonId>(4), name: 'Otto' };

export function dossier(exception: Exception, changes: Partial<Dossier> = {}): Dossier {
  return {
    exception,
    votes: [],
    rules: USUAL_RULES,
    panel: { groups: [{ name: 'release', approvers: [] }], managers: [rita] },
    freeze: featureFreeze,
    project,
    cycle: hibiscus(),
    used: 0,
    acknowledged: [],
    ...changes,
  };
}

/** Decided by two groups, with everything that rules can say. */
export const strict: Pick<Dossier, 'rules' | 'panel' | 'used'> = {
  rules: {
    approvals: 2,
    fromEach: true,
    oneNo: 'blocks',
    openHours: 48,
    fileDays: 3,
    grantDays: 7,
    budget: 5,
    nudgeDays: [1, 3],
    listHour: 9,
  },
  panel: {
    groups: [
      { name: 'docs', approvers: [rita, bo] },
      { name: 'i18n', approvers: [otto] },
    ],
    managers: [rita],
  },
  used: 3,
};

export const vote = (person: Person, value: Vote['value'], words: string | null = null): Vote => ({
  person,
  value,
  words,
  at: decidedAt,
  door: null,
  edition: 1,
});
