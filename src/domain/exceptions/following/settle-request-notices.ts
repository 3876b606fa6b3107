import type { PersonId } from '../../ids.ts';
import type { RequestNotice } from './request-notice.ts';
import type { Instant } from '../../time/time.ts';
import { instant } from '../../time/wall.ts';

/** What was told before, or left out for good. */
export interface SettledNotice extends Pick<RequestNotice, 'kind' | 'step' | 'round'> {
  readonly personId: PersonId | null;
}

export interface SettledRequest {
  readonly tell: readonly RequestNotice[];
  readonly skip: readonly { readonly notice: RequestNotice; readonly reason: string }[];
  /** What is still to come. */
  readonly toCome: readonly RequestNotice[];
}

/** Of what is owed because of one request: what is told now, what another one makes needless, and what is to come. */
export function settleRequestNotices(
  planned: readonly RequestNotice[],
  before: readonly SettledNotice[],
  now: Instant,
): SettledRequest {
  const left = planned.filter((notice) => !before.some((one) => isSame(notice, one)));
  const due = left.filter(({ dueAt }) => dueAt <= now);
  const tell: RequestNotice[] = [];
  const skip: { notice: RequestNotice; reason: string }[] = [];
  for (const notice of due) {
    const reason = whyNeedless(notice, due, before);
    if (reason === null) tell.push(notice);
    else skip.push({ notice, reason });
  }
  return { tell, skip, toCome: left.filter(({ dueAt }) => dueAt > now) };
}

/** The first of what is to come; null where nothing is. */
export function firstOf(toCome: readonly RequestNotice[]): Instant | null {
  return toCome.length === 0 ? null : instant(Math.min(...toCome.map(({ dueAt }) => dueAt)));
}

const isSame = (notice: RequestNotice, { kind, step, round, personId }: SettledNotice): boolean =>
  notice.kind === kind &&
  notice.step === step &&
  notice.round === round &&
  notice.person.id === personId;

/** After downtime, or when a person comes back, the last of several says all; a manager is not told twice at once. */
function whyNeedless(
  notice: RequestNotice,
  due: readonly RequestNotice[],
  before: readonly SettledNotice[],
): string | null {
  const others = due.filter((other) => other !== notice && other.person.id === notice.person.id);
  const of = (kind: RequestNotice['kind']) => others.filter((other) => other.kind === kind);
  switch (notice.kind) {
    case 'nudge': {
      const escalated =
        of('escalation').length > 0 ||
        before.some(
          ({ kind, round, personId }) =>
            kind === 'escalation' && round === notice.round && personId === notice.person.id,
        );
      if (escalated) return 'They are told as a manager that nobody has decided.';
      const later = of('nudge').some(({ step }) => step > notice.step);
      return later ? 'A later reminder of the same request says more.' : null;
    }
    case 'ending':
      return of('ending').some(({ step }) => step < notice.step)
        ? 'A later reminder of the same approval says more.'
        : null;
    case 'uncovered':
      return of('uncovered').some(({ round }) => round > notice.round)
        ? 'It is said with the later date before which nobody can decide.'
        : null;
    case 'escalation':
      return of('uncovered').length > 0
        ? 'They are warned at the same time that nobody can decide in time.'
        : null;
    case 'harm':
      return null;
  }
}
