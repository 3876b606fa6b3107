import {
  decisionNews,
  grantedForTeam,
} from '../../../cards/exceptions/following/after-decision.ts';
import { affectedBy } from '../../../domain/exceptions/following/affected.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Audience } from '../../../domain/notices/place-settings.ts';
import { mayHear } from '../../../domain/people/who-may-hear.ts';
import type { KnownPlace } from '../../../store/places/places.ts';
import { whyMuted } from '../../mutes/muted.ts';
import type { ChangeMeans } from '../deciding/change-means.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A decision is told where the freeze is announced, and to the teams that it makes work for. Where the request itself
 * was posted a day ago or less, its card says so and is still in sight.
 */
export async function tellDecision(means: ChangeMeans, dossier: Dossier): Promise<void> {
  const news = decisionNews(dossier);
  if (news === null) return;
  const { tx, app, now } = means;
  const { exception } = dossier;
  const isInSight = now - exception.askedAt <= DAY;
  const copies = isInSight ? await tx.copies.of({ kind: 'exception', id: exception.id }) : [];
  const teams =
    exception.standing.state === 'approved' ? affectedBy(exception, dossier.freeze) : [];
  for (const place of await tx.places.subscribed(exception.projectId)) {
    const { audience, kinds } = place.settings;
    const { spot } = place;
    if (!(await mayBeTold(means, place, dossier))) continue;
    const team = teams.find((one) => one === audience);
    if (team !== undefined) await tellTeam(means, place, dossier, team);
    const announces = audience === null || audience === 'developers';
    const hears = kinds === null || kinds.includes('freeze');
    const stands = copies.some(
      (copy) => copy.spot.platform === spot.platform && copy.spot.place === spot.place,
    );
    if (!announces || !hears || stands) continue;
    const post = { kind: 'post', spot, card: news, subject: null } as const;
    await tx.outbox.add(post, app.names.postKey(), now);
  }
}

async function mayBeTold(
  { tx, now }: ChangeMeans,
  place: KnownPlace,
  dossier: Dossier,
): Promise<boolean> {
  if (!mayHear(dossier, { kind: 'place', ...place })) return false;
  return (await whyMuted(tx, place.id, dossier.freeze, { dueAt: now, now })) === null;
}

async function tellTeam(
  { tx, app, now }: ChangeMeans,
  { id: placeId, spot }: KnownPlace,
  dossier: Dossier,
  team: Audience,
): Promise<void> {
  const id = await tx.requestNotices.add({
    exceptionId: dossier.exception.id,
    kind: 'affected',
    step: 0,
    round: now,
    personId: null,
    placeId,
    dueAt: now,
    settledAt: now,
    reason: null,
  });
  const card = grantedForTeam(dossier, team, id);
  await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
}
