import { describe, expect, it } from 'vitest';
import { actions, button, type Card, plain, text } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { SeenMessage } from '../fakes/world.ts';
import { card } from '../fakes/recording-inbox.ts';
import { type Connected, connected, key, type SetUp } from './slack-set-up.ts';

const APPROVE = wireId('exception.approve', 7);

const request: Card = card('Exception #7', {
  blocks: [text(plain('Exception #7')), actions(button(APPROVE, 'Approve', 'primary'))],
});

const denial: Form = {
  id: wireId('exception.deny', 7),
  title: 'Deny #7',
  submit: 'Deny',
  fields: [
    { kind: 'paragraph', id: 'reason', label: 'Reason', required: true, max: 500 },
    {
      kind: 'choice',
      id: 'risk',
      label: 'Risk',
      required: false,
      value: 'low',
      options: [
        { value: 'low', label: 'Low' },
        { value: 'high', label: 'High' },
      ],
    },
  ],
};

/** A channel with a card that has a button. */
async function withRequest(set: SetUp): Promise<Connected & { message: () => SeenMessage }> {
  const made = await connected(set);
  await made.fake.invites('ana', '#dev');
  await made.slack.post(made.fake.placeOf('#dev'), request, key('request7'));
  const message = (): SeenMessage => {
    const found = made.fake.messages('#dev')[0];
    if (found === undefined) throw new Error('There is no message.');
    return found;
  };
  return { ...made, message };
}

describe('a button', () => {
  it('tells who pressed what, where', async () => {
    const { fake, inbox, message } = await withRequest({});
    await fake.clicks('ana', message(), 'Approve');
    expect(inbox.presses[0]).toMatchObject({
      action: APPROVE,
      from: { account: fake.account('ana'), name: 'ana', zone: 'Europe/Berlin' },
      place: fake.placeOf('#dev'),
      placeName: '#dev',
      answerIn: message().id,
      message: message().id,
      direct: false,
    });
  });

  it('changes its card', async () => {
    const { fake, message } = await withRequest({
      answers: {
        modeOf: () => 'update',
        pressed: () => ({ answer: 'update', card: card('Approved by Ana.') }),
      },
    });
    await fake.clicks('ana', message(), 'Approve');
    await fake.until(() => message().edits === 1);
    expect(message()).toMatchObject({ text: 'Approved by Ana.', buttons: [] });
  });

  it('whispers', async () => {
    const { fake, message } = await withRequest({
      answers: { pressed: () => ({ answer: 'whisper', card: card('Only Ben can approve this.') }) },
    });
    await fake.clicks('ana', message(), 'Approve');
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toBe('Only Ben can approve this.');
    expect(fake.messages('#dev')).toHaveLength(1);
  });

  it('opens a form, whose answers come back with the place it was opened in', async () => {
    const { fake, inbox, message } = await withRequest({
      answers: {
        modeOf: () => 'form',
        pressed: () => ({ answer: 'form', form: denial }),
        submitted: () => ({ answer: 'whisper', card: card('Denied.') }),
      },
    });
    await fake.clicks('ana', message(), 'Approve');
    const form = await fake.until(() => fake.formOf('ana'));
    expect(form).toEqual({
      title: 'Deny #7',
      fields: [
        { id: 'reason', label: 'Reason', value: '', options: [] },
        { id: 'risk', label: 'Risk', value: 'low', options: ['Low', 'High'] },
      ],
    });
    expect(await fake.submits('ana', { reason: 'Too late.', risk: 'High' })).toEqual({});
    expect(inbox.submissions[0]).toMatchObject({
      form: denial.id,
      values: { reason: 'Too late.', risk: 'high' },
      place: fake.placeOf('#dev'),
      placeName: '#dev',
      answerIn: message().id,
    });
    expect(fake.formOf('ana')).toBeNull();
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toBe('Denied.');
  });

  it('on a whisper has no message, but changes the whisper all the same', async () => {
    const { fake, slack, inbox } = await withRequest({
      answers: {
        modeOf: () => 'update',
        pressed: () => ({ answer: 'update', card: card('Subscribed.') }),
      },
    });
    await slack.whisper(fake.account('ana').user, fake.placeOf('#dev'), request, key('whisper1'));
    const [whisper] = fake.privately('ana');
    if (whisper === undefined) throw new Error('There is no whisper.');
    await fake.clicks('ana', whisper, 'Approve');
    await fake.until(() => fake.privately('ana')[0]?.edits === 1);
    expect(fake.privately('ana')).toMatchObject([{ text: 'Subscribed.' }]);
    expect(inbox.presses[0]).toMatchObject({ message: null, answerIn: fake.placeOf('#dev') });
  });

  it('whispers the new card when the old one cannot be changed', async () => {
    const { fake, message } = await withRequest({
      answers: {
        modeOf: () => 'update',
        pressed: () => ({ answer: 'update', card: card('Approved by Ana.') }),
      },
    });
    fake.failNextCall('chat.update', { error: 'cant_update_message' });
    await fake.clicks('ana', message(), 'Approve');
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toBe('Approved by Ana.');
  });

  it('that was pressed once and delivered twice has one event id (bolt-js #2487)', async () => {
    const { fake, inbox, message } = await withRequest({});
    await fake.clicks('ana', message(), 'Approve');
    await fake.repeatsLastEvent();
    await fake.clicks('ana', message(), 'Approve');
    await inbox.changes.until(() => inbox.presses.length === 3);
    const [first, again, other] = inbox.presses.map(({ eventId }) => eventId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('that only opens a page is acknowledged and not told', async () => {
    const { fake, slack, inbox } = await connected();
    await fake.invites('ana', '#dev');
    const page = { kind: 'open', href: 'https://example.org/c/1', label: 'The change' } as const;
    await slack.post(
      fake.placeOf('#dev'),
      card('See', { blocks: [actions(page)] }),
      key('page0001'),
    );
    const [message] = fake.messages('#dev');
    if (message === undefined) throw new Error('There is no message.');
    await fake.clicks('ana', message, 'The change');
    expect(inbox.presses).toEqual([]);
  });

  it('is seen to fail when it could not be stored', async () => {
    const { fake, message } = await withRequest({
      answers: { pressed: () => Promise.reject(new Error('the disk is full')) },
    });
    fake.delivery.ackMs = 100;
    await expect(fake.clicks('ana', message(), 'Approve')).rejects.toThrow('did not acknowledge');
  });
});

describe('an answer that takes its time', () => {
  it('is acknowledged before Slack gives up, and comes after', async () => {
    const slow = Promise.withResolvers<void>();
    const { fake, message } = await withRequest({
      timings: { ackWithin: 30 },
      answers: {
        pressed: async () => {
          await slow.promise;
          return { answer: 'whisper', card: card('Done at last.') };
        },
      },
    });
    await fake.clicks('ana', message(), 'Approve');
    expect(fake.privately('ana')).toEqual([]);
    slow.resolve();
    expect((await fake.until(() => fake.privately('ana')[0])).text).toBe('Done at last.');
  });

  it('too long for a form asks to press again, as the trigger has expired (P8)', async () => {
    const clock = { now: Date.parse('2026-08-20T12:00:00Z') };
    const { fake, message } = await withRequest({
      fake: { now: () => clock.now },
      answers: {
        modeOf: () => 'form',
        pressed: () => {
          clock.now += 3001;
          return { answer: 'form', form: denial };
        },
      },
    });
    await fake.clicks('ana', message(), 'Approve');
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toBe('The form did not open in time. Please press the button once more.');
    expect(fake.formOf('ana')).toBeNull();
  });

  it('to a form closes the form, and says what was wrong in a card', async () => {
    const slow = Promise.withResolvers<void>();
    const { fake, message } = await withRequest({
      timings: { ackWithin: 30 },
      answers: {
        modeOf: () => 'form',
        pressed: () => ({ answer: 'form', form: denial }),
        submitted: async () => {
          await slow.promise;
          const errors = [{ field: 'reason', sentence: 'Say more.' }];
          return { answer: 'invalid', errors, card: card('Say more. Your words are kept.') };
        },
      },
    });
    await fake.clicks('ana', message(), 'Approve');
    await fake.until(() => fake.formOf('ana'));
    expect(await fake.submits('ana', { reason: 'No.' })).toEqual({});
    slow.resolve();
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toBe('Say more. Your words are kept.');
  });
});

describe('a form', () => {
  const invalid = (field: string): SetUp => ({
    answers: {
      modeOf: () => 'form',
      pressed: () => ({ answer: 'form', form: denial }),
      submitted: () => ({
        answer: 'invalid',
        errors: [{ field, sentence: 'Say more.' }],
        card: card('Say more. Your words are kept.'),
      }),
    },
  });

  it('shows beside the field what is wrong, and stays open', async () => {
    const { fake, message } = await withRequest(invalid('reason'));
    await fake.clicks('ana', message(), 'Approve');
    await fake.until(() => fake.formOf('ana'));
    expect(await fake.submits('ana', { reason: 'No.' })).toEqual({ reason: 'Say more.' });
    expect(fake.formOf('ana')).not.toBeNull();
    expect(fake.privately('ana')).toEqual([]);
  });

  it('says in a card what is wrong with something that it does not show', async () => {
    const { fake, message } = await withRequest(invalid('link'));
    await fake.clicks('ana', message(), 'Approve');
    await fake.until(() => fake.formOf('ana'));
    expect(await fake.submits('ana', { reason: 'No.' })).toEqual({});
    expect((await fake.until(() => fake.privately('ana')[0])).text).toContain(
      'Your words are kept.',
    );
  });

  it('opens but once for a press', async () => {
    const { fake, message } = await withRequest({
      answers: { modeOf: () => 'form', pressed: () => ({ answer: 'form', form: denial }) },
    });
    await fake.clicks('ana', message(), 'Approve');
    await fake.until(() => fake.formOf('ana'));
    await fake.repeatsLastEvent();
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toContain('did not open');
  });
});

describe('the command', () => {
  it.each([
    ['ask', 'when is ff', 'ask', 'when is ff'],
    ['exception', 'https://example.org/c/1', 'exception', 'https://example.org/c/1'],
    ['exception', '', 'exception', ''],
    ['ask', 'exceptions so far?', 'ask', 'exceptions so far?'],
  ] as const)('/relbot (%s) “%s” is told as %s “%s”', async (command, typed, told, words) => {
    const { fake, inbox } = await connected();
    await fake.command('ana', '#dev', command, typed);
    expect(inbox.commands[0]).toMatchObject({
      command: told,
      text: words,
      from: { account: fake.account('ana') },
      place: fake.placeOf('#dev'),
      answerIn: fake.placeOf('#dev'),
      placeName: '#dev',
    });
  });

  it('opens a form', async () => {
    const { fake } = await connected({
      answers: { modeOfCommand: () => 'form', commanded: () => ({ answer: 'form', form: denial }) },
    });
    await fake.command('ana', '#dev', 'exception', '');
    expect((await fake.until(() => fake.formOf('ana'))).title).toBe('Deny #7');
  });

  it('is answered even where relbot is not a member', async () => {
    const { fake } = await connected({
      answers: { commanded: () => ({ answer: 'whisper', card: card('27 August 2026.') }) },
    });
    await fake.command('ana', '#elsewhere', 'ask', 'when is ff');
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen).toMatchObject({ text: '27 August 2026.', channel: '#elsewhere' });
  });

  it('is answered by other ways when its own way fails', async () => {
    const { fake } = await connected({
      answers: { commanded: () => ({ answer: 'whisper', card: card('27 August 2026.') }) },
    });
    fake.failNext('server-error');
    await fake.command('ana', '#elsewhere', 'ask', 'when is ff');
    const seen = await fake.until(() => fake.privately('ana')[0]);
    expect(seen.text).toBe('27 August 2026.');
  });
});
