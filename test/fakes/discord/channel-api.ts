import { ChannelType, PermissionFlagsBits as Permission } from 'discord.js';
import { fails } from './api-error.ts';
import { isEmpty, messageProblems } from './body-rules.ts';
import { contentOf } from './interactions.ts';
import { channelPayload, type Json, messagePayload } from './payloads.ts';
import type { Channel, Message, ServerState, User } from './server-state.ts';

/** "A few minutes", says D resources/message of how long a nonce is enforced. */
const NONCE_WINDOW = 3 * 60_000;

/** Channels and messages as relbot's token may use them. */
export class ChannelApi {
  readonly #state: ServerState;
  readonly #created: (message: Message) => void;
  readonly #updated: (message: Message) => void;

  constructor(
    state: ServerState,
    created: (message: Message) => void,
    updated: (message: Message) => void,
  ) {
    this.#state = state;
    this.#created = created;
    this.#updated = updated;
  }

  get(id: string): Json {
    return channelPayload(this.#visible(id), this.#state);
  }

  post(id: string, body: Json): Json {
    const channel = this.#writable(id);
    const reference = body['message_reference'] as Json | undefined;
    if (reference !== undefined && !this.#state.may(channel, Permission.ReadMessageHistory))
      throw fails.replyNeedsHistory();
    this.#mayAttach(channel, body);
    check(body);
    const nonce = typeof body['nonce'] === 'string' ? body['nonce'] : null;
    const before = body['enforce_nonce'] === true ? this.#recent(nonce) : undefined;
    if (before !== undefined) return messagePayload(before, this.#state);
    const answered = this.#answered(channel, reference);
    const message = this.#state.add({
      channel,
      by: this.#state.bot,
      ...contentOf(body),
      answers: answered?.id ?? null,
      nonce: nonce === null ? null : { value: nonce, at: this.#state.now() },
      called: this.#called(body, answered),
    });
    this.#created(message);
    return messagePayload(message, this.#state);
  }

  edit(channelId: string, id: string, body: Json): Json {
    const channel = this.#writable(channelId);
    const message = this.#state.message(id);
    if (message === undefined || message.channel !== channel || message.onlyFor !== null)
      throw fails.unknownMessage();
    if (!message.by.bot) throw fails.notOwnMessage();
    this.#mayAttach(channel, body);
    check(body);
    const { content, embeds, components, attachments } = contentOf(body);
    if ('content' in body) message.content = content;
    if ('embeds' in body) message.embeds = embeds;
    if ('components' in body) message.components = components;
    if ('attachments' in body) message.attachments = attachments;
    message.edits++;
    this.#updated(message);
    this.#state.changes.changed();
    return messagePayload(message, this.#state);
  }

  pin(channelId: string, id: string): void {
    const channel = this.#visible(channelId);
    if (!this.#state.may(channel, Permission.PinMessages)) throw fails.missingPermission();
    const message = this.#state.message(id);
    if (message === undefined || message.channel !== channel || message.onlyFor !== null)
      throw fails.unknownMessage();
    message.pinned = true;
    this.#updated(message);
    this.#state.changes.changed();
  }

  setTopic(id: string, body: Json): Json {
    const channel = this.#visible(id);
    if (!this.#state.may(channel, Permission.ManageChannels)) throw fails.missingPermission();
    channel.topic = String(body['topic']);
    this.#state.changes.changed();
    return channelPayload(channel, this.#state);
  }

  list(id: string, query: URLSearchParams): Json[] {
    const channel = this.#visible(id);
    // No error, but nothing: D resources/message, "Get Channel Messages".
    if (!this.#state.may(channel, Permission.ReadMessageHistory)) return [];
    const before = query.get('before');
    const limit = Number(query.get('limit') ?? 50);
    return this.#state.messages
      .filter((each) => each.channel === channel && !each.deleted && each.onlyFor === null)
      .filter((each) => before === null || BigInt(each.id) < BigInt(before))
      .slice(-limit)
      .reverse()
      .map((message) => messagePayload(message, this.#state));
  }

  openDirect(body: Json): Json {
    const person = this.#state.users.get(String(body['recipient_id']));
    if (person === undefined || person.bot) throw fails.invalidBody(['no such recipient']);
    return channelPayload(this.#state.direct(person), this.#state);
  }

  #visible(id: string): Channel {
    const channel = this.#state.channels.get(id);
    if (channel === undefined || this.#state.isGone(channel)) throw fails.unknownChannel();
    if (!this.#state.sees(channel)) throw fails.missingAccess();
    return channel;
  }

  #writable(id: string): Channel {
    const channel = this.#visible(id);
    if (channel.with?.closed) throw fails.closedDirect();
    const isThread = channel.type === ChannelType.PublicThread;
    const writing = isThread ? Permission.SendMessagesInThreads : Permission.SendMessages;
    // Discord would drop embeds silently without Embed Links; a silent loss proves nothing here.
    if (!this.#state.may(channel, writing | Permission.EmbedLinks)) throw fails.missingPermission();
    return channel;
  }

  #mayAttach(channel: Channel, body: Json): void {
    const attaches = ((body['attachments'] as unknown[] | undefined) ?? []).length > 0;
    if (attaches && !this.#state.may(channel, Permission.AttachFiles))
      throw fails.missingPermission();
  }

  /** By the same author, in whichever channel. */
  #recent(nonce: string | null): Message | undefined {
    const since = this.#state.now() - NONCE_WINDOW;
    return this.#state.messages.find(
      (each) => nonce !== null && each.nonce?.value === nonce && each.nonce.at >= since,
    );
  }

  #answered(channel: Channel, reference: Json | undefined): Message | undefined {
    if (reference === undefined) return undefined;
    const message = this.#state.message(String(reference['message_id']));
    if (message?.channel === channel) return message;
    if (reference['fail_if_not_exists'] !== false)
      throw fails.invalidBody(['message_reference: Unknown message']);
    return undefined;
  }

  /** Whom the message calls: only those whom allowed_mentions lets it, and never from inside an embed. */
  #called(body: Json, answered: Message | undefined): string[] {
    const allowed = (body['allowed_mentions'] ?? { parse: ['users', 'everyone'] }) as {
      parse?: string[];
      users?: string[];
      replied_user?: boolean;
    };
    const { content } = contentOf(body);
    const named = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => id ?? []);
    const users = named.filter(
      (id) => (allowed.parse ?? []).includes('users') || (allowed.users ?? []).includes(id),
    );
    const all = (allowed.parse ?? []).includes('everyone') && /@everyone|@here/.test(content);
    const reply: User | undefined = allowed.replied_user === true ? answered?.by : undefined;
    return [...new Set([...users, ...(all ? ['@everyone'] : []), ...(reply ? [reply.id] : [])])];
  }
}

function check(body: Json): void {
  const problems = messageProblems(body);
  if (problems.length > 0) throw fails.invalidBody(problems);
  if (isEmpty(body)) throw fails.invalidBody(['Cannot send an empty message']);
}
