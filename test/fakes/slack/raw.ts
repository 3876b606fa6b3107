import { type Block, BOT, type Message, TEAM, type Workspace } from './workspace.ts';
import type { Node } from './node.ts';

/** A message as Slack's API and events give it. */
export function raw(message: Message, withMetadata: boolean): Record<string, unknown> {
  return {
    type: 'message',
    ts: message.ts,
    user: message.user,
    team: TEAM.id,
    text: message.text,
    ...(message.bot !== null ? { bot_id: message.bot, app_id: BOT.app } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
    ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
  };
}

/** Slack gives each block an id where the app did not. */
export function blocksOf(args: Node, workspace: Workspace): Block[] {
  const blocks = (args['blocks'] ?? []) as Block[];
  return blocks.map((block) => ({ block_id: `b${workspace.next()}`, ...block }));
}
