import type { Instant } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { instant } from '../../domain/time/wall.ts';
import { absenceSaid, type AbsenceOptions } from '../../language/asked/absence-said.ts';
import { minutesSaid } from '../../language/orders/mutes.ts';

const MINUTE = 60_000;

/** The time that the words name, by the calendar of the zone. */
export function timeSaid(
  words: string,
  options: AbsenceOptions,
): { readonly from: Instant | null; readonly until: Instant | null } {
  const minutes = minutesSaid(words);
  if (minutes !== null) return { from: null, until: instant(options.now + minutes * MINUTE) };
  const said = absenceSaid(words, options);
  if (said === null) throw new UserError(`I cannot read days in “${words}”. Nothing has changed.`);
  if (said.found === 'impossible') {
    throw new UserError(`I cannot read “${words}”: ${said.because}. Nothing has changed.`);
  }
  if (said.until !== null && said.until <= options.now) {
    throw new UserError(`“${words}” is over already. Nothing has changed.`);
  }
  return said;
}
