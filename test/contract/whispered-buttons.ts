import { expect } from 'vitest';
import { actions, button, type Card, plain, text } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Answer, PostKey } from '../../src/platform.ts';
import { card, type InboxAnswers } from '../fakes/recording-inbox.ts';
import type { SeenMessage } from '../fakes/world.ts';
import type { Contract } from './platform-contract.ts';

const REVIEW = wireId('exception.open-deny', 7);
const CONFIRM = wireId('exception.approve', 7);
const CANCEL = wireId('exception.approve', 8);
const CHANGE = wireId('exception.open-deny', 9);

const form: Form = {
  id: wireId('exception.deny', 7),
  title: 'Move feature freeze',
  submit: 'Review',
  fields: [{ kind: 'line', id: 'to', label: 'To which day?', required: true, max: 40 }],
};

const review = (words: string): Card => ({
  tone: 'neutral',
  summary: words,
  blocks: [
    text(plain(words)),
    actions(
      button(CONFIRM, 'Confirm', 'primary'),
      button(CANCEL, 'Cancel'),
      button(CHANGE, 'Change…'),
    ),
  ],
});

const request: Card = {
  tone: 'neutral',
  summary: 'Feature freeze',
  blocks: [text(plain('Feature freeze')), actions(button(REVIEW, 'Move…'))],
};

const pressed: Record<string, Answer> = {
  [REVIEW]: { answer: 'form', form },
  [CHANGE]: { answer: 'form', form },
  [CONFIRM]: { answer: 'update', card: card('Moved.') },
  [CANCEL]: { answer: 'update', card: review('Still to be decided.') },
};

const answers: Partial<InboxAnswers> = {
  modeOf: (action) => (action === REVIEW || action === CHANGE ? 'form' : 'update'),
  pressed: ({ action }) => pressed[action] ?? { answer: 'posted' },
  commanded: () => ({ answer: 'whisper', card: review('Shall it move?') }),
  submitted: ({ values }) => ({ answer: 'whisper', card: review(`To ${values['to'] ?? ''}?`) }),
};

/** What only one person sees has buttons that work: pressed, it changes where it is, and nobody else sees anything. */
export function whisperedButtons(contract: Contract): void {
  const { check, start, post, seen } = contract;

  const whispered = (words: string, than: string | null = null): Promise<SeenMessage> =>
    contract.rig.world.until(
      () =>
        contract.rig.world
          .privately('mara')
          .find((told) => told.id !== than && told.text.includes(words)),
      `“${words}” before Mara alone`,
    );
  /** It became this, where it was. */
  const changed = async (told: SeenMessage, words: string): Promise<SeenMessage> => {
    const now = await whispered(words);
    expect(now.id).toBe(told.id);
    return now;
  };
  const byRelbot = () => contract.rig.world.messages('#dev').filter(({ by }) => by === 'relbot');
  const fillsIn = async (on: SeenMessage, label: string, to: string): Promise<void> => {
    await contract.rig.world.clicks('mara', on, label);
    await contract.rig.world.until(() => contract.rig.world.formOf('mara'), 'the form');
    expect(await contract.rig.world.submits('mara', { to })).toEqual({});
  };
  const confirmed = async (told: SeenMessage): Promise<void> => {
    expect(told.buttons).toEqual(['Confirm', 'Cancel', 'Change…']);
    const before = { public: byRelbot(), private: contract.rig.world.privately('mara').length };
    await contract.rig.world.clicks('mara', told, 'Confirm');
    const moved = await changed(told, 'Moved.');
    expect(moved.buttons).toEqual([]);
    expect(byRelbot()).toEqual(before.public);
    expect(contract.rig.world.privately('mara')).toHaveLength(before.private);
    expect(contract.inbox.presses.at(-1)).toMatchObject({
      action: CONFIRM,
      from: { account: contract.rig.world.account('mara') },
    });
  };

  check('changes the whisper that answered a command, when its button is pressed', async () => {
    await start(answers);
    await contract.rig.world.command('mara', '#dev', 'ask', 'move feature freeze to 3 September');
    await confirmed(await whispered('Shall it move?'));
    expect(contract.inbox.presses[0]).toMatchObject({
      place: contract.rig.world.placeOf('#dev'),
      answerIn: contract.rig.world.placeOf('#dev'),
      message: null,
    });
  });

  check('changes the whisper that answered a form, when its button is pressed', async () => {
    await start(answers);
    await contract.rig.world.chats('mara', '#dev', 'hello');
    await post(request);
    await fillsIn(await seen('Feature freeze'), 'Move…', '3 September');
    await confirmed(await whispered('To 3 September?'));
    expect((await seen('Feature freeze')).buttons).toEqual(['Move…']);
  });

  check('changes a whisper as often as it is pressed', async () => {
    await start(answers);
    await contract.rig.world.command('mara', '#dev', 'ask', 'move feature freeze to 3 September');
    const told = await whispered('Shall it move?');
    await contract.rig.world.clicks('mara', told, 'Cancel');
    await confirmed(await changed(told, 'Still to be decided.'));
  });

  check('changes the whisper beside a card that stands in a thread', async () => {
    await start({
      ...answers,
      modeOf: (action) => (action === REVIEW ? 'whisper' : 'update'),
      pressed: ({ action }) =>
        action === REVIEW
          ? { answer: 'whisper', card: review('Shall it move?') }
          : (pressed[action] ?? { answer: 'posted' }),
    });
    await contract.rig.world.says('mara', '#dev', 'when is feature freeze');
    const { answerIn } = await contract.inbox.changes.until(() => contract.inbox.heard[0]);
    await contract.rig.platform.post(answerIn, request, brand<PostKey>('keythread000'));
    await contract.rig.world.clicks('mara', await seen('Feature freeze'), 'Move…');
    await confirmed(await whispered('Shall it move?'));
  });

  check('opens a form from a whisper, and whispers its answer', async () => {
    await start(answers);
    await contract.rig.world.chats('mara', '#dev', 'hello');
    await post(request);
    await fillsIn(await seen('Feature freeze'), 'Move…', '3 September');
    const first = await whispered('To 3 September?');
    await fillsIn(first, 'Change…', '4 September');
    await confirmed(await whispered('To 4 September?', first.id));
    expect(contract.inbox.submissions.at(-1)).toMatchObject({
      place: contract.rig.world.placeOf('#dev'),
      answerIn: contract.rig.world.placeOf('#dev'),
    });
  });

  check('changes what it told one person unasked, when its button is pressed', async () => {
    await start(answers);
    // Discord lets a bot write to those alone whom it has met.
    await contract.rig.world.tells('mara', 'help');
    const said = await contract.inbox.changes.until(() => contract.inbox.heard[0]);
    const told = await contract.rig.platform.whisper(
      said.from.account.user,
      contract.rig.world.placeOf('#dev'),
      review('A request waits for you.'),
      brand<PostKey>('keyunasked00'),
    );
    expect(told).toMatchObject({ outcome: 'sent' });
    await confirmed(await whispered('A request waits for you.'));
  });

  check('says beside a whisper what did not work, and leaves it as it was', async () => {
    const refused = card('Only a release manager can.');
    await start({ ...answers, pressed: () => ({ answer: 'whisper', card: refused }) });
    await contract.rig.world.command('mara', '#dev', 'ask', 'move feature freeze to 3 September');
    const told = await whispered('Shall it move?');
    await contract.rig.world.clicks('mara', told, 'Confirm');
    await whispered('Only a release manager can.', told.id);
    expect(await whispered('Shall it move?')).toEqual(told);
    expect(byRelbot()).toEqual([]);
  });
}
