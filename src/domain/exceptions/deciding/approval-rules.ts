import type { Exception } from '../exception.ts';
import type { Instant } from '../../time/time.ts';
import { instant } from '../../time/wall.ts';

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
  /**
   * After how many working days whoever is awaited is reminded, the fewest first; after the last of them the release
   * managers are told. None: nobody is reminded.
   */
  readonly nudgeDays: readonly number[];
  /** The hour of the day at which the open requests are listed where they are decided; null: they are not. */
  readonly listHour: number | null;
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
  nudgeDays: [1, 2],
  listHour: 10,
};

/** More than anybody means; a slip of the finger. */
export const MOST = {
  approvals: 9,
  openHours: 14 * 24,
  fileDays: 90,
  grantDays: 90,
  budget: 999,
  nudgeDays: 30,
  nudges: 5,
  listHour: 23,
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

/** "1, 2 working days", the fewest first; null where it is something else, or more than anybody means. */
export function nudgeDaysSaid(said: string): number[] | null {
  const list =
    /^(?<days>\d{1,2}(?:(?:, ?(?:and )?| and )\d{1,2})*)(?: (?:working |work |business )?days?)?$/i.exec(
      said,
    )?.groups?.['days'];
  const days = (list?.match(/\d+/g) ?? []).map(Number);
  const known = [...new Set(days)].toSorted((a, b) => a - b);
  const isMeant = known.every((day) => day >= 1 && day <= MOST.nudgeDays);
  return known.length > 0 && known.length <= MOST.nudges && isMeant ? known : null;
}
