import type { Kysely, Selectable } from 'kysely';
import { auditHash, CHAIN_BEGINS, type HashedEntry } from '../../../migrations/audit-hash.ts';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** Who did what, when, from where, before and after. The database refuses to change or forget one. */
export interface AuditEntry {
  readonly at: Instant;
  /** Null for the command line and for relbot itself. */
  readonly personId: PersonId | null;
  readonly platform: PlatformName | 'command line';
  readonly place: PlaceRef | null;
  readonly deed: string;
  readonly subject: string;
  readonly subjectId: number | null;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** An entry as a link of the chain, in the form in which it is hashed and printed. */
export type ChainedEntry = HashedEntry & { readonly hash: string };

/** The newest entry's number and hash, kept beside the entries: without it nobody would miss the last ones. */
export interface AuditHead {
  readonly number: number;
  readonly hash: string;
}

const HEAD = 1;

export function audit(db: Kysely<Tables>) {
  const headOf = async (): Promise<AuditHead> => {
    const row = await db
      .selectFrom('audit_head')
      .select(['number', 'hash'])
      .where('id', '=', HEAD)
      .executeTakeFirst();
    return row ?? { number: 0, hash: CHAIN_BEGINS };
  };

  return {
    /** Hangs an entry on the chain; call it inside the transaction of what it tells, where nobody else writes. */
    async add(entry: AuditEntry): Promise<void> {
      const head = await headOf();
      const row = {
        at: entry.at,
        person_id: entry.personId,
        platform: entry.platform,
        place_ref: entry.place,
        deed: entry.deed,
        subject: entry.subject,
        subject_id: entry.subjectId,
        before: jsonOf(entry.before),
        after: jsonOf(entry.after),
        number: head.number + 1,
        previous: head.hash,
      };
      const hash = auditHash(hashedOf(row));
      await db
        .insertInto('audit')
        .values({ ...row, hash })
        .execute();
      await db
        .updateTable('audit_head')
        .set({ number: row.number, hash })
        .where('id', '=', HEAD)
        .execute();
    },

    head: headOf,

    /** Links of the chain behind the first few, as they stand there: whether they hold is for `AuditChain` to say. */
    async chained(skip: number, limit: number): Promise<ChainedEntry[]> {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .orderBy('number')
        .orderBy('id')
        .offset(skip)
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...hashedOf(row), hash: row.hash }));
    },

    async list(): Promise<AuditEntry[]> {
      const rows = await db.selectFrom('audit').selectAll().orderBy('number').execute();
      return rows.map((row) => ({
        at: row.at,
        personId: row.person_id,
        platform: row.platform,
        place: row.place_ref,
        deed: row.deed,
        subject: row.subject,
        subjectId: row.subject_id,
        before: row.before === null ? undefined : JSON.parse(row.before),
        after: row.after === null ? undefined : JSON.parse(row.after),
      }));
    },
  };
}

function hashedOf(row: Omit<Selectable<Tables['audit']>, 'id' | 'hash'>): HashedEntry {
  return {
    number: row.number,
    at: new Date(row.at).toISOString(),
    person: row.person_id,
    platform: row.platform,
    place: row.place_ref,
    deed: row.deed,
    subject: row.subject,
    subjectId: row.subject_id,
    ...(row.before === null ? {} : { before: parsed(row.before) }),
    ...(row.after === null ? {} : { after: parsed(row.after) }),
    previous: row.previous,
  };
}

/** What somebody wrote over by hand may be no JSON any more, which only the chain has to notice. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { unreadable: json };
  }
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
