import { expect, it } from 'vitest';
import fc from 'fast-check';
import { z } from 'zod';
import { brand, type ProjectId } from '../../src/domain/ids.ts';
import { unsavedCycle } from '../../src/domain/changing/unsaved-cycle.ts';
import { exportJson } from '../../src/formats/json-export.ts';
import { plans } from './plans.ts';

/** The shape that docs/formats.md promises, and no other field. */
const moment = z.iso.datetime().transform((text) => Date.parse(text));
const point = z.union([
  z
    .strictObject({ signOff: moment.nullable() })
    .transform(({ signOff: given }) => ({ by: 'sign-off', given })),
  z
    .strictObject({ deadline: z.string() })
    .transform(({ deadline: key }) => ({ by: 'deadline', key })),
  z.strictObject({ at: moment }).transform(({ at }) => ({ by: 'instant', at })),
]);
const when = z.union([
  z.strictObject({ precision: z.literal('undecided') }),
  z.strictObject({
    precision: z.literal('instant'),
    date: z.string(),
    time: z.string(),
    zone: z.string(),
    at: moment,
  }),
  z.strictObject({
    precision: z.literal('week'),
    monday: z.string(),
    zone: z.string(),
    from: moment,
    at: moment,
  }),
  z
    .strictObject({
      precision: z.literal('day'),
      date: z.string(),
      clock: z.string(),
      zone: z.string().optional(),
      at: moment,
    })
    .transform(({ clock: rule, zone, ...rest }) => ({
      ...rest,
      rule: zone === undefined ? { rule } : { rule, zone },
    })),
]);
const FILE = z.strictObject({
  project: z.strictObject({
    key: z.string(),
    name: z.string(),
    zone: z.string(),
    countries: z.array(z.string()),
  }),
  cycle: z.strictObject({
    key: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    closedAt: moment.nullable(),
  }),
  stages: z.array(z.strictObject({ name: z.string(), begins: point })),
  deadlines: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      kind: z.string(),
      freeze: z.string().optional(),
      forbids: z.array(z.string()).optional(),
      ends: point.optional(),
      when,
      until: when.nullable(),
      state: z.enum(['expected', 'actual']),
      owner: z.string().nullable(),
      audience: z.array(z.string()),
      note: z.string().nullable(),
      link: z.string().nullable(),
      revision: z.number(),
    }),
  ),
});

it('says everything that relbot knows of a cycle', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = exportJson({ ...plan.project, id: brand<ProjectId>(1) }, unsavedCycle(plan));
      const { project, cycle, stages, deadlines } = FILE.parse(JSON.parse(text));
      expect({ project, cycle: { ...cycle, stages } }).toEqual({
        project: { ...plan.project },
        cycle: plan.cycle,
      });
      expect(deadlines).toEqual(plan.deadlines.map((one) => ({ ...one, revision: 1 })));
    }),
    { seed: 7, numRuns: 200 },
  );
});
