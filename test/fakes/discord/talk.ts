import { GatewayIntentBits as Intent } from 'discord.js';
import { mentioned } from '../mentioned.ts';
import type { Gateway } from './gateway.ts';
import { channelPayload, messageEvent } from './payloads.ts';
import type { Channel, Message, ServerState, User } from './server-state.ts';

/** What people write, and what of it relbot gets to read. */
export class Talk {
  readonly #state: ServerState;
  readonly #gateway: Gateway;

  constructor(state: ServerState, gateway: Gateway) {
    this.#state = state;
    this.#gateway = gateway;
  }

  #at(user: string, channel: string): { readonly user: User; readonly channel: Channel } {
    return { user: this.#state.user(user), channel: this.#state.channel(channel) };
  }

  /** A person writes; what is named in the words is called. */
  write(user: string, channel: string, draft: Partial<Message>): string {
    const { user: by, channel: where } = this.#at(user, channel);
    const content = draft.content ?? '';
    const named = [...content.matchAll(/<@(\d+)>/g)].flatMap(([, id]) => id ?? []);
    const called = [...new Set([...named, ...(draft.called ?? [])])];
    if (where.parent !== null && this.#state.sees(where) && !this.#isKnownThread(where))
      this.#gateway.dispatch('THREAD_CREATE', channelPayload(where, this.#state), Intent.Guilds);
    const message = this.#state.add({ ...draft, channel: where, by, content, called });
    this.tell('MESSAGE_CREATE', message);
    return message.id;
  }

  #isKnownThread(thread: Channel): boolean {
    return this.#state.messages.some(({ channel }) => channel === thread);
  }

  /** A bot without the Message Content intent gets the words only of what is meant for it. */
  tell(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void {
    const { channel, by, called, onlyFor } = message;
    if (onlyFor !== null || !this.#state.sees(channel)) return;
    const direct = channel.with !== null;
    const open = direct || by === this.#state.bot || called.includes(this.#state.bot.id);
    const shown = open ? message : { ...message, content: '', embeds: [], components: [] };
    this.#gateway.dispatch(
      event,
      messageEvent(shown, this.#state),
      direct ? Intent.DirectMessages : Intent.GuildMessages,
    );
  }

  /** What Discord's own client makes of what is typed. */
  encoded(text: string): string {
    const users = [...this.#state.users.values()];
    const people = new Map(users.map(({ name, id }) => [name, `<@${id}>`]));
    return mentioned(text, people, (words) =>
      words.replace(/#[a-z][\w-]*/g, (written) => {
        const known = [...this.#state.channels.values()].find(({ name }) => name === written);
        return known === undefined ? written : `<#${known.id}>`;
      }),
    );
  }
}
