import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';
import { dated, isBefore } from './days.ts';
import { type Found, look, mistake } from './finding.ts';

/** Two deadlines of one name: on different days they contradict each other, else one is enough. */
export function sameName({ deadlines }: Cycle): Found[] {
  return deadlines.flatMap((deadline, index) =>
    deadlines.slice(index + 1).flatMap((other) => {
      if (!areCalledTheSame(deadline, other)) return [];
      const both = [deadline, other];
      return disagree(deadline, other)
        ? [
            mistake(
              both,
              `${dated(deadline)} stands again with another date, ${dated(other)}: keep the right one.`,
            ),
          ]
        : [
            look(
              both,
              `${dated(deadline)} stands twice: keep one, or give them names that tell them apart.`,
            ),
          ];
    }),
  );
}

/** The rule that needs two cycles to look at: not one of those that look at one. */
export const TWO_SOURCES = {
  name: 'two sources',
  why: 'two files of one cycle, or a file and what is stored, give one deadline two dates',
} as const;

/**
 * Dates of `cycle` that another source of the same cycle contradicts.
 *
 * @param whereOf says where the deadline with that key stands in the other source.
 */
export function disagreements(
  cycle: Cycle,
  other: Cycle,
  whereOf: (key: string) => string,
): Found[] {
  return cycle.deadlines.flatMap((deadline) => {
    const rivals = other.deadlines.filter((one) => areTheSame(one, deadline));
    if (rivals.length === 0 || !rivals.every((rival) => disagree(deadline, rival))) return [];
    const dates = rivals.map((rival) => `${whereOf(rival.key)}, ${dated(rival)}`).join(', and ');
    return [
      mistake(
        [deadline],
        `${dated(deadline)} has another date in ${dates}: correct the one that is wrong.`,
      ),
    ];
  });
}

/** Sources may call one deadline by its name and by its alias. */
function areTheSame(one: Deadline, other: Deadline): boolean {
  if (areCalledTheSame(one, other)) return true;
  const isAlias = (name: string, { aliases }: Deadline) =>
    aliases.some((alias) => plain(alias) === plain(name));
  return (
    one.owner === other.owner &&
    one.kind === other.kind &&
    (isAlias(one.name, other) || isAlias(other.name, one))
  );
}

function areCalledTheSame(one: Deadline, other: Deadline): boolean {
  return one.owner === other.owner && plain(one.name) === plain(other.name);
}

function plain(name: string): string {
  return name
    .trim()
    .replaceAll(/[\s_-]+/g, ' ')
    .toLowerCase();
}

/** A week and a day in it agree. */
function disagree(one: Deadline, other: Deadline): boolean {
  return isBefore(one, other) || isBefore(other, one);
}
