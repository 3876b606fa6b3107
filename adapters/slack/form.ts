import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { Form, FormField, Option } from '../../src/cards/form.ts';
import { LIMITS } from './limits.ts';
import { cut, line, tame } from './text.ts';

/** Where a form was opened: Slack says nothing of it when the form comes back, so the form carries it along. */
const originShape = z.object({
  place: z.string(),
  placeName: z.string(),
  answerIn: z.string(),
});
export type FormOrigin = z.infer<typeof originShape>;

/** A neutral form as Slack's modal. Pure. */
export function slackView(form: Form, origin: FormOrigin): ModalView {
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: JSON.stringify({ ...origin, placeName: cut(origin.placeName, 200) }),
    title: { type: 'plain_text', text: line(form.title, LIMITS.viewTitle), emoji: false },
    submit: { type: 'plain_text', text: line(form.submit, LIMITS.viewTitle), emoji: false },
    close: { type: 'plain_text', text: 'Cancel', emoji: false },
    blocks: form.fields.map(inputBlock),
  };
}

/** Null for metadata that this adapter did not write. */
export function readOrigin(metadata: string): FormOrigin | null {
  try {
    return originShape.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}

const stateShape = z.object({
  values: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    ),
  ),
});

/** What was typed and chosen, by field id; what was left empty is an empty string. */
export function submittedValues(state: unknown): Record<string, string> {
  const values = Object.entries(stateShape.parse(state).values);
  return Object.fromEntries(
    values.map(([field, inputs]) => {
      const input = Object.values(inputs)[0];
      return [field, input?.selected_option?.value ?? input?.value ?? ''];
    }),
  );
}

function inputBlock(field: FormField): InputBlock {
  const hint = hintOf(field);
  return {
    type: 'input',
    block_id: field.id,
    label: { type: 'plain_text', text: line(field.label, LIMITS.inputLabel), emoji: false },
    ...(hint === '' ? {} : { hint: { type: 'plain_text', text: hint, emoji: false } }),
    optional: !field.required,
    element: field.kind === 'choice' ? choice(field) : textInput(field),
  };
}

function hintOf(field: FormField): string {
  const hint = line(field.hint ?? '', LIMITS.inputHint);
  if (field.kind !== 'choice' || field.options.length <= LIMITS.options) return hint;
  return `${hint} Only the first ${LIMITS.options} of ${field.options.length} are shown.`.trim();
}

function textInput(
  field: Extract<FormField, { kind: 'line' | 'paragraph' }>,
): InputBlock['element'] {
  const max = Math.min(field.max, LIMITS.inputText);
  const value = cut(tame(field.value ?? ''), max);
  return {
    type: 'plain_text_input',
    action_id: field.id,
    multiline: field.kind === 'paragraph',
    max_length: max,
    ...(value === '' ? {} : { initial_value: value }),
  };
}

function choice(field: Extract<FormField, { kind: 'choice' }>): InputBlock['element'] {
  const options = field.options.slice(0, LIMITS.options);
  const chosen = options.find(({ value }) => value === field.value);
  return {
    type: 'static_select',
    action_id: field.id,
    options: options.map(slackOption),
    // Slack takes only an option that stands in the list, exactly as it stands there.
    ...(chosen === undefined ? {} : { initial_option: slackOption(chosen) }),
  };
}

function slackOption(option: Option): PlainTextOption {
  return {
    text: { type: 'plain_text', text: line(option.label, LIMITS.option), emoji: false },
    value: option.value,
  };
}
