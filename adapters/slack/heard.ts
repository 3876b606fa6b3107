/**
 * What a person wrote, out of Slack's encoding (https://docs.slack.dev/messaging/formatting-message-text): relbot's own
 * mention is taken out, other people become @names, channels #names, links their addresses.
 */
export async function heard(
  text: string,
  self: string,
  nameOf: (user: string) => Promise<string>,
): Promise<string> {
  const names = await namesIn(text, self, nameOf);
  const words = text.replace(/<([^<>]*)>/g, (_, inside: string) => decoded(inside, self, names));
  return unescaped(words)
    .replace(/[ \t\u00A0]+/g, ' ')
    .trim()
    .replace(/^[,:]\s*/, '');
}

async function namesIn(
  text: string,
  self: string,
  nameOf: (user: string) => Promise<string>,
): Promise<Map<string, string>> {
  const ids = new Set([...text.matchAll(/<@([A-Z0-9]+)>/g)].flatMap(([, id]) => id ?? []));
  ids.delete(self);
  return new Map(await Promise.all([...ids].map(async (id) => [id, await nameOf(id)] as const)));
}

function decoded(inside: string, self: string, names: ReadonlyMap<string, string>): string {
  const [target = '', label] = inside.split('|', 2);
  if (target === `@${self}`) return ' ';
  if (target.startsWith('@')) return `@${label ?? names.get(target.slice(1)) ?? target.slice(1)}`;
  if (target.startsWith('#'))
    return `#${label === undefined || label === '' ? target.slice(1) : label}`;
  if (target.startsWith('!date')) return label ?? '';
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
  if (target.startsWith('mailto:')) return label ?? target.slice('mailto:'.length);
  return target;
}

/** In this order, so that what was written as "&lt;" stays so. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
