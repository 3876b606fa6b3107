import type { Json } from './payloads.ts';
import { type ModalField, modalFields } from './readable.ts';

/** The components that Discord's client sends for a dialog, or what it says to the person instead of sending. */
export function filledIn(
  modal: Json,
  values: Record<string, string>,
): { readonly components: Json[]; readonly errors: Record<string, string> } {
  const fields = modalFields(modal);
  const unknown = Object.keys(values).filter((id) => !fields.some((field) => field.id === id));
  if (unknown.length > 0) throw new Error(`The dialog has no field ${unknown.join(', ')}.`);
  const errors: Record<string, string> = {};
  const components = fields.map((field, index) => {
    const value = chosen(field, values[field.id] ?? field.value);
    if (field.required && value === '') errors[field.id] = 'This field is required';
    if (value.length > field.max) errors[field.id] = `Must be ${field.max} or fewer in length.`;
    return { type: 18, id: 2 * index + 1, component: component(field, value, 2 * index + 2) };
  });
  return { components, errors };
}

/** A person chooses by what is written there. */
function chosen({ kind, id, options }: ModalField, value: string): string {
  if (kind === 'text' || value === '') return value;
  const option = options.find((each) => each.value === value || each.label === value);
  if (option === undefined) throw new Error(`“${value}” cannot be chosen in ${id}.`);
  return option.value;
}

const component = ({ id: custom_id, kind }: ModalField, value: string, id: number): Json =>
  kind === 'text'
    ? { type: 4, id, custom_id, value }
    : { type: 3, id, custom_id, values: value === '' ? [] : [value] };
