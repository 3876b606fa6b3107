import type { Kysely } from 'kysely';
import type { PlaceRef, PlatformName } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Tables } from './tables.ts';

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

export function audit(db: Kysely<Tables>) {
  return {
    async add(entry: AuditEntry): Promise<void> {
      await db
        .insertInto('audit')
        .values({
          at: entry.at,
          person_id: entry.personId,
          platform: entry.platform,
          place_ref: entry.place,
          deed: entry.deed,
          subject: entry.subject,
          subject_id: entry.subjectId,
          before: jsonOf(entry.before),
          after: jsonOf(entry.after),
        })
        .execute();
    },

    async list(): Promise<AuditEntry[]> {
      const rows = await db.selectFrom('audit').selectAll().orderBy('id').execute();
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

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
