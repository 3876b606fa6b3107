import type { Card } from '../../../cards/card.ts';
import { unrestrictedNow, unrestrictOffer } from '../../../cards/exceptions/asking/unrestrict.ts';
import { whichRequest } from '../../../cards/exceptions/register/request-list.ts';
import {
  confidencesOf,
  WITHHELD,
  withoutConfidences,
} from '../../../domain/exceptions/deciding/confidences.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { grantOf } from '../../../domain/exceptions/exception.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { KnownPlace } from '../../../store/places/places.ts';
import { type Call, needGround } from '../../call.ts';
import { editCopies } from '../../delivery/edit-copies.ts';
import { writeDown } from '../../written-down.ts';
import { dossierOf } from '../deciding/dossier.ts';
import { tellDecision } from '../following/tell-decision.ts';
import { guarded } from '../register/guarded.ts';
import { readerOf } from '../register/read-by.ts';
import { openOnes, registerOf } from '../register/requests.ts';
import { postIn } from './post-request.ts';
import { needToRestrict } from './restrict.ts';

/** The answer to “unrestrict #12”: what everybody would read, and the button that shows it to them. */
export async function offerUnrestrict(call: Call, number: number): Promise<Card> {
  const { project } = needGround(call);
  const register = await registerOf(call.tx, project, readerOf(call));
  const found = register.requests.find(({ exception }) => exception.number === number);
  if (found === undefined) return whichRequest(`#${number}`, openOnes(register), 'none');
  const dossier = await need(call, found.exception.id);
  const since = await call.tx.confidences.since(dossier.exception.id);
  const [place] = await placesFor(call, dossier);
  const card = unrestrictOffer(withoutConfidences(dossier, since), {
    left: confidencesOf(dossier, since),
    place: place?.name ?? null,
    now: call.now,
  });
  return guarded(card, [dossier.exception]);
}

/** Shows it to everybody: where requests are posted, and wherever it stood before. What was said meanwhile stays out. */
export async function unrestrict(call: Call, id: ExceptionId): Promise<Card> {
  const dossier = await need(call, id);
  const { tx, app, now } = call;
  const since = await tx.confidences.since(id);
  const open = withoutConfidences(dossier, since);
  const left = confidencesOf(dossier, since);
  await tx.confidences.withhold(id, since, WITHHELD);
  await tx.exceptions.save(open.exception);
  await editCopies(tx, { kind: 'exception', id }, app.names, now);
  const places = await placesFor(call, dossier);
  if (places.length > 0) await postIn(call, open, places);
  const { exception } = open;
  // Whom a decision concerns was not told while it was restricted.
  const grant = grantOf(exception);
  if (exception.standing.state === 'approved' && grant !== null && grant.at >= since) {
    await tellDecision({ tx, app, now }, open);
  }
  await writeDown(call, {
    deed: 'unrestrict',
    subject: 'exception',
    subjectId: id,
    after: { withheld: left },
  });
  return unrestrictedNow(exception, places[0]?.name ?? null);
}

/** Where requests are posted, and it does not stand yet; where they are posted nowhere, where freezes are announced. */
async function placesFor({ tx }: Call, { exception }: Dossier): Promise<KnownPlace[]> {
  const { id, projectId } = exception;
  const taking = await tx.places.takingRequests(projectId);
  const stands = await tx.copies.of({ kind: 'exception', id });
  const shows = ({ spot }: KnownPlace) =>
    stands.some(
      (copy) =>
        copy.user === null &&
        copy.spot.platform === spot.platform &&
        copy.spot.place === spot.place,
    );
  const places = taking.length > 0 ? taking : (await tx.places.subscribed(projectId)).slice(0, 1);
  return places.filter((place) => !shows(place));
}

/** @throws when they may not, or it is for everybody already. */
async function need(call: Call, id: ExceptionId): Promise<Dossier> {
  const dossier = await dossierOf(call, id);
  const { exception } = dossier;
  await needToRestrict(call, dossier);
  if (exception.isRestricted) return dossier;
  throw new UserError(`Request #${exception.number} is not restricted. Nothing has changed.`);
}
