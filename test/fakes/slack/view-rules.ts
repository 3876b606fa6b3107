import { counted, plainText, repeated, sized } from './block-rules.ts';
import { isNode, list, type Node, str } from './node.ts';

/** Slack's rules for modals: https://docs.slack.dev/reference/views/modal-views */
export function viewProblems(view: unknown): string[] {
  if (!isNode(view) || view['type'] !== 'modal') return ['view is no modal'];
  const blocks = list(view['blocks']);
  return [
    ...plainText(view['title'], 24, 'title'),
    ...plainText(view['submit'], 24, 'submit'),
    ...plainText(view['close'], 24, 'close'),
    ...sized(view['callback_id'], 1, 255, 'callback_id'),
    ...sized(view['private_metadata'], 0, 3000, 'private_metadata'),
    ...counted(blocks, 1, 100, 'blocks'),
    ...repeated(blocks.map((block) => (isNode(block) ? block['block_id'] : undefined))),
    ...blocks.flatMap(inputProblems),
  ];
}

function inputProblems(block: unknown): string[] {
  if (!isNode(block) || block['type'] !== 'input') return ['relbot sends only inputs'];
  const { element } = block;
  return [
    ...sized(block['block_id'], 1, 255, 'block_id'),
    ...plainText(block['label'], 2000, 'label'),
    ...(block['hint'] === undefined ? [] : plainText(block['hint'], 2000, 'hint')),
    ...(isNode(element) ? elementProblems(element) : ['element is none']),
  ];
}

function elementProblems(element: Node): string[] {
  const id = sized(element['action_id'], 1, 255, 'action_id');
  switch (element['type']) {
    case 'plain_text_input':
      return [...id, ...textProblems(element)];
    case 'static_select':
      return [...id, ...selectProblems(element)];
    default:
      return [`relbot sends no element of type ${str(element['type'])}`];
  }
}

function textProblems({ max_length: max, initial_value: value }: Node): string[] {
  if (typeof max !== 'number' || max < 1 || max > 3000) return ['max_length is not 1 to 3000'];
  return value === undefined ? [] : sized(value, 0, max, 'initial_value');
}

function selectProblems({ options, initial_option: chosen }: Node): string[] {
  const isListed = list(options).some((each) => JSON.stringify(each) === JSON.stringify(chosen));
  return [
    ...counted(options, 1, 100, 'options'),
    ...list(options).flatMap((option) =>
      isNode(option)
        ? [...plainText(option['text'], 75, 'option'), ...sized(option['value'], 1, 75, 'value')]
        : ['option is none'],
    ),
    ...repeated(list(options).map((option) => (isNode(option) ? option['value'] : undefined))),
    ...(chosen === undefined || isListed ? [] : ['initial_option is not one of the options']),
  ];
}
