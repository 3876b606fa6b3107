import { exceptionTold } from '../../../cards/exceptions/deciding/exception-told.ts';
import { afterTime } from '../../../domain/exceptions/deciding/by-time.ts';
import { freezeIsOver } from '../../../domain/exceptions/deciding/dossier.ts';
import type { App } from '../../app.ts';
import { editCopies } from '../../delivery/edit-copies.ts';
import { findDossier } from './dossier.ts';
import { keepFromStrangers } from '../../delivery/keep-from-strangers.ts';
import { planRequest, requestChanged, tellRequester } from './request-changed.ts';

/**
 * Does what time alone does to requests: votes that were enough decide when the request has been open long enough, what
 * nobody decided is over with its freeze, an approval ends. Also looks again at those whose dates or rules changed.
 */
export async function settleRequests(app: App): Promise<void> {
  const now = app.clock.now();
  if ((await app.store.read.exceptions.due(now)).length === 0) return;
  await app.store.transact(async (tx) => {
    const means = { app, tx, now };
    for (const id of await tx.exceptions.due(now)) {
      const before = await findDossier(means, id);
      if (before === null) {
        await tx.exceptions.planned(id, null);
        continue;
      }
      await keepFromStrangers(tx, before);
      const exception = afterTime(before, freezeIsOver(before), now);
      if (exception === null) {
        await planRequest(tx, before, now);
        // It was to be looked at again: who decides, by which rules or until when has changed.
        await editCopies(tx, { kind: 'exception', id }, app.names, now);
        continue;
      }
      const happened = { deed: 'time', by: null, spot: null, vote: null } as const;
      const after = await requestChanged(means, before, { ...before, exception }, happened);
      await tellRequester(means, after, exceptionTold(after));
    }
  });
}
