import type { AuditEntry } from '../store/audit/audit.ts';
import type { Call } from './call.ts';

/** What the call says of an entry in the audit by itself: who did it, where and when. */
type ByCall = 'at' | 'personId' | 'platform' | 'place';

/** Adds to the audit what somebody has just done. */
export async function writeDown(
  { tx, now, person, place }: Call,
  entry: Omit<AuditEntry, ByCall>,
): Promise<void> {
  const { platform, place: ref } = place.spot;
  await tx.audit.add({ at: now, personId: person.id, platform, place: ref, ...entry });
}
