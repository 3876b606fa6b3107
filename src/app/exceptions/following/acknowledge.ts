import { grantedForTeam } from '../../../cards/exceptions/following/after-decision.ts';
import type { Card } from '../../../cards/card.ts';
import type { RequestNoticeId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Call } from '../../call.ts';
import { editCopies } from '../../delivery/edit-copies.ts';
import { dossierOf } from '../deciding/dossier.ts';

/** Somebody of the team has read it: it stands on the request and in the audit. */
export async function acknowledge(call: Call, id: RequestNoticeId): Promise<Card> {
  const { tx, person, place, now, app } = call;
  const notice = await tx.requestNotices.byId(id);
  const { audience } = place.settings;
  if (notice?.kind !== 'affected' || notice.placeId !== place.id || audience === null) {
    throw new UserError('I no longer have what this was about: ask for the request by its number.');
  }
  const before = await dossierOf(call, notice.exceptionId);
  const { exception, acknowledged } = before;
  if (acknowledged.some((one) => one.person.id === person.id && one.audience === audience)) {
    throw new UserError(
      `You have acknowledged request #${exception.number} for ${audience} already. Nothing has changed.`,
    );
  }
  await tx.acknowledgements.add(exception.id, { audience, person }, now);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'acknowledged',
    subject: 'exception',
    subjectId: exception.id,
    after: { audience },
  });
  await editCopies(tx, { kind: 'exception', id: exception.id }, app.names, now);
  return grantedForTeam(await dossierOf(call, exception.id), audience, id);
}
