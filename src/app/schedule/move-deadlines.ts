import type { Card } from '../../cards/card.ts';
import { moveHow, moveWhich, moveWhither } from '../../cards/schedule/move-asked-back.ts';
import { unknownDeadline } from '../../cards/answers/which-deadline.ts';
import { instantOf, type Deadline } from '../../domain/cycle/deadline.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { moveDeadlines, type Move } from '../../domain/changing/move-deadlines.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { groupByInstant } from '../../domain/cycle/state.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Mentioned } from '../../language/intent.ts';
import { moveAsked, type MoveAsked } from '../../language/asked/move-asked.ts';
import { understand } from '../../language/understand.ts';
import { deadlinesOf, namesOf } from '../answers/ask.ts';
import { needGround, needManager, type Call, type Reading } from '../call.ts';
import { proposalThatStands } from './confirm-change.ts';
import { dayOf, targetOf } from './move-target.ts';
import { propose } from './propose-change.ts';
import { showChange } from './show-change.ts';
import { showSlipsOf } from './slips.ts';

const DEED = 'move a date';

/** The answer to “move rc1 to 3 September”: what would happen, with the button that does it. */
export async function offerMove(call: Call, said: string): Promise<Card> {
  await needManager(call, DEED);
  const { project, cycle } = needGround(call);
  const mentioned = mentionedIn(call, said);
  const [named = null] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  const near = named === null ? null : dayOf(named);
  const asked = moveAsked(said, { now: call.now, zone: project.zone, near });
  switch (mentioned.found) {
    case 'none':
      return unknownDeadline(mentioned.asked, deadlinesOf(cycle, mentioned.nearest), call.now);
    case 'several': {
      const among = deadlinesOf(cycle, mentioned.among);
      if (asked === null) return moveWhither(null);
      return await askWhich(call, mentioned.asked, among, asked);
    }
    case 'one': {
      if (asked === null || named === null) return moveWhither(named);
      const { kind } = asked.target;
      const also = kind === 'relative' || kind === 'weekday' ? [] : mentioned.also;
      const all: [Deadline, ...Deadline[]] = [named, ...deadlinesOf(cycle, also)];
      return await show(call, asked.cascade && asked.whole ? afterIt(call, named) : all, asked);
    }
    case 'nothing':
      if (asked === null || !asked.whole) return moveWhither(null);
      return await showWhole(call, asked);
  }
}

/** The reason may name other deadlines: "because feature freeze slipped". */
function mentionedIn(call: Call, said: string): Mentioned {
  const { project, cycle } = needGround(call);
  const why = moveAsked(said, { now: call.now, zone: project.zone })?.why ?? '';
  const words = why === '' ? said : said.replace(why, ' ');
  return understand(words, namesOf(cycle), { cycle }).mentioned;
}

/** "Push everything back a week": all that is ahead, in step. */
async function showWhole(call: Call, asked: MoveAsked): Promise<Card> {
  if (asked.target.kind !== 'by') {
    throw new UserError(
      'The whole schedule moves by a distance, not to one date. Say by how much, as in “push everything back a week”.',
    );
  }
  const { cycle } = needGround(call);
  const ahead = cycle.deadlines.filter(
    (one) => one.state === 'expected' && (instantOf(one) ?? 0) > call.now,
  );
  return await show(call, firstOf(ahead), { ...asked, cascade: true });
}

/** "Push everything after rc1 back a week": not the named one itself. */
function afterIt(call: Call, named: Deadline): readonly [Deadline, ...Deadline[]] {
  const { cycle } = needGround(call);
  const at = instantOf(named);
  const later = cycle.deadlines.filter(
    (one) => one.state === 'expected' && at !== null && (instantOf(one) ?? 0) > at,
  );
  return firstOf(later);
}

function firstOf(deadlines: readonly Deadline[]): readonly [Deadline, ...Deadline[]] {
  const [first, ...others] = groupByInstant(deadlines)[0]?.deadlines ?? [];
  if (first === undefined) throw new UserError('No deadline with a date is left to move.');
  return [first, ...others];
}

async function show(
  call: Call,
  deadlines: readonly [Deadline, ...Deadline[]],
  asked: MoveAsked,
): Promise<Card> {
  const id = await proposeMove(call, deadlines, asked);
  return await showChange(
    call,
    id,
    deadlines.map(({ key }) => key),
  );
}

async function proposeMove(
  call: Call,
  [first, ...others]: readonly [Deadline, ...Deadline[]],
  asked: MoveAsked,
): Promise<ProposalId> {
  const { project, cycle } = needGround(call);
  const before = planOfCycle(project, cycle);
  const move: Move = {
    keys: [first.key, ...others.map(({ key }) => key)],
    target: targetOf(asked, first, cycle),
    cascade: asked.cascade,
  };
  const after = moveDeadlines(before, move);
  return await propose(call, { kind: 'move', before, after, why: asked.why, undoes: null });
}

/** A name that fits several: each is worked out, and its button shows it. */
async function askWhich(
  call: Call,
  name: string,
  among: readonly Deadline[],
  asked: MoveAsked,
): Promise<Card> {
  const choices: { readonly deadline: Deadline; readonly proposal: ProposalId }[] = [];
  let why: UserError | null = null;
  for (const deadline of among.slice(0, 4)) {
    try {
      choices.push({ deadline, proposal: await proposeMove(call, [deadline], asked) });
    } catch (error) {
      // One that cannot move so is no choice; the others still are.
      if (!(error instanceof UserError)) throw error;
      why = error;
    }
  }
  if (choices.length === 0 && why !== null) throw why;
  return moveWhich(name, choices, among.length - choices.length);
}

/** The preview of one of several that were to choose from. */
export async function showProposedMove(call: Call, id: ProposalId): Promise<Card> {
  const { projectId, after } = await proposalThatStands(call, id);
  await needManager(call, DEED, projectId);
  const cycle = projectId === null ? null : await call.tx.cycles.byKey(projectId, after.cycle.key);
  if (cycle === null) throw new Error(`The cycle of the proposal ${id} is gone.`);
  return await showChange({ ...call, ground: { ...needGround(call), cycle } }, id);
}

/** What has moved is asked of the past; "do we have to move it" is not. */
const LOOKS_BACK = /^\W*(?:so |and |but )?(?:has|had|was|were|did|why|how (?:often|far|much))\b/i;

/** Of moving without moving: asked about, doubted, denied. Nothing changes. */
export async function speakOfMoves(
  call: Reading,
  said: string,
  mentioned: Mentioned,
): Promise<Card> {
  const { cycle } = needGround(call);
  const [named = null] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  if (LOOKS_BACK.test(said)) return await showSlipsOf(call, named);
  return moveHow(named);
}
