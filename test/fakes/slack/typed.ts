import { mentioned } from '../mentioned.ts';
import type { User, Workspace } from './workspace.ts';

/**
 * What Slack's own client makes of what is typed; `withNames`: as in a command, where the names stand beside the ids
 * (https://docs.slack.dev/interactivity/implementing-slash-commands, "should_escape").
 */
export function typed(text: string, workspace: Workspace, withNames = false): string {
  const mention = ({ id, name }: User) => (withNames ? `<@${id}|${escaped(name)}>` : `<@${id}>`);
  const people = new Map([...workspace.users.values()].map((user) => [user.name, mention(user)]));
  return mentioned(text, people, (words) =>
    escaped(words)
      .replace(/https?:\/\/[^\s<>]+/g, '<$&>')
      .replace(/#([a-z][\w-]*)/g, (written, name: string) => {
        const channel = [...workspace.channels.values()].find((each) => each.name === name);
        return channel === undefined ? written : `<#${channel.id}|${name}>`;
      }),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
