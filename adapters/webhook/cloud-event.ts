import { z } from 'zod';
import type { WebhookData, WebhookEvent } from '../../src/webhooks.ts';
import { eventAnswer, eventJson, freezeEventAnswer, freezeEventJson, iso } from '../public-json.ts';

/** As CloudEvents 1.0 has it, in its structured JSON. */
export const CLOUD_EVENT_TYPE = 'application/cloudevents+json; charset=utf-8';

const testAnswer = z.strictObject({ says: z.string() }).meta({ id: 'Test' });

export const cloudEvent = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.string().startsWith('relbot.'),
  subject: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  data: z.union([eventAnswer, freezeEventAnswer, testAnswer]),
});
type CloudEvent = z.infer<typeof cloudEvent>;

/** @param source the address under which others reach this relbot; else only its name. */
export function cloudEventOf(event: WebhookEvent, source: string | null): CloudEvent {
  return {
    specversion: '1.0',
    id: event.id,
    source: source ?? 'relbot',
    type: `relbot.${event.name}`,
    subject: event.subject,
    time: iso(event.at),
    datacontenttype: 'application/json',
    data: dataOf(event.data),
  };
}

function dataOf(data: WebhookData): CloudEvent['data'] {
  switch (data.of) {
    case 'history':
      return eventJson(data.event);
    case 'freeze':
      return freezeEventJson(data.event);
    case 'test':
      return { says: data.says };
  }
}
