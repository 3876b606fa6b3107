/** By this relbot knows its own part of a channel's topic, and people know whose it is. */
const MARK = 'relbot: ';
const BETWEEN = ' | ';
/** Fewer characters of it say nothing. */
const FEWEST = 20;

/**
 * A channel's topic with relbot's own part in place of the one that stands there, or behind what people have written,
 * which stays as it is. Where no room is left for it, it is left out.
 *
 * @param own null takes relbot's part away.
 */
export function headlineWith(was: string, own: string | null, longest: number): string {
  const stands = OWN.exec(was);
  const before = stands === null ? was : was.slice(0, stands.index);
  const after = stands === null ? '' : was.slice(stands.index + stands[0].length);
  const others = { before, after: after.replaceAll(MORE, '') };
  const without = stands === null ? was : joined(others);
  if (own === null) return without;
  const taken = without === '' ? 0 : without.length + BETWEEN.length;
  const part = fitting(`${MARK}${plainly(own)}`, longest - taken);
  if (part === null) return without;
  if (stands !== null) return `${others.before}${part}${others.after}`;
  return without === '' ? part : `${without}${BETWEEN}${part}`;
}

/** Up to the next part: nothing of relbot's has the sign that parts them. */
const OWN = /(?<=^| \| )relbot: [^|]*?(?= \| |$)/;
const MORE = / \| relbot: [^|]*?(?= \| |$)/g;

/** Without relbot's part, and one of the signs beside it. */
function joined({ before, after }: { readonly before: string; readonly after: string }): string {
  return before === '' ? after.replace(/^ \| /, '') : before.replace(/ \| $/, '') + after;
}

function fitting(part: string, room: number): string | null {
  if (part.length <= room) return part;
  return room < MARK.length + FEWEST ? null : `${whole(part.slice(0, room - 1)).trimEnd()}…`;
}

/** Without half a character at the end. */
const whole = (words: string): string => words.replace(/[\uD800-\uDBFF]$/, '');

/** Without what a platform could take for a link or a mention, and what parts one part from another. */
const plainly = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('&', '+')
    .replaceAll('@', '(at)')
    .replaceAll('|', '/')
    .trim();
