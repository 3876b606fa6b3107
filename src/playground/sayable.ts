import { namesOf } from '../app/answers/ask.ts';
import type { Cycle } from '../domain/cycle/cycle.ts';
import type { Deadline } from '../domain/cycle/deadline.ts';
import { prepare, type Names } from '../language/names/names.ts';
import { understand } from '../language/understand.ts';

/** Letters, numbers and the signs that names are written with: what one would type. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .,:’'()/&+-]{1,49}$/u;

/**
 * Whether whoever says a deadline's name is understood. A schedule that was pasted may have names that nobody would say,
 * or two of the same; they are not put into anybody's mouth.
 */
export function sayableIn(cycle: Cycle): (deadline: Deadline) => boolean {
  let names: Names | null = null;
  return ({ id, name }) => {
    if (!PLAIN.test(name)) return false;
    names ??= prepare(namesOf(cycle), cycle);
    const { mentioned } = understand(`when is ${name}`, names);
    return mentioned.found === 'one' && mentioned.deadline.id === id && mentioned.also.length === 0;
  };
}
