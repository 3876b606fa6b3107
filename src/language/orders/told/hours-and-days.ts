import { hoursSaid, daysSaid } from '../../dates/hours-said.ts';
import { zoneSaid } from '../../dates/zone-said.ts';
import type { HowToldChange } from './change.ts';
import { clockSaid } from './clock-said.ts';
import { form, HERE, saysHere, THIS } from './here.ts';

const TIME = form(
  `(?:post|reminders|tell us)(?: ${HERE})? at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon)(?<here> ${HERE})?`,
);
const TIME_ON_DAYS = form(
  `(?:post|reminders|tell us)(?: ${HERE})? at (?<time>[\\d:.]+ ?(?:[ap]m)?|noon),?(?: only)? (?:on )?(?<days>.+?)(?: ${HERE})?`,
);
const ZONE = form(`(?:the )?time ?zone ${HERE} is (?<zone>.+)|${THIS} is in (?<also>.+?)(?: time)`);
const NOT_DAYS = form(
  `(?:no posts?|nothing|post nothing|do not post|don['’]?t post)(?: ${HERE})? on (?<days>.+?)(?: ${HERE})?`,
);
const ALSO_DAYS = form(
  `post(?: ${HERE})? on (?<days>.+?)(?: ${HERE})? (?:too|as well|again)(?: ${HERE})?`,
);
const ONLY_DAYS = form(`(?:only post|post only)(?: ${HERE})? on (?<days>.+?)(?: ${HERE})?`);
const QUIET = form(`(?:be )?quiet(?: hours)?(?: ${HERE})? (?:are )?(?<hours>.+?)(?: ${HERE})?`);

/** At which hours, on which days and by which clock posts come. */
export function hoursAndDaysSaid(said: string): HowToldChange | null {
  return (
    timeOfPosts(said) ?? timeOnDays(said) ?? zoneOfPlace(said) ?? offSaid(said) ?? quietSaid(said)
  );
}

function timeOfPosts(said: string): HowToldChange | null {
  const groups = TIME.exec(said)?.groups;
  if (groups === undefined || !saysHere(said)) return null;
  const time = clockSaid(groups['time'] ?? '');
  return time === null ? null : { set: 'time', time };
}

/** "post here at 9 on working days" */
function timeOnDays(said: string): HowToldChange | null {
  const groups = TIME_ON_DAYS.exec(said)?.groups;
  if (groups === undefined || !saysHere(said)) return null;
  const time = clockSaid(groups['time'] ?? '');
  const days = daysSaid((groups['days'] ?? '').replace(/^(?:the )?working days$/i, 'weekdays'));
  if (time === null || days === null || !days.always) return null;
  return { set: 'time-and-days', time, days: days.days };
}

function zoneOfPlace(said: string): HowToldChange | null {
  const groups = ZONE.exec(said)?.groups;
  const words = groups?.['zone'] ?? groups?.['also'];
  return words === undefined ? null : { set: 'zone', zone: zoneSaid(words) };
}

function offSaid(said: string): HowToldChange | null {
  for (const [one, how] of [
    [NOT_DAYS, 'not'],
    [ALSO_DAYS, 'also'],
    [ONLY_DAYS, 'only'],
  ] as const) {
    const words = one.exec(said)?.groups?.['days'];
    if (words === undefined) continue;
    if (/^(?:public )?holidays$/i.test(words) && how !== 'only') {
      return { set: 'holidays', off: how === 'not' };
    }
    const found = daysSaid(words);
    // "Nothing on Friday" may be of this week alone.
    if (found !== null && (found.always || how === 'also')) {
      return { set: 'days', how, days: found.days };
    }
  }
  return null;
}

function quietSaid(said: string): HowToldChange | null {
  if (!saysHere(said)) return null;
  const quiet = hoursSaid(QUIET.exec(said)?.groups?.['hours'] ?? '');
  return quiet === null ? null : { set: 'quiet', quiet };
}
