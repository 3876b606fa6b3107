import { asksByCommand } from './asks-by-command.ts';
import type { SeenMessage } from '../fakes/world.ts';
import type { Conversation } from './conversation.ts';

/** Files a request in #dev, while a freeze is on. */
export async function file(chat: Conversation, user: string, what: string): Promise<void> {
  await asksByCommand(chat, user, '');
  await chat.world.submits(user, {
    what,
    harm: 'Every project with quotas loses its limits.',
    risk: 'low',
    why: 'One line, with a test, a week in nightly.',
    done: '1 September',
  });
  await chat.program.relbot.settle();
}

/** Mara decides on it by its card's buttons. */
export async function decided(
  chat: Conversation,
  number: number,
  verdict: 'approve' | 'deny',
): Promise<void> {
  const card = requestCard(chat, number);
  if (verdict === 'approve') await chat.world.clicks('mara', card, 'Approve');
  else {
    await chat.world.clicks('mara', card, 'Deny…');
    await chat.world.submits('mara', { reason: 'Too late.' });
  }
  await chat.program.relbot.settle();
}

function requestCard(chat: Conversation, number: number): SeenMessage {
  const found = chat.world
    .messages('#dev')
    .find(({ text }) => text.startsWith(`Exception request #${number}:`));
  if (found === undefined) throw new Error(`Request #${number} is not there.`);
  return found;
}
