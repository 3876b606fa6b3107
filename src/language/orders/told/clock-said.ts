import type { WallTime } from '../../../domain/time/time.ts';
import { parseWallTime } from '../../../domain/time/wall.ts';

/** "9", "8:30", "8.30", "9am", "noon" */
export function clockSaid(words: string): WallTime | null {
  if (/^noon$/i.test(words)) return parseWallTime('12:00');
  const groups = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap]m)?$/i.exec(
    words,
  )?.groups;
  if (groups === undefined) return null;
  const { hour = '', minute = '00', half } = groups;
  const hours = Number(hour);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const shown = half === undefined ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  return parseWallTime(`${String(shown).padStart(2, '0')}:${minute}`);
}
