import type { Card } from '../../cards/card.ts';
import {
  endStandInPreview,
  standInEnded,
  standInOver,
  standInPreview,
  standsIn,
  youStandIn,
} from '../../cards/people/stand-ins.ts';
import type { StandInId } from '../../domain/ids.ts';
import type { StandIn } from '../../domain/people/stand-in.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { absenceSaid } from '../../language/asked/absence-said.ts';
import type { StandInOrder } from '../../language/orders/stand-ins.ts';
import { needGround, needOwnRight, type Call } from '../call.ts';
import { zoneOfPerson } from './own-zone.ts';
import { personNamed } from './person-named.ts';
import { tellPerson } from './tell-person.ts';

const DEED = 'say who stands in for them';

/** "My backup is @ben", "hand over to @ben until Monday": what that means, and the button that does it. */
export async function offerStandIn(
  call: Call,
  { who, until: words }: Extract<StandInOrder, { order: 'stand-in' }>,
): Promise<Card> {
  const { project } = needGround(call);
  await needOwnRight(call, DEED, project.id);
  const standIn = await personNamed(call, who);
  if (standIn.id === call.person.id) {
    throw new UserError('Nobody can stand in for themselves. Name somebody else.');
  }
  const { zone } = await zoneOfPerson(call);
  const until = words === null ? null : untilSaid(words, zone, call.now);
  const id = await call.tx.standIns.add(
    { projectId: project.id, personId: call.person.id, standInId: standIn.id, until },
    call.now,
  );
  return standInPreview({ person: call.person, standIn, project, until, zone }, id);
}

/** They are back when that day begins, by their own calendar. */
function untilSaid(words: string, zone: Zone, now: Instant): Instant {
  const said = absenceSaid(words, { now, zone });
  if (said?.found !== 'absence' || said.until === null) {
    const why = said?.found === 'impossible' ? `: ${said.because}` : '';
    throw new UserError(
      `I cannot read a day in “${words}”${why}. Say it as in “until 3 September”.`,
    );
  }
  if (said.until > now) return said.until;
  throw new UserError(`“${words}” is over already. Nothing has changed.`);
}

/** Lets somebody stand in. Whether the person may say so is asked anew; what they said before of the same makes way. */
export async function confirmStandIn(call: Call, id: StandInId): Promise<Card> {
  const { tx, now, person } = call;
  const row = await ownRow(call, id);
  await needOwnRight(call, DEED, row.projectId);
  if (row.state !== 'open') throw new UserError('This has been confirmed already.');
  if (row.until !== null && row.until <= now) {
    throw new UserError('That time is over already. Nothing has changed.');
  }
  const project = await tx.projects.byId(row.projectId);
  const standIn = await tx.people.byId(row.standInId);
  for (const before of await tx.standIns.confirmed({ personId: person.id }, now)) {
    if (before.projectId !== row.projectId) continue;
    if ((before.until === null) !== (row.until === null)) continue;
    await tx.standIns.become(before.id, 'ended');
    if (before.standInId === row.standInId) continue;
    const former = await tx.people.byId(before.standInId);
    await tellPerson(call, former, standInOver({ person, project }));
  }
  await tx.standIns.become(id, 'in force');
  await tx.exceptions.noticeAgain(now);
  await tx.exceptions.lookAgain({ projectId: row.projectId }, now);
  await audit(call, row, 'named stand-in');
  const { zone } = await zoneOfPerson(call);
  const standing = { person, standIn, project, until: row.until, zone };
  await tellPerson(call, standIn, youStandIn(standing));
  return standsIn(standing);
}

/** "I have no backup", "@ben is no longer my backup". */
export async function offerEndOfStandIn(call: Call, who: string | null): Promise<Card> {
  const { tx, person, now } = call;
  const wanted = who === null ? null : await personNamed(call, who);
  const rows = (await tx.standIns.confirmed({ personId: person.id }, now)).filter(
    ({ standInId }) => wanted === null || standInId === wanted.id,
  );
  const here = rows.filter(({ projectId }) => projectId === call.ground?.project.id);
  const row = here.find(({ until }) => until === null) ?? here[0] ?? rows[0];
  if (row === undefined) {
    throw new UserError(
      wanted === null
        ? 'Nobody stands in for you. “my backup is @name” names someone.'
        : `${wanted.name} does not stand in for you.`,
    );
  }
  const project = await tx.projects.byId(row.projectId);
  const standIn = await tx.people.byId(row.standInId);
  return endStandInPreview({ standIn, project }, row.id);
}

/** Ends everything in which that somebody stands in for the person in that project. */
export async function endStandIn(call: Call, id: StandInId): Promise<Card> {
  const { tx, person, now } = call;
  const row = await ownRow(call, id);
  if (row.state === 'ended') throw new UserError('This has ended already.');
  for (const other of await tx.standIns.confirmed({ personId: person.id }, now)) {
    if (other.projectId !== row.projectId || other.standInId !== row.standInId) continue;
    await tx.standIns.become(other.id, 'ended');
  }
  await audit(call, row, 'ended stand-in');
  const project = await tx.projects.byId(row.projectId);
  const standIn = await tx.people.byId(row.standInId);
  await tellPerson(call, standIn, standInOver({ person, project }));
  return standInEnded({ person, standIn, project });
}

/** Who stands in for somebody is theirs alone to say. */
async function ownRow({ tx, person }: Call, id: StandInId): Promise<StandIn> {
  const row = await tx.standIns.byId(id);
  if (row === null) throw new UserError('I no longer have what was asked here. Ask again.');
  if (row.personId === person.id) return row;
  const { name } = await tx.people.byId(row.personId);
  throw new UserError(`Only ${name} can confirm who stands in for them.`);
}

async function audit({ tx, person, place, now }: Call, row: StandIn, deed: string): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed,
    subject: 'person',
    subjectId: row.standInId,
    after: { project: row.projectId, until: row.until },
  });
}
