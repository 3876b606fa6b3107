import type { Delivery } from './delivery.ts';
import { eventPayload, messageEvent } from './payloads.ts';
import type { Args } from './web-api.ts';
import { BOT, type Channel, type Message, TEAM, type User, type Workspace } from './workspace.ts';

/** What has to be granted for the news of who joins. */
const JOINS: Readonly<Record<Channel['kind'], string>> = {
  public: 'channels:read',
  private: 'groups:read',
  direct: 'im:read',
};

interface Parts {
  readonly workspace: Workspace;
  readonly delivery: Delivery;
  readonly scopes: ReadonlySet<string>;
  /** What the manifest subscribes to. */
  readonly subscribed: ReadonlySet<string>;
}

/** Tells the app what happens, as far as it has subscribed to it and may know. */
export class Events {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async joined(channel: Channel, inviter: User): Promise<void> {
    const { scopes, workspace } = this.#parts;
    if (!scopes.has(JOINS[channel.kind])) return;
    await this.#send('member_joined_channel', {
      type: 'member_joined_channel',
      user: BOT.user,
      channel: channel.id,
      channel_type: 'C',
      team: TEAM.id,
      inviter: inviter.id,
      event_ts: workspace.ts(),
    });
  }

  /** Slack sends a mention as `message` and as `app_mention`, where both are subscribed. */
  async written(message: Message): Promise<void> {
    const { workspace, scopes } = this.#parts;
    const channel = workspace.channels.get(message.channel);
    if (channel === undefined || !channel.members.has(BOT.user)) return;
    const [event, scope, kind] = {
      public: ['message.channels', 'channels:history', 'channel'] as const,
      private: ['message.groups', 'groups:history', 'group'] as const,
      direct: ['message.im', 'im:history', 'im'] as const,
    }[channel.kind];
    if (scopes.has(scope)) await this.#send(event, messageEvent(message, 'message', kind));
    const isMention = channel.kind !== 'direct' && message.text.includes(`<@${BOT.user}>`);
    if (isMention && message.bot === null && scopes.has('app_mentions:read')) {
      await this.#send('app_mention', messageEvent(message, 'app_mention', kind));
    }
  }

  async #send(name: string, event: Args): Promise<void> {
    const { workspace, delivery, subscribed } = this.#parts;
    if (!subscribed.has(name)) return;
    await delivery.event(eventPayload(`Ev${workspace.next()}`, workspace.now(), event));
  }
}
