import { freezeKey, RELEASE_GROUP } from '../../../domain/people/role.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { ExceptionId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Panel } from '../../../domain/exceptions/deciding/vote.ts';
import type { Call } from '../../call.ts';
import { isOneOfThem } from '../register/read-by.ts';
import { decidersOn, type DecidingMeans } from './deciders.ts';

/** A request with all that decides on it at this moment; null when it, or its freeze, is not there. */
export async function findDossier(means: DecidingMeans, id: ExceptionId): Promise<Dossier | null> {
  const { tx } = means;
  const exception = await tx.exceptions.byId(id);
  const freeze = exception === null ? null : await tx.deadlines.byId(exception.freezeId);
  if (exception === null || freeze?.kind !== 'freeze') return null;
  const { projectId } = exception;
  const { rules } = await tx.policies.of(projectId, freezeKey(freeze));
  return {
    exception,
    freeze,
    votes: await tx.votes.of(id),
    rules,
    panel: panelOf(await decidersOn(means, projectId, freeze)),
    project: await tx.projects.byId(projectId),
    cycle: await tx.cycles.byId(exception.cycleId),
    used: await tx.exceptions.grantedOf(freeze.id),
    acknowledged: await tx.acknowledgements.of(id),
  };
}

/** The same for somebody who pressed a button; of what they may not read they are told what they would be of none. */
export async function dossierOf(call: Call, id: ExceptionId): Promise<Dossier> {
  const dossier = await findDossier(call, id);
  if (dossier !== null) {
    const { exception, freeze } = dossier;
    if (!exception.isRestricted || (await isOneOfThem(call, exception, freeze))) return dossier;
  }
  throw new UserError('I no longer have that request. It may be from another relbot.');
}

function panelOf({ byGroup, managers }: Awaited<ReturnType<typeof decidersOn>>): Panel {
  const groups = byGroup.map(({ group, approvers }) => ({
    name: group?.name ?? RELEASE_GROUP,
    approvers,
  }));
  return { groups, managers };
}
