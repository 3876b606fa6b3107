import { raw } from './raw.ts';
import type { Args } from './web-api.ts';
import type { Payload } from './delivery.ts';
import { BOT, type Channel, type Message, TEAM, type User, type View } from './workspace.ts';

/** What Slack sends, in its own shapes: https://docs.slack.dev/reference/interaction-payloads and /events. */
export function eventPayload(id: string, time: number, event: Args): Payload {
  return {
    token: 'verification',
    team_id: TEAM.id,
    api_app_id: BOT.app,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(time / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: BOT.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
  };
}

export function messageEvent(
  message: Message,
  type: 'message' | 'app_mention',
  kind: string,
): Args {
  return {
    ...raw(message, false),
    type,
    channel: message.channel,
    event_ts: message.ts,
    ...(type === 'message' ? { channel_type: kind } : {}),
  };
}

interface Press {
  readonly user: User;
  readonly channel: Channel;
  readonly message: Message;
  readonly button: Args;
  readonly trigger: string;
  readonly responseUrl: string;
}

export function pressPayload({
  user,
  channel,
  message,
  button,
  trigger,
  responseUrl,
}: Press): Payload {
  const hidden = message.onlyFor !== null;
  const thread = message.thread === null ? {} : { thread_ts: message.thread };
  return {
    ...common('block_actions', user, trigger),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: hidden,
      ...thread,
    },
    channel: { id: channel.id, name: nameFor(channel) },
    ...(hidden ? {} : { message: raw(message, false) }),
    state: { values: {} },
    response_url: responseUrl,
    actions: [
      {
        type: 'button',
        action_id: button['action_id'],
        block_id: button['block'],
        text: button['text'],
        action_ts: message.ts,
      },
    ],
  };
}

export function commandPayload(
  user: User,
  channel: Channel,
  text: string,
  trigger: string,
  responseUrl: string,
): Payload {
  return {
    token: 'verification',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: nameFor(channel),
    user_id: user.id,
    user_name: user.name,
    command: '/relbot',
    text,
    api_app_id: BOT.app,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: trigger,
  };
}

export function submitPayload(user: User, view: View, state: Args, trigger: string): Payload {
  return {
    ...common('view_submission', user, trigger),
    view: { id: view.id, team_id: TEAM.id, app_id: BOT.app, hash: 'hash', ...view.body, state },
    response_urls: [],
  };
}

function common(type: string, user: User, trigger: string): Payload {
  return {
    type,
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: TEAM.id },
    api_app_id: BOT.app,
    token: 'verification',
    trigger_id: trigger,
  };
}

function nameFor({ kind, name }: Channel): string {
  if (kind === 'direct') return 'directmessage';
  return kind === 'private' ? 'privategroup' : name;
}
