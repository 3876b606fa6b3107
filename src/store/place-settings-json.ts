import { z } from 'zod';
import { FREEZE_KINDS } from '../domain/deadline.ts';
import { brand } from '../domain/ids.ts';
import {
  AUDIENCES,
  DEADLINE_KINDS,
  UNSURE_CHOICES,
  type PlaceSettings,
} from '../domain/place-settings.ts';
import type { WallTime, Zone } from '../domain/time.ts';
import { TOPIC_KINDS, type Topic } from '../domain/topic.ts';

const wallTime = z.string().transform((time) => brand<WallTime>(time));
const weekday = z.number().int().min(1).max(7);

const topic: z.ZodType<Topic, unknown> = z.discriminatedUnion('of', [
  z.object({ of: z.literal('everything') }),
  z.object({ of: z.literal('kind'), kind: z.enum(TOPIC_KINDS) }),
  z.object({ of: z.literal('freeze'), freeze: z.enum(FREEZE_KINDS) }),
  z.object({ of: z.literal('name'), name: z.string() }),
]);

/** How a place is told, as it stands in JSON columns. */
export const placeSettingsJson: z.ZodType<PlaceSettings, unknown> = z.object({
  zone: z
    .string()
    .transform((name) => brand<Zone>(name))
    .nullable(),
  time: wallTime,
  days: z.array(weekday),
  holidaysOff: z.boolean(),
  quiet: z.object({ from: wallTime, to: wallTime }).nullable(),
  audience: z.enum(AUDIENCES).nullable(),
  kinds: z.array(z.enum(DEADLINE_KINDS)).nullable(),
  leadDays: z.array(z.number().int().positive()).nullable(),
  // Settings that were stored before there were any have none.
  ladders: z.array(z.object({ topic, days: z.array(z.number().int().positive()) })).default([]),
  digest: z
    .object({ weekday, time: wallTime, whenEmpty: z.enum(['nothing to report', 'silence']) })
    .nullable(),
  // A place keeps it in a column of its own, which is what delivery reads.
  whenUnsure: z.enum(UNSURE_CHOICES).default('miss'),
});
