import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../support/conversation.ts';

/** A week after feature freeze began, which forbids features. */
const FROZEN = '2026-08-31T12:00Z';

const news = (chat: Conversation, channel: string) =>
  chat.world.messages(channel).filter(({ by, thread }) => by === 'relbot' && thread === null);

describe('what a freeze forbids', () => {
  it('is told to anyone, and changed by a manager who sees first what would be', async () => {
    const chat = await conversation({ now: FROZEN });
    const told = await chat.says('ana', 'what does feature freeze forbid?');
    expect(told.text).toMatch(/Feature freeze: no new features may land without an exception/);
    expect(told.buttons).toEqual([]);

    const preview = await chat.says('mara', 'feature freeze also forbids docs');
    expect(preview.text).toMatch(
      /would forbid new features and documentation changes\. Now it forbids new features\./,
    );
    expect((await chat.says('ana', 'can I land a docs change?')).text).toMatch(/^Yes/);
    await chat.world.clicks('mara', preview, 'Change the rule');
    expect(chat.world.messages('#dev').find(({ id }) => id === preview.id)?.text).toMatch(
      /now forbids new features and documentation changes[^]*Changed by mara/,
    );
    expect((await chat.says('ana', 'can I land a docs change?')).text).toMatch(
      /^Not without an exception/,
    );
  });

  it('is told in subscribed channels, and not twice where it was changed', async () => {
    const chat = await conversation({ now: FROZEN });
    for (const channel of ['#dev', '#news']) await chat.subscribes(channel);
    const before = news(chat, '#dev').length;
    await chat.world.clicks(
      'mara',
      await chat.says('mara', 'feature freeze forbids only UI'),
      'Change the rule',
    );
    await chat.program.relbot.settle();
    expect(news(chat, '#news').at(-1)?.text).toMatch(
      /A rule of 2026\.2 Hibiscus has changed\nFeature freeze now forbids changes to the user interface/,
    );
    expect(news(chat, '#dev')).toHaveLength(before);
  });

  it('is written into a form, where what cannot be read is asked for again', async () => {
    const chat = await conversation({ now: FROZEN });
    const rules = await chat.says('mara', 'change what feature freeze forbids');
    await chat.world.clicks('mara', rules, 'Change what it forbids');
    expect(chat.world.formOf('mara')?.fields[0]?.value).toBe('feature');
    const errors = await chat.world.submits('mara', { kinds: 'features, lunch' });
    expect(errors['kinds']).toMatch(/Name kinds of change/);
    await chat.world.submits('mara', { kinds: 'features, strings' });
    const preview = await chat.world.until(() => chat.world.privately('mara').at(-1));
    expect(preview.buttons).toEqual(['Change the rule', 'Cancel']);
    await chat.world.clicks('mara', preview, 'Change the rule');
    expect((await chat.says('ana', 'what does feature freeze forbid?')).text).toMatch(
      /no new features or changes to strings/,
    );
    const undo = await chat.says('mara', 'undo');
    await chat.world.clicks('mara', undo, undo.buttons[0] ?? '');
    expect((await chat.says('ana', 'what does feature freeze forbid?')).text).toMatch(
      /no new features may land/,
    );
  });

  it('is not changed by others, nor a second time, nor where nothing is different', async () => {
    const chat = await conversation({ now: FROZEN });
    expect((await chat.says('ana', 'feature freeze also forbids docs')).text).toMatch(
      /Only a release manager can change what a freeze forbids[^]*mara/,
    );
    expect((await chat.says('mara', 'feature freeze forbids features')).text).toMatch(
      /says so already/,
    );
    expect((await chat.says('mara', 'rc1 forbids docs')).text).toMatch(/is no freeze/);
    const preview = await chat.says('mara', 'feature freeze also forbids docs');
    await chat.world.clicks('ana', preview, 'Change the rule');
    expect(chat.world.privately('ana').at(-1)?.text).toMatch(/Only a release manager/);
    await chat.world.clicks('mara', preview, 'Change the rule');
    await chat.world.clicks('mara', preview, 'Change the rule').catch(() => undefined);
    expect((await chat.says('mara', 'what does feature freeze forbid?')).text).toMatch(
      /documentation/,
    );
  });

  it('holds only as it was shown: another change in between takes the preview away', async () => {
    const chat = await conversation({ now: FROZEN });
    const first = await chat.says('mara', 'feature freeze also forbids docs');
    const second = await chat.says('mara', 'feature freeze also forbids UI');
    await chat.world.clicks('mara', second, 'Change the rule');
    await chat.world.clicks('mara', first, 'Change the rule');
    expect(chat.world.privately('mara').at(-1)?.text).toMatch(
      /The schedule has changed since this was shown, so nothing was done/,
    );
  });
});
