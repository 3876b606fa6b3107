import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  type REST,
} from 'discord.js';
import type { Answer, AnswerMode, Inbox } from '../../src/platform.ts';
import { Answering } from './answering.ts';
import { keyOf } from './card.ts';
import { commandText } from './command-text.ts';
import { readCommand } from './commands.ts';
import { type Log, reason } from './log.ts';
import { messageRef, type Snowflake } from './places.ts';
import { Reply } from './reply.ts';
import { BROKEN, NO_SUCH_COMMAND } from './sentences.ts';
import { originOf } from './who-and-where.ts';

export interface InteractionParts {
  readonly rest: REST;
  readonly inbox: Inbox;
  readonly log: Log;
  /** How long a dialog may be prepared, in milliseconds. */
  readonly formBudget: number;
}

/** Takes what people press, command and send in, and gives each its one answer. */
export async function handleInteraction(
  interaction: Interaction,
  parts: InteractionParts,
): Promise<void> {
  if (interaction.isButton()) return pressed(interaction, parts);
  if (interaction.isChatInputCommand()) return commanded(interaction, parts);
  if (interaction.isModalSubmit()) return submitted(interaction, parts);
  parts.log.warn(`Discord sent an interaction that relbot does not know (${interaction.type}).`);
}

async function pressed(button: ButtonInteraction, parts: InteractionParts): Promise<void> {
  const { message } = button;
  const lasting = lastingId(message);
  const ref = lasting === null ? null : messageRef(button.channelId, lasting);
  const origin = originOf(button, lasting);
  const answering = new Answering({
    ...parts,
    reply: replyTo(button, parts),
    origin,
    message: ref,
    key: keyOf(message.embeds.map(({ data }) => data)),
  });
  const event = { ...origin, action: button.customId, message: ref };
  await answer(answering, parts, parts.inbox.modeOf(button.customId), () =>
    parts.inbox.pressed(event),
  );
}

/** A whisper is no message that could be changed later, or answered. */
const lastingId = (message: Message | null): Snowflake | null =>
  message === null || message.flags.has(MessageFlags.Ephemeral) ? null : message.id;

async function commanded(
  interaction: ChatInputCommandInteraction,
  parts: InteractionParts,
): Promise<void> {
  const command = readCommand(interaction);
  const origin = originOf(interaction, null);
  const reply = replyTo(interaction, parts);
  const answering = new Answering({ ...parts, reply, origin, message: null, key: null });
  if (command === null) return answering.give({ answer: 'whisper', card: NO_SUCH_COMMAND });
  // There is no message to replace yet, so that all but a dialog begins as a whisper.
  const mode = parts.inbox.modeOfCommand(command.command) === 'form' ? 'form' : 'whisper';
  await answer(answering, parts, mode, async () => {
    // A dialog has no time to ask who somebody is.
    const words = await commandText(command.text, interaction, mode !== 'form', parts.log);
    return parts.inbox.commanded({ ...origin, command: command.command, ...words });
  });
}

async function submitted(modal: ModalSubmitInteraction, parts: InteractionParts): Promise<void> {
  const origin = originOf(modal, lastingId(modal.message));
  const reply = replyTo(modal, parts);
  const answering = new Answering({ ...parts, reply, origin, message: null, key: null });
  const event = { ...origin, form: modal.customId, values: valuesOf(modal) };
  await answer(answering, parts, 'whisper', async () => {
    // Discord shows no errors inside a dialog: the card says them.
    const { card } = await parts.inbox.submitted(event);
    return { answer: 'whisper', card };
  });
}

/** Runs the handler, acknowledged before unless its answer may be a dialog, and gives its answer. */
async function answer(
  answering: Answering,
  { log, formBudget }: InteractionParts,
  mode: AnswerMode,
  run: () => Promise<Answer>,
): Promise<void> {
  const acknowledging = answering.acknowledge(mode);
  // Goes on even when Discord takes no answer any more: it is done once, and told in another way.
  const running = run().catch((failure: unknown): Answer => {
    log.error(`relbot could not take in what came from Discord: ${reason(failure)}`);
    return { answer: 'whisper', card: BROKEN };
  });
  await acknowledging;
  if (mode === 'form' && !(await settlesWithin(running, formBudget)))
    await answering.acknowledge('whisper');
  await answering.give(await running);
}

async function settlesWithin(running: Promise<unknown>, budget: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), budget);
  const settled = await Promise.race([running.then(() => true), promise]);
  clearTimeout(timer);
  return settled;
}

const replyTo = (interaction: Interaction, { rest, log }: InteractionParts): Reply =>
  new Reply(rest, interaction, log);

function valuesOf(modal: ModalSubmitInteraction): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [id, field] of modal.fields.fields) {
    if (field.type === ComponentType.TextInput) values[id] = field.value;
    if (field.type === ComponentType.StringSelect) values[id] = field.values[0] ?? '';
  }
  return values;
}
