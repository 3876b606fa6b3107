import { str } from './node.ts';
import type { Interactions } from './interactions.ts';
import { blocksOf, raw } from './raw.ts';
import { errorCode, problemsOf } from './say-rules.ts';
import { SCOPES } from './scopes.ts';
import { BOT, type Channel, TEAM, type Workspace } from './workspace.ts';

export type Args = Readonly<Record<string, unknown>>;
export type Reply = Readonly<Record<string, unknown>> & { readonly ok: boolean };

/** The methods of Slack's Web API that a release manager may need, as strict as the real ones. */
export class WebApi {
  /** What a request broke, in words; a test that ends with any has failed. */
  readonly violations: string[] = [];
  readonly #workspace: Workspace;
  readonly #interactions: Interactions;
  readonly #scopes: ReadonlySet<string>;

  constructor(workspace: Workspace, interactions: Interactions, scopes: ReadonlySet<string>) {
    this.#workspace = workspace;
    this.#interactions = interactions;
    this.#scopes = scopes;
  }

  call(method: string, args: Args): Reply {
    if (!(method in SCOPES)) return this.#broken(method, 'unknown_method', ['unknown method']);
    const needed = this.#needed(method, args);
    if (needed !== null && !this.#scopes.has(needed)) {
      return { ok: false, error: 'missing_scope', needed, provided: [...this.#scopes].join(',') };
    }
    const problems = problemsOf(method, args);
    if (problems.length > 0) return this.#broken(method, errorCode(problems), problems);
    if (method.startsWith('chat.') && !this.#workspace.files.areKnown(args)) {
      return failed('invalid_blocks');
    }
    return this.#answer(method, args);
  }

  #answer(method: string, args: Args): Reply {
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          url: 'https://example.slack.com/',
          team: TEAM.name,
          team_id: TEAM.id,
          user: BOT.name,
          user_id: BOT.user,
          bot_id: BOT.id,
          is_enterprise_install: false,
        };
      case 'chat.postMessage':
        return this.#post(args);
      case 'chat.postEphemeral':
        return this.#whisper(args);
      case 'chat.update':
        return this.#update(args);
      case 'pins.add':
        return this.#pin(args);
      case 'files.getUploadURLExternal':
        return this.#workspace.files.ask(args);
      case 'files.completeUploadExternal':
        return this.#workspace.files.complete(args);
      case 'views.open':
        return this.#interactions.open(str(args['trigger_id']), args['view'] as Args);
      case 'conversations.open':
        return this.#open(args);
      case 'conversations.setTopic':
        return this.#setTopic(args);
      case 'conversations.info':
        return this.#channelInfo(args);
      case 'users.info':
        return this.#userInfo(args);
      default:
        return this.#history(method, args);
    }
  }

  #post(args: Args): Reply {
    const channel = this.#writable(args);
    if ('ok' in channel) return channel;
    const thread = threadOf(args);
    const root = thread === null ? undefined : this.#workspace.find(channel.id, thread);
    if (thread !== null && root === undefined) return failed('thread_not_found');
    // An answer to an answer goes into the same thread, as threads do not nest.
    const message = this.#workspace.add({
      channel: channel.id,
      thread: root?.thread ?? thread,
      user: BOT.user,
      bot: BOT.id,
      onlyFor: null,
      text: str(args['text']),
      blocks: blocksOf(args, this.#workspace),
      metadata: args['metadata'] ?? null,
    });
    this.#interactions.posted(message);
    return { ok: true, channel: channel.id, ts: message.ts, message: raw(message, true) };
  }

  #whisper(args: Args): Reply {
    const channel = this.#writable(args);
    if ('ok' in channel) return channel;
    const user = str(args['user']);
    if (!channel.members.has(user)) return failed('user_not_in_channel');
    const message = this.#workspace.add({
      channel: channel.id,
      thread: threadOf(args),
      user: BOT.user,
      bot: BOT.id,
      onlyFor: user,
      text: str(args['text']),
      blocks: blocksOf(args, this.#workspace),
      metadata: null,
    });
    return { ok: true, message_ts: message.ts };
  }

  #update(args: Args): Reply {
    const channel = this.#workspace.channels.get(str(args['channel']));
    if (channel === undefined || channel.gone === 'deleted') return failed('channel_not_found');
    const message = this.#workspace.find(channel.id, str(args['ts']));
    // A whisper is no message of the channel: Slack does not find it.
    if (message === undefined || message.onlyFor !== null) return failed('message_not_found');
    if (message.bot !== BOT.id) return failed('cant_update_message');
    message.text = str(args['text']);
    message.blocks = blocksOf(args, this.#workspace);
    if (args['metadata'] !== undefined) message.metadata = args['metadata'];
    message.edits += 1;
    this.#workspace.changes.changed();
    return { ok: true, channel: channel.id, ts: message.ts, text: message.text };
  }

  #pin(args: Args): Reply {
    const channel = this.#writable(args);
    if ('ok' in channel) return channel;
    const message = this.#workspace.find(channel.id, str(args['timestamp']));
    if (message === undefined || message.onlyFor !== null) return failed('message_not_found');
    if (message.pinned) return failed('already_pinned');
    message.pinned = true;
    this.#workspace.changes.changed();
    return { ok: true };
  }

  #open(args: Args): Reply {
    const user = this.#workspace.users.get(str(args['users']));
    if (user === undefined) return failed('user_not_found');
    return { ok: true, channel: { id: this.#workspace.conversation(user).id } };
  }

  #setTopic(args: Args): Reply {
    const channel = this.#writable(args);
    if ('ok' in channel) return channel;
    if (str(args['topic']).length > 250) return failed('too_long');
    channel.topic = str(args['topic']);
    this.#workspace.changes.changed();
    return { ok: true };
  }

  #channelInfo(args: Args): Reply {
    const channel = this.#workspace.channels.get(str(args['channel']));
    if (channel === undefined || channel.gone === 'deleted') return failed('channel_not_found');
    const { id, name, kind, topic = '' } = channel;
    const shared = { is_channel: true, is_private: kind === 'private', topic: { value: topic } };
    return { ok: true, channel: { id, name, ...shared } };
  }

  #userInfo(args: Args): Reply {
    const user = this.#workspace.users.get(str(args['user']));
    if (user === undefined) return failed('user_not_found');
    const { id, name, tz, bot } = user;
    const profile = { display_name: name, real_name: name };
    const shown = { id, team_id: TEAM.id, name, real_name: name, tz, is_bot: bot, profile };
    return { ok: true, user: shown };
  }

  #history(method: string, args: Args): Reply {
    const channel = this.#readable(args);
    if ('ok' in channel) return channel;
    const root = method === 'conversations.replies' ? str(args['ts']) : null;
    const oldest = Number(args['oldest'] ?? 0);
    const from = Number(args['cursor'] ?? 0);
    const limit = Number(args['limit'] ?? 100);
    const all = this.#workspace.messages.filter(
      (message) =>
        message.channel === channel.id &&
        message.onlyFor === null &&
        Number(message.ts) > oldest &&
        (root === null ? message.thread === null : [message.ts, message.thread].includes(root)),
    );
    const page = (root === null ? all.toReversed() : all).slice(from, from + limit);
    const cursor = from + limit < all.length ? String(from + limit) : '';
    const withMetadata = args['include_all_metadata'] === true;
    return {
      ok: true,
      messages: page.map((message) => raw(message, withMetadata)),
      has_more: cursor !== '',
      response_metadata: { next_cursor: cursor },
    };
  }

  #needed(method: string, args: Args): string | null {
    const scope = SCOPES[method] ?? null;
    if (scope === null || typeof scope === 'string') return scope;
    const channel = this.#workspace.channels.get(str(args['channel']));
    return channel === undefined ? null : scope[channel.kind];
  }

  #writable(args: Args): Channel | Reply {
    const channel = this.#readable(args);
    if ('ok' in channel) return channel;
    return channel.gone === 'archived' ? failed('is_archived') : channel;
  }

  #readable(args: Args): Channel | Reply {
    const channel = this.#workspace.channels.get(str(args['channel']));
    if (channel === undefined || channel.gone === 'deleted') return failed('channel_not_found');
    if (channel.members.has(BOT.user)) return channel;
    return failed(channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found');
  }

  #broken(method: string, error: string, problems: readonly string[]): Reply {
    this.violations.push(...problems.map((problem) => `${method}: ${problem}`));
    return {
      ok: false,
      error,
      response_metadata: { messages: problems.map((p) => `[ERROR] ${p}`) },
    };
  }
}

const failed = (error: string): Reply => ({ ok: false, error });

function threadOf(args: Args): string | null {
  return typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null;
}
