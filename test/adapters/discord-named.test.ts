import { afterEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fakes/discord/index.ts';
import { DiscordTrial } from './discord-trial.ts';

const trial = new DiscordTrial();
afterEach(() => trial.end());

/** Whom Discord was asked about. */
const asked = ({ requests }: FakeDiscord): string[] =>
  requests.filter(({ method }) => method === 'GET').map(({ route }) => route);
const isAskedAbout = (route: string) => /members|users/.test(route);

describe('who is named in a message on Discord', () => {
  it('goes by what the server calls them, in words and in name', async () => {
    const { fake, inbox } = await trial.begin();
    fake.state.user('ben').nick = ' Ben  (release) ';
    await fake.says('ana', '#dev', 'make @ben a manager');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'make @Ben (release) a manager',
      mentions: [{ account: fake.account('ben'), name: 'Ben (release)', zone: null }],
    });
    expect(asked(fake).filter(isAskedAbout)).toEqual([]);
  });

  it('is no bot, and nobody whom only the answered message names', async () => {
    const { fake, inbox, discord } = await trial.begin();
    const robot = { ...fake.state.user('robot'), bot: true };
    fake.state.users.set(robot.id, robot);
    await discord.post(fake.placeOf('#dev'), trial.card('Who?'), trial.key());
    await fake.replies('ana', trial.last('#dev'), 'ask @robot');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'ask @robot',
      mentions: [],
    });
  });

  it('is nobody where Discord itself found nobody', async () => {
    const { fake, inbox } = await trial.begin();
    await fake.says('ana', '#dev', 'make <@123456789012345678> a manager');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'make <@123456789012345678> a manager',
      mentions: [],
    });
  });
});

describe('who is named in a command on Discord', () => {
  it('costs one question each, and none about those whom relbot has met', async () => {
    const { fake, inbox } = await trial.begin();
    fake.state.user('ben').nick = 'Ben (release)';
    await fake.says('cleo', '#dev', 'hello');
    await inbox.changes.until(() => inbox.heard[0]);
    await fake.command('ana', '#dev', 'ask', 'is @ben or @cleo or @ana a manager');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({
      text: 'is @Ben (release) or @cleo or @ana a manager',
      mentions: [
        { account: fake.account('ben') },
        { account: fake.account('cleo') },
        { account: fake.account('ana') },
      ],
    });
    await fake.command('ana', '#dev', 'ask', 'who is @ben');
    await inbox.changes.until(() => inbox.commands[1]);
    expect(asked(fake).filter(isAskedAbout)).toEqual(['/guilds/{guild_id}/members/{user_id}']);
  });

  it('may be anyone on Discord in a direct message', async () => {
    const { fake, inbox } = await trial.begin();
    await fake.tells('ana', 'hello');
    fake.state.user('ben');
    await fake.command('ana', '@ana', 'ask', 'make @ben a manager');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({
      text: 'make @ben a manager',
      mentions: [{ account: fake.account('ben'), name: 'ben' }],
    });
    expect(asked(fake).filter(isAskedAbout)).toEqual(['/users/{user_id}']);
  });

  it('stays an id who is not on this server, or whom Discord would not tell', async () => {
    const { fake, inbox } = await trial.begin();
    const { id: far } = Object.assign(fake.state.user('far'), { elsewhere: true });
    const { id: ben } = fake.state.user('ben');
    fake.failNextRequest(/members/, 'server-error');
    await fake.command('ana', '#dev', 'ask', 'is @ben a manager');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({
      text: `is <@${ben}> a manager`,
      mentions: [],
    });
    expect(trial.logged.join('\n')).toContain(`Discord did not say who ${ben} is`);
    trial.logged.length = 0;
    await fake.command('ana', '#dev', 'ask', 'is @far a manager');
    expect(await inbox.changes.until(() => inbox.commands[1])).toMatchObject({
      text: `is <@${far}> a manager`,
      mentions: [],
    });
    expect(trial.logged.join('\n')).not.toContain('did not say');
  });

  it('is no bot, nor anyone past the fifth who has to be asked about', async () => {
    const { fake, inbox } = await trial.begin();
    const robot = { ...fake.state.user('robot'), bot: true };
    fake.state.users.set(robot.id, robot);
    const crowd = ['b', 'c', 'd', 'e', 'f', 'g'].map((letter) => fake.state.user(`${letter}en`));
    const names = crowd.map(({ name }) => `@${name}`).join(' ');
    await fake.command('ana', '#dev', 'ask', `@robot @relbot ${names}`);
    const { text, mentions } = await inbox.changes.until(() => inbox.commands[0]);
    expect(mentions.map(({ name }) => name)).toEqual(['ben', 'cen', 'den', 'een']);
    expect(text).toBe(`@robot @ben @cen @den @een <@${crowd[4]?.id}> <@${crowd[5]?.id}>`);
    expect(asked(fake).filter(isAskedAbout)).toHaveLength(5);
  });

  it('is not asked about where a form has to open in time', async () => {
    const { fake, inbox } = await trial.begin({ answers: { modeOfCommand: () => 'form' } });
    const { id } = fake.state.user('ben');
    await fake.command('ana', '#dev', 'exception', 'for @ben and @ana');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({
      text: `for <@${id}> and @ana`,
      mentions: [{ account: fake.account('ana') }],
    });
    expect(asked(fake).filter(isAskedAbout)).toEqual([]);
  });
});
