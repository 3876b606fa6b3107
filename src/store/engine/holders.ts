import type { Kysely } from 'kysely';
import type { PlatformName } from '../../domain/people/account.ts';
import type { RunId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { CLOCKS_APART } from '../messages/lanes.ts';
import type { Tables } from '../tables.ts';

/** Which relbot holds the connection to a platform that takes one only, and until when unless it says so again. */
export function holders(db: Kysely<Tables>) {
  return {
    /** Takes or keeps it until then. @returns false while another one holds it. */
    async take(platform: PlatformName, by: RunId, now: Instant, until: Instant): Promise<boolean> {
      const taken = await db
        .insertInto('holder')
        .values({ platform, held_by: by, until })
        .onConflict((conflict) =>
          conflict
            .column('platform')
            .doUpdateSet({ held_by: by, until })
            .where((where) =>
              where.or([
                where('holder.held_by', '=', by),
                where('holder.until', '<=', now),
                // Longer than anybody holds it: by a clock that has been set back since.
                where('holder.until', '>', instant(until + CLOCKS_APART)),
              ]),
            ),
        )
        .returning('platform')
        .executeTakeFirst();
      return taken !== undefined;
    },

    /** Gives it up, so that the next need not wait. */
    async letGo(platform: PlatformName, by: RunId): Promise<void> {
      await db
        .deleteFrom('holder')
        .where('platform', '=', platform)
        .where('held_by', '=', by)
        .execute();
    },
  };
}
