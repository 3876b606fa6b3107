import { type Message, MessageType } from 'discord.js';
import type { Said } from '../../src/platform.ts';
import type { MessageRef } from '../../src/domain/people/account.ts';
import { withNames } from './named.ts';
import { messageRef, type Snowflake } from './places.ts';
import { originOfMessage } from './who-and-where.ts';

/** What a message says to relbot; null when it was not said to relbot. */
export function heard(message: Message, me: Snowflake): Said | null {
  if (message.author.bot || message.webhookId !== null || !isTalk(message)) return null;
  const role = ownRole(message, me);
  if (message.guildId !== null && role === null && !message.mentions.users.has(me)) return null;
  return {
    ...originOfMessage(message),
    ...wordsOf(message, me, role),
    messageId: message.id,
    repliesTo: answered(message),
  };
}

/** What is forwarded refers to a message as well, and answers none. */
function answered({ type, reference }: Message): MessageRef | null {
  if (type !== MessageType.Reply || reference?.messageId === undefined) return null;
  return messageRef(reference.channelId, reference.messageId);
}

/** Not "ana pinned a message". */
const isTalk = ({ type }: Message): boolean =>
  type === MessageType.Default || type === MessageType.Reply;

/**
 * People pick the bot's role from the list as easily as the bot itself. Discord counts that as no mention of the bot,
 * and so sends it without its words (D topics/gateway, "Message Content Intent"): the answer is then the help.
 *
 * A reply to relbot's message counts as a mention as long as it calls, which it does unless switched off.
 */
const ownRole = (message: Message, me: Snowflake): Snowflake | null =>
  message.mentions.roles.find(({ tags }) => tags?.botId === me)?.id ?? null;

/** The words without the mention itself, and with names where Discord has ids. */
function wordsOf(
  message: Message,
  me: Snowflake,
  role: Snowflake | null,
): Pick<Said, 'text' | 'mentions'> {
  const { mentions, content, channel } = message;
  const rest = content
    .replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ')
    .replaceAll(role === null ? /(?!)/g : new RegExp(`<@&${role}>`, 'g'), ' ')
    // An address in angle brackets is one without a preview.
    .replaceAll(/<(https?:\/\/[^>\s]+)>/g, '$1');
  const whoIs = (id: Snowflake) => {
    const user = mentions.users.get(id);
    return user === undefined ? null : { user, member: mentions.members?.get(id) ?? null };
  };
  return withNames(rest, whoIs, channel);
}
