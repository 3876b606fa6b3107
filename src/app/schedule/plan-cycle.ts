import type { Card } from '../../cards/card.ts';
import type { Form } from '../../cards/form.ts';
import { planForm } from '../../cards/schedule/plan-form.ts';
import { planHow, planOffer, templateList } from '../../cards/schedule/plan-offer.ts';
import type { DraftId } from '../../domain/ids.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { UserError } from '../../domain/user-error.ts';
import { UTC } from '../../domain/time/zone.ts';
import { knownTemplates } from '../../formats/templates/known-templates.ts';
import { cycleAsked, type CycleAsked } from '../../language/asked/cycle-asked.ts';
import type { TemplateNamed } from '../../language/asked/template-named.ts';
import type { Draft } from '../../store/exceptions/drafts.ts';
import { needManager, type Call } from '../call.ts';
import { dateUnclear } from './move-target.ts';
import { projectOf } from '../project-of.ts';
import { readPlan } from './read-plan.ts';

/** What needs a manager, as a refusal names it. */
export const PLANNING = 'plan a cycle';

type Values = Readonly<Record<string, string>>;

/** The answer to “plan 5.3 with the 6-weeks template”: what was understood, kept as a draft, and the buttons to go on. */
export async function offerPlan(call: Call, said: string): Promise<Card> {
  await needManager(call, PLANNING);
  const project = await projectOf(call.tx, call.place);
  const { templates, problems } = knownTemplates(call.app.files);
  const names = templates.map(({ name }) => name);
  const asked = cycleAsked(said, names, { now: call.now, zone: project?.zone ?? UTC });
  const values = valuesOf(asked);
  const { template, release, name } = asked;
  const complete = template.found === 'one' && (await readPlan(call, values)).ok;
  return planOffer(
    {
      project: project?.name ?? null,
      name,
      template: template.found === 'one' ? template.name : null,
      release: release?.found === 'date' ? wallDateInWords(release.date) : null,
      unclear: [...templateUnclear(template), ...(await refused(call, asked, complete))],
      problems,
      complete,
    },
    await begin(call, values),
  );
}

/** What was said and cannot be; what was not said is asked for by the form. */
async function refused(call: Call, asked: CycleAsked, complete: boolean): Promise<string[]> {
  if (complete) return [];
  const { release } = asked;
  const unclear = release === null ? null : dateUnclear(release);
  if (unclear !== null) return [unclear.message];
  const read = await readPlan(call, valuesOf(asked));
  const said = { name: asked.name !== null, release: release !== null };
  return read.ok
    ? []
    : read.errors
        .filter(
          ({ field }) => (field === 'name' && said.name) || (field === 'release' && said.release),
        )
        .map(({ sentence }) => sentence);
}

function valuesOf({ name, template, release }: CycleAsked): Values {
  return {
    ...(name === null ? {} : { name }),
    ...(template.found === 'one' ? { template: template.name } : {}),
    ...(template.found === 'several' ? { template: template.names.at(-1) ?? '' } : {}),
    ...(release === null
      ? {}
      : { release: release.found === 'date' ? wallDateInWords(release.date) : release.said }),
  };
}

function templateUnclear(template: TemplateNamed): string[] {
  switch (template.found) {
    case 'several':
      return [`More than one template fits: ${template.names.join(', ')}. The form has them all.`];
    case 'none':
      return [`I know no template “${template.asked}”. The form has all that I know.`];
    case 'one':
    case 'nothing':
      return [];
  }
}

/** Planning was spoken of: how it is done, and the button. */
export function howToPlan(): Card {
  return planHow();
}

export function showTemplates(call: Call): Card {
  const { templates, problems } = knownTemplates(call.app.files);
  return templateList(templates, problems);
}

/** Opens the form with nothing said yet; who may not plan is told before they type. */
export async function openPlan(call: Call): Promise<Form> {
  await needManager(call, PLANNING);
  return await formWith(call, await begin(call, {}), {});
}

/** Opens the form as it was begun; someone else's draft is begun anew, as their own. */
export async function openPlanDraft(call: Call, id: DraftId): Promise<Form> {
  await needManager(call, PLANNING);
  const draft = await needDraft(call, id);
  const own = draft.personId === call.person.id ? draft.id : await begin(call, draft.values);
  return await formWith(call, own, draft.values);
}

async function formWith(call: Call, id: DraftId, values: Values): Promise<Form> {
  const isFirst = (await projectOf(call.tx, call.place)) === null;
  const named = call.direct ? '' : call.place.name.replace(/^#/, '');
  const { templates } = knownTemplates(call.app.files);
  return planForm(templates, { project: named, ...values }, id, isFirst);
}

async function begin({ tx, person, place, now }: Call, values: Values): Promise<DraftId> {
  return await tx.drafts.begin(
    { personId: person.id, spot: place.spot, freezeId: null, values },
    now,
  );
}

export async function needDraft({ tx }: Call, id: DraftId): Promise<Draft> {
  const draft = await tx.drafts.byId(id);
  if (draft !== null) return draft;
  throw new UserError('I no longer have what was begun here. Say “plan a cycle” again.');
}
