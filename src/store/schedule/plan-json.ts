import { z } from 'zod';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import { brand } from '../../domain/ids.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { freezeJson, stagesJson, stringsJson, whenJson } from '../json.ts';

/** A whole plan in one JSON column: what the history of a cycle and its proposals are made of. */
const base = z.object({
  key: z.string(),
  name: z.string(),
  aliases: stringsJson,
  when: whenJson,
  until: whenJson.nullable(),
  state: z.enum(['expected', 'actual']),
  owner: z.string().nullable(),
  audience: stringsJson,
  note: z.string().nullable(),
  link: z.string().nullable(),
});

const deadline = z.union([
  base.extend({ kind: z.literal('freeze'), ...freezeJson.shape }),
  base.extend({ kind: z.enum(['milestone', 'candidate', 'release', 'event']) }),
]);

export const planJson: z.ZodType<CyclePlan, unknown> = z.object({
  project: z.object({
    key: z.string(),
    name: z.string(),
    zone: z.string().transform((zone) => brand<Zone>(zone)),
    // Before there were countries, a plan had no word of them.
    countries: stringsJson.default([]),
  }),
  cycle: z.object({
    key: z.string(),
    name: z.string(),
    aliases: stringsJson,
    stages: stagesJson,
    closedAt: z
      .number()
      .nullable()
      .transform((at) => (at === null ? null : brand<Instant>(at))),
  }),
  deadlines: z.array(deadline),
});
