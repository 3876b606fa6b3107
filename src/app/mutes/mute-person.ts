import { muteWhat, mutedMe, resumed } from '../../cards/mutes/mutes.ts';
import type { Card } from '../../cards/card.ts';
import { isSameTopic, type Topic } from '../../domain/notices/topic.ts';
import { needGround, type Call } from '../call.ts';
import { zoneOfPerson } from '../people/own-zone.ts';
import { timeSaid } from './time-said.ts';
import { topicMeant } from './topic-meant.ts';

/** "Don't send me anything until Monday": it concerns nobody else, so it is done at once. */
export async function muteMe(call: Call, when: string, about = ''): Promise<Card> {
  const { tx, person, now } = call;
  const ground = needGround(call);
  const meant = topicMeant(about === '' ? 'everything' : about, ground, now);
  if (meant.found !== 'topic') return meant.found === 'unclear' ? meant.card : muteWhat(about);
  const { zone } = await zoneOfPerson(call);
  const { from, until } = timeSaid(when, { now, zone });
  await endLike(call, meant.topic);
  const id = await tx.mutes.add({
    projectId: ground.project.id,
    who: { kind: 'person', personId: person.id },
    topic: meant.topic,
    from: from ?? now,
    until,
    zone,
    askedBy: person.id,
    state: 'in force',
  });
  await noted(call, 'muted for themselves', { id, topic: meant.topic, until });
  return mutedMe({ topic: meant.topic, until, zone });
}

async function endLike({ tx, person }: Call, topic: Topic): Promise<void> {
  for (const mute of await tx.mutes.ofPerson(person.id)) {
    if (isSameTopic(mute.topic, topic)) await tx.mutes.end(mute.id);
  }
}

export async function hasOwnMute({ tx, person }: Call): Promise<boolean> {
  return (await tx.mutes.ofPerson(person.id)).length > 0;
}

/** "resume": all that they muted for themselves. */
export async function resume(call: Call): Promise<Card> {
  const { tx, person } = call;
  const mutes = await tx.mutes.ofPerson(person.id);
  for (const { id } of mutes) await tx.mutes.end(id);
  if (mutes.length > 0) await noted(call, 'resumed', { mutes: mutes.length });
  return resumed(mutes.length > 0);
}

async function noted({ tx, person, place, now }: Call, deed: string, after: unknown) {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed,
    subject: 'person',
    subjectId: person.id,
    after,
  });
}
