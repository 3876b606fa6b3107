import type { Card } from '../../cards/card.ts';
import type { Form } from '../../cards/form.ts';
import {
  freezeRules,
  freezeRulesChanged,
  freezeRulesForm,
  freezeRulesPreview,
} from '../../cards/schedule/freeze-rules.ts';
import { invalidSubmission } from '../../cards/refusals.ts';
import { wireId } from '../../cards/wire-id.ts';
import { CHANGE_KINDS, type ChangeKind, type Freeze } from '../../domain/cycle/deadline.ts';
import type { DeadlineId } from '../../domain/ids.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { UserError } from '../../domain/user-error.ts';
import { changeKindsIn } from '../../language/asked/change-kinds.ts';
import type { FreezeRulesOrder } from '../../language/orders/freeze-rules.ts';
import type { SubmitAnswer } from '../../platform.ts';
import { isManager, needGround, needManager, type Call, type Reading } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { deadlineNamed } from '../answers/named-deadline.ts';
import { propose } from './propose-change.ts';

const DEED = 'change what a freeze forbids';

/** Says what a freeze forbids, or shows what it would forbid. */
export async function orderFreezeRules(call: Call, order: FreezeRulesOrder): Promise<Card> {
  if (order.order === 'freeze-rules') {
    return sayFreezeRules(call, order.freeze, await isManager(call));
  }
  const { freeze, card } = freezeNamed(call, order.freeze);
  return freeze === null ? card : await offer(call, freeze, forbidsAfter(freeze, order));
}

/** The answer to "what does feature freeze forbid". */
export function sayFreezeRules(call: Omit<Reading, 'tx'>, name: string, mayChange: boolean): Card {
  const { freeze, card } = freezeNamed(call, name);
  return freeze === null ? card : freezeRules(needGround(call).cycle, freeze, mayChange);
}

function freezeNamed(
  call: Omit<Reading, 'tx'>,
  name: string,
):
  | { readonly freeze: Freeze; readonly card: null }
  | { readonly freeze: null; readonly card: Card } {
  const { deadline, card } = deadlineNamed(call, name);
  if (deadline === null) return { freeze: null, card };
  if (deadline.kind === 'freeze') return { freeze: deadline, card: null };
  throw new UserError(`${deadline.name} is no freeze, so it forbids nothing.`);
}

function forbidsAfter(
  { forbids }: Freeze,
  { how, kinds }: Extract<FreezeRulesOrder, { order: 'change-freeze-rules' }>,
): readonly ChangeKind[] {
  switch (how) {
    case 'only':
      return kinds;
    case 'allow':
      return forbids.filter((kind) => !kinds.includes(kind));
    case 'also forbid':
      return CHANGE_KINDS.filter((kind) => forbids.includes(kind) || kinds.includes(kind));
  }
}

async function offer(call: Call, freeze: Freeze, forbids: readonly ChangeKind[]): Promise<Card> {
  await needManager(call, DEED);
  if (
    forbids.length === freeze.forbids.length &&
    forbids.every((kind) => freeze.forbids.includes(kind))
  ) {
    throw new UserError(`${freeze.name} says so already. Nothing has changed.`);
  }
  const { project, cycle } = needGround(call);
  const before = planOfCycle(project, cycle);
  const proposal = await propose(call, {
    kind: 'rules',
    before,
    after: {
      ...before,
      deadlines: before.deadlines.map((one) =>
        one.kind === 'freeze' && one.key === freeze.key ? { ...one, forbids } : one,
      ),
    },
    why: null,
    undoes: null,
  });
  return freezeRulesPreview(cycle, freeze, forbids, call.now, proposal);
}

/** Opens the rule for changing; who may not change it is told before they type. */
export async function openFreezeRules(call: Call, id: DeadlineId): Promise<Form> {
  await needManager(call, DEED);
  return freezeRulesForm(await freezeOf(call, id));
}

/** What came back: the preview with its button, or what could not be read. */
export async function submitFreezeRules(
  call: Call,
  id: DeadlineId,
  typed: string,
): Promise<SubmitAnswer> {
  const freeze = await freezeOf(call, id);
  const forbids = changeKindsIn(typed);
  if (forbids === null) {
    const sentence = `Name kinds of change, with commas between them: ${CHANGE_KINDS.join(', ')}; or everything, or nothing.`;
    return {
      answer: 'invalid',
      errors: [{ field: 'kinds', sentence }],
      card: invalidSubmission([sentence], wireId('freeze-rules.open-form', id)),
    };
  }
  return { answer: 'whisper', card: await offer(call, freeze, forbids) };
}

async function freezeOf(call: Call, id: DeadlineId): Promise<Freeze> {
  const freeze = needGround(call).cycle.deadlines.find((deadline) => deadline.id === id);
  if (freeze?.kind === 'freeze') return freeze;
  throw new UserError('That freeze is no longer in the schedule. Ask “schedule” for all that are.');
}

/** The new rule is told wherever the freeze itself is told. */
export async function tellFreezeRules(
  call: Call,
  { project, cycle, diff }: ChangedCycle,
): Promise<Card> {
  const { tx, app, now, person } = call;
  const key = diff.changed[0]?.is.key;
  const freeze = cycle.deadlines.find((deadline) => deadline.key === key);
  if (freeze?.kind !== 'freeze') throw new Error('A rule was changed, and of no freeze.');
  const card = freezeRulesChanged(cycle, freeze, person.name);
  for (const { id, spot } of await tx.places.subscribed(project.id)) {
    // Where the preview stands it has become the same card.
    if (id === call.place.id) continue;
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
  }
  return card;
}
