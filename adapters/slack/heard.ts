import type { Mentions, Speaker } from '../../src/platform.ts';
import type { Named } from './people.ts';

/** Who has this id; `said` is the name that stands beside it, if any. */
type WhoIs = (user: string, said: string | undefined) => Promise<Named>;

/**
 * What a person wrote, out of Slack's encoding (https://docs.slack.dev/messaging/formatting-message-text): relbot's own
 * mention is taken out, other people become @names, channels #names, links their addresses. All in one pass, so that
 * nothing in a name is read as encoding once more.
 */
export async function heard(
  text: string,
  self: string,
  whoIs: WhoIs,
): Promise<{ readonly text: string; readonly mentions: Mentions }> {
  const named = await namedIn(text, self, whoIs);
  const nameOf = (user: string) => named.get(user)?.who.name ?? user;
  const words = text
    .replace(/<([^<>]*)>|[^<>]+/g, (plain, inside?: string) =>
      inside === undefined ? unescaped(plain) : decoded(inside, self, nameOf),
    )
    .replace(/[ \t\u00A0]+/g, ' ')
    .trim()
    .replace(/^[,:]\s*/, '');
  return { text: words, mentions: people(named) };
}

/** Each once, in the order of the text. */
async function namedIn(
  text: string,
  self: string,
  whoIs: WhoIs,
): Promise<ReadonlyMap<string, Named>> {
  const named = new Map<string, string | undefined>();
  for (const [, id = '', said] of text.matchAll(/<@([A-Z0-9]+)(?:\|([^<>]*))?>/g)) {
    if (id !== self && !named.has(id)) named.set(id, said);
  }
  return new Map(
    await Promise.all([...named].map(async ([id, said]) => [id, await whoIs(id, said)] as const)),
  );
}

const people = (named: ReadonlyMap<string, Named>): Speaker[] =>
  [...named.values()].flatMap(({ who, isBot }) => (isBot ? [] : [who]));

function decoded(inside: string, self: string, nameOf: (user: string) => string): string {
  const [target = '', label] = inside.split('|', 2).map(unescaped);
  if (target === `@${self}`) return ' ';
  if (target.startsWith('@')) return `@${nameOf(target.slice(1))}`;
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
