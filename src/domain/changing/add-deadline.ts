import type { CyclePlan, DeadlinePlan } from '../cycle/cycle.ts';
import { UNSAID, type DeadlineKind, type FreezeKind, type When } from '../cycle/deadline.ts';
import { inOrder } from '../cycle/deadline-order.ts';
import { defaultEnd, defaultForbids } from '../cycle/freeze-defaults.ts';
import { moveConflicts } from './move-conflicts.ts';
import type { Holidays } from '../time/holidays.ts';
import { offDayInWords } from '../time/off-day.ts';
import { dateInWords } from '../time/time-words.ts';
import type { Instant } from '../time/time.ts';

/** What a deadline is, without its dates. */
export type DeadlineSort =
  | { readonly kind: 'freeze'; readonly freeze: FreezeKind }
  | { readonly kind: Exclude<DeadlineKind, 'freeze'> };

/** A deadline as people name it: what is left unsaid follows from its kind. */
export interface NewDeadline {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sort: DeadlineSort;
  readonly when: When;
  readonly owner: string | null;
}

/** The cycle with one deadline more. A freeze forbids and ends as its kind usually does. */
export function addDeadline(before: CyclePlan, { sort, ...one }: NewDeadline): CyclePlan {
  const key = freeKey(before, one.key);
  const base = { ...one, ...UNSAID, key, note: null };
  const added: DeadlinePlan =
    sort.kind === 'freeze'
      ? {
          ...base,
          ...sort,
          forbids: defaultForbids(sort.freeze),
          ends: defaultEnd({ ...base, freeze: sort.freeze }, before.deadlines),
        }
      : { ...base, ...sort };
  return { ...before, deadlines: inOrder([...before.deadlines, added]) };
}

/** Two deadlines may be called alike ("String freeze" of two teams): their keys tell them apart. */
function freeKey({ deadlines }: CyclePlan, wanted: string): string {
  const taken = new Set(deadlines.map(({ key }) => key));
  let key = wanted;
  for (let count = 2; taken.has(key); count++) key = `${wanted}-${count}`;
  return key;
}

/** What a new date brings that nobody may have meant. */
export function newDateConflicts(
  before: CyclePlan,
  after: CyclePlan,
  { name, when }: Pick<DeadlinePlan, 'name' | 'when'>,
  { now, holidays }: { readonly now: Instant; readonly holidays: Holidays },
): string[] {
  const off = offDayInWords(when, holidays);
  const past = when.precision !== 'undecided' && when.at <= now;
  return [
    ...(past ? [`${dateInWords(when)} has passed already, so nobody is reminded of it`] : []),
    ...(off === null ? [] : [`“${name}” falls on ${off}`]),
    ...moveConflicts(before, after, now, holidays),
  ];
}
