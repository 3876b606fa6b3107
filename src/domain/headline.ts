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
  const parts = was === '' ? [] : was.split(BETWEEN);
  const at = parts.findIndex(isOwn);
  const others = parts.filter((part) => !isOwn(part));
  if (own === null) return others.join(BETWEEN);
  const taken = others.length === 0 ? 0 : others.join(BETWEEN).length + BETWEEN.length;
  const part = fitting(`${MARK}${plainly(own)}`, longest - taken);
  if (part === null) return others.join(BETWEEN);
  return others.toSpliced(at === -1 ? others.length : at, 0, part).join(BETWEEN);
}

const isOwn = (part: string): boolean => part.startsWith(MARK);

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
