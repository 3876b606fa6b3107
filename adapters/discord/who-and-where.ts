import {
  type APIInteractionGuildMember,
  type BaseInteraction,
  type Channel,
  GuildMember,
  type Message,
  type User,
} from 'discord.js';
import type { Commanded, Speaker } from '../../src/platform.ts';
import { placeRef, type Snowflake, userRef } from './places.ts';

/** What all events have in common. */
type Origin = Pick<Commanded, 'eventId' | 'from' | 'place' | 'placeName' | 'answerIn' | 'direct'>;

/** Of an interaction; `message` is the one that the answer stands under, if any. */
export function originOf(interaction: BaseInteraction, message: Snowflake | null): Origin {
  const direct = interaction.guildId === null;
  return {
    eventId: interaction.id,
    from: speaker(interaction.user, interaction.member),
    ...where(interaction.channelId ?? '', interaction.channel, direct ? null : message, direct),
  };
}

export function originOfMessage(message: Message): Origin {
  const direct = message.guildId === null;
  return {
    eventId: message.id,
    from: speaker(message.author, message.member),
    // Two people alone need no sign of what answers what.
    ...where(message.channelId, message.channel, direct ? null : message.id, direct),
  };
}

/** On Discord a thread is a channel; "this channel" means the one the thread is in, the answer goes into the thread. */
function where(id: Snowflake, channel: Channel | null, replyTo: Snowflake | null, direct: boolean) {
  const parent = channel?.isThread() ? channel.parentId : null;
  return {
    place: placeRef(parent ?? id),
    placeName: direct ? 'direct message' : nameOf(channel),
    answerIn: placeRef(id, replyTo),
    direct,
  };
}

export function nameOf(channel: Channel | null): string {
  if (channel === null || channel.isDMBased()) return 'direct message';
  const named = channel.isThread() ? (channel.parent ?? channel) : channel;
  return `#${named.name}`;
}

/** Discord knows no time zones of people. */
export function speaker(
  user: User,
  member: GuildMember | APIInteractionGuildMember | null,
): Speaker {
  const name =
    member instanceof GuildMember ? member.displayName : (member?.nick ?? user.displayName);
  return {
    account: { platform: 'discord', user: userRef(user.id) },
    // A text that names somebody has its white space put in order, too, and the name has to be found in it.
    name: name.replaceAll(/\s+/g, ' ').trim(),
    zone: null,
  };
}
