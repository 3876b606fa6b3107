import { asksByCommand } from '../support/asks-by-command.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts';

const REQUEST = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test.',
  done: '1 September',
};

async function presses(
  chat: Conversation,
  user: string,
  said: string,
  label: string,
): Promise<void> {
  await chat.world.clicks(user, await chat.says(user, said), label);
  await chat.program.relbot.settle();
}

/** A conversation for each thing that is kept, each told to its end. */
const STORIES: readonly (readonly [
  what: string,
  hears: RegExp,
  tell: (chat: Conversation) => Promise<void>,
])[] = [
  [
    'mutes',
    /It began while I was muted here/,
    async (chat) => {
      await presses(chat, 'mara', 'mute this channel until 31 August', 'Mute it');
      await presses(chat, 'mara', 'mute rc1 here', 'Mute it');
      await chat.program.windTo('2026-09-02T00:00Z');
      await chat.says('ana', "why didn't you remind us about feature freeze");
      await presses(chat, 'mara', 'unmute rc1', 'Unmute RC1');
      await chat.program.windTo('2026-09-12T00:00Z');
    },
  ],
  [
    'what people follow',
    /Soft string freeze is on/,
    async (chat) => {
      await chat.says('ana', 'tell me about string freezes');
      await chat.says('ana', 'follow rc1');
      await chat.says('ana', "I'm away until 5 September");
      await chat.program.windTo('2026-08-22T00:00Z');
      await presses(chat, 'mara', 'move rc1 to 18 September', 'Move it');
      await chat.program.windTo('2026-09-12T00:00Z');
      await chat.says('ana', 'what do you tell me');
      for (const asked of ['preview', 'why didn’t you tell me']) {
        await chat.world.tells('ana', asked);
        await chat.program.relbot.settle();
      }
      await chat.says('ana', 'stop telling me');
    },
  ],
  [
    'the dates of a team',
    /Channels hear of it from/,
    async (chat) => {
      await chat.imports({
        ...samplePlan,
        deadlines: samplePlan.deadlines.map((one) =>
          one.name === 'Hard string freeze' ? { ...one, owner: 'i18n' } : one,
        ),
      });
      await chat.says('ana', 'hello');
      await presses(chat, 'mara', 'add @ana to the i18n team', 'Add them');
      await chat.program.windTo('2026-09-02T12:00Z');
      await presses(chat, 'mara', 'move hard string freeze to 17 September', 'Move it');
      await presses(chat, 'mara', 'unsubscribe this channel', 'Stop the reminders');
      await chat.program.windTo('2026-09-16T00:00Z');
    },
  ],
  [
    'single reminders',
    /asked me to remind/,
    async (chat) => {
      await presses(
        chat,
        'mara',
        'remind us 3 days before hard string freeze',
        'Remind the channel',
      );
      await chat.says('ana', 'remind me the day before string freeze');
      await chat.says('ana', 'what reminders do I have');
      await chat.program.windTo('2026-09-12T00:00Z');
      await chat.says('ana', 'what reminders do I have');
    },
  ],
  [
    'how a channel is told',
    /Coming up in 2026\.2 Hibiscus/,
    async (chat) => {
      await presses(chat, 'mara', 'this channel is for translators', 'Tell it so');
      await presses(chat, 'mara', 'post at 8:30 here', 'Tell it so');
      await chat.program.windTo('2026-09-12T00:00Z');
      await chat.says('ana', 'how is this channel set');
      await chat.says('ana', 'what did you post last week');
    },
  ],
  [
    'requests',
    /Request #1 is approved by @mara/,
    async (chat) => {
      await asksByCommand(chat, 'ana', '');
      await chat.world.submits('ana', REQUEST);
      await chat.program.relbot.settle();
      await presses(chat, 'mara', 'approve #1', 'Approve #1');
      await chat.says('bo', '#1?');
      await chat.says('bo', 'what exceptions are open');
      await chat.says('ana', 'my requests');
    },
  ],
  [
    'a change that is asked for twice, and a restricted one',
    /It is restricted[^]*asked for in #1 already/,
    async (chat) => {
      for (const [said, user] of [
        ['', 'ana'],
        ['', 'mara'],
        ['restricted', 'ana'],
      ] as const) {
        await chat.world.command(user, '#dev', 'exception', said);
        await chat.world.submits(user, REQUEST);
        await chat.program.relbot.settle();
      }
      await chat.says('bo', 'what exceptions are open');
    },
  ],
  [
    'what is told of requests',
    /Did exception #1 do harm/,
    async (chat) => {
      await chat.says('ben', 'help');
      await presses(chat, 'mara', 'make @ben an approver', 'Make them an approver');
      await chat.program.windTo('2026-09-14T10:00Z');
      await asksByCommand(chat, 'ana', '');
      await chat.world.submits('ana', REQUEST);
      await chat.says('ben', "I'm away until 21 September");
      await chat.program.windTo('2026-09-18T10:00Z');
      await chat.says('bo', 'who is #1 waiting for?');
      await presses(chat, 'mara', 'approve #1', 'Approve #1');
      await presses(chat, 'ana', '#1 has landed', '#1 has landed');
      await chat.program.windTo('2026-10-15T10:00Z');
      const asked = chat.world.privately('ana').findLast(({ text }) => /harm/.test(text));
      if (asked !== undefined) await chat.world.clicks('ana', asked, 'No');
      await chat.says('bo', 'exception statistics');
      await chat.says('bo', 'exceptions that did no harm');
    },
  ],
];

/** All that anybody hears of it. */
async function heardIn(
  database: string | null,
  tell: (chat: Conversation) => Promise<void>,
): Promise<string> {
  const chat = await conversation(database === null ? {} : { database });
  await chat.program.relbot.settle();
  await chat.subscribes('#dev');
  await chat.program.relbot.settle();
  await tell(chat);
  await chat.program.stop();
  return [
    ...chat.world.messages('#dev').map(({ by, text }) => `${by}: ${text}`),
    ...['ana', 'mara'].flatMap((user) =>
      chat.world.privately(user).map(({ text }) => `to ${user}: ${text}`),
    ),
  ].join('\n\n');
}

describe.skipIf(whyNoPostgres !== null)(
  `the same is heard on PostgreSQL as on SQLite${whyNoPostgres ?? ''}`,
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    it.each(STORIES)('of %s', async (_, hears, tell) => {
      const onFile = await heardIn(null, tell);
      expect(onFile).toMatch(hears);
      expect(await heardIn(await server.database(), tell)).toBe(onFile);
    });
  },
);
