import type { Card } from '../../../cards/card.ts';
import type { Form } from '../../../cards/form.ts';
import type { ActionName } from '../../../cards/wire-id.ts';
import { brand, type Branded } from '../../../domain/ids.ts';
import type { Answer, AnswerMode } from '../../../platform.ts';
import type { Call } from '../../call.ts';
import type { FormName } from '../submissions.ts';

export type PressName = Exclude<ActionName, FormName>;

/** A button: how it answers, said before it runs, and what it does. `row` is the id on the wire. */
export interface Press {
  readonly answer: AnswerMode;
  run(call: Call, row: number): Promise<Answer>;
}

/** Every button whose name begins so, and no other: each button stands in one room, and none is forgotten. */
export type PressesOf<Beginning extends string> = Record<
  Extract<PressName, `${Beginning}.${string}`>,
  Press
>;

type RowId = Branded<number, string>;

/** The message that the button stands on becomes what this gives. */
export function updates<Id extends RowId>(deed: (call: Call, id: Id) => Promise<Card>): Press {
  return {
    answer: 'update',
    run: async (call, row) => ({ answer: 'update', card: await deed(call, brand<Id>(row)) }),
  };
}

/** Opens what this gives. */
export function opens<Id extends RowId>(form: (call: Call, id: Id) => Promise<Form>): Press {
  return {
    answer: 'form',
    run: async (call, row) => ({ answer: 'form', form: await form(call, brand<Id>(row)) }),
  };
}

/** Only whoever pressed sees what this gives. */
export function whispers<Id extends RowId>(deed: (call: Call, id: Id) => Promise<Card>): Press {
  return {
    answer: 'whisper',
    run: async (call, row) => ({ answer: 'whisper', card: await deed(call, brand<Id>(row)) }),
  };
}
