import { expect, it } from 'vitest';
import { askWhich } from '../../src/app/answers/which-question.ts';
import type { Intent } from '../../src/language/intent.ts';
import { understand } from '../../src/language/understand.ts';
import { names } from '../language/hibiscus.ts';
import { conversation } from '../support/conversation.ts';

const clear: Intent = {
  topic: 'current_stage',
  acts: false,
  mentioned: { found: 'nothing' },
  link: null,
};

it('nothing is asked back where there is no doubt, or no plain question for it', () => {
  expect(askWhich('where are we', clear)).toBeNull();
  expect(askWhich('where are we', { ...clear, doubt: 'smalltalk' })).toBeNull();
  expect(askWhich('where are we', { ...clear, doubt: 'next_deadline' })).not.toBeNull();
});

/** Which of them is in doubt changes with what was learned. */
const VAGUE = [
  'relase dat',
  'dates relase',
  'freeze dat',
  'strings stat',
  'is it over for ui',
  'next dat',
];

it('what can be read in two ways is asked back, and a button answers', async () => {
  const vague = VAGUE.find((text) => askWhich(text, understand(text, names)) !== null) ?? '';
  const chat = await conversation();
  const asked = await chat.says('ana', vague);
  expect(asked.text).toContain(`I am not sure what you mean by “${vague}”.`);
  expect(asked.buttons).toHaveLength(2);
  await chat.world.clicks('bo', asked, asked.buttons[0] ?? '');
  await chat.program.relbot.settle();
  const answer = chat.world.messages('#dev').find(({ id }) => id === asked.id);
  expect(answer?.text).not.toContain('I am not sure');
  expect(answer?.buttons).not.toEqual(asked.buttons);
});
