import type { Because } from '../../cards/notices/because.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { OwnNotice } from '../../domain/notices/own-notice.ts';
import type { OwnLookup } from '../../domain/notices/settle-followed.ts';
import type { Instant } from '../../domain/time/time.ts';
import { UTC } from '../../domain/time/zone.ts';
import type { Preview } from '../delivery/previewed.ts';
import { heldBackUntil } from '../mutes/muted.ts';
import { fromWorkOn } from './from-work-on.ts';
import { ownMessage } from './own-message.ts';
import { foundIn, ownLookupFor } from './own-lookup.ts';
import { reachOf, type Means } from './reach-of.ts';

/**
 * The messages that people will get of the dates that they follow, in order, as things stand: also what waits for
 * somebody's return.
 *
 * @param person null for everybody.
 */
export async function ownToCome(
  means: Means,
  { from, to }: { readonly from: Instant; readonly to: Instant | null },
  person: PersonId | null,
): Promise<Preview[]> {
  const { tx } = means;
  const planned = await tx.ownNotices.toCome(to, person);
  const lookup = await ownLookupFor(tx, planned);
  const previews: Preview[] = [];
  for (const [id, rows] of Map.groupBy(planned, ({ personId }) => personId)) {
    const times = new Map<Instant, OwnNotice[]>();
    for (const row of rows) {
      const at = await comesAt(means, row, lookup);
      if (at === null || at < from || (to !== null && at > to)) continue;
      times.set(at, [...(times.get(at) ?? []), row]);
    }
    for (const [at, together] of times) {
      const preview = await shown(means, id, together, { at, lookup });
      if (preview !== null) previews.push(preview);
    }
  }
  return previews.toSorted((a, b) => a.dueAt - b.dueAt);
}

/** When it is told: who is away hears of it once they are back and at work; null where nobody knows when. */
async function comesAt(means: Means, row: OwnNotice, lookup: OwnLookup): Promise<Instant | null> {
  const back = await heldBackUntil(means.tx, row.personId, row.dueAt);
  if (back === null || back === row.dueAt) return back;
  return await fromWorkOn(means, row, lookup, back);
}

async function shown(
  means: Means,
  person: PersonId,
  rows: readonly OwnNotice[],
  { at, lookup }: { readonly at: Instant; readonly lookup: OwnLookup },
): Promise<Preview | null> {
  const { tx } = means;
  const { told, card } = await ownMessage(tx, person, rows, lookup, at);
  const [first] = told;
  if (card === null || first === undefined) return null;
  const found = foundIn(lookup, first);
  const project = found === null ? null : await tx.projects.byId(found.cycle.projectId);
  return {
    dueAt: at,
    zone: project === null ? UTC : (await reachOf(means, person, project)).zone,
    place: (await tx.people.byId(person)).name,
    to: { kind: 'person', personId: person, platform: first.platform },
    platform: first.platform,
    because: told.map((notice) => becauseOf(notice, lookup)),
    card,
  };
}

export function becauseOf(
  { deadlineId, flavour, offsetDays }: OwnNotice,
  lookup: OwnLookup,
): Because {
  const deadline =
    foundIn(lookup, { deadlineId })?.deadline.name ?? 'a date that has left the schedule';
  return { deadline, flavour, offsetDays, own: true };
}
