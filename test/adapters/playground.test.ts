import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions, button, type Card, fields, plain, text } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { PostKey } from '../../src/platform.ts';
import { placeRef, readPlace } from '../../adapters/playground/places.ts';
import { PlaygroundWorld } from '../fakes/playground/world.ts';
import { card, type InboxAnswers, RecordingInbox } from '../fakes/recording-inbox.ts';

const THEN = brand<Instant>(Date.UTC(2026, 7, 6, 9));
const key = (name: string): PostKey => brand<PostKey>(name.padEnd(8, '0'));

let time = THEN;
let world: PlaygroundWorld;
let inbox: RecordingInbox;

async function open(answers: Partial<InboxAnswers> = {}): Promise<void> {
  inbox = new RecordingInbox(answers);
  await world.adapter.start(inbox);
  await world.invites('ana', '#dev');
}

beforeEach(() => {
  time = THEN;
  world = new PlaygroundWorld({ now: () => time });
});
afterEach(() => world.close());

const asking: Card = card('May it land?', {
  blocks: [
    actions(
      button(wireId('exception.approve', 1), 'Approve', 'primary'),
      button(wireId('exception.open-deny', 1), 'Deny', 'danger'),
    ),
  ],
});
const reason: Form = {
  id: wireId('exception.deny', 1),
  title: 'Deny',
  submit: 'Deny',
  fields: [
    { kind: 'line', id: 'reason', label: 'Why?', required: true, max: 20, value: 'Too late' },
  ],
};

async function posted(of: Card, name = 'k'): Promise<MessageRef> {
  const result = await world.adapter.post(world.placeOf('#dev'), of, key(name));
  if (result.outcome !== 'sent') throw new Error(result.detail);
  return result.ref;
}

const lastSeen = () => {
  const message = world.messages('#dev').at(-1);
  if (message === undefined) throw new Error('Nothing stands in #dev.');
  return message;
};

describe('what is said', () => {
  beforeEach(() => open());

  test('a mention is heard without the mention, to be answered beneath it', async () => {
    const id = await world.says('ana', '#dev', 'when is feature freeze');
    expect(inbox.heard).toMatchObject([
      {
        text: 'when is feature freeze',
        messageId: id,
        direct: false,
        place: world.placeOf('#dev'),
        placeName: '#dev',
        answerIn: placeRef({ kind: 'thread', channel: 'dev', root: id }),
        from: { account: world.account('ana'), name: 'ana', zone: null },
      },
    ]);
  });

  test('an answer beneath an answer stays in the thread of the first', async () => {
    const first = await world.says('ana', '#dev', 'when is feature freeze');
    const second = await world.says('ben', '#dev', 'and rc1?', { thread: first });
    await world.says('ben', '#dev', 'and rc2?', { thread: second });
    const thread = placeRef({ kind: 'thread', channel: 'dev', root: first });
    expect(inbox.heard.map(({ answerIn }) => answerIn)).toEqual([thread, thread, thread]);
  });

  test('talk that does not mention relbot is not heard', async () => {
    await world.chats('ana', '#dev', 'lunch?');
    expect(inbox.heard).toEqual([]);
    expect(lastSeen()).toMatchObject({ by: 'ana', text: 'lunch?' });
  });

  test('a direct message needs no mention', async () => {
    await world.tells('ana', 'what’s next');
    expect(inbox.heard).toMatchObject([{ text: 'what’s next', direct: true }]);
    expect(inbox.heard[0]?.answerIn).toBe(inbox.heard[0]?.place);
  });

  test('nothing is heard from a channel that relbot is not in', async () => {
    await world.says('ana', '#other', 'help');
    expect(inbox.heard).toEqual([]);
  });

  test('nothing is heard while relbot is stopped; it may start again', async () => {
    expect(world.adapter.health()).toMatchObject({ state: 'up', lastInboundAt: THEN });
    await world.adapter.stop();
    await world.adapter.stop();
    expect(world.adapter.health().state).toBe('off');
    await world.says('ana', '#dev', 'help');
    await world.adapter.start(inbox);
    await world.says('ana', '#dev', 'again');
    expect(inbox.heard.map((it) => it.text)).toEqual(['again']);
  });

  test('being invited is told once', async () => {
    await world.invites('ben', '#dev');
    expect(inbox.joins).toMatchObject([{ place: world.placeOf('#dev'), placeName: '#dev' }]);
  });

  test('every event has an id of its own, and keeps it when it comes again', async () => {
    await world.says('ana', '#dev', 'one');
    await world.says('ana', '#dev', 'two');
    await world.repeatsLastEvent();
    const [one, two, again] = inbox.heard.map(({ eventId }) => eventId);
    expect(two).not.toBe(one);
    expect(again).toBe(two);
  });
});

describe('what relbot posts', () => {
  beforeEach(() => open());

  test('the same key twice is one message, and the same ref', async () => {
    const refs = [await posted(card('Hello')), await posted(card('Hello'))];
    expect(refs[0]).toBe(refs[1]);
    expect(world.messages('#dev')).toHaveLength(1);
  });

  test('another key, or another place, is another message', async () => {
    await posted(card('Hello'), 'one');
    await posted(card('Hello'), 'two');
    await world.invites('ana', '#qa');
    await world.adapter.post(world.placeOf('#qa'), card('Hello'), key('one'));
    expect(world.messages('#dev')).toHaveLength(2);
    expect(world.messages('#qa')).toHaveLength(1);
  });

  test('a message is found by its key, in its place, since then', async () => {
    time = brand<Instant>(THEN + 1000);
    const ref = await posted(card('Hello'), 'mine');
    const dev = world.placeOf('#dev');
    const { adapter } = world;
    expect(await adapter.find(dev, key('mine'), THEN)).toEqual({ outcome: 'found', ref });
    expect(await adapter.find(dev, key('other'), THEN)).toEqual({ outcome: 'absent' });
    const later = brand<Instant>(THEN + 1001);
    expect(await adapter.find(dev, key('mine'), later)).toEqual({ outcome: 'absent' });
  });

  test('an edit changes the message in place', async () => {
    const ref = await posted(asking);
    expect(lastSeen().buttons).toEqual(['Approve', 'Deny']);
    await world.adapter.edit(ref, card('It may.'));
    expect(world.messages('#dev')).toMatchObject([{ text: 'It may.', buttons: [], edits: 1 }]);
  });

  test('people read title, text and fields, with times and names', async () => {
    await posted({
      title: 'Feature freeze',
      tone: 'warning',
      summary: 'Feature freeze.',
      blocks: [
        text(plain('It <ends> '), { kind: 'time', at: THEN, show: 'date', words: '6 August' }),
        fields({
          label: 'Asked by',
          value: [{ kind: 'user', accounts: [world.account('ana')], name: 'Ana' }],
        }),
      ],
    });
    expect(lastSeen()).toMatchObject({
      by: 'relbot',
      text: 'Feature freeze\nIt <ends> [6 August]\nAsked by: @Ana',
      mentions: ['ana'],
    });
  });

  test.each([
    ['a channel that was deleted', () => world.deletesChannel('#dev'), 'no such place'],
    ['a channel it was thrown out of', () => world.throwsOut('#dev'), 'not a member'],
  ])('it is refused in %s', async (_what, change, why) => {
    const ref = await posted(card('Hello'));
    change();
    const place = placeRef({ kind: 'channel', channel: 'dev' });
    const post = await world.adapter.post(place, card('Hello'), key('late'));
    expect(post).toMatchObject({ outcome: 'refused', why });
    expect(await world.adapter.edit(ref, card('Bye'))).toMatchObject({ outcome: 'refused' });
  });

  test.each(['', 'channel', 'channel/', 'C012AB3CD', 'thread/dev', 'channel/%', 'thread/dev/gone'])(
    'a reference that leads nowhere is refused: %j',
    async (ref) => {
      const post = await world.adapter.post(brand<PlaceRef>(ref), card('Hello'), key('k'));
      expect(post).toMatchObject({ outcome: 'refused', why: 'no such place' });
    },
  );

  test.each([
    { kind: 'channel', channel: 'a/b %2F ü' },
    { kind: 'thread', channel: 'dev', root: 'x-1' },
    { kind: 'direct', person: 'ana' },
  ] as const)('a reference reads back as the place: $kind', (place) => {
    expect(readPlace(placeRef(place))).toEqual(place);
  });

  test('only relbot’s own messages are edited', async () => {
    const id = await world.chats('ana', '#dev', 'mine');
    const edit = await world.adapter.edit(brand<MessageRef>(id), card('not yours'));
    expect(edit).toMatchObject({ outcome: 'refused', why: 'message is gone' });
    expect(lastSeen().text).toBe('mine');
  });

  test.each([
    ['rate-limited', 'later', 0],
    ['server-error', 'unknown', 0],
    ['connection-dropped', 'unknown', 0],
    ['accepted-but-timed-out', 'unknown', 1],
  ] as const)('%s: the outcome is %s', async (failure, outcome, arrived) => {
    world.failNext(failure);
    const dev = world.placeOf('#dev');
    expect(await world.adapter.post(dev, card('Hello'), key('k'))).toMatchObject({ outcome });
    expect(world.messages('#dev')).toHaveLength(arrived);
    expect(await world.adapter.post(dev, card('Hello'), key('k'))).toMatchObject({
      outcome: 'sent',
    });
    expect(world.messages('#dev')).toHaveLength(1);
  });
});

describe('whispers', () => {
  beforeEach(() => open());

  test('in a channel only that person sees it, once', async () => {
    const { user } = world.account('ana');
    const whisper = () =>
      world.adapter.whisper(user, world.placeOf('#dev'), card('Psst'), key('w'));
    expect(await whisper()).toEqual({ outcome: 'sent', how: 'private', ref: null });
    await whisper();
    expect(world.messages('#dev')).toEqual([]);
    expect(world.privately('ana').map((it) => it.text)).toEqual(['Psst']);
    expect(world.privately('ben')).toEqual([]);
  });

  test('without a place it is a direct message', async () => {
    const { user } = world.account('ana');
    const sent = await world.adapter.whisper(user, null, card('Psst'), key('w'));
    expect(sent).toMatchObject({ outcome: 'sent', how: 'direct' });
    expect(world.privately('ana')).toMatchObject([{ text: 'Psst', channel: 'direct' }]);
    expect(world.privately('ben')).toEqual([]);
  });

  test('nobody by that name: refused', async () => {
    const sent = await world.adapter.whisper(brand<UserRef>('x'), null, card('?'), key('w'));
    expect(sent).toMatchObject({ outcome: 'refused' });
  });
});

describe('buttons and dialogs', () => {
  test('a press tells who, where and on what; the message becomes the answer', async () => {
    await open({
      modeOf: () => 'update',
      pressed: () => ({ answer: 'update', card: card('Approved.') }),
    });
    const ref = await posted(asking);
    await world.clicks('ben', lastSeen(), 'Approve');
    expect(inbox.presses).toMatchObject([
      {
        action: wireId('exception.approve', 1),
        message: ref,
        from: { account: world.account('ben') },
        place: world.placeOf('#dev'),
        answerIn: placeRef({ kind: 'thread', channel: 'dev', root: ref }),
      },
    ]);
    expect(lastSeen()).toMatchObject({ text: 'Approved.', buttons: [] });
  });

  test('a button that is gone by now is still pressed by who has it before them', async () => {
    await open();
    const ref = await posted(asking);
    const before = lastSeen();
    await world.adapter.edit(ref, card('Approved.'));
    await world.clicks('ben', before, 'Deny');
    expect(inbox.presses).toMatchObject([{ action: wireId('exception.open-deny', 1) }]);
  });

  test('a refusal is whispered to who pressed', async () => {
    await open({ pressed: () => ({ answer: 'whisper', card: card('Only Mara can.') }) });
    await posted(asking);
    await world.clicks('ben', lastSeen(), 'Approve');
    expect(world.privately('ben').map((it) => it.text)).toEqual(['Only Mara can.']);
    expect(world.messages('#dev')).toHaveLength(1);
  });

  test('a button of a whisper has no lasting message, but can be updated', async () => {
    await open({
      modeOf: () => 'update',
      pressed: () => ({ answer: 'update', card: card('Done.') }),
    });
    const { user } = world.account('ana');
    await world.adapter.whisper(user, world.placeOf('#dev'), asking, key('w'));
    const [whisper] = world.privately('ana');
    await world.clicks('ana', whisper!, 'Approve');
    expect(inbox.presses[0]?.message).toBeNull();
    expect(world.privately('ana').map((it) => it.text)).toEqual(['Done.']);
  });

  test('a dialog opens for who pressed, filled in, and comes back once', async () => {
    await open({ modeOf: () => 'form', pressed: () => ({ answer: 'form', form: reason }) });
    await posted(asking);
    await world.clicks('mara', lastSeen(), 'Deny');
    expect(world.formOf('ana')).toBeNull();
    expect(world.formOf('mara')).toMatchObject({
      title: 'Deny',
      fields: [{ id: 'reason', value: 'Too late' }],
    });
    expect(await world.submits('mara', {})).toEqual({});
    expect(inbox.submissions).toMatchObject([
      { form: reason.id, values: { reason: 'Too late' }, from: { name: 'mara' } },
    ]);
    expect(world.formOf('mara')).toBeNull();
    expect(world.privately('mara').map((it) => it.text)).toEqual(['Noted.']);
    await expect(world.submits('mara', {})).rejects.toThrow(UserError);
  });

  test.each([
    ['nothing where something is required', '  ', /needs an answer/],
    ['too much', 'x'.repeat(21), /21 characters long, and 20 is the most/],
  ])('the dialog itself refuses %s, and stays', async (_what, value, sentence) => {
    await open({ modeOf: () => 'form', pressed: () => ({ answer: 'form', form: reason }) });
    await posted(asking);
    await world.clicks('mara', lastSeen(), 'Deny');
    const wrong = await world.submits('mara', { reason: value });
    expect(wrong['reason']).toMatch(sentence);
    expect(inbox.submissions).toEqual([]);
    expect(world.formOf('mara')).not.toBeNull();
  });

  test('what relbot finds wrong is said in the dialog, which stays', async () => {
    await open({
      modeOfCommand: () => 'form',
      commanded: () => ({ answer: 'form', form: reason }),
      submitted: () => ({
        answer: 'invalid',
        errors: [{ field: 'reason', sentence: 'Say more.' }],
        card: card('Say more.'),
      }),
    });
    await world.command('mara', '#dev', 'exception', ' https://example.org/1 ');
    expect(inbox.commands).toMatchObject([{ command: 'exception', text: 'https://example.org/1' }]);
    expect(await world.submits('mara', {})).toEqual({ reason: 'Say more.' });
    expect(world.formOf('mara')).not.toBeNull();
  });

  test('a form out of what had not declared one is a bug, here too', async () => {
    await open({ modeOf: () => 'update', pressed: () => ({ answer: 'form', form: reason }) });
    await posted(asking);
    await expect(world.clicks('ben', lastSeen(), 'Deny')).rejects.toThrow('declared “update”');
  });
});
