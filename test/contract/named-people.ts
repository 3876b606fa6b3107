import { expect } from 'vitest';
import type { Said, Speaker } from '../../src/platform.ts';
import type { Contract } from './platform-contract.ts';

/** It looks like markup, like relbot's address and like another's name, and is none of these. */
const MALLORY = '<@U0RELBOT> <!channel> &amp; @everyone @ben *x*';

/** Whom a text names arrives with the text. */
export function namedPeople(contract: Contract): void {
  const { check } = contract;

  /** Who this is, as their own words arrive. */
  const speaking = async (user: string): Promise<Speaker> => {
    await contract.rig.world.says(user, '#dev', `hello from me`);
    return (await heard(({ from }) => from.account.user === accountOf(user))).from;
  };
  const accountOf = (user: string) => contract.rig.world.account(user).user;
  const heard = (which: (said: Said) => boolean): Promise<Said> =>
    contract.inbox.changes.until(() => contract.inbox.heard.find(which));
  const naming = async (text: string): Promise<Said> => {
    await contract.rig.world.says('ana', '#dev', text);
    return heard(({ from }) => from.account.user === accountOf('ana'));
  };

  check('says who is named: account, name and zone, as when they speak themselves', async () => {
    await contract.start();
    const ben = await speaking('ben');
    const said = await naming('make @ben a manager');
    expect(said.text).toBe('make @ben a manager');
    expect(ben).toMatchObject({ account: contract.rig.world.account('ben'), name: 'ben' });
    expect(said.mentions).toEqual([ben]);
  });

  check('says who is named in a direct message and in a command', async () => {
    await contract.start();
    const { world } = contract.rig;
    const ben = world.account('ben');
    await world.tells('ana', 'make @ben a manager');
    const said = await contract.inbox.changes.until(() => contract.inbox.heard[0]);
    expect(said).toMatchObject({ text: 'make @ben a manager', mentions: [{ account: ben }] });
    await world.command('ana', '#dev', 'ask', 'who is @ben, and where?');
    const asked = await contract.inbox.changes.until(() => contract.inbox.commands[0]);
    expect(asked).toMatchObject({ text: 'who is @ben, and where?', mentions: [{ account: ben }] });
    expect(asked.mentions[0]).toEqual(said.mentions[0]);
  });

  check('says whom a text names in its order, each once', async () => {
    await contract.start();
    const { world } = contract.rig;
    const named = [world.account('zoe'), world.account('ben'), world.account('ana')];
    const said = await naming('@zoe and @ben, not @zoe but @ana');
    expect(said.text).toBe('@zoe and @ben, not @zoe but @ana');
    expect(said.mentions.map(({ account }) => account)).toEqual(named);
  });

  check('does not count relbot among the people named', async () => {
    await contract.start();
    contract.rig.world.account('ben');
    const said = await naming('tell @ben that @relbot asked');
    expect(said.mentions.map(({ name }) => name)).toEqual(['ben']);
    expect(said.text).toBe('tell @ben that asked');
  });

  check('leaves the name of nobody there as words', async () => {
    await contract.start();
    const { world } = contract.rig;
    world.account('ben');
    const said = await naming('make @nobody and @benjamin managers, says ana@ben.example');
    expect(said.text).toBe('make @nobody and @benjamin managers, says ana@ben.example');
    expect(said.mentions).toEqual([]);
    await world.command('ana', '#dev', 'ask', 'who is @nobody');
    const asked = await contract.inbox.changes.until(() => contract.inbox.commands[0]);
    expect(asked).toMatchObject({ text: 'who is @nobody', mentions: [] });
  });

  check('reads nothing into a name, whatever is written in it', async () => {
    await contract.start();
    const { world } = contract.rig;
    world.account('ben');
    const mallory = world.account(MALLORY);
    const said = await naming(`make @${MALLORY} a manager`);
    expect(said.text).toBe(`make @${MALLORY} a manager`);
    expect(said.mentions).toMatchObject([{ account: mallory, name: MALLORY }]);
    expect(said.mentions).toHaveLength(1);
    await world.command('ana', '#dev', 'ask', `who is @${MALLORY}`);
    const asked = await contract.inbox.changes.until(() => contract.inbox.commands[0]);
    expect(asked.text).toBe(`who is @${MALLORY}`);
    expect(asked.mentions).toEqual(said.mentions);
  });
}
