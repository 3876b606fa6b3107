import { line, list } from '../../cards/cut.ts';
import { nameOf, whatIsLeft } from '../../cards/date-line.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { instantOf, type Deadline } from '../../domain/cycle/deadline.ts';
import { isClosed, stopsChanges } from '../../domain/cycle/may-land.ts';
import { freezesInForce } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { NotKnown, type PublicBadge } from '../../public.ts';

/** The next freeze or release, or the deadline that is named, and how long until then. */
export function badgeView(cycle: Cycle, wanted: string | null, now: Instant): PublicBadge {
  const label = line(cycle.name, 40);
  const frozen = freezesInForce(cycle, now).filter(({ freeze }) => stopsChanges(freeze));
  const isOver = isClosed(cycle, now);
  const deadline = wanted === null ? nextOf(cycle, now) : deadlineCalled(cycle, wanted);
  const message = deadline === null ? (isOver ? 'released' : 'no date ahead') : left(deadline, now);
  const names = list(
    frozen.map(({ freeze }) => nameOf(freeze)),
    200,
  );
  return {
    label,
    message,
    tone: isOver ? 'over' : frozen.length > 0 ? 'frozen' : 'open',
    title: `${label}: ${message}${frozen.length === 0 || isOver ? '' : `; in force: ${names}`}`,
  };
}

function nextOf(cycle: Cycle, now: Instant): Deadline | null {
  const isAhead = (deadline: Deadline) => (instantOf(deadline) ?? now) > now;
  const matters = cycle.deadlines.filter(
    ({ kind, owner }) => owner === null && (kind === 'freeze' || kind === 'release'),
  );
  return matters.find(isAhead) ?? null;
}

function deadlineCalled({ deadlines }: Cycle, wanted: string): Deadline {
  const called = wanted.toLowerCase();
  const found = deadlines.find(({ key, name, aliases }) =>
    [key, name, ...aliases].some((one) => one.toLowerCase() === called),
  );
  if (found !== undefined) return found;
  const keys = deadlines.map(({ key }) => key);
  throw new NotKnown(`The cycle has no such deadline: it has ${list(keys, 300)}.`);
}

function left(deadline: Deadline, now: Instant): string {
  const name = withinSentence(line(deadline.name, 40));
  return `${name} ${whatIsLeft(deadline.when, now) ?? 'is not decided yet'}`;
}

/** "Feature freeze" within a sentence is in small letters; "RC1" and "2026.2 Hibiscus release" stay. */
function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
