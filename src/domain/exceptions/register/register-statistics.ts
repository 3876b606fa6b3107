import type { RegisterEntry } from './register.ts';
import { wallMilliseconds } from '../../time/wall.ts';

/** What became of some requests. Whatever was granted counts as granted, also where it was reverted afterwards. */
export interface Tally {
  readonly total: number;
  readonly granted: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly waiting: number;
  /** Nobody decided in time. */
  readonly expired: number;
  /** Of the granted ones: the harm that was seen afterwards. */
  readonly reverted: number;
  /** Those that did harm, the reverted ones among them, and those that did none, as far as somebody has said. */
  readonly harmed: number;
  readonly harmless: number;
  /** Half of the decisions took no longer; null where no decision has a time. */
  readonly medianMs: number | null;
}

export interface Statistics extends Tally {
  /** Of those whose time to decide is known, how many took a day at most. */
  readonly withinDay: number;
  readonly timed: number;
  readonly byFreeze: readonly (Tally & { readonly name: string })[];
  readonly byTeam: readonly (Tally & { readonly name: string })[];
}

const DECIDED: ReadonlySet<RegisterEntry['outcome']> = new Set(['granted', 'refused', 'reverted']);
const DAY = 24 * 60 * 60 * 1000;

export function statisticsOf(entries: readonly RegisterEntry[]): Statistics {
  const times = timesOf(entries);
  return {
    ...tallyOf(entries),
    withinDay: times.filter((time) => time <= DAY).length,
    timed: times.length,
    byFreeze: grouped(entries, ({ freeze }) => freeze),
    byTeam: grouped(entries, ({ team }) => team),
  };
}

function tallyOf(entries: readonly RegisterEntry[]): Tally {
  const count = (outcome: RegisterEntry['outcome']) =>
    entries.filter((entry) => entry.outcome === outcome).length;
  return {
    total: entries.length,
    granted: count('granted') + count('reverted'),
    refused: count('refused'),
    withdrawn: count('withdrawn'),
    waiting: count('waiting'),
    expired: count('expired'),
    reverted: count('reverted'),
    harmed: entries.filter(({ harm }) => harm === 'yes').length,
    harmless: entries.filter(({ harm }) => harm === 'no').length,
    medianMs: medianOf(timesOf(entries)),
  };
}

/** The most requests first. */
function grouped(
  entries: readonly RegisterEntry[],
  nameOf: (entry: RegisterEntry) => string | null,
): (Tally & { readonly name: string })[] {
  const groups = Map.groupBy(entries, (entry) => nameOf(entry) ?? '');
  return [...groups]
    .filter(([name]) => name !== '')
    .map(([name, among]) => ({ name, ...tallyOf(among) }))
    .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** How long each granted or refused request waited. A decision before its request is a slip of the pen. */
function timesOf(entries: readonly RegisterEntry[]): number[] {
  return entries
    .filter(({ outcome }) => DECIDED.has(outcome))
    .flatMap(({ asked, decided }) => {
      if (decided === null) return [];
      const time =
        asked.at !== null && decided.at !== null
          ? decided.at - asked.at
          : wallMilliseconds(decided.day) - wallMilliseconds(asked.day);
      return time < 0 ? [] : [time];
    })
    .toSorted((a, b) => a - b);
}

/** The lower one of two in the middle: half took no longer. */
function medianOf(sorted: readonly number[]): number | null {
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
