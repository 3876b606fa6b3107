import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, plain, strong, text, actions, type Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { brand } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { MessageRef } from '../../src/domain/people/account.ts';
import type { Platform, PostKey } from '../../src/platform.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { card, RecordingInbox, type InboxAnswers } from '../fakes/recording-inbox.ts';
import type { SeenMessage, World } from '../fakes/world.ts';
import { namedPeople } from './named-people.ts';
import { pictures } from './pictures.ts';
import { whisperedButtons } from './whispered-buttons.ts';

/** One platform in one test: its people's side, the adapter, and what time it is there. */
interface Rig {
  readonly world: World;
  readonly platform: Platform;
  readonly now: () => Instant;
}

/** What the parts of the contract are written with. */
export interface Contract {
  readonly rig: Rig;
  readonly inbox: RecordingInbox;
  readonly check: (title: string, body: () => Promise<void>) => void;
  readonly start: (answers?: Partial<InboxAnswers>) => Promise<void>;
  readonly post: (what: Card) => Promise<MessageRef>;
  readonly seen: (words: string) => Promise<SeenMessage>;
}

export interface ContractOptions {
  readonly name: string;
  readonly make: () => Promise<Rig>;
  /** What this platform cannot do: the tests it skips, and why. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[];
}

const APPROVE = wireId('exception.approve', 7);
const OPEN = wireId('exception.open-deny', 7);
const key = (name: string) => brand<PostKey>(`key${name}`.padEnd(12, '0'));

const withButton = (label: string, id: typeof APPROVE): Card => ({
  tone: 'neutral',
  summary: 'A request',
  blocks: [text(plain('A request waits.')), actions(button(id, label))],
});

const form: Form = {
  id: wireId('exception.deny', 7),
  title: 'Deny request #7',
  submit: 'Deny',
  fields: [{ kind: 'paragraph', id: 'reason', label: 'Why not?', required: true, max: 400 }],
};

/** What every adapter keeps, whatever the platform behind it: run against each, with the real library and a fake. */
export function platformContract({ name, make, skip = [] }: ContractOptions): void {
  const reasonFor = (title: string) => skip.find(({ tests }) => tests.includes(title))?.reason;
  const check = (title: string, body: () => Promise<void>) => {
    const reason = reasonFor(title);
    it.skipIf(reason !== undefined)(`${title}${reason === undefined ? '' : ` (${reason})`}`, body);
  };

  describe(`${name} keeps the contract of the port`, () => {
    let rig: Rig;
    let inbox: RecordingInbox;

    const start = async (answers: Partial<InboxAnswers> = {}) => {
      inbox = new RecordingInbox(answers);
      await rig.platform.start(inbox);
      await rig.world.invites('ana', '#dev');
    };
    const post = async (what: Card, as = 'one', channel = '#dev') => {
      const sent = await rig.platform.post(rig.world.placeOf(channel), what, key(as));
      if (sent.outcome !== 'sent') throw new Error(`It was not sent: ${JSON.stringify(sent)}`);
      return sent.ref;
    };
    const seen = (words: string): Promise<SeenMessage> =>
      rig.world.until(
        () => rig.world.messages('#dev').find((message) => message.text.includes(words)),
        `“${words}” in #dev`,
      );

    const contract: Contract = {
      check,
      start,
      post,
      seen,
      get rig() {
        return rig;
      },
      get inbox() {
        return inbox;
      },
    };

    beforeEach(async () => {
      rig = await make();
    });

    afterEach(async () => {
      await rig.platform.stop();
      await rig.world.close();
    });

    check('is up after a start, off after a stop, and may start and stop again', async () => {
      await start();
      expect(rig.platform.health().state).toBe('up');
      await rig.platform.stop();
      await rig.platform.stop();
      expect(rig.platform.health().state).not.toBe('up');
      await start();
      expect(rig.platform.health().state).toBe('up');
    });

    check('posts a card, and changes it in place', async () => {
      await start();
      const ref = await post(card('Feature freeze is in a week.'));
      await seen('in a week');
      expect(await rig.platform.edit(ref, card('Feature freeze is tomorrow.'))).toEqual({
        outcome: 'sent',
      });
      const changed = await seen('tomorrow');
      expect(changed.edits).toBe(1);
      expect(rig.world.messages('#dev').filter(({ by }) => by === 'relbot')).toHaveLength(1);
    });

    check('keeps a message in sight, and leaves one that is pinned pinned', async () => {
      await start();
      expect(rig.platform.can.pin).toBe(true);
      const ref = await post(card('Strings are frozen.'));
      expect(await rig.platform.pin(ref)).toEqual({ outcome: 'sent' });
      expect(await rig.platform.pin(ref)).toEqual({ outcome: 'sent' });
      expect((await seen('Strings are frozen')).pinned).toBe(true);
    });

    check('changes a topic, and writes nothing where it would be the same', async () => {
      await start();
      const place = rig.world.placeOf('#dev');
      expect(rig.platform.can.headline).toBe(true);
      rig.world.setsTopic('#dev', 'Nova & friends');
      const seenBefore: string[] = [];
      const change = (was: string, longest: number) => {
        seenBefore.push(was);
        expect(longest).toBeGreaterThanOrEqual(250);
        return 'Nova & friends | relbot: no freeze';
      };
      expect(await rig.platform.headline(place, change)).toEqual({ outcome: 'sent' });
      expect(rig.world.topic('#dev')).toBe('Nova & friends | relbot: no freeze');
      expect(await rig.platform.headline(place, change)).toEqual({ outcome: 'sent' });
      expect(seenBefore).toEqual(['Nova & friends', 'Nova & friends | relbot: no freeze']);
    });

    check('shows the same key once', async () => {
      await start();
      await post(card('Once.'));
      await post(card('Once.'));
      const posted = rig.world
        .messages('#dev')
        .filter(({ text: words }) => words.includes('Once.'));
      expect(posted).toHaveLength(1);
    });

    check('finds what got through by its key, and nothing else', async () => {
      await start();
      const before = instant(rig.now() - 60_000);
      await post(card('Here.'), 'here');
      const place = rig.world.placeOf('#dev');
      expect(await rig.platform.find(place, key('here'), before)).toMatchObject({
        outcome: 'found',
      });
      expect(await rig.platform.find(place, key('never'), before)).toEqual({ outcome: 'absent' });
      expect(rig.platform.can.readBack).toBe(true);
    });

    check('finds it though a clock of ours is a month ahead', async () => {
      await start();
      await post(card('Here.'), 'here');
      await rig.world.chats('ana', '#dev', 'Something else.');
      const ahead = instant(rig.now() + 30 * 24 * 60 * 60_000);
      expect(await rig.platform.find(rig.world.placeOf('#dev'), key('here'), ahead)).toMatchObject({
        outcome: 'found',
      });
    });

    check(
      'says of a message that was accepted but not answered that it may have been sent',
      async () => {
        await start();
        rig.world.failNext('accepted-but-timed-out');
        const place = rig.world.placeOf('#dev');
        const sent = await rig.platform.post(place, card('Perhaps.'), key('perhaps'));
        expect(sent.outcome).toBe('unknown');
        const found = await rig.platform.find(place, key('perhaps'), instant(rig.now() - 60_000));
        expect(found.outcome).toBe('found');
      },
    );

    check('waits when it is told to, and leaves the waiting to the outbox', async () => {
      await start();
      rig.world.failNext('rate-limited');
      const sent = await rig.platform.post(rig.world.placeOf('#dev'), card('Later.'), key('later'));
      expect(sent.outcome).toBe('later');
    });

    check('does not know whether a message got through when the server failed', async () => {
      await start();
      rig.world.failNext('server-error');
      const sent = await rig.platform.post(rig.world.placeOf('#dev'), card('Hm.'), key('hm'));
      expect(sent.outcome).toBe('unknown');
    });

    check('is refused by a channel that is gone, with a sentence', async () => {
      await start();
      const place = rig.world.placeOf('#dev');
      rig.world.deletesChannel('#dev');
      const sent = await rig.platform.post(place, card('Anyone?'), key('gone'));
      expect(sent).toMatchObject({ outcome: 'refused', why: 'no such place' });
      expect(sent.outcome === 'refused' && sent.detail).toMatch(/\w+ \w+.*\.$/);
    });

    check('is refused by a channel it was thrown out of, with a sentence', async () => {
      await start();
      const place = rig.world.placeOf('#dev');
      rig.world.throwsOut('#dev');
      const sent = await rig.platform.post(place, card('Anyone?'), key('out'));
      expect(sent.outcome).toBe('refused');
      expect(
        sent.outcome === 'refused' && ['not a member', 'not permitted', 'no such place'],
      ).toContain(sent.outcome === 'refused' ? sent.why : '');
    });

    check('hears a mention without the mention, and answers in its thread', async () => {
      await start();
      const id = await rig.world.says('ana', '#dev', 'when is feature freeze');
      const said = await inbox.changes.until(() => inbox.heard[0]);
      expect(said.text.trim()).toBe('when is feature freeze');
      expect(said.from.account).toEqual(rig.world.account('ana'));
      expect(said.place).toBe(rig.world.placeOf('#dev'));
      expect(said.direct).toBe(false);
      await rig.platform.post(said.answerIn, card('On Thursday.'), key('answer'));
      expect((await seen('On Thursday.')).thread).toBe(id);
    });

    check('says which message is answered, where one is', async () => {
      await start();
      const ref = await post(card('Feature freeze is in a week.'));
      const { id } = await seen('in a week');
      await rig.world.says('ana', '#dev', 'and rc1?');
      await rig.world.says('ana', '#dev', 'until when?', { thread: id });
      await inbox.changes.until(() => inbox.heard[1]);
      expect(inbox.heard.map(({ repliesTo }) => repliesTo)).toEqual([null, ref]);
    });

    check('hears a direct message, and answers in it', async () => {
      await start();
      await rig.world.tells('ana', 'help');
      const said = await inbox.changes.until(() => inbox.heard[0]);
      expect(said).toMatchObject({ text: 'help', direct: true });
      await rig.platform.post(said.answerIn, card('Gladly.'), key('gladly'));
      await rig.world.until(() =>
        rig.world.privately('ana').find(({ text: words }) => words.includes('Gladly.')),
      );
    });

    check('does not hear what is not said to it, nor itself', async () => {
      await start();
      await rig.world.chats('ana', '#dev', 'should we push the freeze?');
      await post(card('I talk, too.'));
      await rig.world.says('ana', '#dev', 'help');
      await inbox.changes.until(() => inbox.heard[0]);
      expect(inbox.heard.map(({ text: words }) => words.trim())).toEqual(['help']);
    });

    check('gives the same event and message ids when an event comes twice', async () => {
      await start();
      await rig.world.says('ana', '#dev', 'help');
      const first = await inbox.changes.until(() => inbox.heard[0]);
      await rig.world.repeatsLastEvent();
      await rig.world.says('ana', '#dev', 'and again');
      await inbox.changes.until(() =>
        inbox.heard.find(({ text: words }) => words.includes('again')),
      );
      const repeats = inbox.heard.filter(({ text: words }) => words.trim() === 'help');
      for (const repeat of repeats) {
        expect(repeat.eventId === first.eventId || repeat.messageId === first.messageId).toBe(true);
      }
    });

    check('hears again after the connection was cut', async () => {
      await start();
      await rig.world.cutsConnection();
      await rig.world.says('ana', '#dev', 'still there?');
      const said = await inbox.changes.until(() => inbox.heard[0]);
      expect(said.text.trim()).toBe('still there?');
    });

    check('says that it was added to a channel', async () => {
      await start();
      await inbox.changes.until(() => inbox.joins[0]);
    });

    check('puts the answer to a press in the place of the message', async () => {
      await start({
        modeOf: () => 'update',
        pressed: () => ({ answer: 'update', card: card('Approved by Mara.') }),
      });
      await post(withButton('Approve', APPROVE));
      const request = await seen('A request waits.');
      expect(request.buttons).toEqual(['Approve']);
      await rig.world.clicks('mara', request, 'Approve');
      const approved = await seen('Approved by Mara.');
      expect(approved.id).toBe(request.id);
      expect(approved.buttons).toEqual([]);
      const pressed = inbox.presses[0];
      expect(pressed).toMatchObject({
        action: APPROVE,
        from: { account: rig.world.account('mara') },
      });
      expect(pressed?.place).toBe(rig.world.placeOf('#dev'));
    });

    check('tells a refusal only to who pressed', async () => {
      await start({
        modeOf: () => 'update',
        pressed: () => ({ answer: 'whisper', card: card('Only a release manager can.') }),
      });
      await post(withButton('Approve', APPROVE));
      const request = await seen('A request waits.');
      await rig.world.clicks('ana', request, 'Approve');
      await rig.world.until(() =>
        rig.world
          .privately('ana')
          .find(({ text: words }) => words.includes('Only a release manager')),
      );
      expect((await seen('A request waits.')).buttons).toEqual(['Approve']);
      expect(rig.world.messages('#dev').some(({ text: words }) => words.includes('Only a'))).toBe(
        false,
      );
    });

    check('opens a form, and brings back what was typed', async () => {
      await start({ modeOf: () => 'form', pressed: () => ({ answer: 'form', form }) });
      await post(withButton('Deny…', OPEN));
      await rig.world.clicks('mara', await seen('A request waits.'), 'Deny…');
      const open = await rig.world.until(() => rig.world.formOf('mara'));
      expect(open.title).toBe('Deny request #7');
      expect(open.fields.map(({ id, label }) => [id, label])).toEqual([['reason', 'Why not?']]);
      expect(await rig.world.submits('mara', { reason: 'Too late\nfor this one.' })).toEqual({});
      const submitted = await inbox.changes.until(() => inbox.submissions[0]);
      expect(submitted).toMatchObject({
        form: form.id,
        values: { reason: 'Too late\nfor this one.' },
      });
      await rig.world.until(() =>
        rig.world.privately('mara').find(({ text: words }) => words.includes('Noted.')),
      );
    });

    check('says what is wrong with a form, and keeps what was typed', async () => {
      await start({
        modeOf: () => 'form',
        pressed: () => ({ answer: 'form', form }),
        submitted: () => ({
          answer: 'invalid',
          errors: [{ field: 'reason', sentence: 'Please say more.' }],
          card: {
            ...card('Not sent yet. Please say more.'),
            blocks: [
              text(plain('Not sent yet. Please say more.')),
              actions(button(OPEN, 'Open the form')),
            ],
          },
        }),
      });
      await post(withButton('Deny…', OPEN));
      await rig.world.clicks('mara', await seen('A request waits.'), 'Deny…');
      await rig.world.until(() => rig.world.formOf('mara'));
      const errors = await rig.world.submits('mara', { reason: 'No.' });
      if (rig.platform.can.formErrors === 'inline') {
        expect(errors).toEqual({ reason: 'Please say more.' });
        expect(rig.world.formOf('mara')).not.toBeNull();
        return;
      }
      const told = await rig.world.until(() =>
        rig.world.privately('mara').find(({ text: words }) => words.includes('Please say more.')),
      );
      expect(told.buttons).toEqual(['Open the form']);
    });

    check('opens a form by slash command', async () => {
      await start({
        modeOfCommand: () => 'form',
        commanded: () => ({ answer: 'form', form }),
      });
      await rig.world.command('ana', '#dev', 'exception', 'https://review.example/1');
      await rig.world.until(() => rig.world.formOf('ana'));
      expect(inbox.commands[0]).toMatchObject({
        command: 'exception',
        text: 'https://review.example/1',
      });
    });

    check('answers a button that nobody knows any more', async () => {
      await start({
        pressed: () => ({ answer: 'whisper', card: card('This button no longer leads anywhere.') }),
      });
      await post(withButton('Old', brand('r0:what.was.this:1')));
      await rig.world.clicks('ana', await seen('A request waits.'), 'Old');
      await rig.world.until(() =>
        rig.world.privately('ana').find(({ text: words }) => words.includes('no longer leads')),
      );
    });

    check('tells one person, and says who can see it', async () => {
      await start();
      await rig.world.tells('ana', 'help');
      const said = await inbox.changes.until(() => inbox.heard[0]);
      const { user } = said.from.account;
      const told = await rig.platform.whisper(
        user,
        rig.world.placeOf('#dev'),
        card('Your request is approved.'),
        key('told'),
      );
      expect(told.outcome).toBe('sent');
      if (told.outcome !== 'sent' || told.how === 'public') throw new Error('It was not private.');
      await rig.world.until(() =>
        rig.world
          .privately('ana')
          .find(({ text: words }) => words.includes('Your request is approved.')),
      );
      expect(
        rig.world.messages('#dev').some(({ text: words }) => words.includes('Your request')),
      ).toBe(false);
    });

    check('changes what it told one person directly', async () => {
      await start();
      await rig.world.tells('ana', 'help');
      const said = await inbox.changes.until(() => inbox.heard[0]);
      const { user } = said.from.account;
      const told = await rig.platform.whisper(user, null, card('It is open.'), key('direct'));
      if (told.outcome !== 'sent' || told.ref === null) throw new Error('It cannot be changed.');
      expect(await rig.platform.edit(told.ref, card('It is decided.'))).toEqual({
        outcome: 'sent',
      });
      await rig.world.until(() =>
        rig.world.privately('ana').find(({ text: words }) => words.includes('It is decided.')),
      );
    });

    check('leaves hostile words inert', async () => {
      await start();
      const hostile =
        '<!channel> @everyone @here <@U1> *x* _y_ `z` [a](https://evil.example) ||s||';
      await post({
        title: hostile,
        tone: 'neutral',
        summary: hostile,
        blocks: [text(plain('Name: '), strong(hostile))],
      });
      const message = await seen('Name: ');
      expect(message.mentions).toEqual([]);
      expect(message.text).toContain('@everyone');
      expect(message.text).toContain('<!channel>');
      expect(message.text).toContain('*x* _y_ `z`');
    });

    check('shows an instant to each reader, with words for where it cannot', async () => {
      await start();
      const at = instant(Date.parse('2026-08-27T23:59:59Z'));
      await post({
        tone: 'neutral',
        summary: 'On 27 August.',
        blocks: [
          text(plain('It is on '), {
            kind: 'time',
            at,
            show: 'moment',
            words: 'Thu 27 Aug 2026, 23:59 UTC',
          }),
        ],
      });
      expect((await seen('It is on ')).text).toMatch(/It is on \[.*27 Aug 2026.*\]/);
    });

    pictures(contract);
    namedPeople(contract);
    whisperedButtons(contract);
  });
}
