import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Ingress } from './context.ts';
import { heard } from './heard.ts';
import { listenToInteractions } from './interactions.ts';
import { reason } from './log.ts';
import { isDirect, messageRef, placeRef } from './places.ts';

const messageShape = z.object({
  event_id: z.string(),
  event: z.object({
    channel: z.string(),
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    user: z.string().optional(),
    bot_id: z.string().optional(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().optional(),
  }),
});
type MessageBody = z.infer<typeof messageShape>;

const joinedShape = z.object({
  event_id: z.string(),
  event: z.object({ user: z.string(), channel: z.string() }),
});

/**
 * Bolt acknowledges events before their listeners run, so that what is lost between the two is not sent again; it is
 * the one gap here. Interactions are stored first and acknowledged after (see interactions.ts).
 */
export function listen(app: App, ingress: Ingress): void {
  app.event('app_mention', async ({ body }) => {
    await spoken(messageShape.parse(body), ingress);
  });
  app.event('message', async ({ body }) => {
    const message = messageShape.safeParse(body);
    // Slack sends a mention in a channel as `app_mention` too; of plain messages only direct ones are for relbot.
    if (message.success && message.data.event.channel_type === 'im') {
      await spoken(message.data, ingress);
    }
  });
  app.event('member_joined_channel', async ({ body }) => {
    await joined(joinedShape.parse(body), ingress);
  });
  listenToInteractions(app, ingress);
  app.error(async (failure) => {
    ingress.log.error(`What Slack sent could not be handled: ${reason(failure)}`);
  });
}

/** A message with a file is still said; edits, deletions, joins and the like are not. */
const SAID_SUBTYPES = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

async function spoken({ event_id, event }: MessageBody, ingress: Ingress): Promise<void> {
  const { inbox, self, names, sending } = ingress;
  ingress.arrived();
  const { channel, user, ts, thread_ts: thread } = event;
  if (user === undefined || !SAID_SUBTYPES.has(event.subtype)) return;
  // Bots that answer bots never stop.
  if (event.bot_id !== undefined || user === self.botUser || user === 'USLACKBOT') return;
  const direct = isDirect(channel);
  if (thread !== undefined) sending.threadLives(channel, thread);
  await inbox.said({
    eventId: event_id,
    messageId: `${channel}/${ts}`,
    repliesTo: thread === undefined || thread === ts ? null : messageRef(channel, thread),
    from: await names.speaker(user),
    place: placeRef(channel),
    placeName: direct ? 'direct message' : await names.channel(channel),
    // A channel is spared the talk; a direct conversation is only that, and its threads are easily overlooked.
    answerIn: placeRef(channel, thread ?? (direct ? null : ts)),
    direct,
    ...(await heard(event.text, self.botUser, (id, said) => names.named(id, said))),
  });
}

async function joined(body: z.infer<typeof joinedShape>, ingress: Ingress): Promise<void> {
  ingress.arrived();
  const { user, channel } = body.event;
  if (user !== ingress.self.botUser) return;
  await ingress.inbox.joined({
    eventId: body.event_id,
    place: placeRef(channel),
    placeName: await ingress.names.channel(channel),
  });
}
