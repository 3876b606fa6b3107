import type { Workspace } from './workspace.ts';

/** What Slack's own client makes of what is typed. */
export function typed(text: string, workspace: Workspace): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s<>]+/g, '<$&>')
    .replace(/@(\w+)/g, (written, name: string) => {
      const user = [...workspace.users.values()].find((each) => each.name === name);
      return user === undefined ? written : `<@${user.id}>`;
    })
    .replace(/#([a-z][\w-]*)/g, (written, name: string) => {
      const channel = [...workspace.channels.values()].find((each) => each.name === name);
      return channel === undefined ? written : `<#${channel.id}|${name}>`;
    });
}
