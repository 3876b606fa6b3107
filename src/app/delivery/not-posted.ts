import type { Because } from '../../cards/notices/because.ts';
import type { NotPosted } from '../../cards/notices/why-not.ts';
import type { PlatformName } from '../../domain/people/account.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { UTC } from '../../domain/time/zone.ts';
import type { Outcome } from '../../store/messages/posted.ts';
import type { Repositories } from '../../store/store.ts';
import { foundIn, ownLookupFor } from '../follows/own-lookup.ts';
import { becauseOf } from '../follows/own-to-come.ts';
import { notTold } from '../follows/why-not-told.ts';
import { projectOf } from '../project-of.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import { withNames } from './because-of-notice.ts';
import { fate } from './what-was-posted.ts';

interface Means {
  readonly tx: Repositories;
  readonly files: OwnFiles;
}

/** A notice that was due and did not come. */
export interface NotCome {
  readonly dueAt: Instant;
  readonly zone: Zone;
  /** A channel's name; a person's where they were to be told for themselves. */
  readonly place: string;
  readonly to: 'place' | 'person';
  readonly platform: PlatformName;
  readonly because: Because;
  readonly why: NotPosted;
}

/** All that was due between two instants, in any place and to any person, and did not come, in order. */
export async function notCome(means: Means, from: Instant, to: Instant): Promise<NotCome[]> {
  const { tx } = means;
  const outcomes = await tx.posted.outcomes({ from, to }, { placeId: null, deadlineId: null });
  const missing: NotCome[] = [];
  for (const { outcome, because } of await withNames(means, outcomes)) {
    const why = notPosted(outcome);
    if (why === null) continue;
    const { dueAt, placeId } = outcome.notice;
    const place = await tx.places.byId(placeId);
    const zone = (await projectOf(tx, place))?.zone ?? UTC;
    const { platform } = place.spot;
    missing.push({ dueAt, zone, place: place.name, to: 'place', platform, because, why });
  }
  missing.push(...(await notToldTo(tx, from, to)));
  return missing.toSorted((a, b) => a.dueAt - b.dueAt);
}

async function notToldTo(tx: Repositories, from: Instant, to: Instant): Promise<NotCome[]> {
  const outcomes = await tx.ownNotices.outcomes(from, to, { person: null, deadline: null });
  const lookup = await ownLookupFor(
    tx,
    outcomes.map(({ notice }) => notice),
  );
  const missing: NotCome[] = [];
  for (const outcome of outcomes) {
    const why = notTold(outcome);
    if (why === null) continue;
    const { dueAt, personId, platform, deadlineId } = outcome.notice;
    const cycle = foundIn(lookup, { deadlineId })?.cycle ?? null;
    const zone = cycle === null ? UTC : (await tx.projects.byId(cycle.projectId)).zone;
    const place = (await tx.people.byId(personId)).name;
    const because = becauseOf(outcome.notice, lookup);
    missing.push({ dueAt, zone, place, to: 'person', platform, because, why });
  }
  return missing;
}

/** Why it did not come; null where it did. */
export function notPosted({ notice, state, reason, post }: Outcome): NotPosted | null {
  switch (state) {
    case 'skipped':
    case 'cancelled':
      return { is: state, reason: reason ?? '' };
    case 'planned':
      return { is: 'waiting', detail: null };
    case 'posted': {
      if (post === null) throw new Error(`The notice ${notice.id} is posted by no post.`);
      const became = fate(post.state);
      if (became === 'sent') return null;
      return { is: became === 'on its way' ? 'waiting' : became, detail: post.detail };
    }
  }
}
