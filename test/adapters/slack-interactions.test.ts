import { describe, expect, it } from 'vitest';
import { actions } from '../../src/cards/card.ts';
import { card } from '../fakes/recording-inbox.ts';
import { APPROVE, denial, request, withRequest } from './slack-request.ts';
import { connected, key } from './slack-set-up.ts';

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

  it('on a whisper is answered beside it once Slack takes no change any more, and never in the open', async () => {
    const clock = { now: Date.parse('2026-08-20T12:00:00Z') };
    const { fake, slack } = await withRequest({
      fake: { now: () => clock.now },
      answers: {
        modeOf: () => 'update',
        pressed: () => {
          clock.now += 31 * 60_000;
          return { answer: 'update', card: card('Subscribed.') };
        },
      },
    });
    await slack.whisper(fake.account('ana').user, fake.placeOf('#dev'), request, key('whisper1'));
    const [whisper] = fake.privately('ana');
    if (whisper === undefined) throw new Error('There is no whisper.');
    const open = fake.messages('#dev');
    await fake.clicks('ana', whisper, 'Approve');
    await fake.until(() => fake.privately('ana')[1]?.text === 'Subscribed.');
    expect(fake.privately('ana')[0]).toEqual(whisper);
    expect(fake.messages('#dev')).toEqual(open);
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
