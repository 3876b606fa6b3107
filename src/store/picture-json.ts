import { z } from 'zod';
import { STANDINGS, type Picture } from '../cards/pictures/picture.ts';
import { STAGES } from '../domain/cycle/cycle.ts';
import { brand } from '../domain/ids.ts';
import { DEADLINE_KINDS } from '../domain/notices/place-settings.ts';
import type { Instant, Zone } from '../domain/time/time.ts';

/** What is drawn in a stored card: not the drawing, which each place makes of it anew. */

const instant = z
  .number()
  .int()
  .transform((ms) => brand<Instant>(ms));
const zone = z.string().transform((name) => brand<Zone>(name));
const words = z.array(z.string());

const timeline = z.object({
  shows: z.literal('timeline'),
  title: z.string(),
  says: words,
  now: instant,
  today: z.string(),
  zone,
  from: instant,
  to: instant,
  stages: z.array(z.object({ name: z.enum(STAGES), from: instant, to: instant })),
  rows: z.array(
    z.object({
      date: z.string(),
      name: z.string(),
      kind: z.enum(DEADLINE_KINDS),
      from: instant.nullable(),
      to: instant.nullable(),
      standing: z.enum(STANDINGS),
      says: z.string().nullable(),
    }),
  ),
  notes: words,
});

const count = z.number().int();
const tallies = z.object({
  shows: z.literal('tallies'),
  title: z.string(),
  says: words,
  groups: z.array(
    z.object({
      name: z.string(),
      granted: count,
      refused: count,
      waiting: count,
      other: count,
      says: z.string().nullable(),
    }),
  ),
  notes: words,
});

export const pictureJson: z.ZodType<Picture, unknown> = z.discriminatedUnion('shows', [
  timeline,
  tallies,
]);
