import { type Kysely, sql } from 'kysely';
import type { Account, Person } from '../../domain/people/account.ts';
import { brand, type PersonId } from '../../domain/ids.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

export function people(db: Kysely<Tables>) {
  async function personOf(account: Account): Promise<PersonId | null> {
    const row = await db
      .selectFrom('account')
      .select('person_id')
      .where('platform', '=', account.platform)
      .where('user_ref', '=', account.user)
      .executeTakeFirst();
    return row?.person_id ?? null;
  }

  async function byId(id: PersonId): Promise<Person> {
    const row = await db
      .selectFrom('person')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const accounts = await db
      .selectFrom('account')
      .select(['platform', 'user_ref as user'])
      .where('person_id', '=', id)
      .orderBy('id')
      .execute();
    return { id, name: row.name, zone: row.zone, accounts };
  }

  async function create(account: Account, name: string, zone: Zone | null): Promise<PersonId> {
    const { id } = await db
      .insertInto('person')
      .values({ name, zone })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('account')
      .values({ platform: account.platform, user_ref: account.user, person_id: id })
      .execute();
    return id;
  }

  /** One of them may know the zone, where the other's platform says nothing. Who has two accounts is alone no more. */
  async function join(from: PersonId, to: PersonId): Promise<void> {
    const [left, kept] = [await byId(from), await byId(to)];
    await db
      .updateTable('person')
      .set({ zone: kept.zone ?? left.zone, alone_since: null })
      .where('id', '=', to)
      .execute();
    await repoint(db, from, to);
  }

  return {
    byId,

    /** The person behind an account, made known at first sight; keeps up with a changed name or zone. */
    async meet(account: Account, name: string, zone: Zone | null): Promise<Person> {
      const known = await personOf(account);
      if (known === null) return await byId(await create(account, name, zone));
      const person = await byId(known);
      const learned = { name: name === '' ? person.name : name, zone: zone ?? person.zone };
      if (learned.name === person.name && learned.zone === person.zone) return person;
      await db.updateTable('person').set(learned).where('id', '=', known).execute();
      return { ...person, ...learned };
    },

    /** Null where relbot has met nobody by that account. */
    async behind(account: Account): Promise<Person | null> {
      const id = await personOf(account);
      return id === null ? null : await byId(id);
    },

    /** Declares that these accounts are one human's: what each did before counts as that person's from now on. */
    async link(accounts: readonly Account[]): Promise<PersonId> {
      let kept: PersonId | null = null;
      for (const account of accounts) {
        const id: PersonId =
          (await personOf(account)) ?? (await create(account, account.user, null));
        if (kept === null) kept = id;
        else if (id !== kept) await join(id, kept);
      }
      return kept ?? brand<PersonId>(0);
    },

    /** When they said that they have an account on one platform alone; null where they have not. */
    async aloneSince(id: PersonId): Promise<Instant | null> {
      const row = await db
        .selectFrom('person')
        .select('alone_since')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.alone_since ?? null;
    },

    async declareAlone(id: PersonId, now: Instant): Promise<void> {
      await db.updateTable('person').set({ alone_since: now }).where('id', '=', id).execute();
    },
  };
}

/** Every column that names a person, but for the audit's: what it says was so is never changed. */
const NAMES_PERSON = [
  ['account', 'person_id'],
  ['exception', 'requester_id'],
  ['exception', 'decided_by'],
  ['exception', 'ended_by'],
  ['vote', 'person_id'],
  ['draft', 'person_id'],
  ['role', 'person_id'],
  ['role', 'given_by'],
  ['roster_change', 'person_id'],
  ['roster_change', 'asked_by'],
  ['proposal', 'person_id'],
  ['proposal', 'ended_by'],
  ['change', 'person_id'],
  ['self_said', 'person_id'],
  ['absence', 'person_id'],
  ['reminder', 'person_id'],
  ['reminder', 'asked_by'],
  ['mute', 'person_id'],
  ['mute', 'asked_by'],
  ['follow', 'person_id'],
  ['own_notice', 'person_id'],
  ['own_notice', 'by_id'],
  ['stand_in', 'person_id'],
  ['stand_in', 'stand_in_id'],
  ['place_change', 'asked_by'],
  ['project_change', 'asked_by'],
  ['policy_change', 'asked_by'],
  ['one_time_code', 'person_id'],
  ['one_time_code', 'claimed_by'],
  ['wrong_code', 'person_id'],
  ['term', 'taught_by'],
  ['fact', 'taught_by'],
  ['lesson', 'asked_by'],
  ['unanswered', 'last_by'],
  ['known_issue', 'said_by'],
  ['request_notice', 'person_id'],
  ['acknowledgement', 'person_id'],
  ['harm_said', 'person_id'],
] as const;

async function repoint(db: Kysely<Tables>, from: PersonId, to: PersonId): Promise<void> {
  for (const [table, column] of NAMES_PERSON) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from}`.execute(
      db,
    );
  }
}
