import type { Because } from '../../cards/notices/because.ts';
import { movedPost } from '../../domain/notices/moved-post.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Lookup } from '../../domain/notices/settle-notices.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import type { Outcome } from '../../store/messages/posted.ts';
import type { Repositories } from '../../store/store.ts';
import { listenerOf } from '../places/listener-of.ts';
import { lookupFor } from './form-posts.ts';

interface Means {
  readonly tx: Repositories;
  readonly files: OwnFiles;
}

/** Why a place is told: of which date, how far from it, and what moved it to that day. */
export async function becauseOfNotice(
  { tx, files }: Means,
  notice: Notice,
  lookup: Lookup,
): Promise<Because> {
  const { deadlineId, flavour, offsetDays, placeId } = notice;
  const found = lookup(deadlineId);
  if (found === null) return { deadline: 'a date that has left the schedule', flavour, offsetDays };
  const { cycle, deadline } = found;
  const project = await tx.projects.byId(cycle.projectId);
  const listener = listenerOf(await tx.places.byId(placeId), project, files);
  const moved = movedPost(cycle, deadline, notice, listener);
  return { deadline: deadline.name, flavour, offsetDays, ...(moved === null ? {} : { moved }) };
}

/** With the deadlines' names, as they are now, and what moved each from its day. */
export async function withNames<T extends Outcome>(
  means: Means,
  outcomes: readonly T[],
): Promise<{ readonly outcome: T; readonly because: Because }[]> {
  const lookup = await lookupFor(
    means.tx,
    outcomes.map(({ notice }) => notice),
  );
  const named: { outcome: T; because: Because }[] = [];
  for (const outcome of outcomes) {
    named.push({ outcome, because: await becauseOfNotice(means, outcome.notice, lookup) });
  }
  return named;
}
