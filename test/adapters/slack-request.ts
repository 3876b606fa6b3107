import { actions, button, type Card, plain, text } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { SeenMessage } from '../fakes/world.ts';
import { card } from '../fakes/recording-inbox.ts';
import { type Connected, connected, key, type SetUp } from './slack-set-up.ts';

export const APPROVE = wireId('exception.approve', 7);

export const request: Card = card('Exception #7', {
  blocks: [text(plain('Exception #7')), actions(button(APPROVE, 'Approve', 'primary'))],
});

export const denial: Form = {
  id: wireId('exception.deny', 7),
  title: 'Deny #7',
  submit: 'Deny',
  fields: [
    { kind: 'paragraph', id: 'reason', label: 'Reason', required: true, max: 500 },
    {
      kind: 'choice',
      id: 'risk',
      label: 'Risk',
      required: false,
      value: 'low',
      options: [
        { value: 'low', label: 'Low' },
        { value: 'high', label: 'High' },
      ],
    },
  ],
};

/** A channel with a card that has a button. */
export async function withRequest(set: SetUp): Promise<Connected & { message: () => SeenMessage }> {
  const made = await connected(set);
  await made.fake.invites('ana', '#dev');
  await made.slack.post(made.fake.placeOf('#dev'), request, key('request7'));
  const message = (): SeenMessage => {
    const found = made.fake.messages('#dev')[0];
    if (found === undefined) throw new Error('There is no message.');
    return found;
  };
  return { ...made, message };
}
