import type { Hours } from '../../domain/people/presence.ts';
import type { WallTime } from '../../domain/time/time.ts';
import { parseWallTime } from '../../domain/time/wall.ts';
import { weekdayNumber } from './date-words.ts';

const CLOCK =
  '(?:(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?\\s*h?\\s*(?<half>[ap]\\.?m\\.?)?|(?<word>noon|midday|midnight))';
const HOURS = new RegExp(
  `^(?:from |between )?${CLOCK}\\s*(?:to|till|until|and|-|–)\\s*${CLOCK.replaceAll('?<', '?<to_')}$`,
  'i',
);

/** "9 to 17", "10:00-18:00", "9am to 5pm", "9 to 5"; null where it is anything else. */
export function hoursSaid(words: string): Hours | null {
  const groups = HOURS.exec(words.trim())?.groups;
  if (groups === undefined) return null;
  const from = clock(groups['hour'], groups['minute'], groups['half'], groups['word']);
  const half = groups['to_half'];
  const to = clock(groups['to_hour'], groups['to_minute'], half, groups['to_word']);
  if (from === null || to === null) return null;
  // "9 to 5" ends in the afternoon; "22 to 6" on the day after.
  const later = half === undefined && to <= from && from < '12:00' ? plusTwelve(to) : to;
  return later === from ? null : { from, to: later };
}

function clock(hour = '', minute = '00', half?: string, word?: string): WallTime | null {
  if (word !== undefined) return parseWallTime(/midnight/i.test(word) ? '00:00' : '12:00');
  const hours = Number(hour);
  if (half === undefined) {
    return parseWallTime(`${String(hours === 24 ? 0 : hours).padStart(2, '0')}:${minute}`);
  }
  if (hours < 1 || hours > 12) return null;
  const shown = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  return parseWallTime(`${String(shown).padStart(2, '0')}:${minute}`);
}

function plusTwelve(time: WallTime): WallTime {
  return parseWallTime(`${Number(time.slice(0, 2)) + 12}${time.slice(2)}`) ?? time;
}

const DAY =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const ONE = new RegExp(`^(?:on )?(?<day>${DAY})(?<always>s)?$`, 'i');
const FROM_TO = new RegExp(
  `^(?:on |from )?(?<from>${DAY})s? ?(?:to|through|until|-|–) ?(?<to>${DAY})s?$`,
  'i',
);

/** Days of the week, and whether they are plainly those of every week ("Fridays", "Monday to Thursday"). */
export interface DaysSaid {
  readonly days: readonly number[];
  readonly always: boolean;
}

/** "Fridays", "on Mondays and Tuesdays", "Monday to Thursday", "weekends"; null where it is anything else. */
export function daysSaid(words: string): DaysSaid | null {
  const days = new Set<number>();
  let always = true;
  for (const part of words.trim().split(/\s*(?:,|&|\band\b|\bor\b)\s*/i)) {
    const group = groupOf(part);
    const one = ONE.exec(part)?.groups;
    if (group !== null) for (const day of group) days.add(day);
    else if (one === undefined) return null;
    else {
      days.add(weekdayNumber(one['day'] ?? ''));
      if (one['always'] === undefined) always = false;
    }
  }
  return { days: [...days].toSorted((a, b) => a - b), always };
}

function groupOf(part: string): number[] | null {
  if (/^(?:at |on )?(?:the )?weekends?$/i.test(part)) return [6, 7];
  if (/^(?:on )?weekdays$/i.test(part)) return [1, 2, 3, 4, 5];
  if (/^every day$/i.test(part)) return [1, 2, 3, 4, 5, 6, 7];
  const { from, to } = FROM_TO.exec(part)?.groups ?? {};
  if (from === undefined || to === undefined) return null;
  const first = weekdayNumber(from);
  const count = ((weekdayNumber(to) - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % 7) + 1);
}
