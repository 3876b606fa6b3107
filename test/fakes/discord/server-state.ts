import { type ButtonStyle, ChannelType, PermissionFlagsBits } from 'discord.js';
import { Changes } from '../world.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** What they are called on this server; null is their own name. */
  nick: string | null;
  /** Takes no direct messages from bots. */
  closed: boolean;
  /** Is on Discord, but not on this server. */
  elsewhere: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM;
  readonly parent: Channel | null;
  /** The person of a direct conversation. */
  readonly with: User | null;
  /** Whether relbot's role may see it. */
  open: boolean;
  deleted: boolean;
  topic?: string;
}

export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly by: User;
  readonly answers: string | null;
  readonly nonce: { readonly value: string; readonly at: number } | null;
  /** The one person who sees it; null is everyone in the channel. */
  readonly onlyFor: User | null;
  /** Users whom it called, and '@everyone'. */
  readonly called: readonly string[];
  readonly calledRoles: readonly string[];
  content: string;
  embeds: readonly Embed[];
  components: readonly Row[];
  attachments: readonly Attachment[];
  edits: number;
  pinned: boolean;
  deleted: boolean;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: readonly { name: string; value: string; inline?: boolean }[];
  readonly footer?: { readonly text: string };
  readonly image?: { readonly url: string };
}
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
}
export interface Row {
  readonly type: number;
  readonly components: readonly Button[];
}
export interface Button {
  readonly type: number;
  readonly label: string;
  readonly style: ButtonStyle;
  readonly custom_id?: string;
  readonly url?: string;
}

/** What a person sends, or relbot. */
export type Draft = Pick<Message, 'channel' | 'by' | 'content'> & Partial<Message>;

/** One Discord server with its people: the truth, of which REST and the gateway are views. */
export class ServerState {
  readonly changes = new Changes();
  readonly now: () => number;
  readonly guildId: string;
  readonly bot: User;
  readonly applicationId: string;
  readonly botRole: string;
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly messages: Message[] = [];
  /** Whether relbot is on the server, and in which channel the server greets. */
  joined = false;
  systemChannel: Channel | null = null;
  /** What relbot's role grants it in channels that are open to it. */
  permissions: bigint;
  #increment = 0n;

  constructor(now: () => number, permissions: bigint) {
    this.now = now;
    this.permissions = permissions;
    this.guildId = this.id();
    this.bot = this.#person('relbot', true);
    // On Discord a bot's user usually has its application's id, but need not.
    this.applicationId = this.id();
    this.botRole = this.id();
  }

  /** Ids carry the time of their making, in milliseconds since 2015, and go up. */
  id(): string {
    const since = BigInt(this.now() - 1_420_070_400_000);
    return ((since << 22n) + this.#increment++).toString();
  }

  user(name: string): User {
    const known = [...this.users.values()].find((user) => user.name === name);
    return known ?? this.#person(name, false);
  }

  /** "#dev", or "#dev > release notes" for a thread in it. */
  channel(name: string): Channel {
    const known = [...this.channels.values()].find((channel) => channel.name === name);
    if (known !== undefined) return known;
    const [parent, topic] = name.split(' > ');
    const inside = topic === undefined || parent === undefined ? null : this.channel(parent);
    const type = inside === null ? ChannelType.GuildText : ChannelType.PublicThread;
    return this.#keep({ name, type, parent: inside, with: null, open: false });
  }

  /** The conversation between this person and relbot. */
  direct(person: User): Channel {
    const known = [...this.channels.values()].find((channel) => channel.with === person);
    const name = `@${person.name}`;
    const fresh = { name, type: ChannelType.DM, parent: null, with: person, open: true } as const;
    return known ?? this.#keep(fresh);
  }

  /** What relbot may do there, as Discord computes it. */
  granted(channel: Channel): bigint {
    if (channel.type === ChannelType.DM) return ~0n;
    const open = channel.parent?.open ?? channel.open;
    return this.joined && open ? this.permissions : 0n;
  }

  may(channel: Channel, permission: bigint): boolean {
    return (this.granted(channel) & permission) === permission;
  }

  sees(channel: Channel): boolean {
    return this.may(channel, PermissionFlagsBits.ViewChannel);
  }

  isGone = (channel: Channel): boolean => channel.deleted || (channel.parent?.deleted ?? false);

  add(draft: Draft): Message {
    const message: Message = {
      id: this.id(),
      answers: null,
      nonce: null,
      onlyFor: null,
      called: [],
      calledRoles: [],
      embeds: [],
      components: [],
      attachments: [],
      edits: 0,
      pinned: false,
      deleted: false,
      ...draft,
    };
    this.messages.push(message);
    this.changes.changed();
    return message;
  }

  message(id: string | null | undefined): Message | undefined {
    return this.messages.find((message) => message.id === id && !message.deleted);
  }

  #person(name: string, bot: boolean): User {
    const user: User = { id: this.id(), name, bot, nick: null, closed: false, elsewhere: false };
    this.users.set(user.id, user);
    return user;
  }

  #keep(channel: Omit<Channel, 'id' | 'deleted'>): Channel {
    const kept: Channel = { ...channel, id: this.id(), deleted: false };
    this.channels.set(kept.id, kept);
    return kept;
  }
}
