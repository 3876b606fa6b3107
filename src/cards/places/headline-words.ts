import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import { isClosed, stopsChanges } from '../../domain/cycle/may-land.ts';
import { freezesInForce, nextDeadlines, type FreezeEnding } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dayAndMonth, dayOfMoment, zoneOfWhen } from '../../domain/time/time-words.ts';
import { UTC } from '../../domain/time/zone.ts';
import { list } from '../cut.ts';
import { nameOf } from '../date-line.ts';

const NAMES = 2;

/**
 * What a state card says, in one short line: "String freeze until 30 Sep · next: Final RC 2 Oct". It counts no days, so
 * that it holds until something happens.
 */
export function headlineWords(cycle: Cycle | null, now: Instant): string {
  if (cycle === null) return 'no cycle is planned';
  if (isClosed(cycle, now)) return `${cycle.name} is released${nextOf(cycle, now)}`;
  return `${freezeOf(cycle, now)}${nextOf(cycle, now)}`;
}

/** Those that end first together. */
function freezeOf(cycle: Cycle, now: Instant): string {
  const held = freezesInForce(cycle, now).filter(({ freeze }) => stopsChanges(freeze));
  const [first] = held.toSorted((a, b) => endOf(a.until) - endOf(b.until));
  if (first === undefined) return 'no freeze';
  const until = untilShort(first.freeze, first.until);
  const together = held.filter((one) => untilShort(one.freeze, one.until) === until);
  const others = held.length - Math.min(together.length, NAMES);
  const names = list(
    together.slice(0, NAMES).map(({ freeze }) => nameOf(freeze)),
    100,
  );
  return `${names} ${until}${others > 0 ? ` + ${others} more` : ''}`;
}

const endOf = (ending: FreezeEnding): number =>
  ending === null || ending === 'sign-off' ? Number.POSITIVE_INFINITY : ending.at;

function untilShort(freeze: Freeze, ending: FreezeEnding): string {
  if (ending === 'sign-off') return 'until signed off';
  if (ending === null) return 'until further notice';
  const { at, by } = ending;
  return `until ${by === null ? dayOfMoment(at, zoneOfWhen(freeze.when) ?? UTC) : dayAndMonth(by.when)}`;
}

function nextOf(cycle: Cycle, now: Instant): string {
  const [group] = nextDeadlines(cycle, now, 1);
  const when = group?.deadlines[0]?.when;
  if (group === undefined || when === undefined) return '';
  const names = group.deadlines.map(nameOf);
  const more = names.length > NAMES ? ` + ${names.length - NAMES} more` : '';
  return ` · next: ${list(names.slice(0, NAMES), 100)}${more} ${dayAndMonth(when)}`;
}
