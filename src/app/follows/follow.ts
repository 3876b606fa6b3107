import {
  following,
  notFollowed,
  notFollowedButTheirs,
  unfollowed,
  whatYouFollow,
  withFollowButton,
  type NextTold,
} from '../../cards/follows/follows.ts';
import { deadlineAnswer } from '../../cards/answers/deadline-answer.ts';
import type { Card } from '../../cards/card.ts';
import type { DeadlineId } from '../../domain/ids.ts';
import type { Follow } from '../../domain/notices/own-notice.ts';
import { ownersOf } from '../../domain/people/owners.ts';
import { isAbout, isSameTopic, type Topic } from '../../domain/notices/topic.ts';
import { UserError } from '../../domain/user-error.ts';
import type { FollowOrder } from '../../language/orders/follows.ts';
import { needGround, type Call } from '../call.ts';
import { topicMeant } from '../mutes/topic-meant.ts';
import { zoneOfPerson } from '../people/own-zone.ts';
import { listReminders, remindersNamed } from '../reminders/list-reminders.ts';
import { projectHolidays } from '../schedule/holidays-of.ts';
import { understand } from '../../language/understand.ts';
import { namesOf } from '../answers/ask.ts';
import { meansOf } from '../places/subscribe.ts';
import { planFollowsOf, planOf } from './plan-follows.ts';

/** What somebody wants to hear of concerns nobody else: it is done at once, and said back with how to undo it. */
export async function followFollow(call: Call, order: FollowOrder): Promise<Card> {
  switch (order.order) {
    case 'list-follows':
      return await listFollows(call);
    case 'unfollow':
      return await unfollow(call, order.about);
    case 'follow':
      return await followSaid(call, order);
  }
}

/** Whether the words name dates that can be followed; else they are talk: "tell me about yourself". */
export function namesTopic(call: Pick<Call, 'ground' | 'now'>, about: string): boolean {
  if (call.ground === null) return false;
  const meant = topicMeant(about, call.ground, call.now);
  return meant.found === 'topic' || (meant.found === 'unclear' && meant.several);
}

async function followSaid(
  call: Call,
  { about, leadDays, mayAsk }: Extract<FollowOrder, { order: 'follow' }>,
): Promise<Card> {
  const { cycle, project } = needGround(call);
  const meant = topicMeant(about, needGround(call), call.now);
  if (meant.found === 'unclear') return meant.card;
  if (meant.found === 'nothing') throw new UserError(`I know no date called “${about}”.`);
  if (mayAsk && meant.deadline !== null) {
    const holidays = projectHolidays(call.app, project);
    const answer = deadlineAnswer(cycle, meant.deadline, [], call.now, 'when', holidays);
    return withFollowButton(answer, meant.deadline);
  }
  return await follow(call, meant.topic, leadDays);
}

/** The same again changes only how long before it is told. */
export async function follow(call: Call, topic: Topic, leadDays: number | null): Promise<Card> {
  const { tx, person, place, now } = call;
  const { project } = needGround(call);
  const before = await tx.follows.ofPerson(person.id);
  for (const old of before) {
    if (old.projectId === project.id && isSameTopic(old.topic, topic)) {
      await tx.follows.end(old.id, now);
    }
  }
  const wanted: Omit<Follow, 'id'> = {
    projectId: project.id,
    personId: person.id,
    platform: place.spot.platform,
    topic,
    leadDays,
  };
  const id = await tx.follows.add(wanted, now);
  await planFollowsOf(meansOf(call), person.id);
  await noted(call, 'follows', { id, topic, leadDays });
  return following(wanted, await nextTold(call, { ...wanted, id }));
}

/** The button below a date. */
export async function followDeadline(call: Call, id: DeadlineId): Promise<Card> {
  const cycle = await call.tx.cycles.ofDeadline(id);
  const deadline = cycle?.deadlines.find((one) => one.id === id);
  if (deadline === undefined) {
    throw new UserError('That date is no longer in the schedule. Ask “schedule” for all that are.');
  }
  return await follow(call, { of: 'name', name: deadline.name }, null);
}

async function nextTold(call: Call, wanted: Follow): Promise<NextTold | null> {
  const planned = await planOf(meansOf(call), wanted);
  const [first] = planned.toSorted((a, b) => a.dueAt - b.dueAt);
  if (first === undefined) return null;
  const cycle = await call.tx.cycles.ofDeadline(first.deadlineId);
  const deadline = cycle?.deadlines.find(({ id }) => id === first.deadlineId);
  if (deadline === undefined) return null;
  return { deadline, at: first.dueAt, zone: (await zoneOfPerson(call)).zone };
}

/** `about`: empty for all that they follow. */
export async function unfollow(call: Call, about: string): Promise<Card> {
  const { tx, person, now } = call;
  const ground = needGround(call);
  const follows = await tx.follows.ofPerson(person.id);
  const meant = topicMeant(about === '' ? 'everything' : about, ground, now);
  if (meant.found === 'unclear') return meant.card;
  if (meant.found === 'nothing') throw new UserError(`I know no date called “${about}”.`);
  const { topic, deadline } = meant;
  const ended =
    topic.of === 'everything' ? follows : follows.filter((one) => isSameTopic(one.topic, topic));
  if (ended.length === 0) return await nothingEnded(call, about, follows, deadline?.id ?? null);
  for (const { id } of ended) await tx.follows.end(id, now);
  await planFollowsOf(meansOf(call), person.id);
  await noted(call, 'follows no more', { topics: ended.map((one) => one.topic) });
  return unfollowed(ended.map((one) => one.topic));
}

/** A single reminder may be meant, or something wider holds it. */
async function nothingEnded(
  call: Call,
  about: string,
  follows: readonly Follow[],
  id: DeadlineId | null,
): Promise<Card> {
  const { cycle } = needGround(call);
  const { mentioned } = understand(about, namesOf(cycle), { cycle });
  if ((await remindersNamed(call, mentioned)).length > 0) {
    return await listReminders(call, mentioned, null);
  }
  if (about === '') return await listFollows(call);
  const deadline = cycle.deadlines.find((one) => one.id === id);
  const owner = deadline?.owner ?? null;
  if (deadline !== undefined && owner !== null && (await teamsOf(call)).includes(owner)) {
    return notFollowedButTheirs(deadline.name, owner);
  }
  const within = follows.filter(({ topic }) => deadline !== undefined && isAbout(topic, deadline));
  return notFollowed(
    deadline?.name ?? about,
    within.map(({ topic }) => topic),
  );
}

export async function listFollows(call: Call): Promise<Card> {
  const { tx, person } = call;
  const follows = await tx.follows.ofPerson(person.id);
  return whatYouFollow(follows, await tx.mutes.ofPerson(person.id), await teamsOf(call));
}

/** The teams with dates of their own in which whoever speaks is. */
async function teamsOf({ tx, person, ground, now }: Call): Promise<string[]> {
  if (ground === null) return [];
  const roles = await tx.roles.list({ projectId: ground.project.id, now });
  const theirs = ground.cycle.deadlines.filter((deadline) =>
    ownersOf(deadline, roles).some(({ id }) => id === person.id),
  );
  return [...new Set(theirs.flatMap(({ owner }) => owner ?? []))];
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
