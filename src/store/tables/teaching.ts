import type { Generated } from 'kysely';
import type { FactId, LessonId, PersonId, PlaceId, ProjectId } from '../../domain/ids.ts';
import type { Lesson } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';

/** What relbot was taught, and what it could not answer. */
export interface TeachingTables {
  term: {
    id: Generated<number>;
    project_id: ProjectId;
    key: string;
    name: string;
    meaning: string;
    taught_by: PersonId;
    taught_at: Instant;
  };
  fact: {
    id: Generated<FactId>;
    project_id: ProjectId;
    words: string;
    taught_by: PersonId;
    taught_at: Instant;
  };
  lesson: {
    id: Generated<LessonId>;
    project_id: ProjectId;
    deed: Lesson['deed'];
    name: string | null;
    words: string | null;
    fact_id: FactId | null;
    asked_by: PersonId;
    asked_at: Instant;
    state: 'open' | 'done';
  };
  unanswered: {
    id: Generated<number>;
    project_id: ProjectId;
    key: string;
    said: string;
    times: number;
    last_at: Instant;
    last_place: PlaceId;
    last_by: PersonId | null;
  };
}
