import type { Card } from '../../cards/card.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { Subject } from '../../store/outbox.ts';
import type { Repositories } from '../../store/store.ts';
import { stateOfPlace } from '../places/state-of-place.ts';

/** A subject's card as it reads at this moment. */
export async function subjectCard(tx: Repositories, subject: Subject, now: Instant): Promise<Card> {
  switch (subject.kind) {
    case 'exception':
      return await requestCard(tx, subject.id, now);
    case 'state':
      return (await stateOfPlace(tx, subject.id, now)).card;
  }
}

async function requestCard(tx: Repositories, id: ExceptionId, now: Instant): Promise<Card> {
  const exception = await tx.exceptions.byId(id);
  const freeze = exception === null ? null : await tx.deadlines.byId(exception.freezeId);
  if (exception === null || freeze?.kind !== 'freeze') {
    throw new Error(`The exception ${id} has lost its freeze.`);
  }
  const project = await tx.projects.byId(exception.projectId);
  const cycle = await tx.cycles.byId(exception.cycleId);
  return exceptionCard(exception, freeze, { project, cycle }, now);
}
