import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyDatabase } from '../../src/commands/copy.ts';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { type Program, startProgram } from '../support/relbot.ts';
import { sqliteFile } from '../support/temp-store.ts';

const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test.',
  done: '1 September',
};

async function moves(chat: Conversation, from: string, to: string): Promise<string[]> {
  const said: string[] = [];
  const printer = {
    out: (line: string) => void said.push(line),
    remark: (line: string) => void said.push(line),
  };
  await copyDatabase({ from, to }, chat.clock, printer);
  return said;
}

/** The same people in the same channels, with the program on another database. */
async function goesOn(chat: Conversation, database: string): Promise<Program> {
  return await startProgram({
    file: database,
    clock: chat.clock,
    platforms: [chat.world.adapter],
    managers: [[chat.world.account('mara')]],
  });
}

async function asks(
  chat: Conversation,
  program: Program,
  user: string,
  text: string,
): Promise<SeenMessage> {
  const id = await chat.world.says(user, '#dev', text);
  await program.relbot.settle();
  return await chat.world.until(
    () => chat.world.messages('#dev').find(({ thread, by }) => thread === id && by === 'relbot'),
    `an answer to “${text}”`,
  );
}

const request = (chat: Conversation) => {
  const found = chat.world.messages('#dev').find(({ text }) => text.includes('request #1'));
  if (found === undefined) throw new Error('The request is not there.');
  return found;
};
describe.skipIf(whyNoPostgres !== null)(`an installation moves${whyNoPostgres ?? ''}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('to PostgreSQL and back, and everybody goes on where they were', async () => {
    const chat = await conversation({ now: '2026-08-20T10:00Z' });
    const said: string[] = [];
    const url = await server.database();
    const databases = [url, sqliteFile()];
    const heard = await story(chat, async (from) => {
      const to = databases.shift() ?? '';
      said.push(...(await moves(chat, from, to)));
      return to;
    });
    expect(said).toContain('exception: 1 row');
    expect(said.find((line) => line.startsWith('Copied'))).toMatch(
      /^Copied and read back: [\d,]+ rows in \d+ tables, each equal to the original\.$/,
    );

    const stayed = await conversation({ now: '2026-08-20T10:00Z' });
    expect(heard).toEqual(await story(stayed, async (same) => await Promise.resolve(same)));
    expect(heard.length).toBeGreaterThan(15);
  });
});

/** What people do and hear; where the program is stopped in between, its database may be another one afterwards. */
async function story(
  chat: Conversation,
  stopped: (database: string) => Promise<string>,
): Promise<string[]> {
  await chat.program.relbot.settle();
  await chat.subscribes('#dev');
  await chat.says('ana', 'remind me the day before string freeze');
  const exception = await chat.says('ana', 'request an exception');
  await chat.world.clicks('ana', exception, exception.buttons[0] ?? '');
  expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
  const offer = await chat.says('mara', 'move rc1 to 18 September');
  await chat.program.relbot.settle();
  await chat.program.stop();

  const second = await stopped(chat.file);
  const there = await goesOn(chat, second);
  // What was offered and asked before is pressed after.
  await chat.world.clicks('mara', offer, 'Move it');
  await chat.world.clicks('mara', request(chat), 'Approve');
  await there.relbot.settle();
  expect(request(chat).text).toMatch(/Approved by @mara/);
  expect((await asks(chat, there, 'ana', 'when is rc1')).text).toMatch(/18 September/);
  await there.windTo('2026-08-28T12:00Z');
  const undo = await asks(chat, there, 'mara', 'undo');
  await there.stop();

  const back = await goesOn(chat, await stopped(second));
  await chat.world.clicks('mara', undo, undo.buttons[0] ?? '');
  await back.relbot.settle();
  expect((await asks(chat, back, 'ana', 'when is rc1')).text).not.toMatch(/18 September/);
  await asks(chat, back, 'ana', 'was #1 approved');
  await back.windTo('2026-09-11T12:00Z');
  await back.stop();
  return [
    ...chat.world.messages('#dev').map(({ by, text }) => `${by}: ${text}`),
    ...chat.world.privately('ana').map(({ text }) => text),
  ];
}
