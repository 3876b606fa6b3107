import type { Kysely, Selectable } from 'kysely';
import type { LessonId, PersonId, ProjectId } from '../../domain/ids.ts';
import type { Lesson } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** A lesson as it was asked for, until a button confirms it. */
export type KeptLesson = Lesson & {
  readonly id: LessonId;
  readonly projectId: ProjectId;
  readonly state: 'open' | 'done';
};

export function lessons(db: Kysely<Tables>) {
  return {
    async add(
      projectId: ProjectId,
      lesson: Lesson,
      askedBy: PersonId,
      now: Instant,
    ): Promise<LessonId> {
      const { id } = await db
        .insertInto('lesson')
        .values({
          project_id: projectId,
          deed: lesson.deed,
          name: 'name' in lesson ? lesson.name : null,
          words: wordsOf(lesson),
          fact_id: lesson.deed === 'forget fact' ? lesson.fact : null,
          asked_by: askedBy,
          asked_at: now,
          state: 'open',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: LessonId): Promise<KeptLesson | null> {
      const row = await db.selectFrom('lesson').selectAll().where('id', '=', id).executeTakeFirst();
      if (row === undefined) return null;
      return { ...lessonOf(row), id, projectId: row.project_id, state: row.state };
    },

    async done(id: LessonId): Promise<void> {
      await db.updateTable('lesson').set({ state: 'done' }).where('id', '=', id).execute();
    },
  };
}

function wordsOf(lesson: Lesson): string | null {
  if (lesson.deed === 'define') return lesson.meaning;
  return 'words' in lesson ? lesson.words : null;
}

function lessonOf({ deed, name, words, fact_id }: Selectable<Tables['lesson']>): Lesson {
  switch (deed) {
    case 'define':
      return { deed, name: needed(name), meaning: words };
    case 'forget term':
      return { deed, name: needed(name) };
    case 'remember':
      return { deed, words: needed(words) };
    case 'forget fact':
      return { deed, fact: needed(fact_id), words: needed(words) };
  }
}

function needed<T>(value: T | null): T {
  if (value === null) throw new Error('A lesson was kept without what it is about.');
  return value;
}
