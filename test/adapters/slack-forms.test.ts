import { describe, expect, it } from 'vitest';
import { card } from '../fakes/recording-inbox.ts';
import { denial, withRequest } from './slack-request.ts';
import { connected, type SetUp } from './slack-set-up.ts';

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
