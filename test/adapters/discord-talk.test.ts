import { afterEach, describe, expect, it } from 'vitest';
import { placeRef } from '../../adapters/discord/places.ts';
import { DiscordTrial } from './discord-trial.ts';

const trial = new DiscordTrial();
afterEach(() => trial.end());

describe('what is said on Discord', () => {
  it('hears a mention, without the mention, and answers by replying', async () => {
    const { fake, inbox, discord } = await trial.begin();
    const id = await fake.says('ana', '#dev', 'when is feature freeze?');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toEqual({
      eventId: id,
      messageId: id,
      repliesTo: null,
      from: { account: fake.account('ana'), name: 'ana', zone: null },
      place: fake.placeOf('#dev'),
      placeName: '#dev',
      answerIn: placeRef(fake.placeOf('#dev'), id),
      direct: false,
      text: 'when is feature freeze?',
      mentions: [],
    });
    await discord.post(said.answerIn, trial.card('On 27 August.'), trial.key());
    expect(fake.messages('#dev').at(-1)).toMatchObject({
      by: 'relbot',
      text: 'On 27 August.',
      thread: id,
      mentions: ['ana'],
    });
  });

  it('answers in the open when the question has been deleted meanwhile', async () => {
    const { fake, inbox, discord } = await trial.begin();
    const id = await fake.says('ana', '#dev', 'when is rc1?');
    const { answerIn } = await inbox.changes.until(() => inbox.heard[0]);
    const question = fake.state.message(id);
    if (question) question.deleted = true;
    expect(await discord.post(answerIn, trial.card('Soon.'), trial.key())).toMatchObject({
      outcome: 'sent',
    });
    expect(fake.messages('#dev').at(-1)).toMatchObject({ text: 'Soon.', thread: null });
  });

  it('hears a direct message, even the first of a conversation', async () => {
    const { fake, inbox } = await trial.begin();
    await fake.tells('ana', 'help');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'help',
      direct: true,
      placeName: 'direct message',
    });
  });

  it('hears a mention of its role, though Discord keeps the words back (P15, P16)', async () => {
    const { fake, inbox } = await trial.begin();
    await fake.saysToRole('ana', '#dev', 'when is rc1?');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({ text: '' });
  });

  it('hears a reply to its message that calls it, and lets one be that does not', async () => {
    const { fake, inbox, discord } = await trial.begin();
    await discord.post(fake.placeOf('#dev'), trial.card('Which freeze?'), trial.key());
    const question = trial.last('#dev');
    await fake.replies('ana', question, 'good bot', false);
    await fake.replies('ana', question, 'the soft one');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said.text).toBe('the soft one');
    expect(inbox.heard).toHaveLength(1);
  });

  it('reads names where Discord writes ids', async () => {
    const { fake, inbox } = await trial.begin();
    fake.state.user('ben');
    await fake.says('ana', '#dev', 'does @ben own #dev and <https://x.org/1>?');
    const { text } = await inbox.changes.until(() => inbox.heard[0]);
    expect(text).toBe('does @ben own #dev and https://x.org/1?');
  });

  it('calls people what the server calls them', async () => {
    const { fake, inbox } = await trial.begin();
    fake.state.user('ana').nick = 'Ana (release)';
    await fake.says('ana', '#dev', 'help');
    const { from } = await inbox.changes.until(() => inbox.heard[0]);
    expect(from.name).toBe('Ana (release)');
  });

  it('takes a thread for what it is: answers go into it, "this channel" is the one around it (P20)', async () => {
    const { fake, inbox, discord } = await trial.begin();
    await fake.says('ana', '#dev > rc1', 'help');
    const said = await inbox.changes.until(() => inbox.heard[0]);
    expect(said).toMatchObject({ place: fake.placeOf('#dev'), placeName: '#dev' });
    await discord.post(said.answerIn, trial.card('Here.'), trial.key());
    const answer = fake.state.messages.at(-1);
    expect(answer?.channel.name).toBe('#dev > rc1');
  });

  it('hears neither itself, nor other bots, nor talk', async () => {
    const { fake, inbox, discord } = await trial.begin();
    await discord.post(fake.placeOf('#dev'), trial.card('hello'), trial.key());
    const robot = { ...fake.state.user('robot'), bot: true };
    fake.state.users.set(robot.id, robot);
    await fake.says('robot', '#dev', 'help');
    await fake.chats('ana', '#dev', 'lunch?');
    await fake.says('ana', '#dev', 'last');
    await inbox.changes.until(() => inbox.heard[0]);
    expect(inbox.heard.map(({ text }) => text)).toEqual(['last']);
  });

  it('gives what Discord delivers twice the same event id', async () => {
    const { fake, inbox } = await trial.begin();
    await fake.says('ana', '#dev', 'help');
    await fake.repeatsLastEvent();
    await inbox.changes.until(() => inbox.heard[1]);
    expect(inbox.heard[0]).toEqual(inbox.heard[1]);
  });
});

describe('joining a Discord server', () => {
  it('is known by the server, and greets where the server does', async () => {
    const { fake, inbox } = await trial.begin({ invited: false });
    await fake.invites('ana', '#general');
    expect(await inbox.changes.until(() => inbox.joins[0])).toEqual({
      eventId: `joined:${fake.state.guildId}`,
      place: fake.placeOf('#general'),
      placeName: '#general',
    });
  });

  it('greets in the first channel it may write in when the server’s own is closed to it', async () => {
    const { fake, inbox } = await trial.begin({ invited: false });
    fake.state.systemChannel = fake.state.channel('#welcome');
    fake.state.channel('#private');
    await fake.invites('ana', '#dev');
    expect(await inbox.changes.until(() => inbox.joins[0])).toMatchObject({ placeName: '#dev' });
  });

  it('tells of a server that it was added to while away, by the same event id each time', async () => {
    const { fake, inbox, discord } = await trial.begin();
    await discord.stop();
    await discord.start(inbox);
    await inbox.changes.until(() => inbox.joins[1]);
    expect(new Set(inbox.joins.map(({ eventId }) => eventId))).toEqual(
      new Set([`joined:${fake.state.guildId}`]),
    );
  });
});
