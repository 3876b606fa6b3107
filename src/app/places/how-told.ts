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
} from '../../domain/notices/place-settings.ts';
import {
  isSameSaid,
  onlySaid,
  saysNothing,
  settingsOf,
  type SaidSettings,
} from '../../domain/notices/said-settings.ts';
import { UserError } from '../../domain/user-error.ts';
import type { HowToldChange } from '../../language/orders/told/change.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { planFollowsIn } from '../follows/plan-follows.ts';
import { withLadder } from './own-ladder.ts';
import { comingPosts } from './coming-posts.ts';
import { saidWith } from './settings-with.ts';
import { meansOf, planAnewIn } from './subscribe.ts';

const DEED = 'say how a channel is told';

/** Shows how this place is told; or, where something shall change, what that would mean. */
export async function answerHowTold(call: Call, change: HowToldChange | null): Promise<Card> {
  const { said: here, settings } = call.place;
  const project = await saidForProject(call);
  if (change === null) {
    const posts = await postsBy(call, settings);
    return howTold(placeOf(call), { here, project }, posts, await stateCardHere(call));
  }
  await needManager(call, DEED);
  const meant =
    change.set === 'ladder'
      ? withLadder(call, { said: here, settings, where: 'here' }, change)
      : ({ clear: true, said: saidWith(here, settings, change) } as const);
  if (!meant.clear) return meant.card;
  const after = onlySaid(meant.said, settingsOf({}, project));
  if (isSameSaid(after, here)) {
    throw new UserError(
      change.set === 'lead' && change.days === null && !saysNothing(project)
        ? 'This channel says no days of its own: it is told as far ahead as the project says. For others say “reminders here 14, 7 and 1 days before”.'
        : 'It is so already: nothing has changed. “how is this channel set” shows all.',
    );
  }
  const then = settingsOf(after, project);
  const wrong = contradictionIn(then);
  if (wrong !== null) throw new UserError(WHY_NOT[wrong]);
  const posts = { before: await postsBy(call, settings), after: await postsBy(call, then) };
  const { tx, place, person, now } = call;
  const id = await tx.placeChanges.propose(
    { placeId: place.id, before: here, after },
    person.id,
    now,
  );
  return howToldPreview(placeOf(call), { before: here, after, project }, posts, id);
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
  if (!isSameSaid(place.said, before)) {
    throw new UserError('How this channel is told has changed since. Ask again to see it anew.');
  }
  const project = await saidForProject(call);
  const settings = settingsOf(after, project);
  const wrong = contradictionIn(settings);
  if (wrong !== null) throw new UserError(WHY_NOT[wrong]);
  await tx.places.setHowToTell(place.id, after);
  await tx.placeChanges.done(id);
  if (place.subscribed) {
    const { project: whole } = needGround(call);
    await planAnewIn(meansOf(call), { id: place.id, settings }, whole);
    await planFollowsIn(meansOf(call), whole);
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
  const posts = await postsBy(call, settings);
  return howToldSet(placeOf(call), { before, after, project }, posts, person.name);
}

async function saidForProject(call: Call): Promise<SaidSettings> {
  return await call.tx.projects.reminders(needGround(call).project.id);
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
  return await comingPosts(call, { id: call.place.id, settings });
}
