import { describe, expect, it, test } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** Ana and Ben are known to the chat, so that they can be named. */
async function team(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-06T12:00Z' });
  for (const user of ['ana', 'ben']) await chat.says(user, 'help');
  return chat;
}

const last = (chat: Conversation, user: string) => chat.world.privately(user).at(-1)?.text ?? '';

describe('the roster', () => {
  it('a manager makes another one, who is told and can do what managers can', async () => {
    const chat = await team();
    expect((await chat.says('ana', 'who is the release manager?')).text).toMatch(
      /^The release manager of OpenStack is .*mara/,
    );
    const preview = await chat.says('mara', 'make @ana a manager');
    expect(preview.text).toMatch(/ana would be a release manager of OpenStack\./);
    expect((await chat.says('ana', 'subscribe this channel')).text).toMatch(
      /Only a release manager/,
    );
    await chat.world.clicks('mara', preview, 'Make them a manager');
    await chat.program.relbot.settle();
    expect(last(chat, 'ana')).toMatch(/You are a release manager of OpenStack\.[^]*mara/);
    expect((await chat.says('ana', 'subscribe this channel')).buttons).toEqual([
      'Subscribe this channel',
    ]);
    expect((await chat.says('ben', 'who is the release manager?')).text).toMatch(
      /mara.* and .*ana/,
    );
    expect((await chat.says('mara', 'make @ana a manager')).text).toMatch(
      /^ana is a release manager of OpenStack already/,
    );

    const away = await chat.says('mara', '@ana is no longer a manager');
    await chat.world.clicks('mara', away, 'Take it from them');
    await chat.program.relbot.settle();
    expect(last(chat, 'ana')).toMatch(/no longer a release manager/);
    expect((await chat.says('ana', 'unsubscribe this channel')).text).toMatch(/Only a release/);
    const deeds = (await chat.program.store.read.audit.list()).map(({ deed }) => deed);
    expect(deeds).toEqual(['import', 'made manager', 'made no manager']);
  });

  it('a hand-over ends by itself', async () => {
    const chat = await team();
    const preview = await chat.says('mara', 'hand over to @ben until Monday');
    expect(preview.text).toMatch(/until Monday 10 August 2026 \(UTC\)/);
    await chat.world.clicks('mara', preview, 'Let them stand in');
    expect((await chat.says('ben', 'undo')).text).not.toMatch(/Only a release manager/);
    await chat.program.windTo('2026-08-10T00:01Z');
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);
  });

  it('is nobody else’s to change, and the settings’ managers are not chat’s to take', async () => {
    const chat = await team();
    expect((await chat.says('ana', 'make @ana a manager')).text).toMatch(
      /Only a release manager can say who is a manager/,
    );
    const preview = await chat.says('mara', 'make @ben a manager');
    await chat.world.clicks('ana', preview, 'Make them a manager');
    expect(last(chat, 'ana')).toMatch(/Only a release manager/);
    expect((await chat.says('mara', '@mara is no longer a manager')).text).toMatch(
      /RELBOT_MANAGERS/,
    );
    expect((await chat.says('mara', 'make @nobody a manager')).text).toMatch(
      /I see nobody called “nobody” named here/,
    );
    expect((await chat.says('mara', 'hand over to @ben until 3 August 2026')).text).toMatch(/over/);
  });
});

test.each(['is @ana a manager?', 'should we make @ana a manager', 'make @ana a sandwich'])(
  '%j is no order',
  (said) => {
    expect(orderOf(said)).toBeNull();
  },
);
