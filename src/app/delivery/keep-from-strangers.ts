import { notShownHere } from '../../cards/exceptions/asking/restricted.ts';
import type { Dossier } from '../../domain/exceptions/deciding/dossier.ts';
import type { Repositories } from '../../store/store.ts';
import { isHiddenFrom } from './subject-card.ts';

/** What waits to be told of a restricted request to somebody who may not see it any more tells them nothing. */
export async function keepFromStrangers(tx: Repositories, dossier: Dossier): Promise<void> {
  const { id, isRestricted } = dossier.exception;
  if (!isRestricted) return;
  const subject = { kind: 'exception', id } as const;
  for (const { post, spot, user } of await tx.outbox.whispersWaiting(subject)) {
    if (!(await isHiddenFrom(tx, dossier, { spot, user }))) continue;
    await tx.outbox.putInstead([post], notShownHere());
  }
}
