import type { Card } from '../../cards/card.ts';
import { exceptionSubmitted } from '../../cards/exceptions/exception-told.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { exceptionCard } from '../../cards/exceptions/exception-card.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import { brand, type DeadlineId, type DraftId } from '../../domain/ids.ts';
import type { Freeze } from '../../domain/deadline.ts';
import { UserError } from '../../domain/user-error.ts';
import type { SubmitAnswer } from '../../platform.ts';
import type { Draft } from '../../store/drafts.ts';
import type { KnownPlace } from '../../store/places.ts';
import { needGround, type Call } from '../call.ts';
import { dossierOf } from './dossier.ts';
import { readAnswers } from './read-answers.ts';
import { planList } from './post-lists.ts';
import { planRequest } from './request-changed.ts';

/** The form came back: the request is filed and posted, or comes back with reasons and all that was typed. */
export async function fileException(
  call: Call,
  draftId: DraftId,
  values: Readonly<Record<string, string>>,
): Promise<SubmitAnswer> {
  const draft = await call.tx.drafts.byId(draftId);
  if (draft === null)
    throw new UserError('I no longer have what was begun here. Ask for an exception again.');
  const freeze = await freezeOf(call, values);
  // The same form sent twice is one request.
  if (draft.exceptionId !== null) {
    return whisper(exceptionSubmitted(await dossierOf(call, draft.exceptionId), null));
  }
  const read = readAnswers(values);
  if (!read.ok) {
    const card = invalidSubmission(
      read.errors.map(({ sentence }) => sentence),
      wireId('exception.open-draft', draft.id),
    );
    return { answer: 'invalid', errors: read.errors, card };
  }
  const exception = await call.tx.exceptions.file({
    projectId: needGround(call).project.id,
    cycleId: freeze.cycleId,
    freezeId: freeze.id,
    requester: call.person,
    askedAt: call.now,
    answers: read.answers,
  });
  await call.tx.drafts.filed(draft.id, exception.id);
  const dossier = await dossierOf(call, exception.id);
  await planRequest(call.tx, dossier);
  const shownIn = await post(call, dossier, draft);
  await call.tx.audit.add({
    at: call.now,
    personId: call.person.id,
    platform: call.place.spot.platform,
    place: call.place.spot.place,
    deed: 'filed',
    subject: 'exception',
    subjectId: exception.id,
    after: { number: exception.number, freeze: freeze.key, ...exception.answers },
  });
  return whisper(exceptionSubmitted(dossier, shownIn));
}

async function freezeOf({ tx }: Call, values: Readonly<Record<string, string>>): Promise<Freeze> {
  const id = values['freeze'] ?? '';
  const freeze = /^\d{1,15}$/.test(id)
    ? await tx.deadlines.byId(brand<DeadlineId>(Number(id)))
    : null;
  if (freeze?.kind === 'freeze') return freeze;
  throw new UserError(
    'That freeze is no longer in the schedule. Open the form again and choose another.',
  );
}

/** Posts the request wherever requests are taken, on each platform; where nowhere is, in the channel of the question. */
async function post(call: Call, dossier: Dossier, draft: Draft): Promise<KnownPlace> {
  const { tx, app, now } = call;
  const places = await placesFor(call, draft);
  const card = exceptionCard(dossier, now);
  for (const place of places) {
    const { spot } = place;
    const subject = { kind: 'exception', id: dossier.exception.id } as const;
    await tx.outbox.add({ kind: 'post', spot, card, subject }, app.names.postKey(), now);
    await planList(tx, app, place, dossier, now);
  }
  const nearest =
    places.find(({ spot }) => spot.platform === call.place.spot.platform) ?? places[0];
  if (nearest === undefined) throw new Error('A request was filed and posted nowhere.');
  return nearest;
}

async function placesFor(call: Call, draft: Draft): Promise<KnownPlace[]> {
  const { project } = needGround(call);
  const taking = await call.tx.places.takingRequests(project.id);
  if (taking.length > 0) return taking;
  const asked = await call.tx.places.at(draft.spot);
  if (asked !== null && !call.direct) return [asked];
  const told = await call.tx.places.subscribed(project.id);
  const [first] = told;
  if (first !== undefined) return [first];
  throw new UserError(
    'There is no channel yet in which requests can be seen. Ask in a channel that I am in, or ask a release manager to say “post requests here” in one. What you wrote is kept.',
  );
}

const whisper = (card: Card): SubmitAnswer => ({ answer: 'whisper', card });
