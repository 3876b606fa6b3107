import type { Deadline } from '../cycle/deadline.ts';
import type { MuteId, PersonId, PlaceId, ProjectId } from '../ids.ts';
import type { Instant, Zone } from '../time/time.ts';
import { isAbout, type Topic } from './topic.ts';

/** A time in which a place is not told of some deadlines, or a person of nothing. */
export interface Mute {
  readonly id: MuteId;
  readonly projectId: ProjectId;
  readonly who:
    | { readonly kind: 'place'; readonly placeId: PlaceId }
    | { readonly kind: 'person'; readonly personId: PersonId };
  readonly topic: Topic;
  readonly from: Instant;
  /** Null until somebody ends it. */
  readonly until: Instant | null;
  /** In which it was said, and is shown. */
  readonly zone: Zone;
  readonly askedBy: PersonId;
  /** Open until it is confirmed. */
  readonly state: 'open' | 'in force' | 'ended';
}

/** The mute that keeps quiet of a deadline at an instant; of no deadline at all only one of everything does. */
export function muteOf(
  mutes: readonly Mute[],
  deadline: Deadline | null,
  at: Instant,
): Mute | null {
  return (
    mutes.find(
      ({ topic, from, until }) =>
        from <= at &&
        (until === null || at < until) &&
        (topic.of === 'everything' || (deadline !== null && isAbout(topic, deadline))),
    ) ?? null
  );
}
