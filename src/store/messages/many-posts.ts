import { type Kysely, sql } from 'kysely';
import type { Card } from '../../cards/card.ts';
import type { PlaceRef, PlatformName, Spot } from '../../domain/people/account.ts';
import { type LaneId, type PostId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { PostKey } from '../../platform.ts';
import type { Carrier } from './outgoing.ts';
import { isOnServer } from '../engine/postgres.ts';
import { type Blank, eachOf, prepared } from '../engine/prepared.ts';
import type { Tables } from '../tables.ts';

/** A post that many places get at once, each its own. */
export interface NewPost {
  readonly spot: Spot;
  readonly card: Card;
  readonly key: PostKey;
}

/**
 * Writes down many posts by a handful of statements, where each by itself takes five. Its caller has the writers' lock,
 * as whoever holds several lanes has to.
 */
export async function addPosts(
  db: Kysely<Tables>,
  posts: readonly NewPost[],
  now: Instant,
): Promise<Map<PostKey, PostId>> {
  const spots = posts.map(({ spot }) => [spot.platform, spot.place] as const);
  await makeLanes(db, { spots, now });
  const lanes = new Map<string, LaneId>();
  for (const { id, platform, place_ref } of await (isOnServer(db) ? lockedLanes : lanesOf)(db, {
    spots,
  })) {
    lanes.set(nameOf(platform, place_ref), id);
  }
  const rows = posts.map(({ spot, key }) => {
    const lane = lanes.get(nameOf(spot.platform, spot.place));
    if (lane === undefined) throw new Error('A post has no lane.');
    return [key, lane, spot.platform, spot.place] as const;
  });
  const ids = new Map<PostKey, PostId>();
  for (const { id, key } of await insertPosts(db, { rows, now })) ids.set(key, id);
  if (ids.size !== posts.length) throw new Error('Not every post was written down.');
  await addCards(db, posts, ids);
  await becomeHeads(db, { ids: [...lanes.values()], now });
  return ids;
}

/** Most of them say the same: it is put into JSON once, and handed to the database once. */
async function addCards(
  db: Kysely<Tables>,
  posts: readonly NewPost[],
  ids: ReadonlyMap<PostKey, PostId>,
): Promise<void> {
  const texts = [...new Set(posts.map(({ card }) => card))];
  const numbers = new Map(texts.map((card, index) => [card, index]));
  await insertCards(db, {
    texts: texts.map((card, index) => [index, JSON.stringify(card)] as const),
    cards: posts.map(({ key, card }) => [ids.get(key), numbers.get(card)] as const),
  });
}

const nameOf = (platform: Carrier, place: PlaceRef): string => `${platform} ${place}`;

type Spots = readonly (readonly [PlatformName, PlaceRef])[];

const makeLanes = prepared(({ db, onServer, given }: Blank<{ spots: Spots; now: Instant }>) =>
  db
    .insertInto('lane')
    .columns(['platform', 'place_ref', 'user_ref', 'next_at', 'waits_since', 'attempts'])
    .expression(
      db
        .selectFrom(sql<{ value: string }>`${eachOf(given('spots'), onServer)}`.as('each'))
        .select([
          sql<PlatformName>`value ->> 0`.as('platform'),
          sql<PlaceRef>`value ->> 1`.as('place_ref'),
          sql<''>`''`.as('user_ref'),
          sql<Instant>`cast(${given('now')} as bigint)`.as('next_at'),
          sql<Instant>`cast(${given('now')} as bigint)`.as('waits_since'),
          sql<number>`0`.as('attempts'),
        ])
        .distinct()
        // SQLite would take what follows for a join's condition.
        .where(sql<boolean>`true`),
    )
    .onConflict((conflict) => conflict.columns(['platform', 'place_ref', 'user_ref']).doNothing()),
);

const lanesOf = prepared(lanesAt('as they are'));
const lockedLanes = prepared(lanesAt('locked'));

function lanesAt(how: 'as they are' | 'locked') {
  return ({ db, onServer, given }: Blank<{ spots: Spots }>) =>
    db
      .selectFrom('lane')
      .innerJoin(sql<{ value: string }>`${eachOf(given('spots'), onServer)}`.as('each'), (join) =>
        join
          .on(sql<boolean>`lane.platform = value ->> 0`)
          .on(sql<boolean>`lane.place_ref = value ->> 1`),
      )
      .select(['lane.id', 'lane.platform', 'lane.place_ref'])
      .where(sql<boolean>`lane.user_ref = ''`)
      .$if(how === 'locked', (query) => query.forUpdate('lane'));
}

const insertPosts = prepared(
  ({
    db,
    onServer,
    given,
  }: Blank<{
    rows: readonly (readonly [PostKey, LaneId, PlatformName, PlaceRef])[];
    now: Instant;
  }>) =>
    db
      .insertInto('outbox')
      .columns([
        'key',
        'lane_id',
        'platform',
        'place_ref',
        'kind',
        'state',
        'next_at',
        'unsure',
        'created_at',
      ])
      .expression(
        db
          .selectFrom(sql<{ value: string }>`${eachOf(given('rows'), onServer)}`.as('each'))
          .select([
            sql<PostKey>`value ->> 0`.as('key'),
            sql<LaneId>`cast(value ->> 1 as bigint)`.as('lane_id'),
            sql<PlatformName>`value ->> 2`.as('platform'),
            sql<PlaceRef>`value ->> 3`.as('place_ref'),
            sql<'post'>`'post'`.as('kind'),
            sql<'waiting'>`'waiting'`.as('state'),
            sql<Instant>`cast(${given('now')} as bigint)`.as('next_at'),
            sql<number>`0`.as('unsure'),
            sql<Instant>`cast(${given('now')} as bigint)`.as('created_at'),
          ]),
      )
      .returning(['id', 'key']),
);

const insertCards = prepared(
  ({
    db,
    onServer,
    given,
  }: Blank<{
    texts: readonly (readonly [number, string])[];
    cards: readonly (readonly [PostId | undefined, number | undefined])[];
  }>) =>
    db
      // As a table of its own: where all cards differ, SQLite would read the list anew for each.
      .with(
        (cte) => cte('text').materialized(),
        (query) =>
          query
            .selectFrom(sql<{ value: string }>`${eachOf(given('texts'), onServer)}`.as('each'))
            .select([
              sql<number>`cast(value ->> 0 as int)`.as('number'),
              sql<string>`value ->> 1`.as('card'),
            ]),
      )
      .insertInto('outbox_card')
      .columns(['id', 'card'])
      .expression((query) =>
        query
          .selectFrom(sql<{ value: string }>`${eachOf(given('cards'), onServer)}`.as('each'))
          .innerJoin('text', (join) =>
            join.on(sql<boolean>`text.number = cast(each.value ->> 1 as int)`),
          )
          .select([sql<PostId>`cast(each.value ->> 0 as bigint)`.as('id'), 'text.card']),
      ),
);

/** The first that waits is the head where there was none. In a parked place it waits for the next trial all the same. */
const becomeHeads = prepared(
  ({ db, given, isAmong }: Blank<{ ids: readonly LaneId[]; now: Instant }>) =>
    db
      .updateTable('lane')
      .set((set) => ({
        head_id: set
          .selectFrom('outbox')
          .select((column) => column.fn.min('outbox.id').as('id'))
          .whereRef('outbox.lane_id', '=', 'lane.id')
          .where(sql<boolean>`outbox.state = ${sql.lit('waiting')}`),
        next_at: sql<Instant>`case when parked_since is null then ${given('now')} else next_at end`,
        waits_since: sql<Instant>`case when parked_since is null then ${given('now')} else waits_since end`,
      }))
      .where('head_id', 'is', null)
      .where(isAmong('lane.id', 'ids')),
);
