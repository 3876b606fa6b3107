import { expect, it } from 'vitest';
import { askWhich } from '../../src/app/answers/which-question.ts';
import type { Card } from '../../src/cards/card.ts';
import type { Intent } from '../../src/language/intent.ts';
import { randomNames } from '../../src/app/names.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

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

/** What is in doubt changes with what was learned: so the card is shown as it would come. */
async function shown(chat: Conversation, card: Card) {
  const { platform } = chat.world;
  const spot = { platform, place: chat.world.placeOf('#dev') };
  await chat.program.store.transact(({ outbox }) =>
    outbox.add(
      { kind: 'post', spot, card, subject: null },
      randomNames.postKey(),
      chat.clock.now(),
    ),
  );
  await chat.program.relbot.settle();
  const message = chat.world
    .messages('#dev')
    .findLast(({ text }) => text.startsWith('I am not sure'));
  if (message === undefined) throw new Error('The card did not come.');
  return message;
}

it('what can be read in two ways is asked back, and each button answers', async () => {
  const chat = await conversation();
  const card = askWhich('relase stat', { ...clear, doubt: 'release_date' });
  if (card === null) throw new Error('There is no doubt.');
  for (const [question, answer] of [
    ['Where are we?', /^2026\.2 Hibiscus is in /],
    ['When is the release?', /^2026\.2 Hibiscus is due on Wednesday 30 September 2026/],
  ] as const) {
    const asked = await shown(chat, card);
    expect(asked.text).toMatch(/^I am not sure what you mean by “relase stat”/);
    expect(asked.buttons).toEqual(['Where are we?', 'When is the release?']);
    await chat.world.clicks('bo', asked, question);
    await chat.program.relbot.settle();
    const message = chat.world.messages('#dev').find(({ id }) => id === asked.id);
    expect(message?.text).toMatch(answer);
  }
});
