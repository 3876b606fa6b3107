import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWebhooks } from '../../adapters/webhook/index.ts';
import { brand, type WebhookId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { Webhook } from '../../src/domain/webhooks/webhook.ts';
import { conversation, type Conversation, samplePlan } from '../support/conversation.ts';
import { isSigned, type Receiver, startReceiver, tells } from '../support/receiver.ts';
import { startProgram, TestClock } from '../support/relbot.ts';

const webhooks = createWebhooks({ publicUrl: 'https://relbot.example.org', networks: [] });
const MINUTE = 60_000;
const ANSWERS = {
  what: 'Fix the login, https://review.example.org/c/812',
  harm: 'Nobody can log in with a long name.',
  risk: 'low',
  why: 'Only login.c changes, with a test.',
  done: 'Friday',
};

interface Told {
  readonly chat: Conversation;
  readonly receiver: Receiver;
  readonly id: WebhookId;
  readonly hook: () => Promise<Webhook>;
}

async function told(now = '2026-08-20T12:00Z'): Promise<Told> {
  const receiver = await startReceiver();
  const chat = await conversation({ now, webhooks });
  const { store } = chat.program;
  const id = await tells(store, receiver.url, chat.clock.now());
  return {
    chat,
    receiver,
    id,
    async hook() {
      const found = await store.read.webhooks.byId(id);
      if (found === null) throw new Error('It is gone.');
      return found;
    },
  };
}

const typesOf = ({ calls }: Receiver) => calls.map(({ event }) => event.type);
const idsOf = ({ calls }: Receiver) => calls.map(({ event }) => event.id);

async function asks(chat: Conversation): Promise<void> {
  const offer = await chat.says('ana', 'I need an exception from feature freeze');
  await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
  expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
  await chat.program.relbot.settle();
}

async function decides(chat: Conversation, said: string): Promise<void> {
  const offer = await chat.says('mara', said);
  await chat.world.clicks('mara', offer, offer.buttons[0] ?? '');
  await chat.program.relbot.settle();
}

describe('a program that is told', () => {
  it('hears a cycle’s events in their order, each signed, with no channel subscribed', async () => {
    const { chat, receiver } = await told();
    await chat.program.windTo('2026-08-29T10:00Z');
    await asks(chat);
    await decides(chat, 'approve #1');
    await decides(chat, 'move rc1 to 9 September because the gate is down');
    await decides(chat, '#1 has landed');
    await chat.program.windTo('2026-10-01T12:00Z');
    await decides(chat, 'we released');
    expect(receiver.calls.filter((call) => !isSigned(call))).toEqual([]);
    expect(new Set(idsOf(receiver)).size).toBe(receiver.calls.length);
    const transcript = receiver.calls.map(({ event }) => JSON.stringify(event, null, 2));
    await expect(`${transcript.join('\n')}\n`).toMatchFileSnapshot('golden/webhook-events.txt');
  });

  it('hears of a freeze at its instant, once, also when relbot was down then', async () => {
    const { chat, receiver } = await told();
    await chat.program.stop();
    const clock = new TestClock('2026-08-31T08:00Z');
    const platforms = [chat.world.adapter];
    const again = await startProgram({ file: chat.file, clock, platforms, webhooks });
    await again.relbot.settle();
    const began = receiver.calls.map(({ event }) => [event.type, event.subject, event.time]);
    // Four freezes share this instant.
    expect(began).toEqual(
      ['h-ff', 'h-final-clientlib', 'h-soft-sf', 'h-rf'].map((key) => [
        'relbot.freeze.began',
        `openstack/hibiscus/${key}`,
        '2026-08-27T23:59:59.000Z',
      ]),
    );
    await again.relbot.settle();
    clock.set(instant(clock.now() - 7 * 24 * 60 * MINUTE));
    await again.relbot.settle();
    clock.set(instant(clock.now() + 7 * 24 * 60 * MINUTE));
    await again.relbot.settle();
    expect(receiver.calls.length).toBe(began.length);
  });

  it('hears of a freeze that a change ends, and of one that it begins', async () => {
    const { chat, receiver } = await told('2026-08-29T10:00Z');
    await decides(chat, 'move feature freeze to 31 August');
    await chat.program.windTo('2026-09-01T10:00Z');
    expect(typesOf(receiver)).toEqual([
      'relbot.schedule.changed',
      'relbot.freeze.ended',
      'relbot.freeze.began',
    ]);
    await decides(chat, 'undo');
    expect(typesOf(receiver).slice(3)).toEqual(['relbot.schedule.changed']);
  });

  it('hears of a cycle that is imported, and only what it wants', async () => {
    const { chat, receiver } = await told();
    const { store } = chat.program;
    const wants = await startReceiver();
    await tells(store, wants.url, chat.clock.now(), { events: ['request.granted'] });
    const other = await startReceiver();
    const elsewhere = await store.transact((tx) =>
      tx.projects.save({ ...samplePlan.project, key: 'other', name: 'Other' }),
    );
    await tells(store, other.url, chat.clock.now(), { projectId: elsewhere.id });
    const indri = { ...samplePlan.cycle, key: 'indri', name: '2027.1 Indri', aliases: ['indri'] };
    await chat.imports({ ...samplePlan, cycle: indri });
    await chat.program.windTo('2026-08-29T10:00Z');
    await asks(chat);
    await decides(chat, 'approve #1');
    const began = receiver.calls.map(({ event }) => event.subject);
    expect(began).toContain('openstack/hibiscus/h-ff');
    expect(began).toContain('openstack/indri/h-ff');
    expect(typesOf(wants)).toEqual(['relbot.request.granted']);
    expect(other.calls).toEqual([]);
  });

  it('is told nothing of before it was added, nor of a time in which it was off', async () => {
    const { chat, receiver, id } = await told('2026-08-29T10:00Z');
    await chat.program.relbot.settle();
    const { store } = chat.program;
    await store.transact((tx) => tx.webhooks.turnOff(id, 'Because.'));
    await asks(chat);
    await store.transact((tx) => tx.webhooks.turnOn(id, chat.clock.now()));
    expect(typesOf(receiver)).toEqual([]);
    await decides(chat, 'deny #1: too late');
    expect(typesOf(receiver)).toEqual(['relbot.request.refused']);
  });
});

describe('a receiver in trouble', () => {
  it('is called again with the same id and body, waiting longer each time', async () => {
    const { chat, receiver, hook } = await told('2026-08-29T10:00Z');
    receiver.replies({ status: 204 }, { status: 500 }, 'hangs up', { status: 404 });
    await asks(chat);
    const first = chat.clock.now();
    expect((await hook()).health).toMatchObject({
      failingSince: first,
      failure: 'It answered 500.',
    });
    await chat.program.windTo('2026-08-29T10:01Z');
    expect(receiver.calls.length).toBe(4);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.calls.map(({ body }) => body)).size).toBe(1);
    expect(receiver.calls.every((call) => isSigned(call))).toBe(true);
    const times = receiver.calls.map(({ headers }) => Number(headers['webhook-timestamp']));
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect((await hook()).health).toMatchObject({ failingSince: null });
  });

  it.each([
    ['in seconds', '120'],
    ['as a date', 'Sat, 29 Aug 2026 10:02:00 GMT'],
  ])('is left alone as long as it asks for, %s', async (_, header) => {
    const { chat, receiver } = await told('2026-08-29T10:00Z');
    receiver.replies({ status: 204 }, { status: 429, headers: { 'retry-after': header } });
    await asks(chat);
    await chat.program.windTo('2026-08-29T10:01:59Z');
    expect(receiver.calls.length).toBe(1);
    await chat.program.windTo('2026-08-29T10:02:01Z');
    expect(receiver.calls.length).toBe(2);
  });

  it('is followed nowhere', async () => {
    const { chat, receiver, hook } = await told('2026-08-29T10:00Z');
    const elsewhere = await startReceiver();
    receiver.replies({ status: 307, headers: { location: elsewhere.url } });
    await asks(chat);
    expect(elsewhere.calls).toEqual([]);
    expect((await hook()).health.failure).toMatch(/It answered 307: a redirect is not followed/);
  });

  it('that answers 410 is turned off, and what waits for it is dropped', async () => {
    const { chat, receiver, hook } = await told('2026-08-29T10:00Z');
    receiver.replies({ status: 410 });
    await asks(chat);
    expect(await hook()).toMatchObject({
      state: 'off',
      why: 'It answered 410: it wants no more calls.',
    });
    await decides(chat, 'approve #1');
    await chat.program.windTo('2026-08-30T10:00Z');
    expect(receiver.calls.length).toBe(1);
    const deeds = (await chat.program.store.read.audit.list()).map(({ deed }) => deed);
    expect(deeds).toContain('webhook turned off');
    expect(chat.program.logged.join('')).toMatch(/relbot webhook resume 1/);
  });

  it('that takes nothing for three days is turned off, with a word in the log', async () => {
    const { chat, receiver, hook } = await told('2026-08-29T10:00Z');
    receiver.replies({ status: 503, headers: { 'retry-after': '3600' } });
    await asks(chat);
    await chat.program.windTo('2026-08-30T12:00Z');
    // The first is given up after a day; the next one may be taken.
    expect(await chat.program.store.read.outbox.ended()).toMatchObject([
      { state: 'given up', detail: 'Given up after a day: It answered 503.' },
    ]);
    expect((await hook()).state).toBe('on');
    await chat.program.windTo('2026-08-31T12:00Z');
    await decides(chat, 'approve #1');
    await chat.program.windTo('2026-09-01T14:00Z');
    expect(await hook()).toMatchObject({
      state: 'off',
      why: 'It took nothing for three days: It answered 503.',
    });
    expect(chat.program.logged.join('')).toMatch(/A webhook was turned off\. It took nothing/);
  });

  it('holds up no post in a channel, and no other program', async () => {
    const receiver = await startReceiver();
    receiver.replies('hangs');
    const calm = await startReceiver();
    const impatient = createWebhooks({ publicUrl: null, networks: [], patience: 400 });
    const chat = await conversation({ now: '2026-08-27T23:59:58Z', webhooks: impatient });
    await chat.subscribes('#dev');
    await tells(chat.program.store, receiver.url, chat.clock.now());
    await tells(chat.program.store, calm.url, chat.clock.now());
    chat.clock.set(instant(chat.clock.now() + 2000));
    let isSettled = false;
    const settled = chat.program.relbot.settle().then(() => (isSettled = true));
    await chat.world.until(
      () =>
        chat.world
          .messages('#dev')
          .find(({ text }) => /Feature freeze is on|freezes? .*are on|are on/i.test(text)),
      'the post of the freeze',
    );
    while (calm.calls.length === 0) await setImmediate();
    expect(receiver.calls.length).toBe(1);
    expect(isSettled).toBe(false);
    await settled;
    const hook = await chat.program.store.read.webhooks.byId(brand<WebhookId>(1));
    expect(hook?.health.failure).toBe('It did not answer in 0.4 seconds.');
  });

  it('that was removed meanwhile is called no more', async () => {
    const { chat, receiver, id } = await told('2026-08-29T10:00Z');
    receiver.replies({ status: 503 });
    await asks(chat);
    await chat.program.store.transact((tx) => tx.webhooks.remove(id));
    const before = receiver.calls.length;
    await chat.program.windTo('2026-08-30T10:00Z');
    expect(receiver.calls.length).toBe(before);
    expect(await chat.program.store.read.webhooks.list()).toEqual([]);
  });
});
