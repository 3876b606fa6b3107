import {
  howTold,
  howToldPreview,
  howToldSet,
  type ComingPost,
  type StateCardHere,
} from '../../cards/places/how-told.ts';
import type { Card } from '../../cards/card.ts';
import type { PlaceChangeId } from '../../domain/ids.ts';
import {
  contradictionIn,
  type Contradiction,
  type PlaceSettings,
} from '../../domain/place-settings.ts';
import { postsToCome } from '../../domain/posts-to-come.ts';
import { UserError } from '../../domain/user-error.ts';
import type { HowToldChange } from '../../language/orders/how-told.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { planFollowsIn } from '../follows/plan-follows.ts';
import { withLadder } from './own-ladder.ts';
import { settingsWith } from './settings-with.ts';
import { meansOf, planFor } from './subscribe.ts';

const DEED = 'say how a channel is told';

/** Shows how this place is told; or, where something shall change, what that would mean. */
export async function answerHowTold(call: Call, change: HowToldChange | null): Promise<Card> {
  const before = call.place.settings;
  if (change === null) {
    return howTold(placeOf(call), before, await postsBy(call, before), await stateCardHere(call));
  }
  await needManager(call, DEED);
  const meant =
    change.set === 'ladder'
      ? withLadder(call, change)
      : ({ clear: true, settings: settingsWith(before, change) } as const);
  if (!meant.clear) return meant.card;
  const after = meant.settings;
  if (JSON.stringify(after) === JSON.stringify(before)) {
    throw new UserError(
      'It is so already: nothing has changed. “how is this channel set” shows all.',
    );
  }
  const wrong = contradictionIn(after);
  if (wrong !== null) throw new UserError(WHY_NOT[wrong]);
  const posts = { before: await postsBy(call, before), after: await postsBy(call, after) };
  const { tx, place, person, now } = call;
  const id = await tx.placeChanges.propose({ placeId: place.id, before, after }, person.id, now);
  return howToldPreview(placeOf(call), { before, after }, posts, id);
}

const WHY_NOT: Record<Contradiction, string> = {
  'no day left': 'That leaves no day to post on. “unsubscribe this channel” stops the reminders.',
  'time in quiet hours':
    'The posts would fall into the quiet hours. Say another hour (“post at 9:00 here”), or other quiet hours (“quiet from 20 to 8 here”).',
  'digest on a day off':
    'The week ahead would be due on a day without posts. Say another day, as in “every Monday at 9 the week ahead”.',
};

/** What is planned here is taken back, and planned by the new settings: what was posted stays posted. */
export async function confirmHowTold(call: Call, id: PlaceChangeId): Promise<Card> {
  const { tx, place, person, now } = call;
  await needManager(call, DEED);
  const change = await tx.placeChanges.byId(id);
  if (change === null || change.placeId !== place.id) {
    throw new UserError('I no longer have what was asked here. Ask again.');
  }
  const { before, after, state } = change;
  if (state === 'done') throw new UserError('This has been confirmed already.');
  if (JSON.stringify(place.settings) !== JSON.stringify(before)) {
    throw new UserError('How this channel is told has changed since. Ask again to see it anew.');
  }
  await tx.places.setHowToTell(place.id, after);
  await tx.placeChanges.done(id);
  if (place.subscribed) {
    await tx.notices.cancelInPlace(place.id, 'The place is told otherwise now.');
    const { project } = needGround(call);
    const told = { id: place.id, settings: after };
    await tx.notices.plan(await planFor(meansOf(call), told, project));
    await planFollowsIn(meansOf(call), project);
  }
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'set how it is told',
    subject: 'place',
    subjectId: place.id,
    before,
    after,
  });
  return howToldSet(placeOf(call), { before, after }, await postsBy(call, after), person.name);
}

async function stateCardHere({ tx, place }: Call): Promise<StateCardHere> {
  const kept = await tx.stateCards.of(place.id);
  if (kept === null || !kept.isKept) return 'none';
  switch (kept.post) {
    case 'there':
      return kept.pin === 'asked' ? 'pinned' : 'there';
    case 'on its way':
      return 'on its way';
    case 'none':
    case 'failed':
      return 'not there';
    case 'unsure':
      return 'unsure';
  }
}

function placeOf(call: Call) {
  const { name, subscribed } = call.place;
  return { name, subscribed, projectZone: needGround(call).project.zone };
}

async function postsBy(call: Call, settings: PlaceSettings): Promise<ComingPost[]> {
  const { project, course } = needGround(call);
  const names = new Map(
    [course.current, ...course.others, ...course.past].flatMap(({ deadlines }) =>
      deadlines.map(({ id, name }) => [id, name] as const),
    ),
  );
  const planned = await planFor(meansOf(call), { id: call.place.id, settings }, project);
  return postsToCome(planned).map(({ dueAt, notices }) => ({
    at: dueAt,
    names: notices.map(({ deadlineId, flavour }) =>
      flavour === 'nothing' ? 'nothing is due' : (names.get(deadlineId) ?? ''),
    ),
  }));
}
