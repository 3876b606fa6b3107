/**
 * What a chat's own client makes of "@ana" as it is typed: each of these names, where it stands whole, becomes the
 * mention of whoever has it. `other` encodes the rest.
 */
export function mentioned(
  text: string,
  mentions: ReadonlyMap<string, string>,
  other: (words: string) => string = (words) => words,
): string {
  const names = [...mentions.keys()]
    .toSorted((one, two) => two.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const named = new RegExp(`(?<![\\p{L}\\p{N}_@])@(${names.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
  return text
    .split(named)
    .map((part, index) => (index % 2 === 1 ? (mentions.get(part) ?? '') : other(part)))
    .join('');
}
