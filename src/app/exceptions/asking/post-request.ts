import { exceptionCard } from '../../../cards/exceptions/deciding/exception-card.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Draft } from '../../../store/exceptions/drafts.ts';
import type { KnownPlace } from '../../../store/places/places.ts';
import { needGround, type Call } from '../../call.ts';
import { planList } from '../following/post-lists.ts';
import { similarTo } from '../deciding/similar.ts';
import { NOWHERE } from '../../people/tell-managers.ts';

/** Posts the request wherever requests are taken, on each platform; where nowhere is, in the channel of the question. */
export async function postRequest(
  call: Call,
  dossier: Dossier,
  draft: Draft,
): Promise<KnownPlace | null> {
  if (dossier.exception.isRestricted) return await postRestricted(call, dossier);
  return await postIn(call, dossier, await placesFor(call, draft));
}

/**
 * Where only those may read who may read a restricted request; where there is no such place, to each who decides, by
 * direct message.
 */
export async function postRestricted(call: Call, dossier: Dossier): Promise<KnownPlace | null> {
  const { tx, app, now } = call;
  const { exception, panel } = dossier;
  const places = await tx.places.takingRestricted(exception.projectId);
  if (places.length > 0) return await postIn(call, dossier, places);
  const people = [...panel.groups.flatMap(({ approvers }) => approvers), ...panel.managers];
  const others = new Map(
    people.filter(({ id }) => id !== exception.requester.id).map((one) => [one.id, one]),
  );
  const card = exceptionCard(dossier, now, await similarTo(tx, dossier));
  for (const { accounts } of others.values()) {
    const account = accounts.find(({ platform }) =>
      app.platforms.some(({ name }) => name === platform),
    );
    if (account === undefined) continue;
    const { platform, user } = account;
    const spot = { platform, place: NOWHERE };
    const subject = { kind: 'exception', id: exception.id } as const;
    await tx.outbox.add({ kind: 'whisper', spot, user, card, subject }, app.names.postKey(), now);
  }
  return null;
}

/** Posts it in these places, each with the list in which it stands there. */
export async function postIn(
  call: Call,
  dossier: Dossier,
  places: readonly KnownPlace[],
): Promise<KnownPlace> {
  const { tx, app, now } = call;
  const card = exceptionCard(dossier, now, await similarTo(tx, dossier));
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
