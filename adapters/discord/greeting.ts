import {
  ChannelType,
  type Guild,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type TextChannel,
} from 'discord.js';
import type { Joined } from '../../src/platform.ts';
import { placeRef } from './places.ts';
import { nameOf } from './who-and-where.ts';

/**
 * Discord says which server relbot was added to, and nothing of channels: the greeting goes into the channel where the
 * server greets, or else the first that relbot may write in. Null when there is none. The event id is the server's, so
 * that the same server is greeted once however often Discord names it.
 */
export function joined(guild: Guild): Joined | null {
  const channel = [guild.systemChannel, ...inOrder(guild)].find((each) => mayGreet(guild, each));
  if (channel === undefined || channel === null) return null;
  return {
    eventId: `joined:${guild.id}`,
    place: placeRef(channel.id),
    placeName: nameOf(channel),
  };
}

const inOrder = (guild: Guild): TextChannel[] =>
  [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .sort((a, b) => a.rawPosition - b.rawPosition || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));

function mayGreet(guild: Guild, channel: GuildBasedChannel | null): boolean {
  const me = guild.members.me;
  return (channel && me && channel.permissionsFor(me).has(GREETING)) ?? false;
}

const GREETING = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
];
