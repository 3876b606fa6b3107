import type { CyclePlan, DeadlinePlan, Project } from '../cycle/cycle.ts';

/**
 * A plan that a file describes, with what relbot knows and the file does not say: what has happened and when, which
 * sign-offs are given, that the cycle is closed, where the project's people are.
 */
export function planAfterImport(
  before: CyclePlan | null,
  file: CyclePlan,
  owner: Project | null,
): CyclePlan {
  const project = withCountries(file.project, owner);
  if (before === null) return { ...file, project };
  const known = new Map(before.deadlines.map((deadline) => [deadline.key, deadline]));
  return {
    project,
    cycle: { ...file.cycle, closedAt: file.cycle.closedAt ?? before.cycle.closedAt },
    deadlines: file.deadlines.map((is) =>
      signedOff(known.get(is.key), happened(known.get(is.key), is)),
    ),
  };
}

/** Most formats cannot say it. */
function withCountries(said: CyclePlan['project'], owner: Project | null): CyclePlan['project'] {
  if (said.countries.length > 0 || owner === null) return said;
  return { ...said, countries: owner.countries };
}

/** A file of plans takes nothing back that has happened; one that says “actual” itself knows better. */
function happened(was: DeadlinePlan | undefined, is: DeadlinePlan): DeadlinePlan {
  if (was?.state !== 'actual' || is.state === 'actual') return is;
  return { ...is, state: was.state, when: was.when };
}

function signedOff(was: DeadlinePlan | undefined, is: DeadlinePlan): DeadlinePlan {
  if (was?.kind !== 'freeze' || is.kind !== 'freeze') return is;
  if (was.ends.by !== 'sign-off' || is.ends.by !== 'sign-off') return is;
  return is.ends.given === null ? { ...is, ends: was.ends } : is;
}
