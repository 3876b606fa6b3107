import type { Person } from '../../../domain/people/account.ts';
import type { Actor, WhyNot } from '../../../domain/exceptions/deciding/deed.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { ProjectId } from '../../../domain/ids.ts';
import { approversOf, freezeKey, RELEASE_GROUP, type Group } from '../../../domain/people/role.ts';
import { votersOf } from '../../../domain/exceptions/deciding/vote.ts';
import type { Instant } from '../../../domain/time/time.ts';
import type { Repositories } from '../../../store/store.ts';
import type { App } from '../../app.ts';
import { isManager, NotAllowed, type Call } from '../../call.ts';
import { mayHaveAnotherAccount, whichAccountFirst } from '../../people/one-account.ts';

/** What a request, and who decides on it, is read with. */
export interface DecidingMeans {
  readonly app: Pick<App, 'managers'>;
  readonly tx: Repositories;
  readonly now: Instant;
}

/** Who decides on a freeze's exceptions. */
export interface Deciders {
  /** None is the release group. */
  readonly groups: readonly Group[];
  readonly approvers: readonly Person[];
  /** The approvers group by group; null is the release group. */
  readonly byGroup: readonly { readonly group: Group | null; readonly approvers: Person[] }[];
  readonly managers: readonly Person[];
}

/** `freeze`: null asks for the freezes that no group has for itself. */
export async function decidersOn(
  { app, tx, now }: DecidingMeans,
  projectId: ProjectId,
  freeze: Freeze | null,
): Promise<Deciders> {
  const scope = { projectId, now };
  const groups = freeze === null ? [] : (await tx.policies.of(projectId, freezeKey(freeze))).groups;
  const roles = await tx.roles.list(scope);
  const byGroup =
    groups.length === 0
      ? [{ group: null, approvers: approversOf(roles, []) }]
      : groups.map((group) => ({ group, approvers: approversOf(roles, [group]) }));
  return {
    groups,
    approvers: approversOf(roles, groups),
    byGroup,
    managers: await app.managers.all(tx, scope),
  };
}

/** Whoever does something with a request, as the rule needs to know them. */
export async function actorOf(call: Call, { exception, panel }: Dossier): Promise<Actor> {
  const { person } = call;
  const manages = await isManager(call, exception.projectId);
  const approves = panel.groups.some(({ approvers }) =>
    approvers.some(({ id }) => id === person.id),
  );
  return {
    person,
    isEntitled: approves || manages,
    isManager: manages,
    mayBeTwo: await mayHaveAnotherAccount(call),
  };
}

/** A refusal that says who can. */
export function mayNot(call: Call, why: WhyNot, dossier: Dossier): NotAllowed {
  const { exception } = dossier;
  const people = new Map(whoCan(why, dossier).map((person) => [person.id, person]));
  if (why === 'may be two') people.delete(call.person.id);
  return new NotAllowed(sentenceFor(call, why, dossier), exception.projectId, [...people.values()]);
}

function whoCan(why: WhyNot, { exception, panel }: Dossier): readonly Person[] {
  const { requester } = exception;
  const others = panel.managers.filter(({ id }) => id !== requester.id);
  switch (why) {
    case 'not the requester':
      return [requester, ...others];
    case 'not a manager':
      return others;
    case 'not of the request':
      return [requester, ...votersOf(panel, exception).values()];
    case 'own request':
    case 'not entitled':
    case 'may be two':
      return [...votersOf(panel, exception).values()];
  }
}

function sentenceFor(call: Call, why: WhyNot, { exception, panel }: Dossier): string {
  const { number, requester } = exception;
  switch (why) {
    case 'own request':
      return `Request #${number} is your own, so someone else decides on it.`;
    case 'may be two':
      return whichAccountFirst(call);
    case 'not a manager':
      return `Only a release manager can decide on request #${number} alone.`;
    case 'not the requester':
      return `Request #${number} is ${requester.name}’s: they withdraw it, or a release manager does.`;
    case 'not of the request':
      return `Only ${requester.name}, who asked, or somebody who decides on request #${number} can say so.`;
    case 'not entitled': {
      const { groups } = panel;
      if (groups.every(({ approvers }) => approvers.length === 0)) {
        return 'Only a release manager can decide on a request.';
      }
      const names = groups.map(({ name }) => name).join(' or ') || RELEASE_GROUP;
      return `Only an approver of ${names}, or a release manager, can decide on request #${number}.`;
    }
  }
}
