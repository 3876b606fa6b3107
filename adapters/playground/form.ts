import type { Form, FormField } from '../../src/cards/form.ts';
import { LIMITS } from './limits.ts';
import { html, leaf, type Html } from './text.ts';

/** A dialog as HTML, a line a field. */
export function playgroundForm(form: Form): string {
  return formHtml(form).toString();
}

export function formHtml(form: Form): Html {
  return html`<dialog class="dialog" aria-labelledby="dialog-title">
<form method="dialog" novalidate data-form="${form.id}">
<h2 id="dialog-title">${leaf(form.title, LIMITS.formTitle)}</h2>
${form.fields.map(fieldHtml)}<p class="dialog-error" role="alert"></p>
<div class="dialog-buttons"><button type="button" class="button plain" data-dismiss>Cancel</button><button type="submit" class="button primary">${leaf(form.submit, LIMITS.formSubmit)}</button></div>
</form>
</dialog>`;
}

function fieldHtml(field: FormField): Html {
  const hint =
    field.hint === undefined
      ? ''
      : html`<p class="hint" id="hint-${field.id}">${leaf(field.hint, LIMITS.formHint)}</p>`;
  const optional = field.required ? '' : html` <span class="optional">optional</span>`;
  const label = html`<label for="field-${field.id}">${leaf(field.label, LIMITS.formLabel)}${optional}</label>`;
  const error = html`<p class="field-error" id="error-${field.id}"></p>`;
  return html`<div class="field">${label}${hint}${controlHtml(field)}${error}</div>\n`;
}

function controlHtml(field: FormField): Html {
  const described = `${field.hint === undefined ? '' : `hint-${field.id} `}error-${field.id}`;
  const required = field.required ? html` required` : '';
  const common = html`id="field-${field.id}" name="${field.id}" aria-describedby="${described}"${required}`;
  switch (field.kind) {
    case 'line':
      return html`<input type="text" ${common} maxlength="${field.max}" value="${field.value ?? ''}" autocomplete="off">`;
    case 'paragraph':
      // A first line break in a textarea is swallowed by the browser; this one is, in place of the person's.
      return html`<textarea ${common} maxlength="${field.max}" rows="3">\n${field.value ?? ''}</textarea>`;
    case 'choice':
      return html`<select ${common}>${choices(field)}</select>`;
  }
}

function choices(field: Extract<FormField, { kind: 'choice' }>): Html[] {
  const none = field.options.some((option) => option.value === field.value)
    ? []
    : [html`<option value="">Choose…</option>`];
  const options = field.options.map((option) => {
    const selected = option.value === field.value ? html` selected` : '';
    return html`<option value="${option.value}"${selected}>${leaf(option.label, LIMITS.optionLabel)}</option>`;
  });
  return [...none, ...options];
}
