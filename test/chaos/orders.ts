import { z } from 'zod';

/** How the program is broken, to see that the run notices. */
export const WAYS_TO_BREAK = [
  'finds nothing',
  'records before it sends',
  'is never unsure',
] as const;
export type Broken = (typeof WAYS_TO_BREAK)[number];

const goShape = z.object({
  kind: z.literal('go'),
  at: z.number(),
  url: z.string(),
  slack: z.object({ apiUrl: z.string(), bot: z.string(), app: z.string() }),
  discord: z.object({ apiUrl: z.string(), token: z.string() }),
  broken: z.enum(WAYS_TO_BREAK).nullable(),
});
export type Go = z.output<typeof goShape>;

const orderShape = z.discriminatedUnion('kind', [
  goShape,
  z.object({ kind: z.literal('at'), at: z.number() }),
  z.object({ kind: z.literal('rest') }),
]);
export type Order = z.output<typeof orderShape>;

const reportShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('loaded') }),
  z.object({ kind: z.literal('up') }),
  z.object({ kind: z.literal('rested') }),
  z.object({ kind: z.literal('disk') }),
  z.object({ kind: z.literal('bug'), line: z.string() }),
]);
export type Report = z.output<typeof reportShape>;

/** What the supervisor says to a relbot, and what that says back. */
export const readOrder = (message: unknown): Order => orderShape.parse(message);
export const readReport = (message: unknown): Report => reportShape.parse(message);
