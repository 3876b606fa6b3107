/**
 * Text that people wrote, made fit for a screen: control characters and those that turn the direction of what follows
 * are taken out, and what is too long is cut where everyone sees it. Escaping of markup is the adapters' work.
 */

/** One line of at most `max` UTF-16 units, ending in "…" where it was cut. Never empty. */
export function line(text: string, max: number): string {
  const tamed = tame(text).replace(/\s+/gu, ' ').trim();
  if (tamed === '') return '(empty)';
  return tamed.length <= max ? tamed : `${shorten(tamed, max - 1)}…`;
}

/** Several lines of at most `max` UTF-16 units; where it was cut it says how much is missing. Never empty. */
export function paragraph(text: string, max: number): string {
  const tamed = tame(text)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (tamed === '') return '(empty)';
  if (tamed.length <= max) return tamed;
  const rest = (shown: string) => `… (${tamed.length - shown.length} more characters)`;
  const shown = shorten(tamed, max - rest('').length);
  return shown + rest(shown);
}

/** A value for a form to start with: whole where it fits, since the person can see and mend it there. */
export function prefill(text: string, max: number): string {
  const tamed = tame(text);
  return tamed.length <= max ? tamed : shorten(tamed, max);
}

/** "a, b and c", "a, b and 3 more": as many as fit into `max` UTF-16 units, at least one. */
export function list(items: readonly string[], max: number, word: 'and' | 'or' = 'and'): string {
  let count = items.length;
  while (count > 1 && listOf(items, count, word).length > max) count -= 1;
  return listOf(items, count, word);
}

/**
 * Out go C0 and C1 controls (but line breaks), the marks, overrides and isolates of writing direction, and characters
 * nobody sees (zero width, tags). Letters of right-to-left scripts stay: their direction is their own. Half a
 * character becomes a replacement mark.
 */
function tame(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '');
}

const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** At most `max` units, without half a character or half a joined one at the end. */
function shorten(text: string, max: number): string {
  const cut = text.slice(0, Math.max(max, 0));
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return whole.replace(/\u200D+$/, '').trimEnd();
}

function listOf(items: readonly string[], count: number, word: string): string {
  const shown = items.slice(0, count);
  const left = items.length - count;
  if (left > 0) return `${shown.join(', ')} and ${left} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`;
}
