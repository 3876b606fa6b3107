import { ENVELOPE } from '../../src/cards/limits.ts';

/**
 * A page has room for anything; it keeps to the portable envelope all the same, so that nobody likes a screen here that
 * another platform would cut.
 */
export const LIMITS = {
  ...ENVELOPE,
  /** The longest message a person can write; Discord's is 4000 with a subscription. */
  said: 4000,
  /** Bytes of a request's body: five form answers of `formText` characters, however many bytes each takes. */
  request: 128 * 1024,
  /** Messages under way at once. It answers at once, so this is only a number. */
  atOnce: 10,
  /** As short as the shortest of the others. */
  headline: 250,
} as const;

/** Cuts visibly, never in the middle of a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
