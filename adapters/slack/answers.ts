import type { Answer, AnswerMode, Commanded, Pressed } from '../../src/platform.ts';
import type { Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { slackCard } from './card.ts';
import { apiError, notSent } from './errors.ts';
import { slackView } from './form.ts';
import type { Ingress } from './context.ts';
import { respond } from './web.ts';

/** What an answer needs to find its way back. */
export interface AnsweredTo {
  readonly event: Pressed | Commanded;
  /** The thread that the pressed message stands in. */
  readonly thread: string | null;
  readonly trigger: string;
  readonly responseUrl: string | null;
  readonly mode: AnswerMode;
  /** What to do once more when a form did not open: "press the button". */
  readonly again: string;
}

export async function deliver(answer: Answer, to: AnsweredTo, ingress: Ingress): Promise<void> {
  if (answer.answer !== 'whisper' && answer.answer !== expected(to.mode)) {
    ingress.log.error(`An action of the mode ${to.mode} was answered with ${answer.answer}.`);
  }
  switch (answer.answer) {
    case 'form':
      return open(answer.form, to, ingress);
    case 'update':
      return update(answer.card, to, ingress);
    case 'whisper':
      return whisper(answer.card, to, ingress);
    case 'posted':
      return;
  }
}

const expected = (mode: AnswerMode): Answer['answer'] => (mode === 'post' ? 'posted' : mode);

async function open(form: Form, to: AnsweredTo, ingress: Ingress): Promise<void> {
  const { place, placeName, answerIn } = to.event;
  try {
    await ingress.client.views.open({
      trigger_id: to.trigger,
      view: slackView(form, { place, placeName, answerIn }),
    });
  } catch (failure) {
    const why = apiError(failure) ?? notSent(failure).outcome;
    ingress.log.warn(`A form did not open (${why}).`);
    await whisper(didNotOpen(to.again), to, ingress);
  }
}

/** A trigger lives 3 s: the person has to make a new one. */
function didNotOpen(again: string): Card {
  const summary = `The form did not open in time. Please ${again} once more.`;
  return {
    tone: 'warning',
    summary,
    blocks: [{ kind: 'text', text: [{ kind: 'plain', text: summary }] }],
  };
}

async function update(card: Card, to: AnsweredTo, ingress: Ingress): Promise<void> {
  const message = 'message' in to.event ? to.event.message : null;
  if (message !== null) {
    const edited = await ingress.sending.edit(message, card);
    if (edited.outcome === 'sent') return;
    ingress.log.warn(`A card could not be changed, its new state was whispered. ${edited.detail}`);
    return whisper(card, to, ingress);
  }
  const replaced =
    to.responseUrl !== null &&
    (await respond(to.responseUrl, { replace_original: true, ...slackCard(card) }, ingress.log));
  if (!replaced) await whisper(card, to, ingress);
}

/** Under the response address first: that needs no scope, and reaches places that relbot is not in. */
async function whisper(card: Card, to: AnsweredTo, ingress: Ingress): Promise<void> {
  const { responseUrl, thread, event } = to;
  const body = {
    response_type: 'ephemeral',
    replace_original: false,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...slackCard(card),
  };
  if (responseUrl !== null && (await respond(responseUrl, body, ingress.log))) return;
  const sent = await ingress.sending.whisper(event.from.account.user, event.answerIn, card, null);
  if (sent.outcome !== 'sent') {
    ingress.log.warn(`An answer reached nobody. ${sent.detail}`);
  }
}
