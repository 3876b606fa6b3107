import { type Kysely, type Selectable, sql } from 'kysely';
import type { MuteId, PersonId, PlaceId } from '../../domain/ids.ts';
import type { Mute } from '../../domain/notices/mute.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';
import { topicColumns, topicOf } from './topic-columns.ts';

export function mutes(db: Kysely<Tables>) {
  // As a literal, so that the partial index over what is to end serves.
  const inForce = sql<boolean>`state = ${sql.lit('in force')}`;
  const all = () => db.selectFrom('mute').selectAll();

  return {
    async add(mute: Omit<Mute, 'id'>): Promise<MuteId> {
      const { id } = await db
        .insertInto('mute')
        .values({
          project_id: mute.projectId,
          place_id: mute.who.kind === 'place' ? mute.who.placeId : null,
          person_id: mute.who.kind === 'person' ? mute.who.personId : null,
          ...topicColumns(mute.topic),
          from_at: mute.from,
          until_at: mute.until,
          zone: mute.zone,
          asked_by: mute.askedBy,
          state: mute.state,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: MuteId): Promise<Mute | null> {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : muteOf(row);
    },

    /** It is in force from then on. */
    async begin(id: MuteId, from: Instant): Promise<void> {
      await db
        .updateTable('mute')
        .set({ state: 'in force', from_at: from })
        .where('id', '=', id)
        .execute();
    },

    async end(id: MuteId): Promise<void> {
      await db.updateTable('mute').set({ state: 'ended' }).where('id', '=', id).execute();
    },

    async ofPlace(place: PlaceId): Promise<Mute[]> {
      const rows = await all().where(inForce).where('place_id', '=', place).orderBy('id').execute();
      return rows.map(muteOf);
    },

    async ofPlaces(places: readonly PlaceId[]): Promise<Mute[]> {
      if (places.length === 0) return [];
      const rows = await all()
        .where(inForce)
        .where('place_id', 'in', places)
        .orderBy('id')
        .execute();
      return rows.map(muteOf);
    },

    async ofPerson(person: PersonId): Promise<Mute[]> {
      const rows = await all()
        .where(inForce)
        .where('person_id', '=', person)
        .orderBy('id')
        .execute();
      return rows.map(muteOf);
    },

    /** Those whose time is over, and that have not been ended. */
    async over(now: Instant): Promise<Mute[]> {
      const rows = await all()
        .where(inForce)
        .where('until_at', '<=', now)
        .orderBy('until_at')
        .orderBy('id')
        .execute();
      return rows.map(muteOf);
    },

    async nextEnd(now: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('mute')
        .select('until_at')
        .where(inForce)
        .where('until_at', '>', now)
        .orderBy('until_at')
        .limit(1)
        .executeTakeFirst();
      return row?.until_at ?? null;
    },
  };
}

function muteOf(row: Selectable<Tables['mute']>): Mute {
  return {
    id: row.id,
    projectId: row.project_id,
    who: whoOf(row),
    topic: topicOf(row),
    from: row.from_at,
    until: row.until_at,
    zone: row.zone,
    askedBy: row.asked_by,
    state: row.state,
  };
}

function whoOf(row: Selectable<Tables['mute']>): Mute['who'] {
  if (row.place_id !== null) return { kind: 'place', placeId: row.place_id };
  if (row.person_id === null) throw new Error(`The mute ${row.id} keeps nobody quiet.`);
  return { kind: 'person', personId: row.person_id };
}
