import type { ChatInputCommandInteraction } from 'discord.js';
import type { Commanded } from '../../src/platform.ts';
import { CODES, codeOf } from './errors.ts';
import { type Log, reason } from './log.ts';
import { idsIn, type Named, withNames } from './named.ts';
import type { Snowflake } from './places.ts';

/** What one command may cost in questions to Discord; further names stay ids. */
const MOST_ASKED = 5;

/**
 * The words of a command with names where Discord has ids. Discord says with a command's text only the ids, so that
 * Discord is asked about those whom relbot has not met: one request each, which needs no intent. `mayAsk`: whether
 * there is time for that.
 */
export async function commandText(
  text: string,
  interaction: ChatInputCommandInteraction,
  mayAsk: boolean,
  log: Log,
): Promise<Pick<Commanded, 'text' | 'mentions'>> {
  const me = interaction.client.user.id;
  const rest = text.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ');
  const known = new Map<Snowflake, Named>();
  const unmet: Snowflake[] = [];
  for (const id of idsIn(rest)) {
    const named = met(id, interaction);
    if (named === null) unmet.push(id);
    else known.set(id, named);
  }
  const asked = mayAsk ? unmet.slice(0, MOST_ASKED) : [];
  await Promise.all(
    asked.map(async (id) => {
      const named = await ask(id, interaction, log);
      if (named !== null) known.set(id, named);
    }),
  );
  return withNames(rest, (id) => known.get(id) ?? null, interaction.channel);
}

/** On a server only its members count, who may have a name of their own there. */
function met(id: Snowflake, { guild, client }: ChatInputCommandInteraction): Named | null {
  if (guild !== null) {
    const member = guild.members.cache.get(id);
    return member === undefined ? null : { user: member.user, member };
  }
  const user = client.users.cache.get(id);
  return user === undefined ? null : { user, member: null };
}

async function ask(
  id: Snowflake,
  { guild, client }: ChatInputCommandInteraction,
  log: Log,
): Promise<Named | null> {
  try {
    if (guild === null) return { user: await client.users.fetch(id), member: null };
    const member = await guild.members.fetch(id);
    return { user: member.user, member };
  } catch (failure) {
    const code = codeOf(failure);
    if (code !== CODES.unknownMember && code !== CODES.unknownUser)
      log.warn(`Discord did not say who ${id} is: ${reason(failure)}`);
    return null;
  }
}
