import type { Person } from '../../domain/people/account.ts';
import type { Call } from '../call.ts';
import { personNamed } from './person-named.ts';

/** The people whom an order names, each once. */
export async function namedOnes(call: Call, who: readonly string[]): Promise<Person[]> {
  const found = new Map<Person['id'], Person>();
  for (const name of who) {
    const person = await personNamed(call, name);
    found.set(person.id, person);
  }
  return [...found.values()];
}
