import { mutedBecause } from '../../cards/mutes/mutes.ts';
import { personName } from '../../cards/people.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { PersonId, PlaceId } from '../../domain/ids.ts';
import { muteOf, type Mute } from '../../domain/notices/mute.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { absenceAt, type Absence } from '../../domain/people/presence.ts';
import type { Lookup } from '../../domain/notices/settle-notices.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories } from '../../store/store.ts';

/** When something is due, and when it is looked at: after downtime that is later. */
interface Moments {
  readonly dueAt: Instant;
  readonly now: Instant;
}

/** Why a place is not told of a deadline, or of what has none; null where it is. */
export async function whyMuted(
  tx: Repositories,
  place: PlaceId,
  deadline: Deadline | null,
  { dueAt, now }: Moments,
): Promise<string | null> {
  return await whyMutedBy(tx, await tx.mutes.ofPlace(place), deadline, { dueAt, now });
}

async function whyMutedBy(
  tx: Repositories,
  mutes: readonly Mute[],
  deadline: Deadline | null,
  { dueAt, now }: Moments,
): Promise<string | null> {
  const mute = muteOf(mutes, deadline, dueAt) ?? muteOf(mutes, deadline, now);
  if (mute === null) return null;
  return mutedBecause(mute, personName(await tx.people.byId(mute.askedBy)));
}

/** The notices that their places want to hear, and those that are muted there. */
export async function withoutMuted(
  tx: Repositories,
  due: readonly Notice[],
  lookup: Lookup,
  now: Instant,
): Promise<{
  readonly heard: readonly Notice[];
  readonly muted: readonly { readonly notice: Notice; readonly reason: string }[];
}> {
  const heard: Notice[] = [];
  const muted: { notice: Notice; reason: string }[] = [];
  const mutes = await tx.mutes.ofPlaces([...new Set(due.map(({ placeId }) => placeId))]);
  const isOf = (placeId: PlaceId) => (mute: Mute) =>
    mute.who.kind === 'place' && mute.who.placeId === placeId;
  for (const notice of due) {
    const deadline = lookup(notice.deadlineId)?.deadline ?? null;
    const { placeId, dueAt } = notice;
    const reason = await whyMutedBy(tx, mutes.filter(isOf(placeId)), deadline, { dueAt, now });
    if (reason === null) heard.push(notice);
    else muted.push({ notice, reason });
  }
  return { heard, muted };
}

/** The times in which a person wants to hear nothing: away, or muted. */
async function timesAway(
  tx: Repositories,
  person: PersonId,
  now: Instant,
): Promise<readonly Absence[]> {
  const mutes = await tx.mutes.ofPerson(person);
  return [...(await tx.presence.absences(person, now)), ...mutes.filter(ofEverything)];
}

const ofEverything = ({ topic }: Mute) => topic.of === 'everything';

/**
 * When somebody may be told by itself who would be told at that instant: then, or when they are back; null where nobody
 * knows when that is.
 */
export async function heldBackUntil(
  tx: Repositories,
  person: PersonId,
  at: Instant,
): Promise<Instant | null> {
  const away = await timesAway(tx, person, at);
  let from = at;
  for (;;) {
    const absence = absenceAt(away, from);
    if (absence === null) return from;
    if (absence.until === null) return null;
    from = absence.until;
  }
}

/** Whether what relbot would tell a person by itself waits. */
export async function isHeldBack(
  tx: Repositories,
  person: PersonId,
  now: Instant,
): Promise<boolean> {
  return absenceAt(await timesAway(tx, person, now), now) !== null;
}
