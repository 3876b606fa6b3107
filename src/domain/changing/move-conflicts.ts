import type { CyclePlan } from '../cycle/cycle.ts';
import { diffOf, movedDates } from './cycle-diff.ts';
import { holidaysInWords, holidaysOn, type Holidays } from '../time/holidays.ts';
import { lint, type Finding } from '../lint/lint.ts';
import { dateInWords } from '../time/time-words.ts';
import type { Instant } from '../time/time.ts';
import { unsavedCycle } from './unsaved-cycle.ts';
import { weekendDayOf } from '../time/weekend.ts';

/** What a change brings that nobody may have meant: in sentences that follow a colon. */
export function moveConflicts(
  before: CyclePlan,
  after: CyclePlan,
  now: Instant,
  holidays: Holidays,
): string[] {
  const known = new Set(lint(unsavedCycle(before), holidays).map(nameOf));
  const found = lint(unsavedCycle(after), holidays).filter(
    (finding) => !known.has(nameOf(finding)),
  );
  const named = new Set(found.flatMap(({ deadlines }) => deadlines.map(({ key }) => key)));
  const moves = movedDates(diffOf(before, after));
  const past = moves.flatMap(({ name, to }) =>
    to.precision !== 'undecided' && to.at <= now
      ? [`${dateInWords(to)} has passed already, so nobody is reminded of “${name}” any more`]
      : [],
  );
  const weekends = moves.flatMap(({ key, name, to }) => {
    const day = weekendDayOf(to);
    return day === null || named.has(key) ? [] : [`“${name}” falls on a ${day}`];
  });
  const off = moves.flatMap(({ key, name, to }) => {
    const those = holidaysOn(to, holidays);
    return those.length === 0 || named.has(key)
      ? []
      : [`“${name}” falls on a holiday: ${holidaysInWords(those)}`];
  });
  return [...found.map(({ sentence }) => sentence), ...past, ...weekends, ...off];
}

/** By whom it is about: its sentence has dates, and is another one when both of its deadlines move alike. */
function nameOf({ rule, deadlines, sentence }: Finding): string {
  const about = deadlines.map(({ key }) => key);
  return JSON.stringify([rule, ...(about.length > 0 ? about : [sentence])]);
}
