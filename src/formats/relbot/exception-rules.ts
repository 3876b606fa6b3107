import { z } from 'zod';
import {
  MOST,
  nudgeDaysSaid,
  ONE_NO,
  USUAL_RULES,
  type ApprovalRules,
} from '../../domain/exceptions/deciding/approval-rules.ts';
import type { PlannedPolicy } from '../../domain/cycle/cycle.ts';
import { freezeKey, isReleaseGroup } from '../../domain/people/role.ts';
import { mapOf } from '../files/yaml-issue.ts';

/** "2", "24 hours", "7 days": a number with its unit, no more than anybody means. */
function amount(unit: RegExp, most: number, example: string) {
  return z
    .string()
    .transform((said) => {
      const { n = '', days } =
        new RegExp(`^(?<n>\\d{1,4})${unit.source}$`, 'i').exec(said)?.groups ?? {};
      const count = Number(n) * (days === undefined ? 1 : 24);
      return n !== '' && count >= 1 && count <= most ? count : null;
    })
    .refine((count) => count !== null, `write it as in ${example}, from 1 to ${most}.`);
}

const days = (most: number) => amount(/ days?/, most, '7 days');

/** "1, 2 working days" */
const REMIND = z
  .string()
  .transform((said) => (said === 'never' ? [] : nudgeDaysSaid(said)))
  .refine(
    (read) => read !== null,
    `write it as in 1, 2 working days, up to ${MOST.nudges} of them from 1 to ${MOST.nudgeDays}, or never.`,
  );

/** "at 10:00" */
const LIST = z
  .string()
  .transform((said) => {
    if (said === 'never') return { hour: null };
    const hour = /^at (?<hour>\d{1,2}):00$/.exec(said)?.groups?.['hour'];
    return hour !== undefined && Number(hour) <= MOST.listHour ? { hour: Number(hour) } : null;
  })
  .refine((read) => read !== null, 'write it as in at 10:00, or never.');

/** How a freeze's exceptions are decided, as its file says it. What is left out is as usual. */
export const EXCEPTION_RULES = mapOf({
  groups: z.array(z.string().min(1).max(60)).min(1).max(8).optional(),
  approvals: amount(/(?:)/, MOST.approvals, '2').optional(),
  from: z.enum(['each', 'any']).optional(),
  'one no': z.enum(ONE_NO).optional(),
  'open for': amount(/ (?:hours?|(?<days>days?))/, MOST.openHours, '24 hours').optional(),
  'file within': days(MOST.fileDays).optional(),
  'longest grant': days(MOST.grantDays).optional(),
  budget: amount(/(?:)/, MOST.budget, '5').optional(),
  'remind after': REMIND.optional(),
  'daily list': LIST.optional(),
});

type ExceptionRules = z.output<typeof EXCEPTION_RULES>;

export function plannedPolicy(name: string, said: ExceptionRules): PlannedPolicy {
  const groups = (said.groups ?? []).filter((group) => !isReleaseGroup(group));
  const fromEach = said.from === 'each';
  return {
    freezeKey: freezeKey({ name }),
    groups,
    rules: {
      approvals: Math.max(said.approvals ?? USUAL_RULES.approvals, fromEach ? groups.length : 1),
      fromEach,
      oneNo: said['one no'] ?? USUAL_RULES.oneNo,
      openHours: said['open for'] ?? USUAL_RULES.openHours,
      fileDays: said['file within'] ?? null,
      grantDays: said['longest grant'] ?? null,
      budget: said.budget ?? null,
      nudgeDays: said['remind after'] ?? USUAL_RULES.nudgeDays,
      listHour: (said['daily list'] ?? { hour: USUAL_RULES.listHour }).hour,
    },
  };
}

/** The same for a file; what is as usual is left out, and all of it where everything is. */
export function exportedPolicy({ groups, rules }: PlannedPolicy): Record<string, unknown> {
  const said = Object.entries({
    groups: groups.length === 0 ? undefined : groups,
    approvals: unusual(rules, 'approvals'),
    from: rules.fromEach ? 'each' : undefined,
    'one no': unusual(rules, 'oneNo'),
    'open for': rules.openHours === 0 ? undefined : `${rules.openHours} hours`,
    'file within': rules.fileDays === null ? undefined : `${rules.fileDays} days`,
    'longest grant': rules.grantDays === null ? undefined : `${rules.grantDays} days`,
    budget: rules.budget ?? undefined,
    'remind after': isUsual(rules, 'nudgeDays') ? undefined : remindInFile(rules),
    'daily list': isUsual(rules, 'listHour') ? undefined : listInFile(rules),
  }).filter(([, value]) => value !== undefined);
  return said.length === 0 ? {} : { exceptions: Object.fromEntries(said) };
}

const isUsual = (rules: ApprovalRules, rule: keyof ApprovalRules): boolean =>
  JSON.stringify(rules[rule]) === JSON.stringify(USUAL_RULES[rule]);

const remindInFile = ({ nudgeDays }: ApprovalRules): string =>
  nudgeDays.length === 0
    ? 'never'
    : `${nudgeDays.join(', ')} working ${nudgeDays.join() === '1' ? 'day' : 'days'}`;

const listInFile = ({ listHour }: ApprovalRules): string =>
  listHour === null ? 'never' : `at ${String(listHour).padStart(2, '0')}:00`;

function unusual<Rule extends keyof ApprovalRules>(rules: ApprovalRules, rule: Rule) {
  return rules[rule] === USUAL_RULES[rule] ? undefined : rules[rule];
}
