import type { Card } from '../../cards/card.ts';
import { changeConfirmed, changeDropped } from '../../cards/schedule/change-confirmed.ts';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import { releaseNow } from '../../domain/changing/release-now.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { ChangeName } from '../../domain/changing/change.ts';
import { samePlan } from '../../domain/changing/cycle-diff.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Proposal } from '../../store/schedule/proposals.ts';
import { tellFreezeRules } from './freeze-rules.ts';
import { tellCountries } from './countries.ts';
import { tellPlan } from './show-plan.ts';
import { tellAdded } from './add-deadline.ts';
import { isManager, needManager, type Call } from '../call.ts';
import { tellRemoved } from './remove-deadline.ts';
import { tellRelease } from './release-cycle.ts';
import { tellMoved } from './show-change.ts';
import { signedOffNow, tellSignOff } from './sign-off.ts';
import { changeCycle, planKnown, type ChangedCycle } from './change-cycle.ts';

/** What else follows from a change of this kind, and what the card says that its preview becomes. */
type Aftermath = (call: Call, changed: ChangedCycle, proposal: Proposal) => Promise<Card>;

const AFTERMATH: Partial<Record<ChangeName, Aftermath>> = {
  plan: tellPlan,
  countries: tellCountries,
  add: tellAdded,
  remove: tellRemoved,
  move: tellMoved,
  undo: tellMoved,
  rules: tellFreezeRules,
  'sign-off': tellSignOff,
  release: tellRelease,
};

/**
 * Carries out what was proposed. Whoever presses needs to be a manager now, and the cycle has to stand as it stood when
 * the preview was shown: what was shown is what happens.
 */
export async function confirmChange(call: Call, id: ProposalId): Promise<Card> {
  const { projectId } = await openProposal(call, id);
  await needManager(call, 'change the schedule', projectId);
  const proposal = await proposalThatStands(call, id);
  const { tx, app, now, person, place } = call;
  const after = asOf(proposal, now);
  const changed = await changeCycle({ tx, names: app.names, files: app.files, now }, after, {
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    kind: proposal.kind,
    why: proposal.why,
    undoes: proposal.undoes,
  });
  await tx.proposals.end(id, 'done', person.id, now);
  const aftermath = AFTERMATH[proposal.kind];
  return aftermath === undefined
    ? changeConfirmed(changed.cycle, changed.diff, person.name, now)
    : await aftermath(call, changed, proposal);
}

/** What happens at the press happens then, and not when it was proposed. */
function asOf(proposal: Proposal, now: Instant): CyclePlan {
  switch (proposal.kind) {
    case 'sign-off':
      return signedOffNow(proposal, now);
    case 'release':
      return proposal.before === null ? proposal.after : releaseNow(proposal.before, now);
    default:
      return proposal.after;
  }
}

/** The one who asked, or a manager, lets it be. */
export async function dropChange(call: Call, id: ProposalId): Promise<Card> {
  const proposal = await openProposal(call, id);
  if (proposal.personId !== call.person.id && !(await isManager(call, proposal.projectId))) {
    throw new UserError('Only the person who asked for this, or a release manager, can cancel it.');
  }
  await call.tx.proposals.end(id, 'withdrawn', call.person.id, call.now);
  return changeDropped(call.person.name);
}

/**
 * A proposal that can still be carried out as it was shown.
 *
 * @throws UserError when it has ended, or the cycle is another one by now.
 */
export async function proposalThatStands(call: Call, id: ProposalId): Promise<Proposal> {
  const proposal = await openProposal(call, id);
  if (stillStands(proposal, await planKnown(call.tx, proposal.after))) return proposal;
  throw new UserError(
    'The schedule has changed since this was shown, so nothing was done. Ask for it again to see what it would do now.',
  );
}

async function openProposal({ tx }: Call, id: ProposalId): Promise<Proposal> {
  const proposal = await tx.proposals.byId(id);
  if (proposal === null) throw new UserError('I no longer have what was proposed here. Ask again.');
  switch (proposal.state) {
    case 'open':
      return proposal;
    case 'done':
      throw new UserError('This has been confirmed already. Nothing more has changed.');
    case 'withdrawn':
      throw new UserError('This was cancelled, and nothing was changed. Ask for it again.');
  }
}

function stillStands({ before }: Proposal, current: Proposal['before']): boolean {
  if (before === null || current === null) return before === current;
  return samePlan(before, current);
}
