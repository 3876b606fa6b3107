import type { CyclePlan, DeadlinePlan } from '../cycle/cycle.ts';
import { defaultEnd } from '../cycle/freeze-defaults.ts';
import { dateInWords } from '../time/time-words.ts';
import { UserError } from '../user-error.ts';

/**
 * The cycle without a deadline. A freeze that it ended ends with what usually ends it instead.
 *
 * @throws UserError where it has happened, or a stage begins with it.
 */
export function removeDeadline(before: CyclePlan, key: string): CyclePlan {
  const gone = before.deadlines.find((one) => one.key === key);
  if (gone === undefined) throw new Error(`No deadline of the cycle has the key ${key}.`);
  refuse(before, gone);
  const left = before.deadlines.filter((one) => one.key !== key);
  return {
    ...before,
    deadlines: left.map((one) =>
      one.kind === 'freeze' && one.ends.by === 'deadline' && one.ends.key === key
        ? { ...one, ends: defaultEnd(one, left) }
        : one,
    ),
  };
}

function refuse({ cycle }: CyclePlan, { key, name, state, when }: DeadlinePlan): void {
  if (state === 'actual') {
    throw new UserError(
      `${name} has happened, on ${dateInWords(when)}: what has happened is not taken out.`,
    );
  }
  const stage = cycle.stages.find(({ begins }) => begins.by === 'deadline' && begins.key === key);
  if (stage !== undefined) {
    throw new UserError(
      `The stage ${stage.name} begins with ${name}, so it cannot go. Move it instead, or import a schedule in which something else begins ${stage.name}.`,
    );
  }
}
