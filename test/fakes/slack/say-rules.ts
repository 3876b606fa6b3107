import { messageProblems } from './block-rules.ts';
import type { Node } from './node.ts';
import { schemaProblems } from './schema.ts';
import { viewProblems } from './view-rules.ts';

/** What a request breaks of Slack's rules, a sentence each. */
export function problemsOf(method: string, args: Node): string[] {
  return [...schemaProblems(method, args), ...ownProblems(method, args)];
}

function ownProblems(method: string, args: Node): string[] {
  if (method === 'views.open') return viewProblems(args['view']);
  if (!method.startsWith('chat.')) return [];
  return sayProblems(args);
}

export function sayProblems(args: Node): string[] {
  const { text } = args;
  return [
    ...(typeof text === 'string' && text !== '' ? [] : ['no_text: the notification has no text']),
    ...(String(text).length > 40_000 ? ['msg_too_long'] : []),
    // Anything in angle brackets that is not escaped would be a mention or a link.
    ...(/[<>]/.test(String(text)) ? ['the text holds markup'] : []),
    ...messageProblems(args['blocks'] ?? []),
  ];
}

/** The word that Slack has for it. */
export function errorCode(problems: readonly string[]): string {
  const named = problems.find(
    (problem) => /^[a-z_]+:/.test(problem) && !problem.startsWith('schema'),
  );
  if (named !== undefined) return named.slice(0, named.indexOf(':'));
  return problems.some((problem) => problem.includes('block'))
    ? 'invalid_blocks'
    : 'invalid_arguments';
}
