import type { Account, Person } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Repositories, Store } from '../store/store.ts';

/** Who may change a cycle and decide on exceptions. */
export interface Managers {
  has(person: Person): boolean;
  /** As people, for a refusal that says who can. */
  all(tx: Repositories): Promise<Person[]>;
}

/**
 * Makes the declared managers known: the accounts of one are linked, so that a vote counts per person whatever platform
 * it comes from.
 */
export async function declareManagers(
  store: Store,
  declared: readonly (readonly Account[])[],
): Promise<Managers> {
  const ids: PersonId[] = [];
  await store.transact(async (tx) => {
    for (const accounts of declared) ids.push(await tx.people.link(accounts));
  });
  return {
    has: (person) => ids.includes(person.id),
    async all(tx) {
      const people: Person[] = [];
      for (const id of ids) people.push(await tx.people.byId(id));
      return people;
    },
  };
}
