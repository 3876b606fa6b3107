import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard } from '../../adapters/slack/heard.ts';
import { accountOf } from '../../adapters/slack/places.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { connected } from './slack-set-up.ts';

const USERS_READ = 'users:read';
const without = (scope: string) => MANIFEST.oauth_config.scopes.bot.filter((it) => it !== scope);

describe('who is named on Slack', () => {
  it('comes with the zone that Slack knows', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    fake.workspace.user('ben').tz = 'Asia/Tokyo';
    await fake.says('ana', '#dev', 'make @ben a manager');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'make @ben a manager',
      mentions: [{ account: fake.account('ben'), name: 'ben', zone: 'Asia/Tokyo' }],
    });
  });

  it('is no bot, nor Slackbot', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    fake.workspace.user('deploys').bot = true;
    fake.workspace.users.set('USLACKBOT', {
      id: 'USLACKBOT',
      name: 'Slackbot',
      tz: '',
      bot: false,
    });
    await fake.says('ana', '#dev', 'make @deploys and @Slackbot managers');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'make @deploys and @Slackbot managers',
      mentions: [],
    });
  });

  it('goes by the id in a message, and by the name beside it in a command, where names may not be read', async () => {
    const { fake, inbox } = await connected({ fake: { scopes: without(USERS_READ) } });
    await fake.invites('ana', '#dev');
    const account = fake.account('ben');
    await fake.says('ana', '#dev', 'make @ben a manager');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'make @U0BEN a manager',
      mentions: [{ account, name: 'U0BEN', zone: null }],
    });
    await fake.command('ana', '#dev', 'ask', 'make @ben a manager');
    expect(await inbox.changes.until(() => inbox.commands[0])).toMatchObject({
      text: 'make @ben a manager',
      mentions: [{ account, name: 'ben', zone: null }],
    });
  });

  it('is asked about once, however often they are named', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    fake.account('ben');
    await fake.says('ana', '#dev', '@ben or @ben?');
    await inbox.changes.until(() => inbox.heard[0]);
    await fake.command('ana', '#dev', 'ask', 'who is @ben');
    await inbox.changes.until(() => inbox.commands[0]);
    const asked = fake.requests.filter(({ method }) => method === 'users.info');
    expect(asked.map(({ args }) => String(args['user'])).toSorted()).toEqual(['U0ANA', 'U0BEN']);
  });

  it('has a name on one line, as the words have', async () => {
    const { fake, inbox } = await connected();
    await fake.invites('ana', '#dev');
    fake.workspace.user('Ben \n  of\u00A0QA ');
    await fake.says('ana', '#dev', 'make @Ben \n  of\u00A0QA  a manager');
    expect(await inbox.changes.until(() => inbox.heard[0])).toMatchObject({
      text: 'make @Ben of QA a manager',
      mentions: [{ name: 'Ben of QA' }],
    });
  });

  it('stands in the words as "@name" whatever the name is, and no name is read as anything', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `${text.trim()}<@U1>`);
    const people = fc.dictionary(fc.constantFrom('U1', 'U2', 'W3'), name, { minKeys: 1 });
    const asking = fc.array(fc.constantFrom('U1', 'U2', 'W3', 'U9'), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(people, asking, async (names, ids) => {
        const written = `<@U9> ${ids.map((id) => `<@${id}>`).join(' and ')}`;
        const { text, mentions } = await heard(written, 'U9', async (id) => ({
          who: { account: accountOf(id), name: oneLine(names[id] ?? id), zone: null },
          isBot: false,
        }));
        const named = [...new Set(ids.filter((id) => id !== 'U9'))];
        expect(mentions.map(({ account }) => String(account.user))).toEqual(named);
        for (const { name: each } of mentions) expect(text).toContain(`@${each}`);
      }),
    );
  });
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
