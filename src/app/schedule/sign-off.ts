import type { Card } from '../../cards/card.ts';
import { untilInWords } from '../../cards/meaning.ts';
import { signedOff, signOffPreview } from '../../cards/schedule/sign-off.ts';
import type { Cycle, CyclePlan } from '../../domain/cycle/cycle.ts';
import { cycleWithPlan } from '../../domain/changing/cycle-with-plan.ts';
import { instantOf, type Freeze } from '../../domain/cycle/deadline.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { freezeEndsAt, freezesInForce, freezesOf } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Proposal } from '../../store/schedule/proposals.ts';
import { needGround, needManager, type Call } from '../call.ts';
import type { ChangedCycle } from './change-cycle.ts';
import { deadlineNamed } from '../answers/named-deadline.ts';
import { propose } from './propose-change.ts';

/** The answer to "sign off the beta freeze": what that opens, and the button that does it. */
export async function offerSignOff(call: Call, name: string | null): Promise<Card> {
  await needManager(call, 'sign off a freeze');
  const { cycle } = needGround(call);
  if (name === null) return await offer(call, onlyOne(cycle, call.now));
  const { deadline, card } = deadlineNamed(call, name);
  if (deadline === null) return card;
  if (deadline.kind === 'freeze') return await offer(call, deadline);
  throw new UserError(`${deadline.name} is no freeze, so there is nothing to sign off.`);
}

function onlyOne(cycle: Cycle, now: Instant): Freeze {
  const waiting = freezesInForce(cycle, now).filter(({ until }) => until === 'sign-off');
  const [first, ...others] = waiting;
  if (first === undefined) {
    throw new UserError(`No freeze of ${cycle.name} that is in force waits for a sign-off.`);
  }
  if (others.length === 0) return first.freeze;
  const names = waiting.map(({ freeze }) => freeze.name).join(', ');
  throw new UserError(`More than one freeze waits for a sign-off: ${names}. Say which one.`);
}

async function offer(call: Call, freeze: Freeze): Promise<Card> {
  const { project, cycle } = needGround(call);
  const { tx, now } = call;
  const begins = instantOf(freeze);
  if (freeze.ends.by !== 'sign-off') {
    const until = untilInWords(freeze, freezeEndsAt(cycle, freeze));
    throw new UserError(
      `${freeze.name} holds ${until} and needs no sign-off. To end it sooner, move that date.`,
    );
  }
  if (freeze.ends.given !== null) throw new UserError(`${freeze.name} is signed off already.`);
  if (begins === null || begins > now) {
    throw new UserError(`${freeze.name} has not begun, so there is nothing to sign off yet.`);
  }
  const before = planOfCycle(project, cycle);
  const after = withSignOff(before, freeze.key, now);
  const proposal = await propose(call, {
    kind: 'sign-off',
    before,
    after,
    why: null,
    undoes: null,
  });
  return signOffPreview(
    cycleWithPlan(cycle, before, after),
    freeze,
    await tx.places.subscribed(project.id),
    now,
    proposal,
  );
}

function withSignOff(plan: CyclePlan, key: string, given: Instant): CyclePlan {
  return {
    ...plan,
    deadlines: plan.deadlines.map((one) =>
      one.kind === 'freeze' && one.key === key && one.ends.by === 'sign-off'
        ? { ...one, ends: { by: 'sign-off', given } }
        : one,
    ),
  };
}

/** A sign-off is given when it is confirmed, not when it was proposed. */
export function signedOffNow({ before, after }: Proposal, now: Instant): CyclePlan {
  const open = new Set(
    before?.deadlines.flatMap((one) =>
      one.kind === 'freeze' && one.ends.by === 'sign-off' && one.ends.given === null
        ? [one.key]
        : [],
    ),
  );
  const given = after.deadlines.filter(
    (one) => one.kind === 'freeze' && one.ends.by === 'sign-off' && one.ends.given !== null,
  );
  return given
    .filter(({ key }) => open.has(key))
    .reduce((plan, { key }) => withSignOff(plan, key, now), after);
}

/** Its end is told at once: a notice is planned for what is to come. */
export async function tellSignOff(
  call: Call,
  { project, cycle, diff }: ChangedCycle,
): Promise<Card> {
  const { tx, app, now, person } = call;
  const key = diff.changed[0]?.is.key;
  const freeze = freezesOf(cycle).find((one) => one.key === key);
  if (freeze === undefined) throw new Error('A freeze was signed off and is not there.');
  const card = signedOff(cycle, freeze, person.name, now);
  for (const { id, spot } of await tx.places.subscribed(project.id)) {
    // Where the preview stands it has become the same card.
    if (id === call.place.id) continue;
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, app.names.postKey(), now);
  }
  return card;
}
