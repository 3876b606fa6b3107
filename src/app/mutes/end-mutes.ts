import { freezeBegins } from '../../cards/notices/freeze-turns.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import type { NoticeId } from '../../domain/ids.ts';
import { muteOf, type Mute } from '../../domain/notices/mute.ts';
import { freezesInForce } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { isAbout } from '../../domain/notices/topic.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { lookupFor } from '../delivery/form-posts.ts';

/** Ends the mutes whose time is over, and says once what began meanwhile and still holds. */
export async function endMutes(app: App): Promise<void> {
  const now = app.clock.now();
  if ((await app.store.read.mutes.over(now)).length === 0) return;
  await app.store.transact(async (tx) => {
    for (const mute of await tx.mutes.over(now)) {
      await tx.mutes.end(mute.id);
      await tellWhatBegan(tx, app, mute, now);
    }
  });
}

/**
 * A freeze whose beginning was not said because of the mute, and that is still in force, is said now: what may not land
 * is never lost. Countdowns are not said late.
 *
 * @returns the names of the freezes that were told.
 */
export async function tellWhatBegan(
  tx: Repositories,
  app: Pick<App, 'names'>,
  { who, topic, from }: Mute,
  now: Instant,
): Promise<string[]> {
  if (who.kind !== 'place') return [];
  const place = await tx.places.byId(who.placeId);
  if (!place.subscribed) return [];
  const still = await tx.mutes.ofPlace(place.id);
  const missed = await tx.notices.beginningsSkipped(place.id, from, now);
  const lookup = await lookupFor(tx, missed);
  const told = new Map<Cycle, { freeze: Freeze; notice: NoticeId }[]>();
  for (const notice of missed) {
    const found = lookup(notice.deadlineId);
    if (found === null || found.deadline.revision !== notice.revision) continue;
    const { cycle, deadline } = found;
    const isOn = freezesInForce(cycle, now).some(({ freeze }) => freeze.id === deadline.id);
    if (deadline.kind !== 'freeze' || !isOn || !isAbout(topic, deadline)) continue;
    if (muteOf(still, deadline, now) !== null) continue;
    told.set(cycle, [...(told.get(cycle) ?? []), { freeze: deadline, notice: notice.id }]);
  }
  for (const [cycle, begun] of told) {
    const freezes = begun.map(({ freeze }) => freeze);
    const card = freezeBegins(cycle, freezes, now, 'muted');
    const { spot } = place;
    const out = { kind: 'post', spot, card, subject: null } as const;
    const post = await tx.outbox.add(out, app.names.postKey(), now);
    await tx.notices.posted(begun.map(({ notice }) => [notice, post] as const));
  }
  return [...told.values()].flat().map(({ freeze }) => freeze.name);
}
