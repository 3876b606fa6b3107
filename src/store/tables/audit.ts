import type { Generated } from 'kysely';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';

/** Who did what, in a chain that shows when something was taken out of it. */
export interface AuditTables {
  audit: {
    id: Generated<number>;
    at: Instant;
    person_id: PersonId | null;
    platform: PlatformName | 'command line';
    place_ref: PlaceRef | null;
    deed: string;
    subject: string;
    subject_id: number | null;
    before: string | null;
    after: string | null;
    number: number;
    previous: string;
    hash: string;
  };
  audit_head: { id: Generated<number>; number: number; hash: string };
}
