import type { Form, FormField } from '../../src/cards/form.ts';

/**
 * What a dialog refuses before it is sent, as the dialogs of the other platforms do: an empty answer that is required,
 * one that is too long, a choice that was not offered. Sentences by field id.
 */
export function wrongIn(
  form: Form,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const sentence = wrongWith(field, values[field.id] ?? '');
      return sentence === null ? [] : [[field.id, sentence]];
    }),
  );
}

function wrongWith(field: FormField, value: string): string | null {
  if (value.trim() === '') return field.required ? 'This needs an answer.' : null;
  if (field.kind === 'choice') {
    const offered = field.options.some((option) => option.value === value);
    return offered ? null : 'Choose one of those offered.';
  }
  return value.length > field.max
    ? `This is ${value.length} characters long, and ${field.max} is the most.`
    : null;
}
