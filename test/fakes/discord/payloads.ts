import { ChannelType, MessageFlags, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Channel, Message, ServerState, User } from './server-state.ts';

/** What Discord sends: each object as its API documents it, as far as relbot or discord.js can look at it. */
export type Json = Record<string, unknown>;

const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';

export const userPayload = (user: User): Json => ({
  id: user.id,
  username: user.name,
  discriminator: user.bot ? '0001' : '0',
  global_name: user.bot ? null : user.name,
  avatar: null,
  bot: user.bot,
  public_flags: 0,
});

export const memberPayload = (user: User, state: ServerState): Json => ({
  nick: user.nick,
  avatar: null,
  roles: user.bot ? [state.botRole] : [],
  joined_at: JOINED_AT,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
});

/** Everyone sees nothing; relbot's role is let in channel by channel. */
export function channelPayload(channel: Channel, state: ServerState): Json {
  if (channel.with !== null)
    return {
      id: channel.id,
      type: channel.type,
      flags: 0,
      last_message_id: null,
      recipients: [userPayload(channel.with)],
    };
  const shared = {
    id: channel.id,
    type: channel.type,
    name: channel.name.replace(/^#|^.* > /, ''),
    guild_id: state.guildId,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
  if (channel.parent !== null)
    return {
      ...shared,
      parent_id: channel.parent.id,
      owner_id: state.bot.id,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: JOINED_AT,
        locked: false,
      },
    };
  const view = PermissionFlagsBits.ViewChannel.toString();
  return {
    ...shared,
    position: 0,
    parent_id: null,
    topic: channel.topic ?? null,
    nsfw: false,
    permission_overwrites: channel.open
      ? []
      : [{ id: state.botRole, type: 0, allow: '0', deny: view }],
  };
}

export function guildPayload(state: ServerState): Json {
  const all = [...state.channels.values()].filter(({ deleted }) => !deleted);
  return {
    id: state.guildId,
    name: 'Example Server',
    unavailable: false,
    icon: null,
    owner_id: '100000000000000001',
    joined_at: JOINED_AT,
    large: false,
    member_count: state.users.size,
    members: [{ user: userPayload(state.bot), ...memberPayload(state.bot, state) }],
    roles: [
      role(state.guildId, '@everyone', 0n),
      { ...role(state.botRole, 'relbot', state.permissions), ...managed(state) },
    ],
    channels: all
      .filter(({ type }) => type === ChannelType.GuildText)
      .map((channel) => channelPayload(channel, state)),
    threads: all
      .filter((channel) => channel.parent !== null && state.sees(channel))
      .map((channel) => channelPayload(channel, state)),
    system_channel_id: state.systemChannel?.id ?? null,
    system_channel_flags: 0,
    emojis: [],
    stickers: [],
    features: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
  };
}

const role = (id: string, name: string, permissions: bigint): Json => ({
  id,
  name,
  permissions: permissions.toString(),
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  managed: false,
  mentionable: false,
  flags: 0,
});

const managed = (state: ServerState): Json => ({
  managed: true,
  position: 1,
  tags: { bot_id: state.bot.id },
});

export function messagePayload(message: Message, state: ServerState): Json {
  const { channel, by } = message;
  const answered = state.message(message.answers);
  return {
    id: message.id,
    type: message.answers === null ? MessageType.Default : MessageType.Reply,
    channel_id: channel.id,
    author: userPayload(by),
    content: message.content,
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: message.edits === 0 ? null : new Date(state.now()).toISOString(),
    tts: false,
    mention_everyone: message.called.includes('@everyone'),
    mentions: calledUsers(message, state).map(userPayload),
    mention_roles: message.calledRoles,
    attachments: [],
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: message.components,
    pinned: false,
    flags: message.onlyFor === null ? 0 : MessageFlags.Ephemeral,
    ...(message.nonce === null ? {} : { nonce: message.nonce.value }),
    ...(message.answers === null
      ? {}
      : {
          message_reference: { type: 0, message_id: message.answers, channel_id: channel.id },
          referenced_message: answered
            ? messagePayload({ ...answered, answers: null }, state)
            : null,
        }),
  };
}

const calledUsers = (message: Message, state: ServerState): User[] =>
  message.called.flatMap((id) => state.users.get(id) ?? []);

/** A message as the gateway tells of it: on a server, with who wrote it and whom it names as members. */
export const messageEvent = (message: Message, state: ServerState): Json => ({
  ...messagePayload(message, state),
  ...(message.channel.with === null
    ? {
        guild_id: state.guildId,
        member: memberPayload(message.by, state),
        mentions: calledUsers(message, state).map((user) => ({
          ...userPayload(user),
          member: memberPayload(user, state),
        })),
      }
    : {}),
  channel_type: message.channel.type,
});
