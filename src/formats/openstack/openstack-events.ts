import { plusDays } from '../../domain/time/wall.ts';
import { dateEvent, type Dated, wholeWeeks } from './openstack-when.ts';
import { canonicalName, kindOfKey, splitKey } from './openstack-names.ts';
import type { Week } from './openstack-weeks.ts';
import type { RstFile } from '../files/rst.ts';

/** A key of the schedule, in one week or in several that follow each other without a day of their own. */
export interface ScheduledEvent {
  readonly key: string;
  readonly ofTeam: boolean;
  readonly weeks: readonly [Week, ...Week[]];
  readonly dated: Dated;
  /** Which of the key's separate events this is, from 1, and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/** Every key once for each time it happens: a key in three weeks on end is one event, one in July and in August two. */
export function scheduledEvents(
  weeks: readonly Week[],
  rst: RstFile | null,
  rstName: string,
  ownLetter: string,
): ScheduledEvent[] {
  return [...weeksByKey(weeks)].flatMap(([key, { ofTeam, weeks }]) => {
    const section = rst?.sections.get(key) ?? null;
    const maySpan = kindOfKey(key, section, ownLetter).kind === 'event';
    const dated = weeks.map((week) => ({
      week,
      dated: dateEvent(
        key,
        week,
        section,
        rstName,
        weeks.filter((other) => other !== week),
        maySpan,
      ),
    }));
    const { letter, rest } = splitKey(key);
    const isOne = letter === ownLetter && canonicalName(rest) !== null;
    const events = joined(dated, isOne).map((event) => (maySpan ? spanned(event) : event));
    return events.map((event, index) => ({
      key,
      ofTeam,
      ...event,
      nth: index + 1,
      of: events.length,
    }));
  });
}

function weeksByKey(weeks: readonly Week[]): Map<string, { ofTeam: boolean; weeks: Week[] }> {
  const byKey = new Map<string, { ofTeam: boolean; weeks: Week[] }>();
  for (const week of weeks.toSorted((a, b) => a.start.localeCompare(b.start))) {
    for (const { key, ofTeam } of week.entries) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { ofTeam, weeks: [week] });
      // Ocata has the same week twice.
      else if (known.weeks.at(-1)?.start !== week.start) known.weeks.push(week);
    }
  }
  return byKey;
}

/** An event in several weeks without a day of its own goes through all of them. */
function spanned({ weeks, dated }: Occurrence): Occurrence {
  const last = weeks.at(-1);
  if (dated.said || weeks.length === 1 || last === undefined) return { weeks, dated };
  return { weeks, dated: { ...dated, ...wholeWeeks(weeks[0], last) } };
}

type Occurrence = Pick<ScheduledEvent, 'weeks' | 'dated'>;

function joined(
  dated: readonly { readonly week: Week; readonly dated: Dated }[],
  always: boolean,
): Occurrence[] {
  const events: Occurrence[] = [];
  for (const { week, dated: when } of dated) {
    const last = events.at(-1);
    const follows =
      last !== undefined && week.start <= plusDays(last.weeks.at(-1)?.end ?? week.start, 3);
    const isSaid = last !== undefined && (last.dated.said || when.said);
    if (last !== undefined && (always || (follows && !isSaid) || areOneRange(last.dated, when))) {
      events[events.length - 1] = { ...last, weeks: [...last.weeks, week] };
    } else {
      events.push({ weeks: [week], dated: when });
    }
  }
  return events;
}

/** One text that speaks of days in two weeks is read once for each of them. */
function areOneRange(one: Dated, other: Dated): boolean {
  if (one.until?.precision !== 'day' || other.until?.precision !== 'day') return false;
  return one.until.date === other.until.date;
}
