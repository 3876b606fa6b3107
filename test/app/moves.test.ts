import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** #dev and #news are subscribed; #random is not. */
async function withChannels(): Promise<Conversation> {
  const chat = await conversation();
  await chat.world.invites('mara', '#random');
  for (const channel of ['#dev', '#news']) await chat.subscribes(channel);
  return chat;
}

const news = (chat: Conversation, channel: string): string[] =>
  chat.world
    .messages(channel)
    .filter(({ by, thread }) => by === 'relbot' && thread === null)
    .map(({ text }) => text)
    .slice(1);

async function presses(
  chat: Conversation,
  user: string,
  message: SeenMessage,
  label: string,
): Promise<string> {
  await chat.world.clicks(user, message, label);
  await chat.program.relbot.settle();
  return chat.world.messages('#dev').find(({ id }) => id === message.id)?.text ?? '';
}

const whispered = (chat: Conversation, user: string): string | undefined =>
  chat.world.privately(user).at(-1)?.text;

describe('a date that a manager moves', () => {
  it('is shown first with all that follows, then moved, told with its reason, and taken back', async () => {
    const chat = await withChannels();
    const preview = await chat.says(
      'mara',
      'move feature freeze to 3 September because the gate is down',
    );
    expect(preview.text).toMatch(
      /^Feature freeze would move to Thursday 3 September 2026, end of the day, UTC: 7 days later\. Now it is Thursday 27 August 2026\./,
    );
    expect(preview.text).toMatch(/reminders change in #dev and #news/);
    expect(preview.text).toMatch(/Posted at once: “A date of 2026\.2 Hibiscus has moved”, in #dev/);
    expect(preview.text).toMatch(/The reason given: the gate is down/);
    expect(preview.buttons).toEqual(['Move it', 'Cancel']);
    expect(news(chat, '#news')).toEqual([]);
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/27 August/);

    const done = await presses(chat, 'mara', preview, 'Move it');
    expect(done).toMatch(/Feature freeze is now Thursday 3 September 2026\.[^]*Confirmed by mara/);
    expect(news(chat, '#news').at(-1)).toMatch(
      /A date of 2026\.2 Hibiscus has moved[^]*It was Thursday 27 August 2026[^]*Changed by mara: the gate is down/,
    );
    expect(news(chat, '#random')).toEqual([]);
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/3 September/);
    expect((await chat.says('ana', 'why was feature freeze moved?')).text).toMatch(
      /Feature freeze has moved once, 7 days later[^]*by mara: the gate is down/,
    );

    expect((await chat.says('ana', 'has feature freeze been moved?')).text).toMatch(
      /Feature freeze has moved once/,
    );
    const undo = await chat.says('mara', 'undo');
    expect(undo.text).toMatch(/takes back the last change, by mara[^]*27 August 2026/);
    await presses(chat, 'mara', undo, 'Undo it');
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/27 August/);
    expect((await chat.says('ana', 'slip history')).text).toMatch(
      /No date of 2026\.2 Hibiscus has moved/,
    );
    expect((await chat.says('mara', 'undo')).text).toMatch(/nothing to undo/);
  });

  it('takes everything after it along, and says what that runs into', async () => {
    const chat = await withChannels();
    const preview = await chat.says('mara', 'push rc1 back a week and everything after it');
    expect(preview.text).toMatch(/^RC1 would move to week of 14 September 2026/);
    expect(preview.text).toMatch(/Hibiscus release: Wednesday 7 October 2026, instead of Wed/);
    expect(preview.text).toMatch(/“\d dates of 2026\.2 Hibiscus have moved”/);
    await presses(chat, 'mara', preview, 'Move it');
    expect((await chat.says('ana', 'when is the release')).text).toMatch(/7 October 2026/);
    expect((await chat.says('ana', 'slips')).text).toMatch(/dates of 2026\.2 Hibiscus have moved/);
  });

  it('names what cannot be meant in the new plan', async () => {
    const chat = await withChannels();
    const late = await chat.says('mara', 'move rc1 to Saturday 10 October 2026');
    expect(late.text).toMatch(/Look at this first:[^]*RC1/);
    const wrong = await chat.says('mara', 'move rc1 to Monday 27 August 2026');
    expect(wrong.text).toMatch(/that day is a Thursday/);
    expect(wrong.buttons).toEqual([]);
  });

  it('counts from another deadline: days, a weekday, a time of day', async () => {
    const chat = await withChannels();
    const said = async (text: string) => (await chat.says('mara', text)).text;
    expect(await said('move rc1 to the monday after feature freeze')).toMatch(
      /^RC1 would move to Monday 31 August 2026/,
    );
    expect(await said('move rc1 to 2 days after feature freeze 15:00 UTC')).toMatch(
      /^RC1 would move to Saturday 29 August 2026, 15:00 UTC/,
    );
    expect(await said('move rc1 to the monday after kubecon')).toMatch(
      /cannot tell which deadline “kubecon” is/,
    );
    expect(await said('push feature freeze back a week or two')).toMatch(/To when shall/);
  });

  it('asks back to when, and which of two', async () => {
    const chat = await withChannels();
    expect((await chat.says('mara', 'move feature freeze')).text).toMatch(
      /To when shall Feature freeze move\?/,
    );
    const which = await chat.says('mara', 'push string freeze back a week');
    expect(which.text).toMatch(/fits 2 deadlines\. Which one shall move\?/);
    const shown = await presses(chat, 'mara', which, 'Hard string freeze');
    expect(shown).toMatch(/^Hard string freeze would move to/);
  });

  it('stays where it is when somebody else says so, asks, doubts or cancels', async () => {
    const chat = await withChannels();
    expect((await chat.says('ana', 'move feature freeze to 3 September')).text).toMatch(
      /Only a release manager can move a date\.[^]*mara/,
    );
    const asking = await chat.says('mara', 'should we push the feature freeze a week?');
    expect(asking.buttons).toEqual([]);
    expect(asking.text).toMatch(/Feature freeze stays where it is/);
    const preview = await chat.says('mara', 'move feature freeze to 3 September');
    await chat.world.clicks('ana', preview, 'Move it');
    expect(whispered(chat, 'ana')).toMatch(/Only a release manager/);
    await chat.world.clicks('ana', preview, 'Cancel');
    expect(whispered(chat, 'ana')).toMatch(/Only the person who asked for this/);
    expect(await presses(chat, 'mara', preview, 'Cancel')).toMatch(/Cancelled by mara/);
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/27 August/);
    expect(news(chat, '#news')).toEqual([]);
  });

  it('moves only as it was shown: not twice, and not after another change', async () => {
    const chat = await withChannels();
    const first = await chat.says('mara', 'move feature freeze to 3 September');
    const second = await chat.says('mara', 'move rc1 to the week of 14 September');
    await presses(chat, 'mara', first, 'Move it');
    await chat.world.clicks('mara', second, 'Move it');
    expect(whispered(chat, 'mara')).toMatch(/The schedule has changed since this was shown/);
    expect(news(chat, '#news')).toHaveLength(1);
  });

  it('is told where its old date was told, though the channel is subscribed no more', async () => {
    const chat = await withChannels();
    await chat.program.windTo('2026-08-13T12:00Z');
    const id = await chat.world.says('mara', '#news', 'unsubscribe this channel');
    await chat.program.relbot.settle();
    const offer = chat.world.messages('#news').find(({ thread }) => thread === id);
    if (offer === undefined) throw new Error('No offer to unsubscribe.');
    await chat.world.clicks('mara', offer, offer.buttons[0] ?? '');
    const preview = await chat.says('mara', 'move feature freeze to 3 September');
    await presses(chat, 'mara', preview, 'Move it');
    expect(news(chat, '#news').at(-1)).toMatch(/A date of 2026\.2 Hibiscus has moved/);
  });
});
