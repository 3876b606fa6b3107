import { requesterOutOfReach } from '../../cards/exceptions/deciding/out-of-reach.ts';
import type { Refusal } from '../../platform.ts';
import type { Claimed } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { whisperManagers } from '../people/tell-managers.ts';
import { editCopies } from './edit-copies.ts';
import { takesNothing } from './takes-nothing.ts';

/**
 * What whoever asked was told did not reach them, or does again: the card says so, and the managers are told, once. They
 * may have left, or take no messages.
 *
 * @param refused why not; null where it got through.
 */
export async function requesterHears(
  app: App,
  tx: Repositories,
  message: Claimed,
  refused: { readonly why: Refusal; readonly detail: string } | null,
): Promise<void> {
  if (message.kind !== 'whisper' || message.subject?.kind !== 'own request') return;
  const { id } = message.subject;
  if (refused !== null && !takesNothing(refused.why)) return;
  if (!(await tx.exceptions.outOfReach(id, refused !== null))) return;
  await editCopies(tx, { kind: 'exception', id }, app.names, app.clock.now());
  const exception = await tx.exceptions.byId(id);
  if (refused === null || exception === null) return;
  const card = requesterOutOfReach(exception, refused.detail);
  await whisperManagers(tx, app, exception.projectId, card);
}
