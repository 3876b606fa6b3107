import { expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';

it('what can be read in two ways is asked back, and a button answers', async () => {
  const chat = await conversation();
  const asked = await chat.says('ana', 'relase dat');
  expect(asked.text).toMatch(/^I am not sure what you mean by “relase dat”\./);
  expect(asked.buttons).toEqual(['When was the last release?', 'When is the release?']);
  await chat.world.clicks('bo', asked, 'When is the release?');
  await chat.program.relbot.settle();
  const answer = chat.world.messages('#dev').find(({ id }) => id === asked.id);
  expect(answer?.text).toMatch(/^2026\.2 Hibiscus is due on Wednesday 30 September 2026/);
});
