import type { Kysely, Selectable } from 'kysely';
import type { ProjectId } from '../../domain/ids.ts';
import type { PastRequest } from '../../domain/exceptions/register/past-request.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson, stringsJson } from '../json.ts';
import type { Tables } from '../tables.ts';

/** A cycle's requests from one place: what is imported again takes their place. */
export interface PastOf {
  readonly projectId: ProjectId;
  readonly cycleKey: string;
}

export function pastRequests(db: Kysely<Tables>) {
  return {
    async list(projectId: ProjectId): Promise<PastRequest[]> {
      const rows = await db
        .selectFrom('past_request')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('asked_on')
        .orderBy('id')
        .execute();
      return rows.map(requestOf);
    },

    /** All past requests of a cycle become these. */
    async replace(
      { projectId, cycleKey }: PastOf,
      requests: readonly PastRequest[],
      now: Instant,
    ): Promise<void> {
      await db
        .deleteFrom('past_request')
        .where('project_id', '=', projectId)
        .where('cycle_key', '=', cycleKey)
        .execute();
      for (const request of requests) {
        await db
          .insertInto('past_request')
          .values({
            project_id: projectId,
            cycle_key: cycleKey,
            freeze: request.freeze,
            title: request.title,
            link: request.link,
            thread: request.thread,
            team: request.team,
            changes: JSON.stringify(request.changes),
            asked_on: request.askedOn,
            decided_on: request.decidedOn,
            outcome: request.outcome,
            said: request.said,
            source: request.source,
            line: request.line,
            imported_at: now,
          })
          .execute();
      }
    },
  };
}

function requestOf(row: Selectable<Tables['past_request']>): PastRequest {
  return {
    cycleKey: row.cycle_key,
    freeze: row.freeze,
    title: row.title,
    link: row.link,
    thread: row.thread,
    team: row.team,
    changes: readJson(stringsJson, row.changes, 'past_request.changes'),
    askedOn: row.asked_on,
    decidedOn: row.decided_on,
    outcome: row.outcome,
    said: row.said,
    source: row.source,
    line: row.line,
  };
}
