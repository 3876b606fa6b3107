import type { Digest, PlaceSettings } from '../../domain/notices/place-settings.ts';
import type { SaidSettings } from '../../domain/notices/said-settings.ts';
import { UserError } from '../../domain/user-error.ts';
import type { HowToldChange } from '../../language/orders/told/change.ts';
import type { ZoneSaid } from '../../language/dates/zone-said.ts';
import type { Zone } from '../../domain/time/time.ts';

/** What was said before, with what is said now; all else stays. `settings` is what holds by it now. */
export function saidWith(
  said: SaidSettings,
  settings: PlaceSettings,
  change: Exclude<HowToldChange, { set: 'ladder' }>,
): SaidSettings {
  switch (change.set) {
    case 'audience':
      return { ...said, audience: change.audience };
    case 'kinds':
      return { ...said, kinds: change.kinds };
    case 'everything':
      return { ...said, kinds: null, audience: null };
    case 'time':
      return { ...said, time: change.time };
    case 'time-and-days':
      return { ...said, time: change.time, days: change.days };
    case 'zone':
      return { ...said, zone: zoneMeant(change.zone) };
    case 'days':
      return { ...said, days: daysWith(settings.days, change) };
    case 'holidays':
      return { ...said, holidaysOff: change.off };
    case 'quiet':
      return { ...said, quiet: change.quiet };
    case 'lead':
      return { ...said, leadDays: change.days ?? undefined };
    case 'digest': {
      const whenEmpty = settings.digest?.whenEmpty ?? 'silence';
      const time = change.time ?? settings.digest?.time ?? settings.time;
      const weekday = change.weekday ?? settings.digest?.weekday ?? MONDAY;
      return { ...said, digest: { weekday, time, whenEmpty } };
    }
    case 'single':
      if (settings.digest === null) throw new UserError(NO_DIGEST);
      return { ...said, digest: null };
    case 'when-empty':
      return { ...said, digest: digestWith(settings, change.says) };
    case 'when-unsure':
      return { ...said, whenUnsure: change.choice };
    case 'nothing':
      return { whenUnsure: said.whenUnsure };
  }
}

const MONDAY = 1;

const NO_DIGEST =
  'There is no weekly message: each date is told by itself. “unsubscribe this channel” stops all reminders, “every Monday at 9” makes them one message a week.';

function daysWith(
  days: readonly number[],
  { how, days: said }: Extract<HowToldChange, { set: 'days' }>,
): readonly number[] {
  return {
    only: said,
    also: [...new Set([...days, ...said])].toSorted((a, b) => a - b),
    not: days.filter((day) => !said.includes(day)),
  }[how];
}

function digestWith({ digest }: PlaceSettings, says: boolean): Digest {
  if (digest === null) {
    throw new UserError(
      'Only a weekly digest can say that there is nothing. Say “every Monday at 9 the week ahead” first.',
    );
  }
  return { ...digest, whenEmpty: says ? 'nothing to report' : 'silence' };
}

function zoneMeant(said: ZoneSaid): Zone {
  if (said.found === 'zone') return said.zone;
  throw new UserError(
    `“${said.said.slice(0, 60)}” is no time zone that I know. Name a place, as in “the time zone here is Europe/Berlin”.`,
  );
}
