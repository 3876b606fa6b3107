import type { Card } from '../../cards/card.ts';
import { cyclePlanned, planDone, planPreview } from '../../cards/schedule/plan-preview.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import type { DraftId } from '../../domain/ids.ts';
import { lint } from '../../domain/lint/lint.ts';
import { offDayInWords } from '../../domain/time/off-day.ts';
import type { Instant } from '../../domain/time/time.ts';
import { unsavedCycle } from '../../domain/changing/unsaved-cycle.ts';
import type { Answer, SubmitAnswer } from '../../platform.ts';
import type { Draft } from '../../store/exceptions/drafts.ts';
import { needManager, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { projectHolidays } from './holidays-of.ts';
import { needDraft, PLANNING } from './plan-cycle.ts';
import { projectOf } from '../project-of.ts';
import { propose } from './propose-change.ts';
import { readPlan, type ReadPlan } from './read-plan.ts';

/** All dates of what a sentence said, in place of the card that said it was understood. */
export async function showPlan(call: Call, id: DraftId): Promise<Answer> {
  await needManager(call, PLANNING);
  const { values } = await needDraft(call, id);
  const read = await readPlan(call, values);
  return read.ok
    ? { answer: 'update', card: await preview(call, id, read) }
    : { answer: 'whisper', card: invalid(id, read) };
}

/** What came back: every date for review, with the button that plans it, or what could not be read. */
export async function submitPlan(
  call: Call,
  id: DraftId,
  values: Draft['values'],
): Promise<SubmitAnswer> {
  await needManager(call, PLANNING);
  await needDraft(call, id);
  const read = await readPlan(call, values);
  return read.ok
    ? { answer: 'whisper', card: await preview(call, id, read) }
    : { answer: 'invalid', errors: read.errors, card: invalid(id, read) };
}

function invalid(id: DraftId, { errors }: Extract<ReadPlan, { ok: false }>): Card {
  return invalidSubmission(
    errors.map(({ sentence }) => sentence),
    wireId('plan.open-draft', id),
  );
}

async function preview(
  call: Call,
  draft: DraftId,
  { plan, template, look }: Extract<ReadPlan, { ok: true }>,
): Promise<Card> {
  const project = await projectOf(call.tx, call.place);
  const holidays = projectHolidays(call.app, plan.project);
  const cycle = unsavedCycle(plan);
  const proposal = await propose(
    call,
    { kind: 'plan', before: null, after: plan, why: null, undoes: null },
    project?.id ?? null,
  );
  return planPreview(
    {
      project: plan.project.name,
      cycle,
      template,
      offDay: ({ when }) => offDayInWords(when, holidays),
      look: [
        ...lint(cycle, holidays).map(({ sentence }) => sentence),
        ...look,
        ...over(plan, call.now),
      ],
      toldIn: project === null ? [] : await call.tx.places.subscribed(project.id),
    },
    proposal,
    draft,
  );
}

/** A cycle may be planned when it has begun; nobody is reminded of what is over. */
function over({ deadlines }: CyclePlan, now: Instant): string[] {
  const past = deadlines.filter(({ when }) => when.precision !== 'undecided' && when.at <= now);
  const [first] = past;
  if (first === undefined) return [];
  return past.length === 1
    ? [`“${first.name}” is over already, so nobody is reminded of it.`]
    : [`${past.length} of the dates are over already, so nobody is reminded of them.`];
}

/** The cycle is there: told wherever its dates will be. A place without a project now has one. */
export async function tellPlan(call: Call, { project, cycle }: ChangedCycle): Promise<Card> {
  const { tx, app, now, person, place } = call;
  if (place.projectId === null) await tx.places.giveTo(place.id, project.id);
  const current = await tx.cycles.current(project.id, now);
  const told = await tx.places.subscribed(project.id);
  const card = cyclePlanned(cycle, current, person.name, now);
  for (const { spot } of told) {
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
  }
  return planDone(cycle, current, person.name, told);
}
