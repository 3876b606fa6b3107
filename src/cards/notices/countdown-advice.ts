import { daysLeft } from '../../domain/time/days-left.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Audience } from '../../domain/notices/place-settings.ts';
import { adviceFor } from './advice-for-audience.ts';
import type { CountdownItem } from './countdown-item.ts';
import { nameOf } from '../date-line.ts';

/**
 * What to do now, by the days left: the ladder's own words. A notice that comes late speaks of the days that are left,
 * not of those it was planned for; `someAsked`: for an exception, to any freeze of the same card. A place's
 * audience has words of its own. Null where there is nothing to do.
 */
export function adviceOn(
  item: CountdownItem,
  now: Instant,
  { someAsked, audience }: { readonly someAsked: boolean; readonly audience: Audience | null },
): string | null {
  const { deadline } = item;
  const days = daysLeft(deadline.when, now);
  if (days === null) return null;
  const over = deadline.when.precision !== 'undecided' && deadline.when.at <= now;
  const own = audience === null || over ? null : adviceFor(audience, deadline, days);
  if (own !== null) return own;
  switch (deadline.kind) {
    case 'freeze':
      return over
        ? afterFreeze(deadline, item.exceptions, someAsked)
        : beforeFreeze(deadline, days);
    case 'release':
      return over ? afterRelease : beforeRelease(days);
    case 'milestone':
    case 'candidate':
      return days > 7 || over
        ? null
        : `If something stands in the way of ${nameOf(deadline)}, say so here now.`;
    case 'event':
      return null;
  }
}

function beforeFreeze(freeze: Freeze, days: number): string {
  const words = freeze.freeze === 'string' || freeze.freeze === 'docs';
  if (days > 14) {
    return words
      ? 'Heads-up for translators and writers: this is the date to plan for.'
      : 'Heads-up: plan now what has to be in before then.';
  }
  if (days > 7) return 'What has to be in should be up for review by now.';
  if (days > 1) {
    return words
      ? 'These are the days for the last changes to texts.'
      : 'What cannot make it needs an exception: ask early, while there is time to read it.';
  }
  return 'What is not in by then needs an exception. Missing it is not the end of the world.';
}

function afterFreeze(
  freeze: Freeze,
  exceptions: CountdownItem['exceptions'],
  someAsked: boolean,
): string | null {
  const name = nameOf(freeze);
  if (exceptions === undefined || exceptions.filed === 0) {
    return someAsked ? null : 'No exception has been asked for so far.';
  }
  const { filed, open } = exceptions;
  const asked = filed === 1 ? '1 exception' : `${filed} exceptions`;
  const waiting = open === 0 ? 'all are decided' : `${open} still wait${open === 1 ? 's' : ''}`;
  return `${asked} to ${name} asked for so far: ${waiting}.`;
}

const afterRelease = 'Thank you to everyone who carried it here.';

function beforeRelease(days: number): string {
  if (days > 14) return 'Heads-up for packagers and translators: this is the date to plan for.';
  if (days > 7) return 'Whatever could still hold it up should be known by now.';
  if (days > 1) return 'Please test what is there, and report now what you find.';
  return days === 1 ? 'One day is left for the last checks.' : 'Today is release day.';
}
