import type { Card } from '../../cards/card.ts';
import {
  projectTold,
  projectToldPreview,
  projectToldSet,
} from '../../cards/places/project-told.ts';
import type { ProjectChangeId } from '../../domain/ids.ts';
import { contradictionIn, type Contradiction } from '../../domain/notices/place-settings.ts';
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
import { placesToldOtherwise } from './places-told-otherwise.ts';
import { setProjectReminders } from './set-project-reminders.ts';
import { withLadder } from './own-ladder.ts';
import { saidWith } from './settings-with.ts';
import { meansOf } from './subscribe.ts';

const DEED = 'say how a whole project is told';

/** Shows how channels are told which say nothing themselves; or, where that shall change, which of them it would change. */
export async function answerProjectTold(call: Call, change: HowToldChange | null): Promise<Card> {
  const { tx, person, now } = call;
  const { project } = needGround(call);
  const before = await tx.projects.reminders(project.id);
  if (change === null) {
    const places = await tx.places.subscribed(project.id);
    const own = places.filter(({ said }) => !saysNothing({ ...said, whenUnsure: undefined }));
    return projectTold(
      project,
      before,
      own.map(({ name }) => name),
    );
  }
  await needManager(call, DEED);
  needProjectsOwn(change);
  const settings = settingsOf({}, before);
  const meant =
    change.set === 'ladder'
      ? withLadder(call, { said: before, settings, where: 'for the whole project' }, change)
      : ({ clear: true, said: saidWith(before, settings, change) } as const);
  if (!meant.clear) return meant.card;
  const after = onlySaid(meant.said, settingsOf({}, {}));
  if (isSameSaid(after, before)) {
    throw new UserError(
      'It is so already: nothing has changed. “how is the whole project told” shows all.',
    );
  }
  await needNoContradiction(call, after);
  const changes = await placesToldOtherwise(call, after);
  const id = await tx.projectChanges.propose(
    { projectId: project.id, before, after },
    person.id,
    now,
  );
  return projectToldPreview(project, { before, after }, changes, id);
}

/** What each place has of itself, or its file says. */
function needProjectsOwn(change: HowToldChange): void {
  if (change.set === 'zone') {
    throw new UserError(
      'The project’s time zone stands in its file (“zone” under “project”). A channel may have another: “the time zone here is Europe/Berlin”.',
    );
  }
  if (change.set === 'when-unsure') {
    throw new UserError(
      'That is each channel’s own choice: say “better twice than never here” in the channel.',
    );
  }
}

/** Nor may a channel's own words come to contradict what is said for all. */
async function needNoContradiction(call: Call, after: SaidSettings): Promise<void> {
  const alone = contradictionIn(settingsOf({}, after));
  if (alone !== null) throw new UserError(WHY_NOT[alone]);
  const places = await call.tx.places.subscribed(needGround(call).project.id);
  const wrong = places.find(({ said }) => contradictionIn(settingsOf(said, after)) !== null);
  if (wrong === undefined) return;
  throw new UserError(
    `That does not go with what ${wrong.name} says itself: it would have to post when nothing is posted. Say “how is this channel set” there, and change that first.`,
  );
}

const WHY_NOT: Record<Contradiction, string> = {
  'no day left': 'That leaves no day to post on.',
  'time in quiet hours':
    'The posts would fall into the quiet hours. Say another hour, as in “by default post at 9:00”, or other quiet hours.',
  'digest on a day off':
    'The week ahead would be due on a day without posts. Say another day, as in “by default every Monday at 9 the week ahead”.',
};

export async function confirmProjectTold(call: Call, id: ProjectChangeId): Promise<Card> {
  const { tx, person, place, now } = call;
  const change = await tx.projectChanges.byId(id);
  if (change === null) throw new UserError('I no longer have what was asked here. Ask again.');
  const { projectId, before, after, state } = change;
  await needManager(call, DEED, projectId);
  if (state === 'done') throw new UserError('This has been confirmed already.');
  if (!isSameSaid(await tx.projects.reminders(projectId), before)) {
    throw new UserError('How the project is told has changed since. Ask again to see it anew.');
  }
  const project = await tx.projects.byId(projectId);
  const changer = {
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    now,
  };
  const told = await setProjectReminders(meansOf(call), project, after, changer);
  await tx.projectChanges.done(id);
  return projectToldSet(
    project,
    { before, after },
    told.map(({ name }) => name),
    person.name,
  );
}
