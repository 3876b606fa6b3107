import type { Person } from '../../domain/account.ts';
import type { Decider, WhyNot } from '../../domain/decide-exception.ts';
import type { Freeze } from '../../domain/deadline.ts';
import type { Exception } from '../../domain/exception.ts';
import type { ProjectId } from '../../domain/ids.ts';
import { approversOf, freezeKey, RELEASE_GROUP, type Group } from '../../domain/role.ts';
import { isManager, NotAllowed, type Call } from '../call.ts';
import { mayHaveAnotherAccount, whichAccountFirst } from '../people/one-account.ts';

/** Who decides on a freeze's exceptions. */
export interface Deciders {
  /** None is the release group. */
  readonly groups: readonly Group[];
  readonly approvers: readonly Person[];
  readonly managers: readonly Person[];
}

/** `freeze`: null asks for the freezes that no group has for itself. */
export async function decidersOn(
  { app, tx, now }: Call,
  projectId: ProjectId,
  freeze: Freeze | null,
): Promise<Deciders> {
  const scope = { projectId, now };
  const groups = freeze === null ? [] : await tx.policies.groupsFor(projectId, freezeKey(freeze));
  const approvers = approversOf(await tx.roles.list(scope), groups);
  return { groups, approvers, managers: await app.managers.all(tx, scope) };
}

/** The person who wants to decide, as the rule needs to know them. */
export async function deciderOf(
  call: Call,
  exception: Exception,
  freeze: Freeze,
): Promise<Decider> {
  const { person } = call;
  const { approvers } = await decidersOn(call, exception.projectId, freeze);
  return {
    person,
    isEntitled:
      approvers.some(({ id }) => id === person.id) || (await isManager(call, exception.projectId)),
    mayBeTwo: await mayHaveAnotherAccount(call),
  };
}

/** A refusal that says who can; never the requester. */
export async function mayNotDecide(
  call: Call,
  why: WhyNot,
  exception: Exception,
  freeze: Freeze,
): Promise<NotAllowed> {
  const { groups, approvers, managers } = await decidersOn(call, exception.projectId, freeze);
  const people = new Map([...approvers, ...managers].map((person) => [person.id, person]));
  people.delete(exception.requester.id);
  if (why === 'may be two') people.delete(call.person.id);
  return new NotAllowed(
    sentenceFor(call, why, exception, { groups, approvers }),
    exception.projectId,
    [...people.values()],
  );
}

function sentenceFor(
  call: Call,
  why: WhyNot,
  exception: Exception,
  { groups, approvers }: Pick<Deciders, 'groups' | 'approvers'>,
): string {
  switch (why) {
    case 'own request':
      return `Request #${exception.number} is your own, so someone else decides on it.`;
    case 'may be two':
      return whichAccountFirst(call);
    case 'not entitled': {
      if (approvers.length === 0) return 'Only a release manager can decide on a request.';
      const names =
        groups.length === 0 ? RELEASE_GROUP : groups.map(({ name }) => name).join(' or ');
      return `Only an approver of ${names}, or a release manager, can decide on request #${exception.number}.`;
    }
  }
}
