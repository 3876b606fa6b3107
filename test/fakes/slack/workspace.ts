import { Changes } from '../world.ts';
import { Files } from './files.ts';

export const TEAM = { id: 'T0TEAM', name: 'Example Team', domain: 'example' };
export const BOT = { user: 'U0RELBOT', id: 'B0RELBOT', app: 'A0RELBOT', name: 'relbot' };

export interface User {
  readonly id: string;
  readonly name: string;
  tz: string;
  bot: boolean;
}

export interface Channel {
  readonly id: string;
  /** "dev", without its sign; a direct conversation has the user's. */
  readonly name: string;
  readonly kind: 'public' | 'private' | 'direct';
  readonly members: Set<string>;
  gone: 'deleted' | 'archived' | null;
  topic?: string;
}

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly user: string;
  /** The app that wrote it; null is a person. */
  readonly bot: string | null;
  /** The one user who sees it; null is everyone. */
  readonly onlyFor: string | null;
  text: string;
  blocks: readonly Block[];
  metadata: unknown;
  edits: number;
  pinned: boolean;
}

export type Block = Readonly<Record<string, unknown>> & { readonly type: string };

export interface View {
  readonly id: string;
  readonly user: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What stands in the workspace. It lives in the test's process, so that it survives the program. */
export class Workspace {
  readonly changes = new Changes();
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly messages: Message[] = [];
  readonly files = new Files();
  readonly views = new Map<string, View>();
  readonly now: () => number;
  #count = 0;

  constructor(now: () => number) {
    this.now = now;
    this.users.set(BOT.user, { id: BOT.user, name: BOT.name, tz: 'UTC', bot: true });
  }

  /** Unique, and rising. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** A message's time, which is also its name. */
  ts(): string {
    return `${Math.floor(this.now() / 1000)}.${String(this.next()).padStart(6, '0')}`;
  }

  user(name: string): User {
    const id = `U0${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
    const user = this.users.get(id) ?? { id, name, tz: 'Europe/Berlin', bot: false };
    this.users.set(id, user);
    return user;
  }

  /** "#dev"; one whose name begins with "#private" is private. */
  channel(name: string): Channel {
    const bare = name.replace(/^#/, '');
    const id = `C0${bare.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
    return this.#kept(id, bare, bare.startsWith('private') ? 'private' : 'public');
  }

  conversation(user: User): Channel {
    const channel = this.#kept(`D0${user.id.slice(2)}`, user.name, 'direct');
    channel.members.add(user.id).add(BOT.user);
    return channel;
  }

  #kept(id: string, name: string, kind: Channel['kind']): Channel {
    const channel = this.channels.get(id) ?? { id, name, kind, members: new Set(), gone: null };
    this.channels.set(id, channel);
    return channel;
  }

  add(message: Omit<Message, 'ts' | 'edits' | 'pinned'>): Message {
    const added = { ...message, ts: this.ts(), edits: 0, pinned: false };
    this.messages.push(added);
    this.changes.changed();
    return added;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
  }

  /** Slack shows a whisper in a thread only where the thread has begun. */
  isShown(message: Message): boolean {
    if (message.onlyFor === null || message.thread === null) return true;
    return this.messages.some(
      (other) =>
        other.channel === message.channel &&
        other.thread === message.thread &&
        other.onlyFor === null,
    );
  }
}
