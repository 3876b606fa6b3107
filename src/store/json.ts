import { z } from 'zod';
import { PLATFORM_NAMES } from '../domain/people/account.ts';
import { STAGES } from '../domain/cycle/cycle.ts';
import { CHANGE_KINDS, FREEZE_KINDS } from '../domain/cycle/deadline.ts';
import {
  EXERCISES,
  NO_EXTRA,
  REACHES,
  REGRESSIONS,
  SEVERITIES,
  TESTS,
  UNDOS,
  WORKAROUNDS,
} from '../domain/exceptions/asking/extra-answers.ts';
import { pictureJson } from './picture-json.ts';
import { brand } from '../domain/ids.ts';
import type { Card } from '../cards/card.ts';
import type { Instant, WallDate, WallTime, Zone } from '../domain/time/time.ts';
import type { PlaceRef, UserRef } from '../domain/people/account.ts';
import type { WireId } from '../cards/wire-id.ts';

/**
 * What stands in JSON columns. Rows are read through these, so that a hand-edited or damaged database is a clear error
 * where it is read and never a wrong answer later.
 */
const instant = z
  .number()
  .int()
  .transform((ms) => brand<Instant>(ms));
const wallDate = z.string().transform((date) => brand<WallDate>(date));
const wallTime = z.string().transform((time) => brand<WallTime>(time));
const zone = z.string().transform((name) => brand<Zone>(name));

export const stringsJson = z.array(z.string());
export const wordsJson = z.record(z.string(), z.string());

export const stagesJson = z.array(
  z.object({
    name: z.enum(STAGES),
    begins: z.discriminatedUnion('by', [
      z.object({ by: z.literal('deadline'), key: z.string() }),
      z.object({ by: z.literal('instant'), at: instant }),
    ]),
  }),
);

const clockRule = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('end-of-day'), zone }),
  z.object({ rule: z.literal('end-of-day-before'), zone }),
  z.object({ rule: z.literal('anywhere-on-earth') }),
]);

export const whenJson = z.discriminatedUnion('precision', [
  z.object({ precision: z.literal('instant'), date: wallDate, time: wallTime, zone, at: instant }),
  z.object({ precision: z.literal('day'), date: wallDate, rule: clockRule, at: instant }),
  z.object({ precision: z.literal('week'), monday: wallDate, zone, from: instant, at: instant }),
  z.object({ precision: z.literal('undecided') }),
]);

export const freezeJson = z.object({
  freeze: z.enum(FREEZE_KINDS),
  forbids: z.array(z.enum(CHANGE_KINDS)),
  ends: z.discriminatedUnion('by', [
    z.object({ by: z.literal('deadline'), key: z.string() }),
    z.object({ by: z.literal('instant'), at: instant }),
    // Before sign-offs could be given, a row had no word of it.
    z.object({ by: z.literal('sign-off'), given: instant.nullable().default(null) }),
  ]),
});

export const answersJson = z.object({
  what: z.string(),
  link: z.string(),
  harm: z.string(),
  risk: z.enum(['low', 'medium', 'high']),
  riskReason: z.string(),
  doneBy: z.string(),
  // Requests from before they were asked for have none.
  kind: z.enum(CHANGE_KINDS).nullable().default(null),
  extra: z
    .object({
      severity: z.enum(SEVERITIES).nullable(),
      reach: z.enum(REACHES).nullable(),
      workaround: z.enum(WORKAROUNDS).nullable(),
      regression: z.enum(REGRESSIONS).nullable(),
      tested: z.enum(TESTS).nullable(),
      exercised: z.enum(EXERCISES).nullable(),
      undo: z.enum(UNDOS).nullable(),
      othersTold: z.string().nullable(),
      backup: z.string().nullable(),
    })
    .default(NO_EXTRA),
});

const platform = z.enum(PLATFORM_NAMES);
const account = z.object({ platform, user: z.string().transform((user) => brand<UserRef>(user)) });
const placeRef = z.string().transform((place) => brand<PlaceRef>(place));
const wire = z.string().transform((id) => brand<WireId>(id));

const forReader = z.literal(true).exactOptional();
const whereLive = forReader;
const inline = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['plain', 'strong', 'code']), text: z.string(), forReader, whereLive }),
  z.object({ kind: z.literal('link'), href: z.string(), label: z.string() }),
  z.object({ kind: z.literal('user'), accounts: z.array(account), name: z.string() }),
  z.object({
    kind: z.literal('channel'),
    spot: z.object({ platform, place: placeRef }),
    name: z.string(),
  }),
  z.object({
    kind: z.literal('time'),
    at: instant,
    show: z.enum(['date', 'moment', 'countdown']),
    words: z.string(),
    forReader,
    whereLive,
  }),
]);
const inlines = z.array(inline);

const action = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('button'),
    id: wire,
    label: z.string(),
    style: z.enum(['plain', 'primary', 'danger']),
  }),
  z.object({ kind: z.literal('open'), href: z.string(), label: z.string() }),
]);

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: inlines }),
  z.object({
    kind: z.literal('fields'),
    fields: z.array(z.object({ label: z.string(), value: inlines })),
  }),
  z.object({ kind: z.literal('note'), text: inlines }),
  z.object({ kind: z.literal('divider') }),
  z.object({ kind: z.literal('image'), picture: pictureJson, alt: z.string() }),
  z.object({ kind: z.literal('actions'), actions: z.array(action) }),
]);

export const cardJson: z.ZodType<Card, unknown> = z
  .object({
    title: z.string().optional(),
    tone: z.enum(['neutral', 'good', 'warning', 'stop']),
    blocks: z.array(block),
    summary: z.string(),
  })
  .transform(({ title, ...rest }) => (title === undefined ? rest : { title, ...rest }));

/** Reads one JSON column; what does not fit names the column, since the row is on disk and must be looked at. */
export function readJson<T>(schema: z.ZodType<T, unknown>, json: string, column: string): T {
  const parsed = schema.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  throw new Error(
    `The database holds something else than relbot wrote in ${column}: ${z.prettifyError(parsed.error)}`,
  );
}
