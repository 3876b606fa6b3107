import { randomUUID } from 'node:crypto';
import { MessageFlags } from 'discord.js';
import { fails } from './api-error.ts';
import {
  channelPayload,
  type Json,
  memberPayload,
  messagePayload,
  userPayload,
} from './payloads.ts';
import type { Channel, Message, ServerState, User } from './server-state.ts';

/** D interactions/receiving-and-responding: the first response within 3 s, the rest within 15 minutes. */
const FIRST = 3000;
const REST = 15 * 60_000;
/** The same page, "Interaction Callback Type". */
const FIRST_RESPONSE = { say: 4, willSay: 5, willUpdate: 6, update: 7, dialog: 9 } as const;

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 5;
  readonly user: User;
  readonly channel: Channel;
  readonly at: number;
  /** The message whose button was pressed, or whose button opened the dialog. */
  readonly source: Message | null;
  answered: boolean;
  /** What @original means: the source after a deferred update, the whisper once it is there. */
  original: Message | null;
  /** A whisper was announced and is still "thinking". */
  pending: { readonly ephemeral: boolean } | null;
}

/** What people press, command and send, and how relbot answers each. */
export class Interactions {
  readonly all: Interaction[] = [];
  /** The dialog in front of each person, and where it came from. */
  readonly dialogs = new Map<User, { readonly modal: Json; readonly from: Interaction }>();
  /** How old, in milliseconds, interactions already are when they reach relbot. */
  slow = 0;
  readonly #state: ServerState;

  constructor(state: ServerState) {
    this.#state = state;
  }

  /** A new interaction, with what the gateway says of it. */
  begin(
    start: Pick<Interaction, 'type' | 'user' | 'channel' | 'source'>,
    data: Json,
  ): { readonly interaction: Interaction; readonly payload: Json } {
    const interaction: Interaction = {
      ...start,
      id: this.#state.id(),
      token: `aW50ZXJhY3Rpb24${randomUUID()}`,
      at: this.#state.now() - this.slow,
      answered: false,
      original: null,
      pending: null,
    };
    this.all.push(interaction);
    return { interaction, payload: this.#payload(interaction, data) };
  }

  find(token: string, id?: string): Interaction {
    const found = this.all.find((each) => each.token === token);
    if (found === undefined || (id !== undefined && found.id !== id))
      throw id === undefined ? fails.unknownWebhook() : fails.unknownInteraction();
    return found;
  }

  /** The first response. */
  respond(interaction: Interaction, type: number, data: Json): void {
    if (interaction.answered) throw fails.alreadyAnswered();
    if (this.#state.now() - interaction.at > FIRST) throw fails.unknownInteraction();
    const { source, type: kind } = interaction;
    if (type === FIRST_RESPONSE.dialog) {
      if (kind === 5) throw fails.invalidBody(['a dialog cannot answer a dialog']);
      this.dialogs.set(interaction.user, { modal: data, from: interaction });
    } else if (type === FIRST_RESPONSE.willUpdate || type === FIRST_RESPONSE.update) {
      if (source === null) throw fails.invalidBody(['there is no message to update']);
      interaction.original = source;
      if (type === FIRST_RESPONSE.update) this.#change(source, data);
    } else if (type === FIRST_RESPONSE.willSay) {
      interaction.pending = { ephemeral: isEphemeral(data) };
    } else if (type === FIRST_RESPONSE.say) {
      interaction.original = this.#post(interaction, data, isEphemeral(data));
    } else throw fails.invalidBody([`no such response: ${type}`]);
    interaction.answered = true;
    this.#state.changes.changed();
  }

  editOriginal(interaction: Interaction, data: Json): Message {
    this.#usable(interaction);
    if (interaction.pending !== null) {
      interaction.original = this.#post(interaction, data, interaction.pending.ephemeral);
      interaction.pending = null;
      return interaction.original;
    }
    if (interaction.original === null || interaction.original.deleted) throw fails.unknownMessage();
    return this.#change(interaction.original, data);
  }

  deleteOriginal(interaction: Interaction): void {
    this.#usable(interaction);
    if (interaction.pending === null && interaction.original === null) throw fails.unknownMessage();
    if (interaction.original !== null) interaction.original.deleted = true;
    interaction.pending = null;
    this.#state.changes.changed();
  }

  followUp(interaction: Interaction, data: Json): Message {
    this.#usable(interaction);
    return this.#post(interaction, data, isEphemeral(data));
  }

  /** What Discord's client shows as "This interaction failed". */
  failed(): Interaction[] {
    return this.all.filter(({ answered, at }) => !answered && this.#state.now() - at > FIRST);
  }

  #usable(interaction: Interaction): void {
    if (this.#state.now() - interaction.at > REST) throw fails.invalidToken();
    if (!interaction.answered) throw fails.unknownWebhook();
  }

  #post({ channel, user }: Interaction, data: Json, ephemeral: boolean): Message {
    return this.#state.add({
      channel,
      by: this.#state.bot,
      onlyFor: ephemeral ? user : null,
      ...contentOf(data),
    });
  }

  #change(message: Message, data: Json): Message {
    const { content, embeds, components } = contentOf(data);
    if ('content' in data) message.content = content;
    if ('embeds' in data) message.embeds = embeds;
    if ('components' in data) message.components = components;
    message.edits++;
    this.#state.changes.changed();
    return message;
  }

  #payload(interaction: Interaction, data: Json): Json {
    const { user, channel, source } = interaction;
    const state = this.#state;
    const direct = channel.with !== null;
    const permissions = state.granted(channel) & 0xff_ffff_ffff_ffffn;
    const who = userPayload(user);
    const member = { user: who, ...memberPayload(user, state), permissions: '0' };
    return {
      id: interaction.id,
      application_id: state.applicationId,
      type: interaction.type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: { ...channelPayload(channel, state), permissions: '0' },
      ...(direct
        ? { user: who }
        : {
            guild_id: state.guildId,
            member,
            guild: { id: state.guildId, features: [], locale: 'en-US' },
            guild_locale: 'en-US',
          }),
      ...(source === null ? {} : { message: messagePayload(source, state) }),
      app_permissions: permissions.toString(),
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: { 0: direct ? '0' : state.guildId },
      context: direct ? 1 : 0,
      attachment_size_limit: 10_485_760,
    };
  }
}

export function contentOf(
  data: Json,
): Pick<Message, 'content' | 'embeds' | 'components' | 'attachments'> {
  return {
    content: (data['content'] as string | null | undefined) ?? '',
    embeds: (data['embeds'] as Message['embeds'] | undefined) ?? [],
    components: (data['components'] as Message['components'] | undefined) ?? [],
    attachments: (data['attachments'] as Message['attachments'] | undefined) ?? [],
  };
}

const isEphemeral = (data: Json): boolean =>
  (Number(data['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0;
