import type { Account, Person } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { RoleScope } from '../store/roles.ts';
import type { Repositories, Store } from '../store/store.ts';

/** Who may change a cycle and decide on exceptions. */
export interface Managers {
  has(tx: Repositories, person: Person, scope: RoleScope): Promise<boolean>;
  /** As people, for a refusal that says who can. */
  all(tx: Repositories, scope: RoleScope): Promise<Person[]>;
}

/** The managers as the roster has them. */
const onRoster: Managers = {
  has: (tx, person, scope) => tx.roles.has(person.id, 'manager', scope),
  all: (tx, scope) => tx.roles.holders('manager', scope),
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
  return onRoster;
}
