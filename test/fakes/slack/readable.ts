import { isNode, type Node, nodes, str } from './node.ts';
import type { SeenForm, SeenMessage } from '../world.ts';
import { BOT, type Block, type Message, type View, type Workspace } from './workspace.ts';

const textOf = (value: unknown): string => (isNode(value) ? str(value['text']) : '');

/** A message as a person sees it. */
export function seen(message: Message, workspace: Workspace): SeenMessage {
  const { channel, thread } = message;
  const lines = message.blocks.map((block) => blockText(block, workspace)).filter(Boolean);
  return {
    id: `${channel}/${message.ts}`,
    channel:
      workspace.channels.get(channel)?.kind === 'direct'
        ? channel
        : channelName(channel, workspace),
    thread: thread === null ? null : `${channel}/${thread}`,
    by:
      message.bot === BOT.id ? BOT.name : (workspace.users.get(message.user)?.name ?? message.user),
    text: lines.length > 0 ? lines.join('\n') : message.text,
    buttons: buttons(message.blocks).map((button) => textOf(button['text'])),
    pictures: message.blocks
      .filter(({ type }) => type === 'image')
      .map((block) => str(block['alt_text'])),
    edits: message.edits,
    pinned: message.pinned,
    mentions: mentions(message.blocks).map((id) => workspace.users.get(id)?.name ?? id),
  };
}

export function buttons(blocks: readonly Block[]): Node[] {
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap((block) =>
      nodes(block['elements']).map((each) => ({ ...each, block: block['block_id'] })),
    );
}

/** An open dialog as a person sees it. */
export function seenForm(view: View): SeenForm {
  return { title: textOf(view.body['title']), fields: nodes(view.body['blocks']).map(seenField) };
}

function seenField(block: Node): SeenForm['fields'][number] {
  const element = isNode(block['element']) ? block['element'] : {};
  const options = nodes(element['options']);
  const chosen = element['initial_option'];
  return {
    id: str(block['block_id']),
    label: textOf(block['label']),
    value: str((isNode(chosen) ? chosen['value'] : null) ?? element['initial_value']),
    options: options.map((option) => textOf(option['text'])),
  };
}

function channelName(id: string, workspace: Workspace): string {
  return `#${workspace.channels.get(id)?.name ?? id}`;
}

function blockText(block: Block, workspace: Workspace): string {
  switch (block.type) {
    case 'header':
    case 'section':
      return textOf(block['text']);
    case 'context':
      return nodes(block['elements'])
        .map((element) => str(element['text']))
        .join(' ');
    case 'rich_text':
      return nodes(block['elements'])
        .flatMap((part) => nodes(part['elements']))
        .map((element) => elementText(element, workspace))
        .join('');
    default:
      return '';
  }
}

function elementText(element: Node, workspace: Workspace): string {
  switch (element['type']) {
    case 'date':
      return `[${str(element['fallback'])}]`;
    case 'user':
      return `@${workspace.users.get(str(element['user_id']))?.name ?? '?'}`;
    case 'channel':
      return channelName(str(element['channel_id']), workspace);
    case 'broadcast':
      return `@${str(element['range'])}`;
    default:
      return str(element['text'] ?? element['url']);
  }
}

function mentions(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => nodes(block['elements']).flatMap((part) => nodes(part['elements'])))
    .filter((element) => element['type'] === 'user')
    .map((element) => str(element['user_id']));
}
