import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/language/intent.ts';
import { understand } from '../../src/language/understand.ts';
import { names } from './hibiscus.ts';
import { sayings } from './sayings.ts';

describe.each(Object.entries(sayings))('%s', (topic, texts) => {
  test.each(texts)('%s', (text) => {
    const acts = text.startsWith('!');
    const intent = understand(acts ? text.slice(1) : text, names);
    expect({ topic: intent.topic, acts: intent.acts }).toEqual({ topic, acts });
  });
});

test('the mention of relbot, politeness and case change nothing', () => {
  for (const text of [
    'when is feature freeze',
    '@relbot when is feature freeze?',
    'relbot, when is feature freeze please',
    'WHEN IS FEATURE FREEZE',
    'hey relbot! could you tell me when feature freeze is, thanks',
    'sorry, quick question: when is feature freeze',
    'whn is feautre freeze',
  ]) {
    expect(understand(text, names)).toMatchObject({
      topic: 'when_deadline',
      mentioned: { found: 'one', deadline: { name: 'Feature freeze' } },
    });
  }
});

test('a sentence that asks for an exception brings its link and its freeze', () => {
  const asked = 'I need an exception to soft string freeze for https://review.example.org/c/98765.';
  expect(understand(asked, names)).toMatchObject({
    topic: 'request_exception',
    acts: true,
    link: 'https://review.example.org/c/98765',
    mentioned: { found: 'one', deadline: { name: 'Soft StringFreeze' } },
  });
});

test.each([
  ['approve #7', 7, 'approve'],
  ['deny exception 12, too risky', 12, 'deny'],
  ['need more info on #3', 3, 'need-info'],
  ['withdraw my exception', null, 'withdraw'],
])('%s', (text, number, verdict) => {
  expect(understand(text, names)).toMatchObject({ topic: 'decide_exception', number, verdict });
});

test.each([
  ['can I still merge my feature?', 'feature', 'Feature freeze'],
  ['is it too late for a docs fix', 'docs', undefined],
  ['can we still bump a dependency', 'dependency', 'Requirements freeze'],
  ['are bug fixes still allowed', 'bug fix', undefined],
])('%s', (text, change, freeze) => {
  const intent = understand(text, names);
  expect(intent).toMatchObject({ topic: 'can_i_land', change });
  const { mentioned } = intent;
  expect(mentioned.found === 'one' ? mentioned.deadline.name : undefined).toBe(freeze);
});

test('a date of a deadline that the cycle does not have is outside what is known', () => {
  expect(labelOf(understand('when is milestone 7', names))).toBe('unknown');
  expect(labelOf(understand('post requests here', names))).toBe('unknown');
  expect(labelOf(understand('when is rc1', names))).toBe('when_deadline');
});
