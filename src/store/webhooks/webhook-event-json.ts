import { z } from 'zod';
import { CHANGE_KINDS } from '../../domain/cycle/deadline.ts';
import { brand } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { WEBHOOK_EVENT_NAMES } from '../../domain/webhooks/events.ts';
import type { WebhookEvent } from '../../webhooks.ts';
import { whenJson } from '../json.ts';

/** What a program is told, as it waits in the outbox. */
const instant = z
  .number()
  .int()
  .transform((ms) => brand<Instant>(ms));

const historyEvent = z.object({
  id: z.string(),
  at: instant,
  project: z.string(),
  cycle: z.string(),
  cycleName: z.string(),
  kind: z.enum([
    'schedule',
    'asked',
    'granted',
    'refused',
    'withdrawn',
    'expired',
    'landed',
    'reverted',
  ]),
  says: z.string(),
  by: z.string().nullable(),
  why: z.string().nullable(),
  dates: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      from: whenJson.nullable(),
      to: whenJson.nullable(),
    }),
  ),
  request: z.object({ number: z.int(), link: z.string() }).nullable(),
});

const freezeEvent = z.object({
  project: z.string(),
  cycle: z.string(),
  says: z.string(),
  freeze: z.object({
    key: z.string(),
    name: z.string(),
    owner: z.string().nullable(),
    since: instant,
    until: z.object({
      at: instant.nullable(),
      by: z.string().nullable(),
      signOff: z.boolean(),
      says: z.string(),
    }),
    forbids: z.array(z.enum(CHANGE_KINDS)),
  }),
});

export const webhookEventJson: z.ZodType<WebhookEvent, unknown> = z.object({
  id: z.string(),
  name: z.enum([...WEBHOOK_EVENT_NAMES, 'webhook.test']),
  at: instant,
  subject: z.string(),
  data: z.discriminatedUnion('of', [
    z.object({ of: z.literal('history'), event: historyEvent }),
    z.object({ of: z.literal('freeze'), event: freezeEvent }),
    z.object({ of: z.literal('test'), says: z.string() }),
  ]),
});
