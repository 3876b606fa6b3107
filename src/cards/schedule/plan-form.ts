import type { DraftId } from '../../domain/ids.ts';
import { line, prefill } from '../cut.ts';
import type { Form, FormField, Option } from '../form.ts';
import { ENVELOPE } from '../limits.ts';
import { wireId } from '../wire-id.ts';

/** What each answer may have at most, in characters. */
const MAX = { name: 80, release: 60, project: 80, zone: 60 } as const;

/** What was said before the form opens, or typed before it has to open again; by field id. */
export type PlanDraft = Readonly<Record<string, string>>;

interface TemplateChoice {
  readonly name: string;
  readonly length: string;
  readonly about: string;
}

/** Field ids: template, name, release; and of a project's first cycle project, zone. */
export function planForm(
  templates: readonly TemplateChoice[],
  values: PlanDraft,
  draft: DraftId,
  isFirst: boolean,
): Form {
  const options = optionsOf(templates, values['template']);
  const chosen = options.find(({ value }) => value === values['template']) ?? options[0];
  return {
    id: wireId('plan.submit', draft),
    title: 'Plan a new cycle',
    submit: 'Show all dates',
    fields: [
      {
        kind: 'choice',
        id: 'template',
        label: 'From which template?',
        required: true,
        options,
        ...(chosen === undefined ? {} : { value: chosen.value }),
      },
      lineField('name', 'What is it called?', 'As in 5.3 Ibis.', values),
      lineField('release', 'When is it released?', 'A day, as in 1 July 2027.', values),
      ...(isFirst ? projectFields(values) : []),
    ],
  };
}

function projectFields(values: PlanDraft): FormField[] {
  return [
    lineField('project', 'Of which project?', 'Its name, as people read it.', values),
    {
      ...lineField(
        'zone',
        'In which time zone?',
        'By a place, as in Europe/Berlin; else the template’s.',
        values,
      ),
      required: false,
    },
  ];
}

function lineField(
  id: keyof typeof MAX,
  label: string,
  hint: string,
  values: PlanDraft,
): FormField {
  const value = values[id];
  return {
    kind: 'line',
    id,
    label,
    hint,
    required: true,
    max: MAX[id],
    ...(value === undefined || value === '' ? {} : { value: prefill(value, MAX[id]) }),
  };
}

/** The one that was asked for is among them, however many there are. */
function optionsOf(templates: readonly TemplateChoice[], wanted: string | undefined): Option[] {
  const first = templates.filter(({ name }) => name === wanted);
  const others = templates.filter(({ name }) => name !== wanted);
  return [...first, ...others].slice(0, ENVELOPE.options).map(({ name, length, about }) => ({
    value: name,
    label: line(`${name} (${length}): ${about}`, ENVELOPE.optionLabel),
  }));
}
