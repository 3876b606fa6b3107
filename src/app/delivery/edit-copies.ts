import type { Instant } from '../../domain/time/time.ts';
import type { Subject } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { Names } from '../app.ts';

/** The subject has changed: every copy of its card, wherever it stands, is owed an edit. */
export async function editCopies(
  tx: Repositories,
  subject: Subject,
  names: Names,
  now: Instant,
): Promise<void> {
  for (const { spot, ref } of await tx.copies.of(subject)) {
    // One that waits already will show the newest state when it goes.
    if (await tx.outbox.editWaits(ref, spot.platform)) continue;
    await tx.outbox.add({ kind: 'edit', spot, ref, subject }, names.postKey(), now);
  }
}
