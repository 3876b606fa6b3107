import { GatewayIntentBits, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What relbot listens to. None of it is privileged, so that Discord has nothing to approve. */
export const INTENTS = [
  { name: 'Guilds', bit: GatewayIntentBits.Guilds, why: 'know servers, channels and threads' },
  { name: 'GuildMessages', bit: GatewayIntentBits.GuildMessages, why: 'hear mentions and replies' },
  { name: 'DirectMessages', bit: GatewayIntentBits.DirectMessages, why: 'hear direct messages' },
] as const;

/** What the invite link asks for, and what does not work where it is not granted. */
export const PERMISSIONS = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel, without: 'relbot is not there' },
  {
    name: 'Send Messages',
    bit: PermissionFlagsBits.SendMessages,
    without: 'it hears, but is mute',
  },
  {
    name: 'Send Messages in Threads',
    bit: PermissionFlagsBits.SendMessagesInThreads,
    without: 'it is mute in threads',
  },
  {
    name: 'Embed Links',
    bit: PermissionFlagsBits.EmbedLinks,
    without: 'its messages are refused, as they are embeds',
  },
  {
    name: 'Attach Files',
    bit: PermissionFlagsBits.AttachFiles,
    without: 'the schedule and the statistics come without their pictures',
  },
  {
    name: 'Read Message History',
    bit: PermissionFlagsBits.ReadMessageHistory,
    without: 'answers are no replies, and after a crash it cannot look whether a post got through',
  },
  {
    name: 'Pin Messages',
    bit: PermissionFlagsBits.PinMessages,
    without: 'the state card is not pinned',
  },
] as const;

/** What may be granted in single channels, for what does not work without it. It allows far more than relbot does. */
export const OPTIONAL_PERMISSIONS = [
  { name: 'Manage Channels', without: 'relbot does not keep that channel’s topic up to date' },
] as const;

const SCOPES = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands] as const;

export const permissionBits = (): bigint => PERMISSIONS.reduce((all, { bit }) => all | bit, 0n);

export const intentBits = (): number => INTENTS.reduce((all, { bit }) => all | bit, 0);

/** The link that adds relbot to a server. */
export function inviteUrl(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: permissionBits().toString(),
    scope: SCOPES.join(' '),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
