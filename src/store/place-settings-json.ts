import { z } from 'zod';
import { brand } from '../domain/ids.ts';
import { AUDIENCES, DEADLINE_KINDS, type PlaceSettings } from '../domain/place-settings.ts';
import type { WallTime, Zone } from '../domain/time.ts';

const wallTime = z.string().transform((time) => brand<WallTime>(time));
const weekday = z.number().int().min(1).max(7);

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
  digest: z
    .object({ weekday, time: wallTime, whenEmpty: z.enum(['nothing to report', 'silence']) })
    .nullable(),
});
