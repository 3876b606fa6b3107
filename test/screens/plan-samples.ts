import type { Card } from '../../src/cards/card.ts';
import {
  countriesPreview,
  countriesSet,
  whoseHolidays,
} from '../../src/cards/schedule/countries.ts';
import type { Form } from '../../src/cards/form.ts';
import { planForm } from '../../src/cards/schedule/plan-form.ts';
import {
  planHow,
  planInTerminal,
  planOffer,
  templateList,
  type PlanAsked,
} from '../../src/cards/schedule/plan-offer.ts';
import {
  cyclePlanned,
  planDone,
  planPreview,
  type PlanPreview,
} from '../../src/cards/schedule/plan-preview.ts';
import type { Spot } from '../../src/domain/people/account.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { brand, type CycleId, type ProposalId } from '../../src/domain/ids.ts';
import { offDayInWords } from '../../src/domain/time/off-day.ts';
import { unsavedCycle } from '../../src/domain/changing/unsaved-cycle.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { holidaysOf } from '../../src/formats/holidays/holidays.ts';
import { knownTemplates } from '../../src/formats/templates/known-templates.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { planFromTemplate } from '../../src/formats/templates/plan-from-template.ts';
import { readTemplate } from '../../src/formats/templates/template.ts';
import { templateFile } from '../../src/formats/templates/templates.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';
import { draft } from './sample-people.ts';

/** A new cycle on its way, and the holidays that are marked in it. */

const now = sample.at('2026-11-02T09:00:00Z');
const { templates } = knownTemplates(NO_FILES);
const { holidays } = holidaysOf(['DE', 'PT'], NO_FILES);
const proposal = brand<ProposalId>(12);
const spot: Spot = { platform: 'slack', place: brand('C0DEV') };
const dev = { spot, name: '#dev' };

/** What a template that relbot brings along gives for a release day. */
export function plannedFrom(template: string, release: string): Cycle {
  const file = templateFile(template);
  if (file === null) throw new Error(`There is no template ${template}.`);
  const { plan } = planFromTemplate(readTemplate(file), {
    release: wallDate(release),
    project: sample.project,
    cycle: { key: '5.3-ibis', name: '5.3 Ibis', aliases: ['5.3', 'Ibis'] },
  });
  return { ...unsavedCycle(plan), id: brand<CycleId>(7) };
}

const ibis = plannedFrom('6-weeks', '2027-04-02');
const asked: PlanAsked = {
  project: 'OpenStack',
  name: '5.3 Ibis',
  template: '6-weeks',
  release: 'Friday 2 April 2027',
  unclear: [],
  problems: [],
  complete: true,
};
const preview: PlanPreview = {
  project: 'OpenStack',
  cycle: ibis,
  template: '6-weeks',
  offDay: ({ when }) => offDayInWords(when, holidays),
  look: [
    '“Code freeze” (Friday 26 March 2027) is on a holiday in 2 of the project’s 2 countries: Good Friday in DE, PT; see that people are there, or take another day.',
  ],
  toldIn: [dev],
};

export const planCards: Readonly<Record<string, Card>> = {
  'plan-offer': planOffer(asked, draft),
  'plan-offer-incomplete': planOffer(
    {
      ...asked,
      template: null,
      release: null,
      complete: false,
      unclear: ['More than one template fits: openstack-24, openstack-26. The form has them all.'],
      problems: ['templates/ours.yaml, line 3: the key “lenght” is not known: take it out.'],
    },
    draft,
  ),
  'plan-offer-nothing': planOffer(
    { ...asked, project: null, name: null, template: null, release: null, complete: false },
    draft,
  ),
  'plan-how': planHow(),
  'plan-in-terminal': planInTerminal({
    name: '5.3 Ibis',
    template: '6-weeks',
    release: '2027-04-02',
  }),
  'template-list': templateList(templates, []),
  'plan-preview': planPreview(preview, proposal, draft),
  'plan-preview-large': planPreview(
    { ...preview, cycle: plannedFrom('kubernetes-15', '2027-04-21'), look: [], toldIn: [] },
    proposal,
    draft,
  ),
  'plan-done': planDone(ibis, ibis, 'Mara', [dev]),
  'cycle-planned': cyclePlanned(ibis, sample.hibiscus(), 'Mara', now),
  'whose-holidays': whoseHolidays('OpenStack', ['Germany', 'Portugal']),
  'whose-holidays-none': whoseHolidays('OpenStack', []),
  'countries-preview': countriesPreview(
    { project: 'OpenStack', before: [], after: ['Germany', 'Portugal'] },
    preview.look,
    proposal,
  ),
  'countries-set': countriesSet('OpenStack', ['Germany', 'Portugal'], 'Mara'),
};

export const planForms: Readonly<Record<string, Form>> = {
  'plan-form': planForm(templates, { template: '6-weeks', name: '5.3 Ibis' }, draft, false),
  'plan-form-first': planForm(templates, { project: 'dev' }, draft, true),
};

const many = Array.from({ length: 60 }, () => LONG);
const large = sample.hibiscus({
  name: LONG,
  deadlines: Array.from({ length: 200 }, (_, index) =>
    sample.deadline(
      'event',
      `e${index}`,
      LONG,
      sample.day(`2026-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`),
    ),
  ),
});
const longTemplates = many.map((name) => ({ name, length: name, about: name }));

export const hostilePlanCards: Readonly<Record<string, Card>> = {
  'plan-offer': planOffer(
    {
      project: LONG,
      name: LONG,
      template: LONG,
      release: 'Friday 2 April 2027',
      unclear: many,
      problems: many,
      complete: false,
    },
    draft,
  ),
  'plan-in-terminal': planInTerminal({ name: LONG, template: LONG, release: LONG }),
  'template-list': templateList(longTemplates, many),
  'plan-preview': planPreview(
    {
      project: LONG,
      cycle: large,
      template: LONG,
      offDay: () => LONG,
      look: many,
      toldIn: many.map((name) => ({ spot, name })),
    },
    proposal,
    draft,
  ),
  'plan-done': planDone(large, sample.hibiscus({ name: LONG }), LONG, [{ spot, name: LONG }]),
  'cycle-planned': cyclePlanned(large, sample.hibiscus({ name: LONG }), LONG, now),
  'whose-holidays': whoseHolidays(LONG, many, many),
  'countries-preview': countriesPreview(
    { project: LONG, before: many, after: many },
    many,
    proposal,
  ),
  'countries-set': countriesSet(LONG, many, LONG),
};

export const hostilePlanForms: Readonly<Record<string, Form>> = {
  'plan-form': planForm(
    longTemplates.map((one, index) => ({ ...one, name: `t${index}` })),
    { name: LONG, release: LONG, project: LONG, zone: LONG },
    draft,
    true,
  ),
};
