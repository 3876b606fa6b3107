import type { ApprovalRules } from './approval-rules.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { instantOf, type Freeze } from '../../cycle/deadline.ts';
import type { Policy } from '../../people/role.ts';

const SOON = 2;
const NEXT_DAY = 24;

/**
 * The rules that projects with many freezes have come to share: two people where a change reaches many (GNOME, Fleet),
 * a no stands until it is answered (OpenStack's -1, rfcbot's concern), some hours for others to object (Adoptium),
 * filed in the freeze's first days (Kubernetes), landed within a week (Nova). A budget depends on the project, so there
 * is none. None of them holds until somebody says so: where one person decides at once, a small team waits for nobody.
 */
export function commonRules(
  freeze: Freeze,
  cycle: Pick<Cycle, 'deadlines'>,
  { groups, rules }: Pick<Policy, 'groups' | 'rules'>,
): ApprovalRules {
  const fromEach = rules.fromEach && groups.length > 1;
  return {
    approvals: Math.max(reachesMany(freeze) ? 2 : 1, fromEach ? groups.length : 1),
    fromEach,
    oneNo: 'blocks',
    openHours: isBeforeHarder(freeze, cycle) ? NEXT_DAY : SOON,
    fileDays: 3,
    grantDays: 7,
    budget: rules.budget,
    nudgeDays: rules.nudgeDays,
    listHour: rules.listHour,
  };
}

function reachesMany({ freeze }: Freeze): boolean {
  switch (freeze) {
    case 'feature':
    case 'code':
    case 'string':
      return true;
    case 'docs':
    case 'dependency':
    case 'library':
    case 'membership':
    case 'specification':
    case 'proposal':
    case 'other':
      return false;
  }
}

/** While a harder freeze is still to come there is a day for others to object; in the hard one there is none. */
function isBeforeHarder(freeze: Freeze, { deadlines }: Pick<Cycle, 'deadlines'>): boolean {
  const begins = instantOf(freeze);
  return deadlines.some((other) => {
    if (other.kind !== 'freeze' || other.id === freeze.id) return false;
    const at = instantOf(other);
    return begins !== null && at !== null && at > begins && isHarder(other, freeze);
  });
}

function isHarder(other: Freeze, freeze: Freeze): boolean {
  if (other.freeze === 'code') return freeze.freeze !== 'code';
  return other.freeze === freeze.freeze && isHard(other) && !isHard(freeze);
}

const isHard = ({ name }: Freeze): boolean => /\bhard\b/i.test(name);
