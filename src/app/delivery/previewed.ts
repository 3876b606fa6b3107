import type { Card } from '../../cards/card.ts';
import type { Because } from '../../cards/notices/because.ts';
import type { PlatformName } from '../../domain/people/account.ts';
import type { Reminder } from '../../domain/notices/reminder.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';

/** A post as it will go out: when, where, because of which deadlines, and what it will say. */
export interface Preview {
  readonly dueAt: Instant;
  readonly zone: Zone;
  /** A channel's name; a person's where it is told to one alone. */
  readonly place: string;
  readonly to: Reminder['to'];
  readonly platform: PlatformName;
  readonly because: readonly Because[];
  readonly card: Card;
}
