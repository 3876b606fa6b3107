import type { Card } from '../../cards/card.ts';
import { followed } from '../../cards/follows/followed.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { PersonId, ProjectId } from '../../domain/ids.ts';
import { muteOf } from '../../domain/notices/mute.ts';
import type { OwnNotice } from '../../domain/notices/own-notice.ts';
import { ownersOf } from '../../domain/people/owners.ts';
import { isFollowed } from '../../domain/notices/plan-follows.ts';
import type { Role } from '../../domain/people/role.ts';
import { settleFollowed, type OwnLookup } from '../../domain/notices/settle-followed.ts';
import type { Instant } from '../../domain/time/time.ts';
import { isSameTopic, type Topic } from '../../domain/notices/topic.ts';
import type { Repositories } from '../../store/store.ts';
import { foundIn } from './own-lookup.ts';

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
  const isTheirs = await whetherTheirs(tx, person, rows, lookup, now);
  const isWanted = (cycle: Cycle, deadline: Deadline) =>
    follows.some((follow) => isFollowed(cycle, follow, deadline));
  const { items, skipped } = settleFollowed(
    rows,
    lookup,
    (deadline, cycle) => {
      if (!isWanted(cycle, deadline) && !isTheirs(cycle, deadline)) {
        return deadline.owner === null
          ? 'It is not followed any more.'
          : 'It is not theirs any more.';
      }
      return muteOf(mutes, deadline, now) === null ? null : 'The person muted it.';
    },
    now,
  );
  const topics = follows
    .filter((follow) => items.some(({ cycle, deadline }) => isFollowed(cycle, follow, deadline)))
    .map(({ topic }) => topic);
  const asTeam = items.filter(({ cycle, deadline }) => !isWanted(cycle, deadline));
  const because = {
    topics: different(topics),
    teams: [...new Set(asTeam.flatMap(({ deadline }) => deadline.owner ?? []))],
    who: await whoDidIt(tx, rows),
    firstPosts: await tx.notices.firstPosts(
      rows.filter(({ flavour }) => flavour === 'ahead').map(({ deadlineId }) => deadlineId),
    ),
  };
  return {
    told: items.map(({ notice }) => notice),
    skipped,
    card: items.length === 0 ? null : followed(items, because, now),
  };
}

/** Whether a date is one of a team in which they are. */
async function whetherTheirs(
  tx: Repositories,
  person: PersonId,
  rows: readonly OwnNotice[],
  lookup: OwnLookup,
  now: Instant,
): Promise<(cycle: Cycle, deadline: Deadline) => boolean> {
  const roles = new Map<ProjectId, readonly Role[]>();
  for (const row of rows) {
    const found = foundIn(lookup, row);
    if (found === null || found.deadline.owner === null) continue;
    const { projectId } = found.cycle;
    if (!roles.has(projectId)) roles.set(projectId, await tx.roles.list({ projectId, now }));
  }
  return ({ projectId }, deadline) =>
    ownersOf(deadline, roles.get(projectId) ?? []).some(({ id }) => id === person);
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
