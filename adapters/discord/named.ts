import { cleanContent, type GuildMember, type TextBasedChannel, type User } from 'discord.js';
import type { Mentions, Speaker } from '../../src/platform.ts';
import type { Snowflake } from './places.ts';
import { speaker } from './who-and-where.ts';

export interface Named {
  readonly user: User;
  /** Null outside a server. */
  readonly member: GuildMember | null;
}

const USER = /<@!?(\d{15,20})>/;

/** Whom the text names, in its order, each once. */
export const idsIn = (text: string): Snowflake[] => [
  ...new Set([...text.matchAll(new RegExp(USER, 'g'))].flatMap(([, id]) => id ?? [])),
];

/**
 * The words with names where Discord has ids, and who they are. Nothing in a name is read once more; an id that nobody
 * is known by stays as it is.
 */
export function withNames(
  text: string,
  whoIs: (id: Snowflake) => Named | null,
  channel: TextBasedChannel | null,
): { readonly text: string; readonly mentions: Mentions } {
  const people = new Map<Snowflake, Speaker>();
  const part = (words: string, index: number): string => {
    // Splitting by an expression with a group puts what the group took at every second place.
    if (index % 2 === 0) return channel === null ? words : cleanContent(words, channel);
    const named = whoIs(words);
    if (named === null) return `<@${words}>`;
    const who = speaker(named.user, named.member);
    if (!named.user.bot) people.set(words, who);
    return `@${who.name}`;
  };
  const words = text.split(USER).map(part).join('');
  return {
    text: words.replaceAll(/[^\S\n]+/g, ' ').trim(),
    mentions: [...people.values()],
  };
}
