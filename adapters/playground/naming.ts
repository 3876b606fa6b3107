import type { PlatformName } from '../../src/domain/people/account.ts';
import type { Mentions, Speaker } from '../../src/platform.ts';
import { MANNERS } from './manners.ts';
import { userRef } from './places.ts';
import type { PlaygroundPerson } from './room.ts';

export const speakerOf = (
  { id, name, zone }: PlaygroundPerson,
  platform: PlatformName,
): Speaker => ({
  account: { platform, user: userRef(id) },
  name,
  zone: MANNERS[platform].tellsZone ? zone : null,
});

/** The words with everyone's name as it is written, and who is named: "@ines" is Inês, by name or id, in any case. */
export function withNames(
  typed: string,
  people: readonly PlaygroundPerson[],
  platform: PlatformName,
): { readonly text: string; readonly mentions: Mentions } {
  const byName = new Map<string, PlaygroundPerson>();
  for (const person of people) byName.set(person.id.toLowerCase(), person);
  for (const person of people) byName.set(person.name.toLowerCase(), person);
  const named = new Set<PlaygroundPerson>();
  const text = typed.replace(mentionOf(namesOf(people)), (written, name: string) => {
    const person = byName.get(name.toLowerCase());
    if (person === undefined) return written;
    named.add(person);
    return `@${person.name}`;
  });
  return { text, mentions: [...named].map((person) => speakerOf(person, platform)) };
}

/** What people may be called by. */
export const namesOf = (people: readonly PlaygroundPerson[]): readonly string[] =>
  people.flatMap(({ id, name }) => [name, id]);

/** One of the names, the longest that fits, standing by itself after an "@"; the group is the name, in any case. */
export function mentionOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, two) => two.length - one.length);
  const inert = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_@])@(${inert.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}
