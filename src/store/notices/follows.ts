import type { Kysely, Selectable } from 'kysely';
import type { FollowId, PersonId, ProjectId } from '../../domain/ids.ts';
import type { Follow } from '../../domain/notices/own-notice.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';
import { topicColumns, topicOf } from './topic-columns.ts';

export function follows(db: Kysely<Tables>) {
  const inForce = () => db.selectFrom('follow').selectAll().where('ended_at', 'is', null);

  return {
    async add(follow: Omit<Follow, 'id'>, now: Instant): Promise<FollowId> {
      const { id } = await db
        .insertInto('follow')
        .values({
          project_id: follow.projectId,
          person_id: follow.personId,
          platform: follow.platform,
          ...topicColumns(follow.topic),
          lead_days: follow.leadDays,
          asked_at: now,
          ended_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async end(id: FollowId, now: Instant): Promise<void> {
      await db.updateTable('follow').set({ ended_at: now }).where('id', '=', id).execute();
    },

    async ofPerson(person: PersonId): Promise<Follow[]> {
      const rows = await inForce().where('person_id', '=', person).orderBy('id').execute();
      return rows.map(followOf);
    },

    async ofProject(project: ProjectId): Promise<Follow[]> {
      const rows = await inForce().where('project_id', '=', project).orderBy('id').execute();
      return rows.map(followOf);
    },
  };
}

function followOf(row: Selectable<Tables['follow']>): Follow {
  return {
    id: row.id,
    projectId: row.project_id,
    personId: row.person_id,
    platform: row.platform,
    topic: topicOf(row),
    leadDays: row.lead_days,
  };
}
