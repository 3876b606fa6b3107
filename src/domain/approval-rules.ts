import type { Exception } from './exception.ts';
import type { Instant } from './time.ts';
import { instant } from './wall.ts';

/** What one “no” does. */
export const ONE_NO = ['denies', 'blocks', 'counts', 'is noted'] as const;
export type OneNo = (typeof ONE_NO)[number];

/** How exceptions from a freeze are decided, beside by whom. */
export interface ApprovalRules {
  /** How many people have to approve. */
  readonly approvals: number;
  /** Whether one of them has to be of each group that decides. */
  readonly fromEach: boolean;
  /**
   * `denies`: the request is denied. `blocks`: it cannot be approved until whoever said no thinks otherwise, or a
   * manager decides alone. `counts`: as many as have to approve deny it. `is noted`: all can see it, and that is all.
   */
  readonly oneNo: OneNo;
  /** How long a request is open at least before votes approve it, so that others can object. */
  readonly openHours: number;
  /** How long after the freeze's beginning a request is in time; a later one says that it is late. Null: always. */
  readonly fileDays: number | null;
  /** How long an approval holds; null: for good. */
  readonly grantDays: number | null;
  /** How many the freeze should have in one cycle; more are warned of. Null: no matter. */
  readonly budget: number | null;
}

/** What holds where nobody has said otherwise: one person decides, either way. */
export const USUAL_RULES: ApprovalRules = {
  approvals: 1,
  fromEach: false,
  oneNo: 'denies',
  openHours: 0,
  fileDays: null,
  grantDays: null,
  budget: null,
};

/** More than anybody means; a slip of the finger. */
export const MOST = {
  approvals: 9,
  openHours: 14 * 24,
  fileDays: 90,
  grantDays: 90,
  budget: 999,
} as const;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Before this no votes approve it. */
export function openUntil({ openHours }: ApprovalRules, { askedAt }: Exception): Instant {
  return instant(askedAt + openHours * HOUR);
}

export function grantEnds({ grantDays }: ApprovalRules, from: Instant): Instant | null {
  return grantDays === null ? null : instant(from + grantDays * DAY);
}

/** Whether it was filed after the window, which opens long before its freeze begins. */
export function isLate(
  { fileDays }: ApprovalRules,
  askedAt: Instant,
  freezeBegins: Instant | null,
): boolean {
  return fileDays !== null && freezeBegins !== null && askedAt > freezeBegins + fileDays * DAY;
}

/** Whether one person's word is the decision, so that a manager has nothing to override. */
export const oneDecides = ({ approvals, fromEach, oneNo, openHours }: ApprovalRules): boolean =>
  approvals === 1 && !fromEach && oneNo === 'denies' && openHours === 0;
