import type { Person } from '../domain/people/account.ts';
import { plain, type Inline } from './card.ts';
import { line, list } from './cut.ts';

export const personName = (person: Pick<Person, 'name'>): string => line(person.name, 60);

/**
 * "Ana, Ben or one person whom I have not met yet": in words, for where a mention would call them. Whoever was only
 * declared by an account is known by its id alone, which tells people nothing.
 */
export function namesInWords(people: readonly Person[], max: number, word: 'and' | 'or'): string {
  const isMet = ({ name, accounts }: Person) => accounts.every(({ user }) => user !== name);
  const met = people.filter(isMet).map(personName);
  const others = people.length - met.length;
  if (others === 0) return list(met, max, word);
  const unmet = `${others === 1 ? 'one person' : `${others} people`} whom I have not met yet`;
  return list([...met, unmet], max + unmet.length, word);
}

/** A person, named as each platform names its users. */
export function userNode(person: Person): Inline {
  return { kind: 'user', accounts: person.accounts, name: personName(person) };
}

const SHOWN = 8;

/** "Ana, Ben and 2 more" */
export function peopleNodes(people: readonly Person[], word: 'and' | 'or'): Inline[] {
  const shown = people.slice(0, SHOWN);
  const left = people.length - shown.length;
  const nodes = shown.flatMap((person, index) => {
    const last = left === 0 && index === shown.length - 1;
    const gap = index === 0 ? '' : last ? ` ${word} ` : ', ';
    return gap === '' ? [userNode(person)] : [plain(gap), userNode(person)];
  });
  return left > 0 ? [...nodes, plain(` and ${left} more`)] : nodes;
}
