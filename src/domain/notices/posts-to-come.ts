import type { PlannedNotice } from './notice.ts';
import type { Instant } from '../time/time.ts';

/** Notices that will go out as one post, and when. */
export interface PostToCome<N extends PlannedNotice = PlannedNotice> {
  readonly dueAt: Instant;
  readonly notices: readonly N[];
}

/** The posts that planned notices will become: one a place, day and flavour, in the order they go out. */
export function postsToCome<N extends PlannedNotice>(planned: readonly N[]): PostToCome<N>[] {
  const together = Map.groupBy(planned, ({ placeId, day, flavour, dueAt }) =>
    JSON.stringify([placeId, day, flavour, dueAt]),
  );
  return [...together.values()]
    .flatMap((notices) => {
      const [first] = notices;
      return first === undefined ? [] : [{ dueAt: first.dueAt, notices }];
    })
    .toSorted((a, b) => a.dueAt - b.dueAt);
}
