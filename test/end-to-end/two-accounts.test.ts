import { expect, it, onTestFinished } from 'vitest';
import { USUAL_RULES } from '../../src/domain/exceptions/deciding/approval-rules.ts';
import { freezeKey } from '../../src/domain/people/role.ts';
import { makeStartCode } from '../../src/app/people/start-code.ts';
import { House } from '../promises/house.ts';
import { asks, filesRequest, moveIn, requestOn, takesRequests, told } from '../promises/scenes.ts';
import type { SeenMessage, World } from '../fakes/world.ts';

/** Slack and Discord at once, the real libraries connected to both. */
async function house(managers: readonly string[] = ['mara', 'otto']): Promise<House> {
  const built = await House.build({ on: ['slack', 'discord'], patience: 10_000 });
  onTestFinished(() => built.close());
  built.managers = managers;
  await moveIn(built, '#dev');
  return built;
}

/** Says it to relbot alone, and gives what it answers there. */
async function tells(
  { until }: Pick<House, 'until'>,
  world: World,
  user: string,
  words: string,
): Promise<SeenMessage> {
  const before = world.privately(user).length;
  await world.tells(user, words);
  return await until(world, () => world.privately(user)[before], `an answer to “${words}”`);
}

/** Presses the button on a message that only this user sees, and waits for what it becomes. */
async function presses(
  house: House,
  world: World,
  user: string,
  message: SeenMessage,
  label: string,
  becomes: RegExp,
): Promise<SeenMessage> {
  const before = told(world, user, becomes).length;
  await world.clicks(user, message, label);
  return await house.kept(world, () => told(world, user, becomes)[before], `${becomes}`);
}

/** A code that this user is shown, and nobody else. */
async function codeFor(house: House, world: World, user: string): Promise<string> {
  const offer = await tells(house, world, user, 'link my accounts');
  expect(offer.buttons).toEqual(['Show me a code']);
  const seen = await presses(house, world, user, offer, 'Show me a code', /Say link/);
  return codeIn(seen);
}

const codeIn = ({ text }: SeenMessage) => /link ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(text)?.[1] ?? '';

async function links(house: House, user: string): Promise<void> {
  const { slack, discord } = house;
  const code = await codeFor(house, slack, user);
  const preview = await tells(house, discord, user, `link ${code}`);
  expect(preview.text).toMatch(/on Slack would be one person for me/);
  await presses(house, discord, user, preview, 'Both are mine', /Slack and Discord are one person/);
}

async function approves(house: House, world: World, user: string, told: RegExp): Promise<void> {
  await world.clicks(user, requestOn(world), 'Approve');
  await house.kept(
    world,
    () => world.privately(user).find(({ text }) => told.test(text)),
    `${told}`,
  );
}

/** Mara makes this user an approver on Slack. */
async function makesApprover(house: House, user: string): Promise<void> {
  const { slack } = house;
  await asks(house, slack, user, '#dev', 'help');
  const preview = await asks(house, slack, 'mara', '#dev', `make @${user} an approver`);
  await slack.clicks('mara', preview, 'Make them an approver');
  await house.kept(slack, () => told(slack, user, /You are an approver/)[0], 'the word about it');
}

it('two accounts become one person: roles join, and nobody decides on their own request', async () => {
  const home = await house();
  const { slack, discord } = home;
  await takesRequests(home, '#dev');
  await makesApprover(home, 'ana');
  await filesRequest(home, 'ana');
  // Two persons as far as anybody knows: Slack's Ana asked, and Discord's is nobody.
  await approves(home, discord, 'ana', /Only an approver of release/);

  await links(home, 'ana');
  await home.kept(slack, () => told(slack, 'ana', /ana on Discord are one person/)[0], 'the news');
  await approves(home, discord, 'ana', /Request #1 is your own/);
  await approves(home, slack, 'ana', /Request #1 is your own/);

  const entries = await home.beside.read.audit.list();
  const entry = entries.find(({ deed }) => deed === 'linked accounts');
  expect(entry?.before).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
  expect(home.violations).toEqual([]);
});

it('who may have another account says so before they decide, and may then', async () => {
  const home = await house();
  const { slack, discord } = home;
  await takesRequests(home, '#dev');
  await makesApprover(home, 'ben');
  await filesRequest(home, 'ana');
  await approves(home, slack, 'ben', /know whether you are on Discord too[^]*Who can: .*mara/);

  expect((await tells(home, slack, 'ben', 'I have no slack account')).text).toMatch(
    /This is Slack/,
  );
  const preview = await asks(home, slack, 'ben', '#dev', 'I have no Discord account');
  await slack.clicks('cleo', preview, 'That is so');
  await home.kept(slack, () => told(slack, 'cleo', /confirms it themselves/)[0], 'the refusal');
  await slack.clicks('ben', preview, 'That is so');
  await home.kept(
    slack,
    () => slack.messages('#dev').find(({ text }) => /ben has no account on Discord\./.test(text)),
    'what it became',
  );
  await slack.clicks('ben', requestOn(slack), 'Approve');
  await home.kept(discord, () => /Approved/.test(requestOn(discord).text), 'the decision');
  const deeds = (await home.beside.read.audit.list()).map(({ deed }) => deed);
  expect(deeds).toContain('declared their only account');
});

it('an approver who has linked decides from either side', async () => {
  const home = await house();
  const { discord } = home;
  await takesRequests(home, '#dev');
  await makesApprover(home, 'ben');
  await filesRequest(home, 'ana');
  await links(home, 'ben');
  await discord.clicks('ben', requestOn(discord), 'Approve');
  await home.kept(discord, () => /Approved/.test(requestOn(discord).text), 'the decision');
});

/** So many have to approve. */
async function needsApprovals(house: House, approvals: number): Promise<void> {
  await house.beside.transact(async ({ projects, cycles, policies }) => {
    const project = await projects.first();
    if (project === null) throw new Error('Nothing has been imported.');
    for (const { deadlines } of await cycles.list(project.id)) {
      for (const freeze of deadlines.filter(({ kind }) => kind === 'freeze')) {
        const rules = { ...USUAL_RULES, approvals };
        await policies.set(project.id, { freezeKey: freezeKey(freeze), groups: [], rules });
      }
    }
  });
}

/** An approver who has said that this account is their only one. */
async function approverAlone(house: House, world: World, user: string): Promise<void> {
  const now = house.clock.now();
  await house.beside.transact(async ({ people, roles, projects }) => {
    const project = await projects.first();
    const person = await people.meet(world.account(user), user, null);
    await people.declareAlone(person.id, now);
    const role = { role: 'approver', groupId: null, until: null } as const;
    await roles.give({ ...role, projectId: project?.id ?? null, personId: person.id }, null, now);
  });
}

it('two votes of what turns out to be one person are one, and the requester’s is none', async () => {
  const home = await house();
  const { slack, discord } = home;
  await takesRequests(home, '#dev');
  await needsApprovals(home, 4);
  await filesRequest(home, 'ana');
  const voters = [
    [slack, 'ben'],
    [discord, 'ben'],
    [discord, 'ana'],
  ] as const;
  for (const [index, [world, user]] of voters.entries()) {
    await approverAlone(home, world, user);
    await world.clicks(user, requestOn(world), 'Approve');
    const left = new RegExp(`${3 - index} approvals? (?:is|are) missing`);
    await home.kept(world, () => left.test(requestOn(world).text), `the vote of ${user}`);
  }
  await links(home, 'ben');
  for (const world of home.worlds) {
    await home.kept(
      world,
      () => /2 approvals are missing/.test(requestOn(world).text),
      'the two votes as one',
    );
  }
  await links(home, 'ana');
  for (const world of home.worlds) {
    await home.kept(
      world,
      () => /For: ben\.\s+3 approvals are missing/.test(requestOn(world).text),
      'the requester’s own vote left out',
    );
  }
});

it('a code works once, for a quarter of an hour, and only for whoever it was shown to', async () => {
  const home = await house();
  const { slack, discord } = home;
  const late = await codeFor(home, slack, 'ana');
  await home.windOn(16 * 60 * 1000);
  expect((await tells(home, discord, 'ana', `link ${late}`)).text).toMatch(/does not work/);

  const seen = await codeFor(home, slack, 'ana');
  expect((await tells(home, slack, 'ana', `link ${seen}`)).text).toMatch(/Say it .*other platform/);
  expect((await asks(home, discord, 'ana', '#dev', `link ${seen}`)).text).toMatch(
    /Others can read this, so that code no longer works/,
  );
  expect((await tells(home, discord, 'ben', `link ${seen}`)).text).toMatch(/does not work/);

  const code = await codeFor(home, slack, 'ana');
  const preview = await tells(home, discord, 'ana', `link ${code.toLowerCase().replace('-', '')}`);
  expect(preview.text).toMatch(/Confirm only if that account is yours/);
  expect((await tells(home, discord, 'ben', `link ${code}`)).text).toMatch(/does not work/);
  await presses(home, discord, 'ana', preview, 'Both are mine', /are one person/);
  expect((await tells(home, discord, 'ana', `link ${code}`)).text).toMatch(/does not work/);
  expect((await tells(home, slack, 'ana', 'link my accounts')).text).toMatch(
    /one person for me already/,
  );
  expect((await tells(home, slack, 'ana', 'unlink my discord account')).text).toMatch(
    /cannot part/,
  );
  expect(home.logged.join('\n')).not.toContain(code);
});

it('after five wrong codes none is taken for an hour, a right one neither', async () => {
  const home = await house();
  const { slack, discord } = home;
  for (let tries = 1; tries < 5; tries += 1) {
    expect((await tells(home, discord, 'ana', 'link 2222-3333')).text).toMatch(/does not work/);
  }
  expect((await tells(home, discord, 'ana', 'link 2222-3333')).text).toMatch(/too many wrong/);
  const code = await codeFor(home, slack, 'ana');
  expect((await tells(home, discord, 'ana', `link ${code}`)).text).toMatch(/too many wrong/);
  await home.windOn(60 * 60 * 1000);
  const fresh = await codeFor(home, slack, 'ana');
  expect((await tells(home, discord, 'ana', `link ${fresh}`)).text).toMatch(/one person/);
});

it('a slash command shows a code and takes one, since nobody else reads it', async () => {
  const home = await house();
  const { slack, discord } = home;
  await slack.command('ana', '#dev', 'ask', 'link my accounts');
  const shown = await home.kept(slack, () => told(slack, 'ana', /Say link/)[0], 'the code');
  await discord.command('ana', '#dev', 'ask', `link ${codeIn(shown)}`);
  await home.kept(discord, () => told(discord, 'ana', /would be one person/)[0], 'the preview');
});

it('the start code makes one person the manager of all, once, on either platform', async () => {
  const home = await house([]);
  const { slack, discord } = home;
  expect((await asks(home, slack, 'ana', '#dev', 'undo')).text).toMatch(
    /Only a release manager[^]*There is no release manager yet[^]*restarts me[^]*RELBOT_MANAGERS/,
  );
  const spoiled = (await makeStartCode(home.program.app)) ?? '';
  expect((await asks(home, slack, 'ana', '#dev', spoiled)).text).toMatch(/Others can read this/);
  expect((await tells(home, slack, 'ana', spoiled)).text).toMatch(/does not work/);

  const code = (await makeStartCode(home.program.app)) ?? '';
  expect((await tells(home, discord, 'ana', `link ${code}`)).text).toMatch(/for something else/);
  expect((await tells(home, discord, 'ana', `I am the release manager: ${code}`)).text).toMatch(
    /You are the release manager of all that I keep/,
  );
  expect((await tells(home, slack, 'ben', code)).text).toMatch(/does not work/);
  expect((await asks(home, slack, 'ben', '#dev', 'who is the release manager')).text).toMatch(
    /ana/,
  );
  expect(await makeStartCode(home.program.app)).toBeNull();
  const [entry] = (await home.beside.read.audit.list()).filter(({ deed }) => /start/.test(deed));
  expect(entry?.deed).toBe('became manager by the start code');
  expect(home.logged.join('\n')).not.toContain(code);
});
