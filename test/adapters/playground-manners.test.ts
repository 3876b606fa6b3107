import { beforeEach, describe, expect, test } from 'vitest';
import { createPlayground, type Playground } from '../../adapters/playground/index.ts';
import { channelPlace, placeRef, userRef } from '../../adapters/playground/places.ts';
import { viewOf } from '../../adapters/playground/view.ts';
import { actions, button, note, plain } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { PlatformName } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Zone } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import { card, RecordingInbox } from '../fakes/recording-inbox.ts';

const INES = {
  id: 'ines',
  name: 'Inês',
  role: 'release manager',
  zone: brand<Zone>('Europe/Lisbon'),
};
const release = channelPlace('release');
const clock = { now: () => instant(Date.UTC(2026, 7, 6, 9)), running: false };
const form: Form = {
  id: wireId('exception.deny', 1),
  title: 'Deny',
  submit: 'Deny',
  fields: [{ kind: 'line', id: 'reason', label: 'Why?', required: true, max: 20 }],
};

let window: Playground;
let inbox: RecordingInbox;

async function dressedAs(as: PlatformName): Promise<void> {
  window = createPlayground({
    as,
    clock,
    people: [INES],
    channels: [{ name: 'release', joined: true }],
  });
  inbox = new RecordingInbox({
    modeOfCommand: () => 'form',
    commanded: () => ({ answer: 'form', form }),
    submitted: () => ({
      answer: 'invalid',
      errors: [{ field: 'reason', sentence: 'Say more.' }],
      card: card('Say more, and send it again.'),
    }),
  });
  await window.start(inbox);
}

const say = (text: string, root?: string) =>
  window.api.say(
    'ines',
    root === undefined ? release : { kind: 'thread', channel: 'release', root },
    text,
  );
async function posted(of = card('Feature freeze is on Thursday')): Promise<string> {
  const result = await window.post(placeRef(release), of, brand<PostKey>('postedkey1'));
  if (result.outcome !== 'sent') throw new Error(result.detail);
  return result.ref;
}
const shown = () => viewOf(window.api.room, clock, INES, []).messages.map(({ html }) => html);

describe('dressed as Slack', () => {
  beforeEach(() => dressedAs('slack'));

  test('relbot takes it for Slack, whose profiles tell the zone', async () => {
    expect(window.name).toBe('slack');
    await say('@relbot hello');
    const account = { platform: 'slack', user: 'ines' };
    expect(inbox.heard[0]?.from).toEqual({ account, name: 'Inês', zone: 'Europe/Lisbon' });
  });

  test('a whisper stands in the channel, for one alone', async () => {
    const told = await window.whisper(
      userRef('ines'),
      placeRef(release),
      card('Psst'),
      brand<PostKey>('whisper1'),
    );
    expect(told).toMatchObject({ outcome: 'sent', how: 'private' });
    expect(shown().join('')).toContain('Only visible to you');
  });

  test('its command is /relbot, and what is wrong with a form is said in it', async () => {
    await window.api.write('ines', release, '/relbot exception https://example.org/1');
    expect(inbox.commands).toMatchObject([{ command: 'exception', text: 'https://example.org/1' }]);
    expect(await window.api.submit('ines', { reason: 'no' })).toEqual({ reason: 'Say more.' });
  });

  test('a reply to relbot without a mention is not heard', async () => {
    expect((await say('and rc1?', await posted())).heard).toBe(false);
  });
});

describe('dressed as Discord', () => {
  beforeEach(() => dressedAs('discord'));

  test('relbot takes it for Discord, which tells no zone', async () => {
    expect(window.name).toBe('discord');
    await say('@relbot hello');
    const account = { platform: 'discord', user: 'ines' };
    expect(inbox.heard[0]?.from).toEqual({ account, name: 'Inês', zone: null });
  });

  test('a whisper goes by direct message', async () => {
    const told = await window.whisper(
      userRef('ines'),
      placeRef(release),
      card('Psst'),
      brand<PostKey>('whisper1'),
    );
    expect(told).toMatchObject({ outcome: 'sent', how: 'direct' });
    expect(viewOf(window.api.room, clock, INES, []).messages[0]?.place).toBe('direct/ines');
  });

  test('a form that is wrong is closed, and a card says so to whoever sent it', async () => {
    await window.api.write('ines', release, '/exception');
    expect(await window.api.submit('ines', { reason: 'no' })).toEqual({});
    expect(window.api.room.dialogs.size).toBe(0);
    expect(shown().join('')).toContain('Say more, and send it again.');
    expect(shown().join('')).toContain('Only you can see this');
  });

  test('a reply to relbot is heard, answered by a reply to it, and names what it answers', async () => {
    const before = await posted();
    const { id, heard } = await say('and rc1?', before);
    expect(heard).toBe(true);
    expect(inbox.heard).toMatchObject([
      {
        repliesTo: before,
        answerIn: placeRef({ kind: 'thread', channel: 'release', root: id ?? '' }),
      },
    ]);
    expect(shown()[1]).toContain('<b>relbot</b> Feature freeze is on Thursday</p>');
  });

  test('buttons stand beneath the frame of a card, in whichever order they came', async () => {
    const approve = button(wireId('exception.approve', 1), 'Approve', 'primary');
    await posted(card('?', { blocks: [actions(approve), note(plain('Somebody decides.'))] }));
    expect(shown()[0]).toMatch(
      /<div class="embed">.*Somebody decides\.<\/p>\s*<\/div>\s*<div class="card-actions">/s,
    );
  });
});
