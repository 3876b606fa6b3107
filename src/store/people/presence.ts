import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { PersonId } from '../../domain/ids.ts';
import { overlaps, type Absence, type Hours, type Presence } from '../../domain/people/presence.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { wallTime } from '../../domain/time/wall.ts';
import { parseZone } from '../../domain/time/zone.ts';
import type { Tables } from '../tables.ts';

type What = Tables['self_said']['what'];

const hoursJson = z.object({ from: z.string(), to: z.string() });
const daysJson = z.array(z.int().min(1).max(7));

export function presence(db: Kysely<Tables>) {
  const saidBy = async (person: PersonId, what: What): Promise<string | null> =>
    (
      await db
        .selectFrom('self_said')
        .select('value')
        .where('person_id', '=', person)
        .where('what', '=', what)
        .orderBy('id', 'desc')
        .executeTakeFirst()
    )?.value ?? null;

  const forget = async (person: PersonId, what: What): Promise<void> => {
    await db
      .deleteFrom('self_said')
      .where('person_id', '=', person)
      .where('what', '=', what)
      .execute();
  };

  const say = async (person: PersonId, what: What, value: string, now: Instant): Promise<void> => {
    await forget(person, what);
    await db
      .insertInto('self_said')
      .values({ person_id: person, what, value, said_at: now })
      .execute();
  };

  /** In force and to come, the earliest first. */
  const absences = async (person: PersonId, now: Instant): Promise<Absence[]> => {
    const rows = await db
      .selectFrom('absence')
      .selectAll()
      .where('person_id', '=', person)
      .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', now)]))
      .orderBy('from_at')
      .execute();
    return rows.map(({ from_at, until_at, zone }) => ({ from: from_at, until: until_at, zone }));
  };

  return {
    absences,
    forget,

    /** When somebody who is away is back next. */
    async nextBack(now: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('absence')
        .select('until_at')
        .where('until_at', '>', now)
        .orderBy('until_at')
        .limit(1)
        .executeTakeFirst();
      return row?.until_at ?? null;
    },

    async of(person: PersonId, now: Instant): Promise<Presence> {
      const zone = await saidBy(person, 'zone');
      const hours = await saidBy(person, 'hours');
      const days = await saidBy(person, 'working days');
      return {
        zone: zone === null ? null : parseZone(zone),
        hours: hours === null ? null : hoursOf(hours),
        days: days === null ? null : daysJson.parse(JSON.parse(days)),
        absences: await absences(person, now),
      };
    },

    async sayZone(person: PersonId, zone: Zone, now: Instant): Promise<void> {
      await say(person, 'zone', zone, now);
    },

    async sayHours(person: PersonId, hours: Hours, now: Instant): Promise<void> {
      await say(person, 'hours', JSON.stringify(hours), now);
    },

    async sayDays(person: PersonId, days: readonly number[], now: Instant): Promise<void> {
      await say(person, 'working days', JSON.stringify(days), now);
    },

    /** What overlaps it was said of the same time, and is replaced. */
    async sayAway(person: PersonId, absence: Absence, now: Instant): Promise<void> {
      const rows = await db
        .selectFrom('absence')
        .selectAll()
        .where('person_id', '=', person)
        .execute();
      for (const { id, from_at, until_at, zone } of rows) {
        if (!overlaps(absence, { from: from_at, until: until_at, zone })) continue;
        await db.deleteFrom('absence').where('id', '=', id).execute();
      }
      await db
        .insertInto('absence')
        .values({
          person_id: person,
          from_at: absence.from,
          until_at: absence.until,
          zone: absence.zone,
          said_at: now,
        })
        .execute();
    },

    /** Takes out what is in force, and with `toCome` also what is still ahead. */
    async endAbsences(person: PersonId, now: Instant, toCome: boolean): Promise<void> {
      let gone = db.deleteFrom('absence').where('person_id', '=', person);
      if (!toCome) gone = gone.where('from_at', '<=', now);
      await gone.execute();
    },
  };
}

function hoursOf(value: string): Hours {
  const { from, to } = hoursJson.parse(JSON.parse(value));
  return { from: wallTime(from), to: wallTime(to) };
}
