import type { Card } from '../../cards/card.ts';
import {
  placeProjectOffer,
  placeProjectSet,
  whosePlace,
} from '../../cards/places/place-project.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { postsToCome } from '../../domain/notices/posts-to-come.ts';
import { UserError } from '../../domain/user-error.ts';
import { isManager, NotAllowed, type Call } from '../call.ts';
import { refreshHeadline } from '../delivery/refresh-headlines.ts';
import { refreshStateCard } from '../delivery/refresh-state-cards.ts';
import { planFollowsIn } from '../follows/plan-follows.ts';
import { meansOf, planFor } from './subscribe.ts';

/** The answer to "this channel is about kubernetes", or to whose it is. */
export async function offerPlaceProject(call: Call, name: string | null): Promise<Card> {
  const projects = await call.tx.projects.list();
  const was = projects.find(({ id }) => id === call.place.projectId) ?? null;
  const others = projects.filter(({ id }) => id !== was?.id);
  if (name === null) return whosePlace(spokenOf(call), was, others);
  const wanted = name.toLowerCase();
  const project = projects.find((one) =>
    [one.key, one.name].some((called) => called.toLowerCase() === wanted),
  );
  if (project === undefined) {
    const known = projects.map((one) => one.name).join(', ');
    throw new UserError(
      `I keep no project called “${name}”. ${known === '' ? 'None has been imported yet.' : `I keep: ${known}.`}`,
    );
  }
  await needRight(call, was, project);
  if (project.id === was?.id) return whosePlace(spokenOf(call), was, others);
  return placeProjectOffer(spokenOf(call), was, project);
}

/** The place changes hands: what was planned there is taken back, and planned anew for the other project. */
export async function confirmPlaceProject(call: Call, id: ProjectId): Promise<Card> {
  const { tx, place, person, now } = call;
  const projects = await tx.projects.list();
  const project = projects.find((one) => one.id === id);
  if (project === undefined) throw new UserError('I no longer keep that project.');
  const was = projects.find((one) => one.id === place.projectId) ?? null;
  await needRight(call, was, project);
  if (was?.id === id) {
    return whosePlace(
      spokenOf(call),
      was,
      projects.filter((one) => one.id !== id),
    );
  }
  await tx.places.giveTo(place.id, id);
  await tx.notices.cancelInPlace(place.id, 'The place belongs to another project now.');
  // Read anew: where it says nothing itself it is told as the other project says.
  const owed = place.subscribed
    ? await planFor(meansOf(call), await tx.places.byId(place.id), project)
    : [];
  await tx.notices.plan(owed);
  for (const each of was === null ? [project] : [was, project]) {
    await planFollowsIn(meansOf(call), each);
  }
  await refreshStateCard({ tx, names: call.app.names, now }, place.id);
  await refreshHeadline({ tx, names: call.app.names, now }, place.id);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'belongs to',
    subject: 'place',
    subjectId: place.id,
    before: was?.key ?? null,
    after: project.key,
  });
  return placeProjectSet(spokenOf(call), was, project, postsToCome(owed).length);
}

/**
 * What a person and relbot speak of between themselves is that person's own choice. A channel that a project uses is not
 * taken from it by another.
 */
async function needRight(call: Call, was: Project | null, to: Project): Promise<void> {
  if (call.direct) return;
  if (!(await isManager(call, to.id))) {
    throw new NotAllowed(`Only a release manager of ${to.name} can give it a channel.`, to.id);
  }
  const { subscribed, takesRequests } = call.place;
  if (was === null || !(subscribed || takesRequests) || (await isManager(call, was.id))) return;
  throw new NotAllowed(
    `${was.name} is told of its dates here, or of its requests: only a release manager of both can give the channel away.`,
    was.id,
  );
}

const spokenOf = ({ place, direct }: Call) => ({ ...place, direct });
