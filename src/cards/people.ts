import type { Person } from '../domain/account.ts';
import { plain, type Inline } from './card.ts';
import { line } from './cut.ts';

export const personName = (person: Pick<Person, 'name'>): string => line(person.name, 60);

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
