import type { App, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import type { Commanded, Pressed, SubmitAnswer, Submitted } from '../../src/platform.ts';
import { brand } from '../../src/domain/ids.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { type AnsweredTo, deliver } from './answers.ts';
import { OPENS_PAGE } from './card.ts';
import { readOrigin, submittedValues } from './form.ts';
import { heard } from './heard.ts';
import type { Ingress } from './context.ts';
import { type Log, reason } from './log.ts';
import { isDirect, messageRef, placeRef } from './places.ts';

const pressShape = z.object({
  trigger_id: z.string(),
  response_url: z.string().optional(),
  user: z.object({ id: z.string(), name: z.string().optional() }),
  channel: z.object({ id: z.string(), name: z.string().optional() }),
  container: z.object({
    message_ts: z.string(),
    is_ephemeral: z.boolean().optional(),
    thread_ts: z.string().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).nullish(),
  actions: z.tuple([z.object({ action_id: z.string() })], z.unknown()),
});

const commandShape = z.object({
  trigger_id: z.string(),
  response_url: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  channel_id: z.string(),
  channel_name: z.string().optional(),
  text: z.string().default(''),
});

const submitShape = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string(), name: z.string().optional() }),
  view: z.object({
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.unknown(),
    blocks: z.array(z.object({ block_id: z.string() })).default([]),
  }),
});

/**
 * Buttons, commands and forms. Each is handed to the inbox first and acknowledged when that has answered, so that what
 * could not be stored is seen to have failed by the person; where the answer takes longer than Slack waits, it is
 * acknowledged all the same and the answer comes after.
 *
 * Slack gives interactions no event id. The trigger is as good: made anew for each press, and the same when the same
 * envelope is delivered twice (bolt-js #2487).
 */
export function listenToInteractions(app: App, ingress: Ingress): void {
  app.action({ type: 'block_actions' }, async ({ body, ack }) => {
    ingress.arrived();
    const press = pressShape.safeParse(body);
    // A button that opens a page is reported too, and wants nothing but this.
    if (!press.success || press.data.actions[0].action_id.startsWith(OPENS_PAGE)) return ack();
    await pressed(press.data, () => ack(), ingress);
  });
  app.command(/.*/, async ({ body, ack }) => {
    ingress.arrived();
    await commanded(commandShape.parse(body), () => ack(), ingress);
  });
  app.view<ViewSubmitAction>(/.*/, async ({ body, ack }) => {
    ingress.arrived();
    await submitted(submitShape.parse(body), ack, ingress);
  });
}

async function pressed(
  press: z.infer<typeof pressShape>,
  ack: () => Promise<void>,
  ingress: Ingress,
): Promise<void> {
  const { inbox, names, sending, timings } = ingress;
  const { channel, container, user } = press;
  const action = press.actions[0].action_id;
  const whisper = container.is_ephemeral === true;
  const thread = press.message?.thread_ts ?? container.thread_ts ?? null;
  if (thread !== null) sending.threadLives(channel.id, thread);
  const answersUnder = whisper || isDirect(channel.id) ? null : container.message_ts;
  const event: Pressed = {
    eventId: press.trigger_id,
    action,
    from: await names.speaker(user.id, user.name, timings.nameWithin),
    place: placeRef(channel.id),
    placeName: placeName(channel.id, channel.name),
    answerIn: placeRef(channel.id, thread ?? answersUnder),
    direct: isDirect(channel.id),
    // Slack refuses to update a whisper, other than under its response address.
    message: whisper ? null : messageRef(channel.id, container.message_ts),
  };
  const to = { event, thread, trigger: press.trigger_id, responseUrl: press.response_url ?? null };
  const mode = inbox.modeOf(action);
  const answer = await inTime(inbox.pressed(event), ack, ingress);
  await deliver(answer.value, { ...to, mode, again: 'press the button' }, ingress);
}

async function commanded(
  body: z.infer<typeof commandShape>,
  ack: () => Promise<void>,
  ingress: Ingress,
): Promise<void> {
  const { inbox, names, self, timings } = ingress;
  const asked = /^\s*exception\b\s*/i.exec(body.text);
  const command = asked === null ? 'ask' : 'exception';
  const words = body.text.slice(asked?.[0].length ?? 0);
  const within = timings.nameWithin;
  const [from, asks] = await Promise.all([
    names.speaker(body.user_id, body.user_name, within),
    heard(words, self.botUser, (id, said) => names.named(id, said, within)),
  ]);
  const event: Commanded = {
    eventId: body.trigger_id,
    command,
    ...asks,
    from,
    place: placeRef(body.channel_id),
    placeName: placeName(body.channel_id, body.channel_name),
    answerIn: placeRef(body.channel_id),
    direct: isDirect(body.channel_id),
  };
  const to: AnsweredTo = {
    event,
    thread: null,
    trigger: body.trigger_id,
    responseUrl: body.response_url,
    mode: inbox.modeOfCommand(command),
    again: 'send the command',
  };
  const answer = await inTime(inbox.commanded(event), ack, ingress);
  await deliver(answer.value, to, ingress);
}

type ViewAck = (
  response?: { response_action: 'clear' } | { response_action: 'errors'; errors: Errors },
) => Promise<void>;
type Errors = Record<string, string>;

async function submitted(
  { trigger_id, user, view }: z.infer<typeof submitShape>,
  ack: ViewAck,
  ingress: Ingress,
): Promise<void> {
  const { inbox, names, sending, timings } = ingress;
  const origin = readOrigin(view.private_metadata);
  if (origin === null) {
    ingress.log.warn('A form came back that this relbot did not write; it was closed.');
    return ack({ response_action: 'clear' });
  }
  const event: Submitted = {
    eventId: trigger_id,
    form: view.callback_id,
    values: submittedValues(view.state),
    from: await names.speaker(user.id, user.name, timings.nameWithin),
    place: brand<PlaceRef>(origin.place),
    placeName: origin.placeName,
    answerIn: brand<PlaceRef>(origin.answerIn),
    direct: isDirect(origin.place),
  };
  const shown = new Set(view.blocks.map(({ block_id }) => block_id));
  const respondWith = (answer: SubmitAnswer): Promise<void> => {
    const errors = inlineErrors(answer, shown);
    return errors === null
      ? ack({ response_action: 'clear' })
      : ack({ response_action: 'errors', errors });
  };
  const answer = await inTime(inbox.submitted(event), () => ack(), ingress, respondWith);
  // In time, the dialog itself shows what is wrong, and keeps what was typed.
  if (!answer.late && inlineErrors(answer.value, shown) !== null) return;
  const sent = await sending.whisper(
    event.from.account.user,
    event.answerIn,
    answer.value.card,
    null,
  );
  if (sent.outcome !== 'sent') {
    ingress.log.warn(`The answer to a form did not reach its sender. ${sent.detail}`);
  }
}

/** Null where the dialog can show none of them; Slack takes no error for a field that it does not show. */
function inlineErrors(answer: SubmitAnswer, shown: ReadonlySet<string>): Errors | null {
  if (answer.answer !== 'invalid') return null;
  const errors = answer.errors.filter(({ field }) => shown.has(field));
  if (errors.length === 0) return null;
  return Object.fromEntries(errors.map(({ field, sentence }) => [field, sentence]));
}

/** Waits for the answer, but acknowledges before Slack gives up; `late` when it came after that. */
async function inTime<A>(
  answering: Promise<A>,
  ack: () => Promise<void>,
  { timings, log }: Ingress,
  respond: (answer: A) => Promise<void> = ack,
): Promise<{ value: A; late: boolean }> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void surely(ack, log);
  }, timings.ackWithin);
  try {
    const value = await answering;
    if (!late) {
      clearTimeout(timer);
      await surely(() => respond(value), log);
    }
    return { value, late };
  } finally {
    clearTimeout(timer);
  }
}

/** An acknowledgement that does not get through must not cost the person the answer. */
async function surely(ack: () => Promise<void>, log: Log): Promise<void> {
  try {
    await ack();
  } catch (failure) {
    log.warn(`An acknowledgement did not reach Slack: ${reason(failure)}`);
  }
}

/** Slack calls a private channel "privategroup" and a conversation "directmessage" here. */
function placeName(channel: string, name: string | undefined): string {
  if (isDirect(channel)) return 'direct message';
  if (name === undefined || name === 'privategroup') return 'this channel';
  return `#${name.replace(/^#/, '')}`;
}
