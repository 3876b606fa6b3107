import type { Person } from '../../domain/people/account.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Call } from '../call.ts';

/** Who is asked for has to be named as the platform names people: anything else may be anybody. */
export async function personNamed(call: Call, who: string): Promise<Person> {
  const wanted = who.toLowerCase();
  const named = call.mentions.filter(({ name }) => name.toLowerCase() === wanted);
  const [first, ...others] = named;
  if (first === undefined) {
    throw new UserError(
      `I see nobody called “${who}” named here. Name the person with an @, as your chat offers it, so that I know who is meant.`,
    );
  }
  if (others.length > 0) {
    throw new UserError(`Two people here are called ${first.name}. Name one of them at a time.`);
  }
  return await call.tx.people.meet(first.account, first.name, first.zone);
}
