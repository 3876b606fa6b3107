import { afterEach, describe, expect, it } from 'vitest';
import { actions, button, type Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { Answer, AnswerMode } from '../../src/platform.ts';
import type { InboxAnswers } from '../fakes/recording-inbox.ts';
import { DiscordTrial } from './discord-trial.ts';

const trial = new DiscordTrial();
afterEach(() => trial.end());

const APPROVE = 'exception.approve';
const request = (summary = 'Request #7'): Card =>
  trial.card(summary, {
    blocks: [
      { kind: 'text', text: [{ kind: 'plain', text: summary }] },
      actions(button(wireId(APPROVE, 7), 'Approve', 'primary')),
    ],
  });

const form: Form = {
  id: wireId('exception.submit', 7),
  title: 'Ask for an exception',
  submit: 'Ask',
  fields: [
    { kind: 'line', id: 'what', label: 'What', required: true, max: 200, value: 'Fix the crash' },
    {
      kind: 'choice',
      id: 'risk',
      label: 'Risk',
      required: true,
      options: [
        { value: 'low', label: 'Low' },
        { value: 'high', label: 'High' },
      ],
    },
  ],
};

/** A message with the button Approve, which answers in this way. */
async function withButton(mode: AnswerMode, pressed: InboxAnswers['pressed'], patience = {}) {
  const parts = await trial.begin({
    answers: { modeOf: () => mode, pressed },
    options: { patience },
  });
  const key = trial.key();
  const posted = await parts.discord.post(parts.fake.placeOf('#dev'), request(), key);
  if (posted.outcome !== 'sent') throw new Error(posted.detail);
  return { ...parts, key, ref: posted.ref, message: trial.last('#dev') };
}

const firstResponses = (fake: { requests: readonly { route: string; body: object }[] }) =>
  fake.requests.flatMap(({ route, body }) =>
    route.endsWith('/callback') && 'type' in body ? [body.type] : [],
  );

describe('a button on Discord', () => {
  it('tells the inbox who pressed what, and where', async () => {
    const { fake, inbox, message, ref } = await withButton('post', () => ({ answer: 'posted' }));
    await fake.clicks('ben', message, 'Approve');
    expect(await inbox.changes.until(() => inbox.presses[0])).toMatchObject({
      action: 'r1:exception.approve:7',
      from: { account: fake.account('ben'), name: 'ben' },
      place: fake.placeOf('#dev'),
      placeName: '#dev',
      message: ref,
      direct: false,
    });
  });

  it('changes the message it stands on, which keeps its key', async () => {
    const { fake, message, discord, key } = await withButton('update', () => ({
      answer: 'update',
      card: trial.card('Approved by ben.'),
    }));
    await fake.clicks('ben', message, 'Approve');
    const changed = await fake.until(() => trial.last('#dev').edits > 0 && trial.last('#dev'));
    expect(changed).toMatchObject({ id: message.id, text: 'Approved by ben.', buttons: [] });
    expect(firstResponses(fake)).toEqual([6]);
    const since = fake.state.now() as Parameters<typeof discord.find>[2];
    expect(await discord.find(fake.placeOf('#dev'), key, since)).toMatchObject({
      outcome: 'found',
    });
  });

  it('whispers', async () => {
    const { fake, message } = await withButton('whisper', () => ({
      answer: 'whisper',
      card: trial.card('Only a manager can.'),
    }));
    await fake.clicks('ben', message, 'Approve');
    const whispered = await fake.until(() => fake.privately('ben')[0]);
    expect(whispered.text).toBe('Only a manager can.');
    expect(firstResponses(fake)).toEqual([5]);
    expect(fake.messages('#dev')).toHaveLength(1);
  });

  it('leaves the message alone when relbot posts by itself', async () => {
    const { fake, message } = await withButton('post', () => ({ answer: 'posted' }));
    await fake.clicks('ben', message, 'Approve');
    await fake.until(() => fake.interactions.all[0]?.answered);
    expect(firstResponses(fake)).toEqual([6]);
    expect(trial.last('#dev')).toMatchObject({ edits: 0 });
  });

  it('opens a dialog as the very first response, and takes it back in', async () => {
    const { fake, inbox, message } = await withButton('form', () => ({ answer: 'form', form }));
    await fake.clicks('ana', message, 'Approve');
    const open = await fake.until(() => fake.formOf('ana'));
    expect(open).toEqual({
      title: 'Ask for an exception',
      fields: [
        { id: 'what', label: 'What', value: 'Fix the crash', options: [] },
        { id: 'risk', label: 'Risk', value: '', options: ['Low', 'High'] },
      ],
    });
    expect(firstResponses(fake)).toEqual([9]);
    await fake.submits('ana', { risk: 'High' });
    expect(await inbox.changes.until(() => inbox.submissions[0])).toMatchObject({
      form: 'r1:exception.submit:7',
      values: { what: 'Fix the crash', risk: 'high' },
      from: { name: 'ana' },
      place: fake.placeOf('#dev'),
    });
    const answer = await fake.until(() => fake.privately('ana')[0]);
    expect(answer.text).toBe('Noted.');
    // P19: a whisper, never an update of the message that the dialog may not come from.
    expect(firstResponses(fake)).toEqual([9, 5]);
  });

  it('whispers instead of a dialog when that is the answer', async () => {
    const { fake, message } = await withButton('form', () => ({
      answer: 'whisper',
      card: trial.card('This one was decided.'),
    }));
    await fake.clicks('ana', message, 'Approve');
    expect((await fake.until(() => fake.privately('ana')[0])).text).toBe('This one was decided.');
    expect(firstResponses(fake)).toEqual([4]);
  });

  it('acknowledges in time when a dialog takes too long, and asks to press again', async () => {
    const late = Promise.withResolvers<Answer>();
    const { fake, message } = await withButton('form', () => late.promise, { form: 30 });
    await fake.clicks('ana', message, 'Approve');
    await fake.until(() => fake.interactions.all[0]?.answered);
    late.resolve({ answer: 'form', form });
    const whispered = await fake.until(() => fake.privately('ana')[0]);
    expect(whispered.text).toBe('That took too long to open. Please press the button again.');
    expect(fake.formOf('ana')).toBeNull();
  });

  it('passes an id on that it does not know: the inbox has the words', async () => {
    const { fake, inbox } = await withButton('whisper', () => ({
      answer: 'whisper',
      card: trial.card('I no longer know that button.'),
    }));
    const source = fake.state.messages.at(-1);
    if (source) fake.presses('ana', source, 'v0:ancient');
    expect((await fake.until(() => fake.privately('ana')[0])).text).toContain('no longer know');
    expect(inbox.presses[0]?.action).toBe('v0:ancient');
  });

  it('has no lasting message where it stands on a whisper, which it can still change', async () => {
    const { fake, inbox } = await withButton('update', ({ message }) =>
      message === null
        ? { answer: 'update', card: trial.card('Confirmed.') }
        : { answer: 'whisper', card: request('Really?') },
    );
    await fake.clicks('ana', trial.last('#dev'), 'Approve');
    const whispered = await fake.until(() => fake.privately('ana')[0]);
    await fake.clicks('ana', whispered, 'Approve');
    await fake.until(() => fake.privately('ana')[0]?.text === 'Confirmed.');
    expect(inbox.presses[1]?.message).toBeNull();
  });

  it('says so when relbot cannot take it in', async () => {
    const { fake, message } = await withButton('update', () => {
      throw new Error('disk full');
    });
    await fake.clicks('ana', message, 'Approve');
    const whispered = await fake.until(() => fake.privately('ana')[0]);
    expect(whispered.text).toContain('Something broke on my side');
    expect(trial.logged.join()).toContain('disk full');
  });
});

describe('an answer that Discord no longer takes', () => {
  it('is done once all the same, and changes the message by the bot’s own token (P11)', async () => {
    let done = 0;
    const { fake, message } = await withButton('update', () => {
      done++;
      return { answer: 'update', card: trial.card('Approved by ben.') };
    });
    const source = fake.state.message(message.id);
    if (source === undefined) throw new Error('gone');
    fake.interactions.slow = 3001;
    fake.presses('ben', source, 'r1:exception.approve:7');
    await fake.until(() => trial.last('#dev').text === 'Approved by ben.');
    expect(done).toBe(1);
    expect(fake.requests.map(({ method, route }) => `${method} ${route}`)).toContain(
      'PATCH /channels/{channel_id}/messages/{message_id}',
    );
  });

  it('goes by direct message instead of a whisper', async () => {
    const { fake, message } = await withButton('whisper', () => ({
      answer: 'whisper',
      card: trial.card('Only a manager can.'),
    }));
    fake.interactions.slow = 3001;
    await fake.clicks('ben', message, 'Approve');
    const told = await fake.until(() => fake.privately('ben')[0]);
    expect(told).toMatchObject({ text: 'Only a manager can.', channel: '@ben' });
  });

  it('goes by direct message instead of changing a whisper, and never in the open', async () => {
    const { fake } = await trial.begin({
      answers: {
        modeOf: () => 'update',
        commanded: () => ({ answer: 'whisper', card: request('Really?') }),
        pressed: () => ({ answer: 'update', card: trial.card('Confirmed.') }),
      },
    });
    await fake.command('ben', '#dev', 'ask', 'move feature freeze to Friday');
    const whisper = await fake.until(() => fake.privately('ben')[0]);
    fake.interactions.slow = 3001;
    await fake.clicks('ben', whisper, 'Approve');
    const told = await fake.until(() => fake.privately('ben')[1]);
    expect(told).toMatchObject({ text: 'Confirmed.', channel: '@ben' });
    expect(fake.messages('#dev')).toEqual([]);
  });

  it.each([
    'server-error',
    'rate-limited',
    'connection-dropped',
    'accepted-but-timed-out',
  ] as const)('is tried again after: %s', async (failure) => {
    const { fake, message } = await withButton('update', () => ({
      answer: 'update',
      card: trial.card('Approved by ben.'),
    }));
    fake.failNextRequest(/callback$/, failure);
    fake.failNextRequest(/@original$/, failure);
    await fake.clicks('ben', message, 'Approve');
    await fake.until(() => trial.last('#dev').text === 'Approved by ben.');
    expect(fake.requests.filter(({ route }) => route.startsWith('/channels'))).toHaveLength(1);
  });

  it('never answers twice (P12)', async () => {
    const { fake, message } = await withButton('update', () => ({
      answer: 'update',
      card: trial.card('Approved by ben.'),
    }));
    await fake.clicks('ben', message, 'Approve');
    await fake.clicks('ben', message, 'Approve');
    await fake.until(() => trial.last('#dev').edits === 2);
    expect(firstResponses(fake)).toEqual([6, 6]);
  });
});

describe('a slash command', () => {
  it('asks', async () => {
    const { fake, inbox } = await trial.begin({
      answers: { commanded: () => ({ answer: 'whisper', card: trial.card('27 August.') }) },
    });
    await fake.command('ana', '#dev', 'ask', 'when is feature freeze');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({
      command: 'ask',
      text: 'when is feature freeze',
      place: fake.placeOf('#dev'),
      answerIn: fake.placeOf('#dev'),
    });
    expect((await fake.until(() => fake.privately('ana')[0])).text).toBe('27 August.');
  });

  it('leaves nothing behind when relbot posts by itself', async () => {
    const { fake } = await trial.begin();
    await fake.command('ana', '#dev', 'ask', '');
    await fake.until(() => fake.requests.some(({ method }) => method === 'DELETE'));
    expect(fake.privately('ana')).toEqual([]);
    expect(fake.messages('#dev')).toEqual([]);
  });

  it('opens the form', async () => {
    const { fake, inbox } = await trial.begin({
      answers: { modeOfCommand: () => 'form', commanded: () => ({ answer: 'form', form }) },
    });
    await fake.command('ana', '#dev', 'exception', 'https://x.org/1');
    await fake.until(() => fake.formOf('ana'));
    expect(inbox.commands[0]).toMatchObject({ command: 'exception', text: 'https://x.org/1' });
  });

  it('shows what was wrong with a form as a card, whose button opens it again', async () => {
    const { fake } = await trial.begin({
      answers: {
        modeOfCommand: () => 'form',
        commanded: () => ({ answer: 'form', form }),
        modeOf: () => 'form',
        pressed: () => ({ answer: 'form', form }),
        submitted: () => ({
          answer: 'invalid',
          errors: [{ field: 'what', sentence: 'Name the change.' }],
          card: request('Name the change.'),
        }),
      },
    });
    await fake.command('ana', '#dev', 'exception', '');
    await fake.until(() => fake.formOf('ana'));
    expect(await fake.submits('ana', { risk: 'low' })).toEqual({});
    const card = await fake.until(() => fake.privately('ana')[0]);
    expect(card.text).toBe('Name the change.');
    await fake.clicks('ana', card, 'Approve');
    expect(await fake.until(() => fake.formOf('ana'))).toMatchObject({ title: form.title });
  });

  it('works in a direct message', async () => {
    const { fake, inbox } = await trial.begin();
    await fake.tells('ana', 'hello');
    await fake.command('ana', '@ana', 'ask', 'help');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({ direct: true });
  });
});
