import type { AuditTables } from './tables/audit.ts';
import type { ExceptionTables } from './tables/exceptions.ts';
import type { FollowingTables } from './tables/following.ts';
import type { MessageTables } from './tables/messages.ts';
import type { NoticeTables } from './tables/notices.ts';
import type { PeopleTables } from './tables/people.ts';
import type { PlaceTables } from './tables/places.ts';
import type { ScheduleTables } from './tables/schedule.ts';
import type { TeachingTables } from './tables/teaching.ts';
import type { WebhookTables } from './tables/webhooks.ts';

/** The rows as the newest migration leaves them. JSON columns are text, read through the schemas in `json.ts`. */
export interface Tables
  extends AuditTables,
    ExceptionTables,
    FollowingTables,
    MessageTables,
    NoticeTables,
    PeopleTables,
    PlaceTables,
    ScheduleTables,
    TeachingTables,
    WebhookTables {}
