import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrigin, slackView, submittedValues } from '../../adapters/slack/form.ts';
import { LIMITS } from '../../adapters/slack/limits.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { schemaProblems } from '../fakes/slack/schema.ts';
import { viewProblems } from '../fakes/slack/view-rules.ts';

describe('a form on Slack', () => {
  const origin = { place: 'C012', placeName: '#dev', answerIn: 'C012/1700000000.000100' };
  const long = 'x'.repeat(10_000);
  const form: Form = {
    id: wireId('exception.submit', 3),
    title: long,
    submit: long,
    fields: [
      { kind: 'line', id: 'what', label: long, hint: long, required: true, max: 100, value: long },
      { kind: 'paragraph', id: 'harm', label: 'Harm', required: false, max: 99_999 },
      {
        kind: 'choice',
        id: 'risk',
        label: 'Risk',
        required: true,
        value: 'v3',
        options: Array.from({ length: 120 }, (_, i) => ({ value: `v${i}`, label: `${i} ${long}` })),
      },
    ],
  };

  it('keeps to the limits, and shows what it cut', () => {
    const view = slackView(form, origin);
    expect(viewProblems(view)).toEqual([]);
    expect(schemaProblems('views.open', { trigger_id: 't', view })).toEqual([]);
    expect(view.title.text).toHaveLength(24);
    expect(view.title.text).toMatch(/…$/);
    expect(JSON.stringify(view.blocks[2])).toContain('Only the first 100 of 120 are shown.');
  });

  it('carries where it was opened', () => {
    const view = slackView(form, origin);
    expect(readOrigin(view.private_metadata ?? '')).toEqual(origin);
    expect(readOrigin('')).toBeNull();
    expect(readOrigin('{"place":1}')).toBeNull();
  });

  it('comes back as words by field, empty where nothing was said', () => {
    const values = {
      what: { what: { type: 'plain_text_input', value: 'A fix' } },
      harm: { harm: { type: 'plain_text_input', value: null } },
      risk: { risk: { type: 'static_select', selected_option: { value: 'low' } } },
      area: { area: { type: 'static_select', selected_option: null } },
    };
    expect(submittedValues({ values })).toEqual({ what: 'A fix', harm: '', risk: 'low', area: '' });
  });
});

describe('the limits', () => {
  const file = resolve('../shared/specs/slackblocks-limits.json');
  it.skipIf(!existsSync(file))(
    'are those that another library keeps (skipped where its list is not beside the project)',
    () => {
      const known = JSON.parse(readFileSync(file, 'utf8')) as Record<
        string,
        Record<string, Record<string, number>>
      >;
      expect(LIMITS).toMatchObject({
        header: known['header']?.['text']?.['max_length'],
        button: known['button']?.['text']?.['max_length'],
        url: known['button']?.['url']?.['max_length'],
        inputLabel: known['input']?.['label']?.['max_length'],
        inputHint: known['input']?.['hint']?.['max_length'],
        viewTitle: known['view']?.['title'] && 24,
        options: known['select']?.['options']?.['max_items'],
        option: known['option']?.['text']?.['max_length'],
      });
    },
  );
});
