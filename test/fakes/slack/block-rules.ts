import { isNode, list, type Node, str } from './node.ts';

/**
 * Slack's rules for blocks, from the reference at https://docs.slack.dev/reference/block-kit and the comments of
 * `@slack/types`. A rule that is broken is a sentence; Slack itself only says `invalid_blocks`.
 */
/** bolt-js #2509: refused at some 13,200 characters in all. */
const MESSAGE_TOTAL = 13_200;

export function messageProblems(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return ['blocks is not a list'];
  if (blocks.length > 50) return [`${blocks.length} blocks, 50 are allowed`];
  const total = textIn(blocks);
  return [
    ...blocks.flatMap((block, at) =>
      blockProblems(block).map((problem) => `block ${at}: ${problem}`),
    ),
    ...(total > MESSAGE_TOTAL ? [`msg_blocks_too_long: ${total} characters in all`] : []),
    ...repeated(blocks.map((block) => (isNode(block) ? block['block_id'] : undefined))),
  ];
}

export function plainText(value: unknown, max: number, what: string): string[] {
  if (!isNode(value) || value['type'] !== 'plain_text') return [`${what} is not plain_text`];
  return sized(value['text'], 1, max, what);
}

export function sized(value: unknown, min: number, max: number, what: string): string[] {
  if (typeof value !== 'string') return [`${what} is no string`];
  return value.length < min || value.length > max
    ? [`${what} has ${value.length} characters, ${min} to ${max} are allowed`]
    : [];
}

export function counted(value: unknown, min: number, max: number, what: string): string[] {
  if (!Array.isArray(value)) return [`${what} is no list`];
  return value.length < min || value.length > max
    ? [`${what} has ${value.length} entries, ${min} to ${max} are allowed`]
    : [];
}

export function repeated(ids: readonly unknown[]): string[] {
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length
    ? []
    : [`an id stands twice in ${given.map(str).join(', ')}`];
}

function blockProblems(block: unknown): string[] {
  if (!isNode(block)) return ['is no object'];
  const id = block['block_id'] === undefined ? [] : sized(block['block_id'], 1, 255, 'block_id');
  return [...id, ...contentProblems(block)];
}

function contentProblems(block: Node): string[] {
  switch (block['type']) {
    case 'divider':
      return [];
    case 'image':
      return [
        ...sized(block['alt_text'], 1, 2000, 'alt_text'),
        ...(isNode(block['slack_file']) ? [] : ['an image names no file']),
      ];
    case 'header':
      return plainText(block['text'], 150, 'header');
    case 'context':
      return [
        ...counted(block['elements'], 1, 10, 'context'),
        ...list(block['elements']).flatMap((each) => plainText(each, 3000, 'context')),
      ];
    case 'actions':
      return actionsProblems(list(block['elements']));
    case 'rich_text':
      return [
        ...counted(block['elements'], 1, 100, 'rich_text'),
        ...list(block['elements']).flatMap(sectionProblems),
      ];
    default:
      return [`relbot sends no block of type ${str(block['type'])}`];
  }
}

function actionsProblems(elements: readonly unknown[]): string[] {
  return [
    ...counted(elements, 1, 25, 'actions'),
    ...repeated(elements.map((each) => (isNode(each) ? each['action_id'] : undefined))),
    ...elements.flatMap(buttonProblems),
  ];
}

function buttonProblems(button: unknown): string[] {
  if (!isNode(button) || button['type'] !== 'button') return ['relbot sends only buttons'];
  const { style, url, value } = button;
  return [
    ...plainText(button['text'], 75, 'button'),
    ...sized(button['action_id'], 1, 255, 'action_id'),
    ...(value === undefined ? [] : sized(value, 1, 2000, 'value')),
    ...(url === undefined ? [] : addressProblems(url)),
    ...(style === undefined || style === 'primary' || style === 'danger' ? [] : ['unknown style']),
  ];
}

function sectionProblems(part: unknown): string[] {
  if (!isNode(part) || part['type'] !== 'rich_text_section') return ['relbot sends only sections'];
  return [
    ...counted(part['elements'], 1, Infinity, 'rich_text_section'),
    ...list(part['elements']).flatMap(elementProblems),
  ];
}

function elementProblems(element: unknown): string[] {
  if (!isNode(element)) return ['an element is no object'];
  switch (element['type']) {
    case 'text':
      return sized(element['text'], 1, 13_200, 'text');
    case 'link':
      return [...addressProblems(element['url']), ...sized(element['text'], 1, 3000, 'link')];
    case 'user':
      return /^[UW][A-Z0-9]+$/.test(str(element['user_id'])) ? [] : ['user_id is no user'];
    case 'channel':
      return /^[CG][A-Z0-9]+$/.test(str(element['channel_id'])) ? [] : ['channel_id is none'];
    case 'date':
      return dateProblems(element);
    default:
      return [`relbot sends no element of type ${str(element['type'])}`];
  }
}

function dateProblems(date: Node): string[] {
  return [
    ...(Number.isInteger(date['timestamp']) ? [] : ['timestamp is no whole number of seconds']),
    ...(/\{(date|time|ago)[a-z_]*\}/.test(str(date['format'])) ? [] : ['format has no token']),
    ...sized(date['fallback'], 1, 3000, 'fallback'),
  ];
}

function addressProblems(url: unknown): string[] {
  const parsed = typeof url === 'string' && URL.canParse(url);
  return parsed ? sized(url, 1, 3000, 'url') : ['url is none'];
}

/** All characters that a reader would see. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textIn(each), 0);
  if (!isNode(value)) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => {
    const own = (key === 'text' || key === 'fallback') && typeof each === 'string';
    return sum + (own ? each.length : textIn(each));
  }, 0);
}
