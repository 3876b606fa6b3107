import { describe, expect, it } from 'vitest';
import { card } from '../fakes/recording-inbox.ts';
import { connected } from './slack-set-up.ts';

describe('what people say on Slack', () => {
  it('reaches relbot without the mention, with the thread as the place of the answer', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    const id = await fake.says('ana', '#dev', 'when is feature freeze?');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({
      text: 'when is feature freeze?',
      from: { account: fake.account('ana'), name: 'ana', zone: 'Europe/Berlin' },
      place: fake.placeOf('#dev'),
      placeName: '#dev',
      answerIn: id,
      direct: false,
      messageId: id,
    });
    expect(said.eventId).toMatch(/^Ev/);
  });

  it('is answered in the thread it stands in', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    const root = await fake.chats('ben', '#dev', 'Shall we cut the candidate?');
    const id = await fake.says('ana', '#dev', 'are we frozen?', { thread: root });
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({ answerIn: root, messageId: id });
  });
});

void card;
