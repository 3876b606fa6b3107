import { addPreview, addWhat, deadlineAdded } from '../../cards/schedule/add-deadline.ts';
import { plain, text, type Card } from '../../cards/card.ts';
import type { DeadlineDraft } from '../../cards/schedule/deadline-form.ts';
import { howToAddDeadline } from '../../cards/answers/how-to-command.ts';
import {
  addDeadline,
  newDateConflicts,
  type DeadlineSort,
} from '../../domain/changing/add-deadline.ts';
import { cycleWithPlan } from '../../domain/changing/cycle-with-plan.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { moveDeadlines, usualRule } from '../../domain/changing/move-deadlines.ts';
import { whenAfter, type MoveTarget } from '../../domain/changing/move-when.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { listenerOf } from '../places/listener-of.ts';
import { reminderChanges } from '../../domain/notices/reminder-changes.ts';
import { UserError } from '../../domain/user-error.ts';
import { UNDECIDED } from '../../domain/time/when.ts';
import { saidByName, usualAliases } from '../../formats/usual-names.ts';
import { keyOfName } from '../../formats/relbot/relbot-schema.ts';
import { addAsked, type AddAsked } from '../../language/asked/add-asked.ts';
import { shiftOf } from '../../language/dates/shift-said.ts';
import type { Proposal } from '../../store/schedule/proposals.ts';
import { needGround, needManager, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { projectHolidays } from './holidays-of.ts';
import { targetOf } from './move-target.ts';
import { propose } from './propose-change.ts';
import { showChange } from './show-change.ts';

export const ADD = 'add a date';

/** A date that is to be added, complete. */
export interface DateToAdd {
  readonly name: string;
  readonly sort: DeadlineSort;
  readonly target: MoveTarget;
  readonly owner: string | null;
  readonly why: string | null;
}

/** The answer to “add docs freeze on 10 September”: what would be, with the button that does it. */
export async function offerDeadline(call: Call, said: string, acts: boolean): Promise<Card> {
  if (!acts) return howToAddDeadline();
  await needManager(call, ADD);
  const { project, cycle } = needGround(call);
  const asked = addAsked(said, { now: call.now, zone: project.zone });
  if (asked.several) {
    throw new UserError(
      'I add one date at a time, so that you see what each one does. Say each with its own day, as in “add beta on 1 September”; a file with many is imported at once.',
    );
  }
  const name = asked.name === null ? null : written(asked.name);
  const target =
    asked.when === null ? null : targetOf({ target: targetSaid(asked.when) }, null, cycle);
  if (name === null || target === null || target.to === 'time' || target.to === 'by') {
    return await askBack(call, { ...asked, name });
  }
  const sort = sortOf(name, asked.kind);
  return await showDeadline(call, { name, sort, target, owner: asked.owner, why: asked.why });
}

function targetSaid(when: NonNullable<AddAsked['when']>) {
  if (when.by === 'date') return { kind: 'to', to: when.date } as const;
  const { unit, count, deadline } = when.from;
  if (/^(?:hour|hr|min)/i.test(unit)) {
    throw new UserError(
      'A date in the schedule is counted in days or weeks from another one, as in “add code freeze a week before rc1”. Say the hour itself, as in “on 3 September 17:00”.',
    );
  }
  const by = shiftOf(String(Math.abs(count)), unit);
  return {
    kind: 'relative',
    by: { ...by, count: count < 0 ? -by.count : by.count },
    deadline,
    time: null,
    zone: null,
  } as const;
}

/** What its name says it is; where that says nothing, what the words beside it call it. */
export function sortOf(name: string, called: AddAsked['kind']): DeadlineSort {
  const said = saidByName(name);
  return said.kind === 'event' && called !== null ? { kind: called } : said;
}

/** "docs freeze" as the schedule writes its names; one with a number in its first word is left as it is. */
export function written(name: string): string {
  const rc = /^rc[ -]?(\d+)$/i.exec(name);
  if (rc !== null) return `RC${rc[1]}`;
  return /^\S*\d/.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name or a day is missing: what was said is kept, and the form opens with it. */
async function askBack(call: Call, asked: AddAsked): Promise<Card> {
  const { name, when, owner, kind } = asked;
  const date = when?.by === 'date' && when.date.found !== 'time' ? when.date.said : null;
  const time = when?.by === 'date' && when.date.found === 'time' ? when.date.said : null;
  const values: DeadlineDraft = {
    ...(name === null ? {} : { name }),
    ...(date === null ? {} : { date }),
    ...(time === null ? {} : { time }),
    ...(owner === null ? {} : { owner }),
    ...(kind === null ? {} : { kind }),
  };
  const { tx, person, place, now } = call;
  const draft = await tx.drafts.begin(
    { personId: person.id, spot: place.spot, freezeId: null, values: { ...values } },
    now,
  );
  return addWhat({ name, date }, draft);
}

/** The preview of a date to add; one whose name is there already is offered to move. */
export async function showDeadline(call: Call, date: DateToAdd): Promise<Card> {
  const { project, cycle } = needGround(call);
  const { name, sort, target, owner, why } = date;
  const known = calledSo(cycle.deadlines, name, owner);
  if (known !== null) return await offerMoveInstead(call, known, date);
  const before = planOfCycle(project, cycle);
  const usual = { zone: project.zone, rule: usualRule(before) };
  const when = whenAfter({ name, when: UNDECIDED }, target, usual);
  const key = keyOfName(owner === null ? name : `${owner} ${name}`);
  if (key === '') throw new UserError(`“${name}” has no letters. Give the date a name with some.`);
  const after = addDeadline(before, {
    key,
    name,
    aliases: owner === null ? unused(cycle.deadlines, usualAliases(name)) : [],
    sort,
    when,
    owner,
  });
  const then = cycleWithPlan(cycle, before, after);
  const deadline = then.deadlines.find(({ id }) => id < 0);
  if (deadline === undefined) throw new Error('A date was added and is not there.');
  const proposal = await propose(call, { kind: 'add', before, after, why, undoes: null });
  const places = await call.tx.places.subscribed(project.id);
  const [first] = places;
  const reminders =
    first === undefined
      ? []
      : reminderChanges(cycle, then, listenerOf(first, project, call.app.files), call.now);
  return addPreview(
    {
      cycle: then,
      deadline,
      conflicts: newDateConflicts(before, after, deadline, {
        now: call.now,
        holidays: projectHolidays(call.app, project),
      }),
      reminders,
      places,
      zone: project.zone,
      why,
    },
    call.now,
    proposal,
  );
}

async function offerMoveInstead(
  call: Call,
  { key, name }: Deadline,
  { target, why }: DateToAdd,
): Promise<Card> {
  const { project, cycle } = needGround(call);
  const before = planOfCycle(project, cycle);
  const after = moveDeadlines(before, { keys: [key], target, cascade: false });
  const id = await propose(call, { kind: 'move', before, after, why, undoes: null });
  const card = await showChange(call, id, [key]);
  const first = `${name} is in the schedule already, so it is not added again. It could move:`;
  return {
    ...card,
    summary: `${first} ${card.summary}`,
    blocks: [text(plain(first)), ...card.blocks],
  };
}

/** The deadline of this name, by its name or another that it has; a team's own is another one. */
function calledSo(
  deadlines: readonly Deadline[],
  name: string,
  owner: string | null,
): Deadline | null {
  const wanted = new Set([name, ...usualAliases(name)].map(bare));
  return (
    deadlines.find(
      (one) =>
        (owner === null || bare(one.owner ?? '') === bare(owner)) &&
        [one.name, ...one.aliases].some((called) => wanted.has(bare(called))),
    ) ?? null
  );
}

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

function unused(deadlines: readonly Deadline[], aliases: readonly string[]): string[] {
  const taken = new Set(deadlines.flatMap((one) => [one.name, ...one.aliases]).map(bare));
  return aliases.filter((alias) => !taken.has(bare(alias)));
}

/** The new date is told wherever its reminders will be. */
export async function tellAdded(
  call: Call,
  { project, cycle, diff }: ChangedCycle,
  { why }: Proposal,
): Promise<Card> {
  const { tx, app, now, person } = call;
  const key = diff.added[0]?.key;
  const deadline = cycle.deadlines.find((one) => one.key === key);
  if (deadline === undefined) throw new Error('A date was added and is not there.');
  const card = deadlineAdded(cycle, deadline, { name: person.name, why }, now);
  for (const { id, spot } of await tx.places.subscribed(project.id)) {
    // Where the preview stands it has become the same card.
    if (id === call.place.id) continue;
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
  }
  return card;
}
