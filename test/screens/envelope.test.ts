import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { inlineWords } from '../../src/cards/inline-words.ts';
import { ENVELOPE } from '../../src/cards/limits.ts';
import { draw } from '../../src/cards/pictures/draw.ts';
import type { Picture } from '../../src/cards/pictures/picture.ts';
import { bodyLength, textLength } from '../../src/cards/measure.ts';
import { readWireId } from '../../src/cards/wire-id.ts';
import { hostileCards, hostileForms } from './hostile-samples.ts';
import { cards, forms } from './samples.ts';

/** Every screen fits on every platform at once, whatever people wrote, so that no adapter has to cut. */

const all = [
  ...Object.entries(cards),
  ...Object.entries(hostileCards).map(([name, card]) => [`${name}, hostile`, card] as const),
];
const allForms = [
  ...Object.entries(forms),
  ...Object.entries(hostileForms).map(([name, form]) => [`${name}, hostile`, form] as const),
];

describe.each(all)('%s', (_name, card) => {
  test('its words fit', () => {
    expect(card.title?.length ?? 0).toBeLessThanOrEqual(ENVELOPE.title);
    expect(bodyLength(card)).toBeLessThanOrEqual(ENVELOPE.body);
    // Notifications and screen readers; Slack cuts at 4000.
    expect(card.summary.length).toBeLessThanOrEqual(ENVELOPE.body);
    expect(card.blocks.length).toBeLessThanOrEqual(25);
  });

  test('its fields fit', () => {
    const list = card.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    expect(list.length).toBeLessThanOrEqual(ENVELOPE.fields);
    for (const field of list) {
      expect(field.label.length).toBeLessThanOrEqual(ENVELOPE.fieldLabel);
      expect(textLength(field.value)).toBeLessThanOrEqual(ENVELOPE.fieldValue);
    }
  });

  test('its buttons fit, and lead somewhere', () => {
    const rows = card.blocks.flatMap((block) => (block.kind === 'actions' ? [block.actions] : []));
    expect(rows.length).toBeLessThanOrEqual(ENVELOPE.rows);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(ENVELOPE.buttons);
    const buttons = rows.flat();
    for (const one of buttons) {
      expect(one.label.length).toBeGreaterThan(0);
      expect(one.label.length).toBeLessThanOrEqual(ENVELOPE.buttonLabel);
      if (one.kind !== 'button') continue;
      expect(one.id.length).toBeLessThanOrEqual(ENVELOPE.wireId);
      expect(readWireId(one.id)).not.toBeNull();
    }
    const ids = buttons.flatMap((one) => (one.kind === 'button' ? [one.id] : []));
    // Platforms refuse a message with the same id twice; the same freeze many times is a sample's own doing.
    if (!_name.endsWith('hostile')) expect(new Set(ids).size).toBe(ids.length);
  });

  test('it says something, and nothing in it steers the reader', () => {
    expect(card.summary.trim()).not.toBe('');
    expect(card.blocks.length).toBeGreaterThan(0);
    for (const words of wordsOf(card)) {
      expect(words).not.toMatch(STEERING);
      expect(words).not.toBe('');
      expect(words.isWellFormed()).toBe(true);
    }
  });

  test('at most one emoji', () => {
    if (_name.endsWith('hostile')) return;
    expect(
      wordsOf(card)
        .join(' ')
        .match(/\p{Extended_Pictographic}/gu)?.length ?? 0,
    ).toBeLessThan(2);
  });
});

describe.each(allForms)('%s', (_name, form) => {
  test('it fits', () => {
    expect(form.title.length).toBeLessThanOrEqual(ENVELOPE.formTitle);
    expect(form.submit.length).toBeLessThanOrEqual(ENVELOPE.formSubmit);
    expect(form.fields.length).toBeLessThanOrEqual(ENVELOPE.formFields);
    expect(readWireId(form.id)).not.toBeNull();
    for (const field of form.fields) {
      expect(field.label.length).toBeLessThanOrEqual(ENVELOPE.formLabel);
      expect(field.hint?.length ?? 0).toBeLessThanOrEqual(ENVELOPE.formHint);
      if (field.kind !== 'choice') {
        expect(field.max).toBeLessThanOrEqual(ENVELOPE.formText);
        expect(field.value?.length ?? 0).toBeLessThanOrEqual(field.max);
        continue;
      }
      expect(field.options.length).toBeGreaterThan(0);
      expect(field.options.length).toBeLessThanOrEqual(ENVELOPE.options);
      if (field.value === undefined) continue;
      expect(field.options.map((option) => option.value)).toContain(field.value);
      for (const option of field.options) {
        expect(option.label.length).toBeLessThanOrEqual(ENVELOPE.optionLabel);
      }
    }
  });

  test('nothing in it steers the reader', () => {
    for (const words of formWords(form)) expect(words).not.toMatch(STEERING);
  });
});

test.each(Object.entries(hostileCards))(
  '%s, hostile, is cut where all can see it',
  (_name, card) => {
    expect(wordsOf(card).join('\n')).toMatch(/…|\+ \d+ more|and \d+ more/);
  },
);

// oxlint-disable-next-line no-control-regex -- what must not come through
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

function wordsOf(card: Card): string[] {
  return [
    card.summary,
    ...(card.title === undefined ? [] : [card.title]),
    ...card.blocks.flatMap((block) => {
      switch (block.kind) {
        case 'text':
        case 'note':
          return block.text.map(inlineWords);
        case 'fields':
          return block.fields.flatMap((field) => [field.label, ...field.value.map(inlineWords)]);
        case 'actions':
          return block.actions.map((action) => action.label);
        case 'divider':
          return [];
        case 'image':
          return [block.alt, ...picturesWords(block.picture)];
      }
    }),
  ];
}

/** All that is written in a picture. */
function picturesWords(picture: Picture): string[] {
  return draw(picture).shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));
}

function formWords(form: Form): string[] {
  return form.fields.flatMap((field) => [
    field.value ?? '',
    field.hint ?? '',
    ...(field.kind === 'choice' ? field.options.map((option) => option.label) : []),
  ]);
}
