import type { Card } from '../../cards/card.ts';
import { moveDone } from '../../cards/schedule/move-done.ts';
import { movePreview } from '../../cards/schedule/move-preview.ts';
import { besidesInWords } from '../../cards/besides-dates.ts';
import type { ToldPlace } from '../../cards/told-places.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { diffOf, movedDates, type MovedDate } from '../../domain/changing/cycle-diff.ts';
import { cycleWithPlan } from '../../domain/changing/cycle-with-plan.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { moveConflicts } from '../../domain/changing/move-conflicts.ts';
import { movesToTell } from '../../domain/changing/moves-to-tell.ts';
import { reminderChanges } from '../../domain/notices/reminder-changes.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import type { Proposal } from '../../store/schedule/proposals.ts';
import { listenerOf } from '../places/listener-of.ts';
import { projectHolidays } from './holidays-of.ts';
import { needGround, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { placesToTell } from './places-to-tell.ts';

/**
 * The preview of a proposed change of dates: everything is worked out from what is stored now, by the functions that
 * would carry it out, and nothing is written.
 *
 * @param first the keys of the deadlines that were asked for; the others move along.
 */
export async function showChange(
  call: Call,
  id: ProposalId,
  first: readonly string[] = [],
): Promise<Card> {
  const { tx, now } = call;
  const { project, cycle } = needGround(call);
  const proposal = await tx.proposals.byId(id);
  if (proposal === null || proposal.before === null)
    throw new Error(`The proposal ${id} has nothing to show.`);
  const { before, after, why, kind } = proposal;
  const diff = diffOf(before, after);
  const listeners = await tx.places.subscribed(project.id);
  const then = cycleWithPlan(cycle, before, after);
  // One place speaks for all: each has ways of its own, and the preview cannot show them all.
  const [place] = listeners;
  const reminders =
    place === undefined
      ? []
      : reminderChanges(cycle, then, listenerOf(place, project, call.app.files), now);
  return movePreview(
    {
      cycleName: cycle.name,
      zone: project.zone,
      moves: inFront(movedDates(diff), first),
      besides: besidesInWords(diff),
      conflicts: moveConflicts(before, after, now, projectHolidays(call.app, after.project)),
      reminders,
      remindedIn: listeners.map(toldPlace),
      toldIn: (await placesToTell(tx, project, cycle, movesToTell(diff, now))).map(toldPlace),
      why,
    },
    kind === 'undo' ? await undoOpening(call, cycle, proposal) : null,
    id,
    kind === 'undo' ? 'Undo it' : 'Move it',
  );
}

function inFront(moves: readonly MovedDate[], keys: readonly string[]): MovedDate[] {
  return [
    ...moves.filter(({ key }) => keys.includes(key)),
    ...moves.filter(({ key }) => !keys.includes(key)),
  ];
}

async function undoOpening(
  { tx, ground }: Call,
  cycle: Cycle,
  { undoes, before, after }: Proposal,
): Promise<string> {
  const by = (await tx.changes.ofCycle(cycle.id)).find(({ id }) => id === undoes)?.by ?? null;
  // Another cycle than the one that everybody speaks of is named.
  const which = cycle.id === ground?.course.current.id ? '' : ` of ${cycle.name}`;
  const first = `This takes back the last change${which}${by === null ? '' : `, by ${by.name}`}.`;
  const opensAgain =
    before !== null && before.cycle.closedAt !== null && after.cycle.closedAt === null;
  return opensAgain ? `${first} ${cycle.name} would be under way again.` : first;
}

/** What the preview becomes. The news itself is posted on its own: a card that changes tells nobody. */
export async function tellMoved({ person }: Call, { diff, told }: ChangedCycle): Promise<Card> {
  return moveDone(movedDates(diff), besidesInWords(diff), person.name, told.map(toldPlace));
}

const toldPlace = ({ spot, name }: KnownPlace): ToldPlace => ({ spot, name });
