import { muteOrder } from '../orders/mutes.ts';
import { understand } from '../understand.ts';
import type { Names } from '../names/names.ts';

const POINTS = /\b(?:this|that|it)(?: (?:one|date|deadline|freeze))?\b/i;
const ONLY_POINTS = /^(?:this|that|it)(?: (?:one|date|deadline|freeze))?$/i;

/** "Snooze this until tomorrow" of the one deadline that the talk was about; null where it is whole, or of none. */
export function pointedMute(text: string, before: string, names: Names): string | null {
  const order = muteOrder(text.trim().replace(/[\s.!]+$/, ''), text.includes('?'));
  if (order === null || order.order === 'mute-me' || !ONLY_POINTS.test(order.about)) return null;
  const { mentioned } = understand(before, names);
  return mentioned.found === 'one' ? text.replace(POINTS, mentioned.deadline.name) : null;
}
