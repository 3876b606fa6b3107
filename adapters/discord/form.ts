import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Form, FormField } from '../../src/cards/form.ts';
import { customId } from './card.ts';
import { LIMITS } from './limits.ts';
import { bareLine, bareText } from './text.ts';

/** The form as a modal. Discord writes "Submit" on its button itself, so that the form's own word has no place. */
export function discordModal(form: Form): APIModalInteractionResponseCallbackData {
  if (form.fields.length === 0 || form.fields.length > LIMITS.modalFields)
    throw new Error(`A form has ${form.fields.length} fields, Discord takes 1 to 5`);
  return {
    custom_id: customId(form.id),
    title: bareLine(form.title, LIMITS.modalTitle),
    components: form.fields.map(labelled),
  };
}

function labelled(field: FormField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: bareLine(field.label, LIMITS.label),
    ...(field.hint === undefined
      ? {}
      : { description: bareLine(field.hint, LIMITS.labelDescription) }),
    component: field.kind === 'choice' ? choice(field) : input(field),
  };
}

function input(
  field: Extract<FormField, { kind: 'line' | 'paragraph' }>,
): APILabelComponent['component'] {
  const max = Math.min(Math.max(field.max, 1), LIMITS.textInput);
  return {
    type: ComponentType.TextInput,
    custom_id: customId(field.id),
    style: field.kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    max_length: max,
    required: field.required,
    ...(field.value ? { value: bareText(field.value, max) } : {}),
  };
}

function choice(field: Extract<FormField, { kind: 'choice' }>): APILabelComponent['component'] {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId(field.id),
    required: field.required,
    min_values: field.required ? 1 : 0,
    max_values: 1,
    options: field.options.slice(0, LIMITS.options).map(({ value, label }) => ({
      value: optionValue(value),
      label: bareLine(label, LIMITS.optionLabel),
      ...(value === field.value ? { default: true } : {}),
    })),
  };
}

/** Checked, never cut: half of a value would be another answer. */
function optionValue(value: string): string {
  if (value.length === 0 || value.length > LIMITS.optionValue)
    throw new Error(`A choice's value has ${value.length} characters, Discord takes 1 to 100`);
  return value;
}
