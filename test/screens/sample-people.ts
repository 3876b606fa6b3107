import type { Account, Person, PlaceRef, PlatformName, UserRef } from '../../src/domain/account.ts';
import type { Exception, ExceptionAnswers, ExceptionState } from '../../src/domain/exception.ts';
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
    standing,
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
export const approved: ExceptionState = { state: 'approved', by: rita, at: decidedAt };
export const denied: ExceptionState = {
  state: 'denied',
  by: rita,
  at: decidedAt,
  reason: 'It needs a database change, and the packagers are done.',
};
