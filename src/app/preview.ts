import { brand } from '../domain/ids.ts';
import type { Card } from '../cards/card.ts';
import { postsToCome } from '../domain/posts-to-come.ts';
import type { Flavour, Notice } from '../domain/notice.ts';
import type { Instant, Zone } from '../domain/time.ts';
import type { KnownPlace } from '../store/places.ts';
import type { Repositories } from '../store/store.ts';
import { cardOf, lookupFor } from './form-posts.ts';
import { groundOf } from './project-of.ts';

/** A post as it will go out: when, where, because of which deadlines, and what it will say. */
export interface Preview {
  readonly dueAt: Instant;
  readonly zone: Zone;
  readonly place: KnownPlace;
  readonly because: readonly {
    readonly deadline: string;
    readonly offsetDays: number;
    readonly flavour: Flavour;
  }[];
  readonly card: Card;
}

/** Every post to come between two instants, in order, as things stand. */
export async function preview(
  tx: Repositories,
  from: Instant,
  to: Instant | null,
): Promise<Preview[]> {
  const notices = await tx.notices.toCome(from, to);
  const lookup = await lookupFor(tx, notices);
  const previews: Preview[] = [];
  for (const { dueAt, notices: together } of postsToCome(notices)) {
    const items = together.flatMap((notice) => {
      const deadline = lookup(notice.deadlineId)?.deadline;
      return deadline === undefined ? [] : [{ notice, deadline }];
    });
    const [first] = items;
    if (first === undefined) continue;
    const place = await tx.places.byId(first.notice.placeId);
    const ground = await groundOf(tx, place, dueAt);
    previews.push({
      dueAt,
      zone: ground?.project.zone ?? brand<Zone>('UTC'),
      place,
      because: items.map(({ notice, deadline }) => because(notice, deadline.name)),
      card: await cardOf(
        tx,
        { placeId: place.id, flavour: first.notice.flavour, late: false, items },
        lookup,
        dueAt,
      ),
    });
  }
  return previews;
}

function because({ offsetDays, flavour }: Notice, deadline: string): Preview['because'][number] {
  return { deadline, offsetDays, flavour };
}
