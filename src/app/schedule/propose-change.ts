import type { ChangeName } from '../../domain/changing/change.ts';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import type { ChangeId, ProjectId, ProposalId } from '../../domain/ids.ts';
import { needGround, type Call } from '../call.ts';

/** A change that waits for its button. */
export interface Proposing {
  readonly kind: ChangeName;
  /** Null where the change makes the cycle. */
  readonly before: CyclePlan | null;
  readonly after: CyclePlan;
  readonly why: string | null;
  readonly undoes: ChangeId | null;
}

/**
 * Keeps what a sentence or a form asked for until somebody confirms it: the button has only its number.
 *
 * @param projectId null where the change makes the project, too.
 */
export async function propose(
  call: Call,
  proposing: Proposing,
  projectId: ProjectId | null = needGround(call).project.id,
): Promise<ProposalId> {
  return await call.tx.proposals.add(
    { ...proposing, projectId, personId: call.person.id, spot: call.place.spot },
    call.now,
  );
}
