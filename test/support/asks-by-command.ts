import type { Conversation } from './conversation.ts';

/** Asks for an exception by the slash command, from the likeliest freeze where it is asked which. */
export async function asksByCommand(chat: Conversation, user: string, link: string): Promise<void> {
  await chat.world.command(user, '#dev', 'exception', link);
  if (chat.world.formOf(user) !== null) return;
  const which = chat.world.privately(user).at(-1);
  if (which === undefined) throw new Error('Nothing came of the command.');
  await chat.world.clicks(user, which, which.buttons[0] ?? '');
}
