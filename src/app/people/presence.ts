import type { Card } from '../../cards/card.ts';
import {
  absenceForgotten,
  daysKept,
  hoursForgotten,
  hoursKept,
  zoneForgotten,
  zoneKept,
} from '../../cards/people/presence.ts';
import { USUAL_DAYS } from '../../domain/people/presence.ts';
import { UserError } from '../../domain/user-error.ts';
import type { PresenceOrder } from '../../language/orders/presence.ts';
import type { ZoneSaid } from '../../language/dates/zone-said.ts';
import { planFollowsOf } from '../follows/plan-follows.ts';
import { meansOf } from '../places/subscribe.ts';
import { aboutPerson } from './about-person.ts';
import { forgetAbsences, sayAway, sayBack } from './absence.ts';
import type { Call } from '../call.ts';
import { zoneOfPerson } from './own-zone.ts';

/**
 * Does what somebody tells of themselves, at once: it concerns nobody else, the answer says how to undo it, and who
 * may do what follows only where a button confirmed it before (a backup).
 */
export async function followPresence(call: Call, order: PresenceOrder): Promise<Card> {
  const card = await followed(call, order);
  // Requests may wait for them.
  if (order.order !== 'about-me') await call.tx.exceptions.noticeAgain(call.now);
  return card;
}

async function followed(call: Call, order: PresenceOrder): Promise<Card> {
  switch (order.order) {
    case 'my-zone':
      return await planned(call, await sayZone(call, order.zone));
    case 'my-hours':
      return await planned(call, await sayHours(call, order));
    case 'my-days':
      return await planned(call, await sayDays(call, order));
    case 'away':
      return await sayAway(call, order.when);
    case 'back':
      return await sayBack(call);
    case 'forget':
      return await planned(call, await forget(call, order.what));
    case 'about-me':
      return await aboutPerson(call);
  }
}

/** What they follow comes by their own zone and hours. */
async function planned(call: Call, card: Card): Promise<Card> {
  await planFollowsOf(meansOf(call), call.person.id);
  return card;
}

async function sayZone({ tx, person, now }: Call, said: ZoneSaid): Promise<Card> {
  switch (said.found) {
    case 'zone':
      await tx.presence.sayZone(person.id, said.zone, now);
      return zoneKept(said.zone, now);
    case 'abbreviation':
      throw new UserError(
        `“${said.said}” is no time zone for the whole year, or is several. Name a place, as in “my time zone is ${said.write[0] ?? 'Europe/Berlin'}”.`,
      );
    case 'unknown': {
      const near = said.nearest.length === 0 ? '' : ` Did you mean ${said.nearest.join(' or ')}?`;
      throw new UserError(
        `I know no time zone called “${said.said.slice(0, 60)}”.${near} Say a city that one is named for, as in “my time zone is Europe/Berlin”.`,
      );
    }
  }
}

async function sayHours(
  call: Call,
  { hours, said }: Extract<PresenceOrder, { order: 'my-hours' }>,
): Promise<Card> {
  if (hours === null) {
    throw new UserError(
      `I cannot read hours in “${said.slice(0, 60)}”. Say them as in “my hours are 9 to 17” or “I work 10:00-18:00”.`,
    );
  }
  await call.tx.presence.sayHours(call.person.id, hours, call.now);
  return hoursKept(hours, await zoneOfPerson(call));
}

async function sayDays(
  { tx, person, now }: Call,
  { how, days }: Extract<PresenceOrder, { order: 'my-days' }>,
): Promise<Card> {
  const before = (await tx.presence.of(person.id, now)).days ?? USUAL_DAYS;
  const after = {
    only: days,
    also: [...new Set([...before, ...days])].toSorted((a, b) => a - b),
    not: before.filter((day) => !days.includes(day)),
  }[how];
  if (after.length === 0) {
    throw new UserError('That leaves no day on which you work. Say “I’m away” if you are away.');
  }
  await tx.presence.sayDays(person.id, after, now);
  return daysKept(after);
}

async function forget(call: Call, what: 'zone' | 'hours' | 'absence'): Promise<Card> {
  const { tx, person } = call;
  switch (what) {
    case 'zone':
      await tx.presence.forget(person.id, 'zone');
      return zoneForgotten(await zoneOfPerson(call));
    case 'hours':
      await tx.presence.forget(person.id, 'hours');
      await tx.presence.forget(person.id, 'working days');
      return hoursForgotten();
    case 'absence':
      return absenceForgotten(await forgetAbsences(call));
  }
}
