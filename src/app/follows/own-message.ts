import type { Card } from '../../cards/card.ts';
import { followed } from '../../cards/follows/followed.ts';
import type { PersonId } from '../../domain/ids.ts';
import { muteOf } from '../../domain/mute.ts';
import type { OwnNotice } from '../../domain/own-notice.ts';
import { isFollowed } from '../../domain/plan-follows.ts';
import { settleFollowed, type OwnLookup } from '../../domain/settle-followed.ts';
import type { Instant } from '../../domain/time.ts';
import { isSameTopic, type Topic } from '../../domain/topic.ts';
import type { Repositories } from '../../store/store.ts';

/** What one person is told at an instant, in one message, and what is left out of it. */
export interface OwnMessage {
  readonly told: readonly OwnNotice[];
  readonly skipped: readonly { readonly notice: OwnNotice; readonly reason: string }[];
  /** Null where nothing is left to tell. */
  readonly card: Card | null;
}

/** The message that tells all of these at `now`; the preview asks with the instants to come. */
export async function ownMessage(
  tx: Repositories,
  person: PersonId,
  rows: readonly OwnNotice[],
  lookup: OwnLookup,
  now: Instant,
): Promise<OwnMessage> {
  const follows = await tx.follows.ofPerson(person);
  const mutes = await tx.mutes.ofPerson(person);
  const { items, skipped } = settleFollowed(
    rows,
    lookup,
    (deadline, cycle) => {
      if (!follows.some((follow) => isFollowed(cycle, follow, deadline))) {
        return 'It is not followed any more.';
      }
      return muteOf(mutes, deadline, now) === null ? null : 'The person muted it.';
    },
    now,
  );
  const topics = follows
    .filter((follow) => items.some(({ cycle, deadline }) => isFollowed(cycle, follow, deadline)))
    .map(({ topic }) => topic);
  return {
    told: items.map(({ notice }) => notice),
    skipped,
    card:
      items.length === 0 ? null : followed(items, different(topics), await whoDidIt(tx, rows), now),
  };
}

/** Those who moved or removed dates, by name. */
async function whoDidIt(
  tx: Repositories,
  rows: readonly OwnNotice[],
): Promise<ReadonlyMap<PersonId, string>> {
  const names = new Map<PersonId, string>();
  for (const id of new Set(rows.flatMap(({ by }) => by ?? []))) {
    names.set(id, (await tx.people.byId(id)).name);
  }
  return names;
}

function different(topics: readonly Topic[]): Topic[] {
  return topics.filter(
    (topic, index) => topics.findIndex((other) => isSameTopic(other, topic)) === index,
  );
}
