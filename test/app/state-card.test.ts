import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import * as sample from '../domain/sample-cycle.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

async function keeps(chat: Conversation): Promise<void> {
  const preview = await chat.says('mara', 'keep a state card here');
  await chat.world.clicks('mara', preview, 'Keep a state card here');
  await chat.program.relbot.settle();
}

const cards = (chat: Conversation) =>
  chat.world
    .messages('#dev')
    .filter(
      ({ by, thread, text }) => by === 'relbot' && thread === null && /stands|no longer/.test(text),
    );

function only(chat: Conversation) {
  const [card, ...others] = cards(chat);
  if (card === undefined || others.length > 0) throw new Error(`${others.length + 1} state cards`);
  return card;
}

describe('a state card', () => {
  it('is shown before it is kept, and kept by a manager alone', async () => {
    const chat = await conversation();
    const refused = await chat.says('ana', 'keep a state card here');
    expect(refused.text).toMatch(
      /Only a release manager can say whether a channel has a state card/,
    );
    const preview = await chat.says('mara', 'please keep a state card here');
    expect(preview.text).toMatchInlineSnapshot(`
      "Shall I keep a state card in #dev?
      One message that I change as the cycle moves, and no post for it besides. It is pinned, so that it stays in sight.
      No freeze is on.
      Every kind of change may land now.
      Next: Hibiscus-3 milestone, Feature freeze and Final release for client libraries + 2 more on Thursday 27 August 2026, end of the day, UTC · [in 21 days]"
    `);
    expect(cards(chat)).toEqual([]);
    await chat.world.clicks('ana', preview, 'Keep a state card here');
    expect(cards(chat)).toEqual([]);
    await chat.world.clicks('mara', preview, 'Keep a state card here');
    await chat.program.relbot.settle();
    expect(only(chat)).toMatchObject({ edits: 0, pinned: true });
  });

  it('is one message that says what holds, changed when that changes and at no other time', async () => {
    const chat = await conversation();
    await keeps(chat);
    const said = [only(chat).text];
    for (let day = 7; day <= 31; day += 1) {
      await chat.program.windTo(`2026-08-${String(day).padStart(2, '0')}T23:59:59.999Z`);
      const { text, edits } = only(chat);
      if (text !== said.at(-1)) said.push(text);
      expect(edits, `edits until ${day} August`).toBe(said.length - 1);
    }
    expect(said.map((text) => text.split('\n').slice(1).join('\n'))).toMatchInlineSnapshot(`
      [
        "No freeze is on.
      Every kind of change may land now.
      Next: Hibiscus-3 milestone, Feature freeze and Final release for client libraries + 2 more on Thursday 27 August 2026, end of the day, UTC · [in 21 days]
      Stage: Development. I change this message as the cycle moves.",
        "Feature freeze and Soft string freeze are on until RC1 (week of 7 September 2026).
      Final release for client libraries is in force until 2026.2 Hibiscus release (Wednesday 30 September 2026).
      Requirements freeze is on until it is signed off.
      May land now: regression fixes, documentation changes, changes to the user interface, build and CI changes and backports.
      Needs an exception: new features, bug fixes, changes to strings that users see and dependency changes.
      Next: Cycle highlights on Thursday 3 September 2026, end of the day, UTC · [in 7 days]
      Stage: QA. I change this message as the cycle moves.",
      ]
    `);
  });

  it('follows a date that moves', async () => {
    const chat = await conversation();
    await keeps(chat);
    expect(only(chat).text).toMatch(/Next: .*Feature freeze/);
    const preview = await chat.says('mara', 'move feature freeze to 28 August 2026');
    await chat.world.clicks('mara', preview, preview.buttons[0] ?? '');
    await chat.program.relbot.settle();
    expect(only(chat).text).toMatch(/Next: (?!.*Feature freeze)/);
    expect(only(chat).edits).toBe(1);
    await chat.program.windTo('2026-08-28T00:00Z');
    expect(only(chat).text).toMatch(/Next: Feature freeze on Friday 28 August 2026/);
  });

  it('follows its place to another project', async () => {
    const chat = await conversation();
    await keeps(chat);
    const other = planOfCycle(
      { ...sample.project, key: 'kubernetes', name: 'Kubernetes' },
      {
        ...sample.hibiscus({ name: 'v1.36', deadlines: [sample.release], stages: [] }),
        key: 'v1.36',
      },
    );
    await chat.imports(other);
    const offer = await chat.says('mara', 'this channel is about kubernetes');
    await chat.world.clicks('mara', offer, 'This channel is about Kubernetes');
    await chat.program.relbot.settle();
    expect(only(chat)).toMatchObject({ edits: 1 });
    expect(only(chat).text).toMatch(/^Where v1.36 stands/);
  });

  it('is spoken of where somebody asks how the channel is set', async () => {
    const chat = await conversation();
    const asked = async () => (await chat.says('ana', 'how is this channel set')).text;
    expect(await asked()).toMatch(/No state card is kept here: “keep a state card here” shows/);
    await keeps(chat);
    expect(await asked()).toMatch(
      /A state card is kept here, and pinned\. “no state card here” ends it\./,
    );
    const offer = await chat.says('mara', 'no state card here');
    await chat.world.clicks('mara', offer, 'Keep no state card here');
    await chat.program.relbot.settle();
    expect(await asked()).toMatch(/No state card is kept here/);
  });

  it('waits for a first schedule, and shows it when it comes', async () => {
    const chat = await conversation({ plan: null });
    await keeps(chat);
    const card = () => chat.world.messages('#dev').find(({ pinned }) => pinned);
    expect(card()?.text).toMatch(/^No cycle is planned yet/);
    await chat.imports(planOfCycle(sample.project, sample.hibiscus()));
    await chat.program.windTo('2026-08-06T12:02Z');
    expect(card()?.text).toMatch(/^Where 2026.2 Hibiscus stands/);
  });

  it('is no longer kept when a manager says so, and says that itself; kept again it is the same message', async () => {
    const chat = await conversation();
    await keeps(chat);
    const offer = await chat.says('mara', 'no state card here');
    await chat.world.clicks('mara', offer, 'Keep no state card here');
    await chat.program.relbot.settle();
    const { text, edits } = only(chat);
    expect(text).toMatch(/^I no longer keep this message up to date/);
    await chat.program.windTo('2026-09-20T00:00Z');
    expect(only(chat).edits).toBe(edits);
    expect((await chat.says('mara', 'no state card here')).text).toMatch(/No state card is kept/);
    await keeps(chat);
    expect(only(chat).text).toMatch(/stands/);
  });
});

describe('the words for it', () => {
  it.each([
    ['keep a state card here', true],
    ['Please keep a state card in this channel.', true],
    ['can you pin a status card here?', true],
    ['no state card here', false],
    ['don’t keep a state card here any more', false],
    ['remove the state card', false],
  ])('%s', (text, keep) => {
    expect(orderOf(text)).toEqual({ order: 'state-card', keep });
  });

  it.each(['what is the state here', 'who keeps the state of the card here', 'state card'])(
    'leaves “%s” alone',
    (text) => {
      expect(orderOf(text)?.order).not.toBe('state-card');
    },
  );
});
