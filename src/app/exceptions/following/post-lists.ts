import { noRequestOpen, openRequests } from '../../../cards/exceptions/following/daily-list.ts';
import type { PlatformName } from '../../../domain/people/account.ts';
import { awaitedOn } from '../../../domain/exceptions/deciding/awaited.ts';
import {
  isOld,
  listedAs,
  nextList,
  whatToList,
} from '../../../domain/exceptions/following/daily-list.ts';
import type { Project } from '../../../domain/cycle/cycle.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { PlaceId } from '../../../domain/ids.ts';
import type { Hearing } from '../../../domain/notices/listener.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { mayHear } from '../../../domain/people/who-may-hear.ts';
import { holidaysOf } from '../../../formats/holidays/holidays.ts';
import type { KnownPlace } from '../../../store/places/places.ts';
import type { Repositories } from '../../../store/store.ts';
import type { App } from '../../app.ts';
import { whyMuted } from '../../mutes/muted.ts';
import { usualReach } from './around.ts';
import { findDossier } from '../deciding/dossier.ts';

type Means = Pick<App, 'files'>;

/** A request was posted in a place: from the next day on it is in the list there, until it is decided. */
export async function planList(
  tx: Repositories,
  app: Means,
  place: KnownPlace,
  dossier: Dossier,
  now: Instant,
): Promise<void> {
  const { listHour } = dossier.rules;
  if (listHour === null) return;
  const hearing = hearingOf(app, place, dossier.project);
  await tx.requestLists.comesBy(place.id, nextList(now, listHour, hearing));
}

/** Lists what is open, once a day in each place in which it is decided, where there is something to say. */
export async function postLists(app: App, up: readonly PlatformName[]): Promise<void> {
  if ((await app.store.read.requestLists.due(app.clock.now())).length === 0) return;
  await app.store.transact(async (tx) => {
    const now = app.clock.now();
    for (const id of await tx.requestLists.due(now)) {
      const place = await tx.places.byId(id);
      if (up.includes(place.spot.platform)) await postList(app, tx, place, now);
    }
  });
}

async function postList(app: App, tx: Repositories, place: KnownPlace, now: Instant) {
  const open = await openIn(app, tx, place, now);
  const [first] = open;
  const hours = open.flatMap(({ dossier }) => dossier.rules.listHour ?? []);
  const next =
    first === undefined
      ? null
      : nextList(now, Math.min(...hours), hearingOf(app, place, first.dossier.project));
  await tx.requestLists.comesAt(place.id, next);
  const last = await tx.requestLists.listed(place.id);
  const whenEmpty = place.settings.digest?.whenEmpty ?? 'silence';
  const what = whatToList(open, last, whenEmpty);
  if (what === 'silence' || (await isMuted(tx, place.id, now))) {
    if (open.length === 0) await tx.requestLists.posted(place.id, [], now);
    return;
  }
  const waiting = await Promise.all(
    open.map(async ({ dossier }) => ({
      dossier,
      since: await tx.exceptions.waitsSince(dossier.exception.id),
      awaited: awaitedOn(dossier),
    })),
  );
  const card = what === 'list' ? openRequests(waiting) : noRequestOpen();
  const post = { kind: 'post', spot: place.spot, card, subject: null } as const;
  await tx.outbox.add(post, app.names.postKey(), now);
  await tx.requestLists.posted(
    place.id,
    open.map(({ listed }) => listed),
    now,
  );
}

/** What is undecided and may be seen there, of freezes whose open requests are listed. */
async function openIn(app: App, tx: Repositories, place: KnownPlace, now: Instant) {
  if (place.projectId === null) return [];
  const usual = usualReach(app, await tx.projects.byId(place.projectId));
  const found: { dossier: Dossier; listed: ReturnType<typeof listedAs>; isOld: boolean }[] = [];
  for (const id of await tx.exceptions.undecided(place.projectId)) {
    const dossier = await findDossier({ app, tx, now }, id);
    if (dossier === null || dossier.rules.listHour === null) continue;
    if (!mayHear(dossier, { kind: 'place', ...place })) continue;
    const { exception, votes } = dossier;
    found.push({
      dossier,
      listed: listedAs(exception, votes),
      isOld: isOld(exception, usual, now),
    });
  }
  return found;
}

const isMuted = async (tx: Repositories, place: PlaceId, now: Instant): Promise<boolean> =>
  (await whyMuted(tx, place, null, { dueAt: now, now })) !== null;

function hearingOf({ files }: Means, { settings }: KnownPlace, project: Project): Hearing {
  const { holidays } = holidaysOf(project.countries, files);
  return { zone: settings.zone ?? project.zone, settings, holidays };
}
