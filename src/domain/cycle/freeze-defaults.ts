import type { DeadlinePlan } from './cycle.ts';
import { CHANGE_KINDS, type ChangeKind, type FreezeEnd, type FreezeKind } from './deadline.ts';
import { inOrder } from './deadline-order.ts';

/**
 * What a freeze forbids unless its file says otherwise. A freeze that forbids no kind of change still closes something:
 * a list of projects, of designs or of libraries, none of which is a change that somebody lands.
 */
const FORBIDS: Record<FreezeKind, readonly ChangeKind[]> = {
  // A change of the interface is not a fix; dependencies have a freeze of their own.
  feature: ['feature', 'UI'],
  // Only what would hold up the release.
  code: CHANGE_KINDS.filter((kind) => kind !== 'regression fix'),
  // Interface changes nearly always bring strings, and break screenshots and translations even where they do not.
  string: ['strings', 'UI'],
  docs: ['docs'],
  dependency: ['dependency'],
  // The last library releases are out; changes to everything else go on.
  library: [],
  membership: [],
  // What is designed may still be built.
  specification: [],
  // What is proposed may still land, until the feature freeze.
  proposal: [],
  other: [],
};

export function defaultForbids(freeze: FreezeKind): readonly ChangeKind[] {
  return FORBIDS[freeze];
}

/** What a freeze's end is worked out from. */
export interface FreezeToEnd {
  readonly key: string;
  readonly name: string;
  readonly freeze: FreezeKind;
  readonly owner: string | null;
  readonly when: DeadlinePlan['when'];
}

/** The same of any deadline, and of one whose own end is not known yet. */
export type Candidate = Pick<DeadlinePlan, 'key' | 'name' | 'kind' | 'owner' | 'when'> & {
  readonly freeze?: FreezeKind;
};

/**
 * What ends a freeze unless its file says otherwise: the first of its usual ends that the cycle has and that comes
 * after it, the release at last; a sign-off where even that is over.
 */
export function defaultEnd(freeze: FreezeToEnd, deadlines: readonly Candidate[]): FreezeEnd {
  const inTime = inOrder(deadlines).filter(({ key }) => key !== freeze.key);
  const release = inTime.findLast(({ kind }) => kind === 'release');
  const end = [...usualEnds(freeze, inTime), release].find(
    (candidate) => candidate !== undefined && comesAfter(candidate, freeze),
  );
  return end === undefined ? { by: 'sign-off', given: null } : { by: 'deadline', key: end.key };
}

function usualEnds(freeze: FreezeToEnd, inTime: readonly Candidate[]): (Candidate | undefined)[] {
  const frozen = (kind: FreezeKind) => inTime.filter((candidate) => candidate.freeze === kind);
  switch (freeze.freeze) {
    case 'string':
      // A soft string freeze goes over into the hard one.
      return isHard(freeze) ? [] : [frozen('string').find(isHard)];
    case 'dependency':
      // Stable branches are cut with the first candidate; the next cycle's dependencies may move then.
      return [inTime.find(({ kind, owner }) => kind === 'candidate' && owner === null)];
    case 'proposal':
      return [freeze.owner, null].map((team) =>
        frozen('feature').find(({ owner }) => owner === team),
      );
    case 'feature':
    case 'code':
    case 'docs':
    case 'library':
    case 'membership':
    case 'specification':
    case 'other':
      return [];
  }
}

function isHard({ name }: { readonly name: string }): boolean {
  return /\bhard\b/i.test(name);
}

function comesAfter(end: Candidate, freeze: FreezeToEnd): boolean {
  if (end.when.precision === 'undecided' || freeze.when.precision === 'undecided') return true;
  return end.when.at > freeze.when.at;
}
