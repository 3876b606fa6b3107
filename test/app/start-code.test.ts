import { describe, expect, it } from 'vitest';
import { makeStartCode } from '../../src/app/people/start-code.ts';
import { randomNames } from '../../src/app/names.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** What the terminal prints at a start; empty where it prints nothing. */
async function printed({ program: { store }, clock }: Conversation): Promise<string> {
  return (await makeStartCode({ store, clock, names: randomNames })) ?? '';
}

async function tells(chat: Conversation, user: string, words: string): Promise<string> {
  const before = chat.world.privately(user).length;
  await chat.world.tells(user, words);
  await chat.program.relbot.settle();
  return chat.world.privately(user)[before]?.text ?? '';
}

describe('while nobody manages', () => {
  it('every refusal says how somebody becomes a manager', async () => {
    const chat = await conversation({ managers: [] });
    for (const words of ['subscribe this channel', 'move rc1 back a week', 'make @ana a manager']) {
      expect((await chat.says('ana', words)).text).toMatch(
        /Only a release manager[^]*restarts me, for a code[^]*RELBOT_MANAGERS/,
      );
    }
    expect((await chat.says('ana', 'who is the release manager')).text).toMatch(/restarts me/);
    expect((await chat.says('ana', 'who decides')).text).toMatch(
      /Nobody decides .*\n.*restarts me/,
    );
  });

  it('the code works before anything is imported, for all projects to come, for 15 minutes', async () => {
    const chat = await conversation({ managers: [], plan: null });
    const late = await printed(chat);
    await chat.program.windTo('2026-08-06T12:16Z');
    expect(await tells(chat, 'ana', late)).toMatch(/That code does not work/);
    const code = await printed(chat);
    expect(await tells(chat, 'ana', `I'm the release manager: ${code}`)).toMatch(
      /^You are the release manager of all that I keep/,
    );
    expect(await printed(chat)).toBe('');
    expect((await chat.says('ana', 'post requests here')).text).not.toMatch(/Only a release/);
  });

  it('a code is said, and not asked for: questions in a direct message stay questions', async () => {
    const chat = await conversation({ managers: [] });
    await printed(chat);
    expect(await tells(chat, 'ana', 'when is feature freeze')).toMatch(/27 August 2026/);
    expect(await tells(chat, 'ana', 'schedule')).toMatch(/RC1/);
    expect(await tells(chat, 'ana', 'soft-thaw')).not.toMatch(/code/);
  });
});

it('who became manager by the code names others, who do not take it away', async () => {
  const chat = await conversation({ managers: [] });
  await chat.says('ben', 'help');
  await tells(chat, 'ana', await printed(chat));
  const preview = await chat.says('ana', 'make @ben a manager');
  await chat.world.clicks('ana', preview, 'Make them a manager');
  await chat.program.relbot.settle();
  expect((await chat.says('ben', '@ana is no longer a manager')).text).toMatch(
    /Only a release manager can take what the start code gave[^]*Who can: .*ana/,
  );
  const leave = await chat.says('ana', '@ana is no longer a manager');
  await chat.world.clicks('ana', leave, 'Take it from them');
  await chat.program.relbot.settle();
  expect((await chat.says('ana', 'who is the release manager')).text).toMatch(/ is .*ben\./);
  expect((await chat.says('ben', '@ben is no longer a manager')).text).toMatch(
    /nobody would manage/,
  );
});
