import { z } from 'zod';
import { FREEZE_KINDS } from '../../domain/cycle/deadline.ts';
import { brand } from '../../domain/ids.ts';
import { AUDIENCES, DEADLINE_KINDS, UNSURE_CHOICES } from '../../domain/notices/place-settings.ts';
import type { SaidSettings } from '../../domain/notices/said-settings.ts';
import type { WallTime, Zone } from '../../domain/time/time.ts';
import { TOPIC_KINDS, type Topic } from '../../domain/notices/topic.ts';

const wallTime = z.string().transform((time) => brand<WallTime>(time));
const weekday = z.number().int().min(1).max(7);

const topic: z.ZodType<Topic, unknown> = z.discriminatedUnion('of', [
  z.object({ of: z.literal('everything') }),
  z.object({ of: z.literal('kind'), kind: z.enum(TOPIC_KINDS) }),
  z.object({ of: z.literal('freeze'), freeze: z.enum(FREEZE_KINDS) }),
  z.object({ of: z.literal('name'), name: z.string() }),
]);

/** What was said of how to be told, as it stands in JSON columns. */
export const saidSettingsJson: z.ZodType<SaidSettings, unknown> = z.object({
  zone: z
    .string()
    .transform((name) => brand<Zone>(name))
    .nullable()
    .optional(),
  time: wallTime.optional(),
  days: z.array(weekday).optional(),
  holidaysOff: z.boolean().optional(),
  quiet: z.object({ from: wallTime, to: wallTime }).nullable().optional(),
  audience: z.enum(AUDIENCES).nullable().optional(),
  kinds: z.array(z.enum(DEADLINE_KINDS)).nullable().optional(),
  leadDays: z.array(z.number().int().positive()).optional(),
  ladders: z.array(z.object({ topic, days: z.array(z.number().int().positive()) })).optional(),
  digest: z
    .object({ weekday, time: wallTime, whenEmpty: z.enum(['nothing to report', 'silence']) })
    .nullable()
    .optional(),
  // A place keeps it in a column of its own, which is what delivery reads.
  whenUnsure: z.enum(UNSURE_CHOICES).optional(),
});
