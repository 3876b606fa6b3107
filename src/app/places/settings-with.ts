import type { PlaceSettings } from '../../domain/place-settings.ts';
import { UserError } from '../../domain/user-error.ts';
import type { HowToldChange } from '../../language/orders/how-told.ts';
import type { ZoneSaid } from '../../language/zone-said.ts';
import type { Zone } from '../../domain/time.ts';

/** The settings with what was said; all that was not said stays. */
export function settingsWith(
  settings: PlaceSettings,
  change: Exclude<HowToldChange, { set: 'ladder' }>,
): PlaceSettings {
  switch (change.set) {
    case 'audience':
      return { ...settings, audience: change.audience };
    case 'kinds':
      return { ...settings, kinds: change.kinds };
    case 'everything':
      return { ...settings, kinds: null, audience: null };
    case 'time':
      return { ...settings, time: change.time };
    case 'zone':
      return { ...settings, zone: zoneMeant(change.zone) };
    case 'days':
      return { ...settings, days: daysWith(settings.days, change) };
    case 'holidays':
      return { ...settings, holidaysOff: change.off };
    case 'quiet':
      return { ...settings, quiet: change.quiet };
    case 'lead':
      return { ...settings, leadDays: change.days };
    case 'digest': {
      const whenEmpty = settings.digest?.whenEmpty ?? 'silence';
      const time = change.time ?? settings.time;
      return { ...settings, digest: { weekday: change.weekday, time, whenEmpty } };
    }
    case 'single':
      return { ...settings, digest: null };
    case 'when-empty':
      return whenEmptyWith(settings, change.says);
    case 'when-unsure':
      return { ...settings, whenUnsure: change.choice };
  }
}

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

function whenEmptyWith(settings: PlaceSettings, says: boolean): PlaceSettings {
  const { digest } = settings;
  if (digest === null) {
    throw new UserError(
      'Only a weekly digest can say that there is nothing. Say “every Monday at 9 the week ahead” first.',
    );
  }
  return { ...settings, digest: { ...digest, whenEmpty: says ? 'nothing to report' : 'silence' } };
}

function zoneMeant(said: ZoneSaid): Zone {
  if (said.found === 'zone') return said.zone;
  throw new UserError(
    `“${said.said.slice(0, 60)}” is no time zone that I know. Name a place, as in “the time zone here is Europe/Berlin”.`,
  );
}
