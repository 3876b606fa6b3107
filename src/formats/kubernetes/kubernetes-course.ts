import { UNSAID } from '../../domain/cycle/deadline.ts';
import type { DeadlinePlan, Stage, StageName } from '../../domain/cycle/cycle.ts';
import { defaultEnd, defaultForbids } from '../../domain/cycle/freeze-defaults.ts';
import { resolveWall } from '../../domain/time/resolve.ts';
import { wallTime } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { FIRST_CANDIDATE, START, THAW } from './kubernetes-names.ts';
import type { SaidByName } from '../usual-names.ts';

/** A row as a deadline of which only a freeze's end is still open. */
export interface UnendedRow
  extends Pick<
    DeadlinePlan,
    'key' | 'name' | 'aliases' | 'when' | 'until' | 'owner' | 'note' | 'link'
  > {
  readonly said: SaidByName;
  readonly line: number;
}

/** Thaw ends the code and the test freeze; the others end as freezes of their kind do. */
export function withEnd(
  { said, line: _line, ...rest }: UnendedRow,
  all: readonly UnendedRow[],
): DeadlinePlan {
  if (said.kind !== 'freeze') return { kind: said.kind, ...UNSAID, ...rest };
  const thaw = all.find(({ name }) => name === THAW);
  const thaws =
    /^(?:code|test) freeze$/i.test(rest.name) && thaw !== undefined && isAfter(thaw, rest);
  const others = all.map(({ said: kind, ...other }) => ({ ...other, ...kind }));
  const ends = thaws
    ? ({ by: 'deadline', key: thaw.key } as const)
    : defaultEnd({ ...rest, freeze: said.freeze }, others);
  return { ...said, forbids: defaultForbids(said.freeze), ends, ...UNSAID, ...rest };
}

function isAfter(one: Pick<UnendedRow, 'when'>, other: Pick<UnendedRow, 'when'>): boolean {
  if (one.when.precision === 'undecided' || other.when.precision === 'undecided') return true;
  return one.when.at > other.when.at;
}

/**
 * Design until the enhancements are agreed on; Development until code freeze; QA until the first candidate. A stage whose
 * deadline is missing, undecided or before the one of the stage that it follows is left out.
 */
export function stagesOf(deadlines: readonly UnendedRow[]): Stage[] {
  const stages: Stage[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const begun = (name: StageName, says: (one: UnendedRow) => boolean) => {
    const by = deadlines.find(says);
    if (by === undefined || by.when.precision === 'undecided' || by.when.at < last) return;
    last = by.when.at;
    stages.push({ name, begins: beginOf(by) });
  };
  begun('Design', ({ name }) => name === START);
  begun('Development', ({ name }) => /^enhancements freeze$/i.test(name));
  begun('QA', ({ said }) => said.kind === 'freeze' && said.freeze === 'code');
  begun('Release', ({ name }) => FIRST_CANDIDATE.test(name));
  return stages;
}

/** A cycle begins with its day, not with that day's end. */
function beginOf({ name, key, when }: UnendedRow): Stage['begins'] {
  if (name !== START || when.precision !== 'day') return { by: 'deadline', key };
  return { by: 'instant', at: resolveWall(when.date, wallTime('00:00'), UTC).at };
}
