import type { WallDate } from '../../domain/time/time.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { weekdayOf } from '../../domain/time/wall.ts';
import type { Wanted } from './plan-from-template.ts';
import { keyOfName } from '../relbot/relbot-schema.ts';
import type { Template } from './template.ts';

/** What a cycle of that name is called besides, and its key. Null where no key can be made of the name. */
export function cycleOfName(name: string, project: string): Wanted['cycle'] | null {
  const key = keyOfName(name);
  return key === '' ? null : { key, name, aliases: aliasesOf(name, project) };
}

/** "5.2 Heron" is also called "5.2" and "Heron"; what the project is called names no cycle. */
function aliasesOf(name: string, project: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [number, codename] = [/\d/, /^\D+$/].map((like) => words.filter((word) => like.test(word)));
  if (words.length !== 2 || number?.length !== 1 || codename?.length !== 1) return [];
  return words.filter((word) => word.toLowerCase() !== project.toLowerCase());
}

/** What to say of a release on another weekday than the template's; null where there is nothing to say. */
export function unusualReleaseDay({ releaseDay }: Template, release: WallDate): string | null {
  if (releaseDay === null || releaseDay === weekdayOf(release)) return null;
  const weekday = wallDateInWords(release).split(' ')[0] ?? '';
  return `${weekday} is not this template’s usual release day: look twice at the dates of the last week.`;
}
