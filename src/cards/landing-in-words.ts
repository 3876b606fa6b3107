import type { Cycle } from '../domain/cycle/cycle.ts';
import { CHANGE_KINDS } from '../domain/cycle/deadline.ts';
import { mayLand } from '../domain/cycle/may-land.ts';
import type { Instant } from '../domain/time/time.ts';
import { changesInWords } from './meaning.ts';

/** What may land now and what needs an exception, a sentence each: the answer to "can I land this" for every kind. */
export function landingInWords(cycle: Cycle, now: Instant): string[] {
  const kinds = Map.groupBy(CHANGE_KINDS, (kind) => mayLand(cycle, [kind], now).answer);
  const allowed = kinds.get('allowed') ?? [];
  const exception = kinds.get('exception') ?? [];
  if (allowed.length + exception.length === 0) {
    return ['The release is out: nothing more lands in this cycle.'];
  }
  if (exception.length === 0) return ['Every kind of change may land now.'];
  return [
    ...(allowed.length === 0 ? [] : [`May land now: ${changesInWords(allowed)}.`]),
    ...(exception.length === 0 ? [] : [`Needs an exception: ${changesInWords(exception)}.`]),
  ];
}
