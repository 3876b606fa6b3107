import type { Kysely } from 'kysely';
import type { PlaceRef, UserRef } from '../../domain/people/account.ts';
import { brand, type PostId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { PostKey } from '../../platform.ts';
import { type CarriedTo, lanes } from './lanes.ts';
import { addPosts, type NewPost } from './many-posts.ts';
import { subjectColumns } from './outbox-rows.ts';
import type { Outgoing } from './outgoing.ts';
import type { Tables } from '../tables.ts';

/** What is owed from now on: written down in the transaction of what it tells. */
export function owing(db: Kysely<Tables>) {
  const lane = lanes(db);

  return {
    async add(out: Outgoing, key: PostKey, now: Instant): Promise<PostId> {
      const { platform, place } = whereTo(out);
      const laneId = await lane.of({ platform, place }, besideWhat(out), now);
      const { id } = await db
        .insertInto('outbox')
        .values({
          kind: keptAs(out),
          platform,
          place_ref: place,
          user_ref: out.kind === 'whisper' ? out.user : null,
          message_ref: out.kind === 'edit' || out.kind === 'pin' ? out.ref : null,
          key,
          ...subjectColumns(out),
          state: 'waiting',
          next_at: now,
          unsure: 0,
          created_at: now,
          sent_at: null,
          detail: null,
          lane_id: laneId,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const frozen = frozenOf(out);
      if (frozen !== null) {
        const card = JSON.stringify(frozen);
        await db.insertInto('outbox_card').values({ id, card }).execute();
      }
      await lane.joinedBy(laneId, id, now);
      return id;
    },

    /** Posts for many places at once. @returns which message has which key. */
    addPosts: (posts: readonly NewPost[], now: Instant): Promise<Map<PostKey, PostId>> =>
      addPosts(db, posts, now),
  };
}

/** A platform makes a topic wait for long, which shall hold up no post: no person has such an id. */
const TOPIC_LANE = brand<UserRef>('topic');

/** What has a lane of its own in a place. */
function besideWhat(out: Outgoing): UserRef | '' {
  switch (out.kind) {
    case 'whisper':
      return out.user;
    case 'headline':
      return TOPIC_LANE;
    case 'post':
    case 'edit':
    case 'pin':
    case 'call':
      return '';
  }
}

/** A call's place is its webhook: a receiver that does not answer holds up itself alone. */
const whereTo = (out: Outgoing): CarriedTo =>
  out.kind === 'call'
    ? { platform: 'webhook', place: brand<PlaceRef>(String(out.webhook)) }
    : out.spot;

/** What the first migrations know. What else there is, is kept as one of these. */
function keptAs({ kind }: Outgoing): 'post' | 'whisper' | 'edit' {
  switch (kind) {
    case 'post':
    case 'whisper':
    case 'edit':
      return kind;
    case 'pin':
    case 'headline':
      return 'edit';
    case 'call':
      return 'post';
  }
}

/** What never changes of it. */
function frozenOf(out: Outgoing): object | null {
  switch (out.kind) {
    case 'post':
    case 'whisper':
      return out.card;
    case 'call':
      return out.event;
    case 'edit':
    case 'pin':
    case 'headline':
      return null;
  }
}
