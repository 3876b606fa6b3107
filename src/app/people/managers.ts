import type { Account, Person } from '../../domain/people/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { RoleScope } from '../../store/people/roles.ts';
import type { Repositories, Store } from '../../store/store.ts';
import { standingIn } from './attendance.ts';

/** Who may change a cycle and decide on exceptions: the managers, and who stands in for one just now. */
export interface Managers {
  has(tx: Repositories, person: Person, scope: RoleScope): Promise<boolean>;
  /** As people, for a refusal that says who can. */
  all(tx: Repositories, scope: RoleScope): Promise<Person[]>;
}

/** The managers as the roster has them. */
export const managersOnRoster: Managers = {
  async has(tx, person, scope) {
    if (await tx.roles.has(person.id, 'manager', scope)) return true;
    return (await standingIn(tx, scope)).some(({ standIn }) => standIn.id === person.id);
  },

  async all(tx, scope) {
    const managers = await tx.roles.holders('manager', scope);
    const standIns = (await standingIn(tx, scope)).map(({ standIn }) => standIn);
    const each = new Map([...managers, ...standIns].map((person) => [person.id, person]));
    return [...each.values()];
  },
};
/**
 * Makes the declared managers known: the accounts of one are linked, so that a vote counts per person whatever platform
 * it comes from. Those that the settings no longer declare are managers no more, unless chat made them so.
 */
export async function declareManagers(
  store: Store,
  declared: readonly (readonly Account[])[],
  now: Instant,
): Promise<Managers> {
  await store.transact(async (tx) => {
    const ids: PersonId[] = [];
    for (const accounts of declared) ids.push(await tx.people.link(accounts));
    await tx.roles.declare(ids, now);
  });
  return managersOnRoster;
}
