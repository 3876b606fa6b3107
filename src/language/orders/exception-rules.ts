import {
  MOST,
  nudgeDaysSaid,
  ONE_NO,
  type ApprovalRules,
  type OneNo,
} from '../../domain/exceptions/deciding/approval-rules.ts';

/** About how a freeze's exceptions are decided. `freeze` is what the person called it. */
export type ExceptionRulesOrder =
  | { readonly order: 'exception-rules'; readonly freeze: string }
  /** The set that many projects share, whatever held before. */
  | { readonly order: 'common-exception-rules'; readonly freeze: string }
  | {
      readonly order: 'change-exception-rules';
      readonly freeze: string;
      readonly rules: Partial<ApprovalRules>;
      /** The groups of which one each has to approve; null where none were named. */
      readonly groups: readonly string[] | null;
    };

/** Longer than any of these sentences. */
const LONGEST = 400;

const RULES = '(?:the )?(?:exception|approval) (?:rules|policy) (?:of|for|on) (?:the )?';
const ASKS = [
  new RegExp(`^(?:show |list |what (?:are|is) )?${RULES}(?<freeze>[^:]+)$`, 'i'),
  /^how are (?:the )?(?<freeze>.+?) exceptions (?:decided|approved)(?: on)?$/i,
];
const COMMON = '(?:the )?(?:usual|common|standard|recommended|customary)';
const SHARED = [
  new RegExp(
    `^(?:use|set|take|apply) ${COMMON} (?:exception |approval )?(?:rules|policy) (?:of|for|on|to|in) (?:the )?(?<freeze>[^:]+?)(?: exceptions?)?$`,
    'i',
  ),
  new RegExp(
    `^(?:set |change )?${RULES}(?<freeze>[^:]+?)(?:: ?| to )${COMMON}(?: ones?| rules)?$`,
    'i',
  ),
  new RegExp(
    `^(?:the )?(?<freeze>.+?) exceptions? (?:now )?(?:use|follow|go by) ${COMMON} rules$`,
    'i',
  ),
];
const TOLD = [
  new RegExp(`^(?:set |change )?${RULES}(?<freeze>[^:]+?)(?:: ?| to )(?<rules>.+)$`, 'i'),
  /^(?:the )?(?!(?:do|does|did|should|could|would|will|can|if|when|why|what|how|which|maybe|perhaps)\b)(?<freeze>.+?) exceptions? (?:now )?(?<rules>(?:needs?|requires?|stays?|lasts?|holds?|are filed|are listed|has|have)\b.+)$/i,
];

export function exceptionRulesOrder(said: string, asked: boolean): ExceptionRulesOrder | null {
  if (said.length > LONGEST) return null;
  for (const form of asked ? [] : SHARED) {
    const freeze = form.exec(said)?.groups?.['freeze'];
    if (freeze !== undefined) return { order: 'common-exception-rules', freeze };
  }
  for (const form of asked ? [] : TOLD) {
    const { freeze, rules = '' } = form.exec(said)?.groups ?? {};
    const read = freeze === undefined ? null : rulesSaid(rules);
    if (freeze !== undefined && read !== null) {
      return { order: 'change-exception-rules', freeze, ...read };
    }
  }
  for (const form of ASKS) {
    const freeze = form.exec(said)?.groups?.['freeze'];
    if (freeze !== undefined) return { order: 'exception-rules', freeze };
  }
  return null;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const N = `(?<n>\\d{1,4}|${NUMBERS.slice(1).join('|')})`;
const clause = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const EACH =
  /,?\s*(?:and )?(?:one (?:approval )?(?:from|of) (?:the )?(?<a>[\w./+-]+)(?: team| group)? and one (?:approval )?(?:from|of) (?:the )?(?<b>[\w./+-]+)(?: team| group)?)/i;
const FROM_EACH = clause(
  '(?:(?:needs?|requires?) )?one (?:approval )?(?:from|of) each(?: group| team)?',
);
const FROM_ANY = clause('(?:from )?any (?:group|team)');
const APPROVALS = clause(`(?:(?:needs?|requires?) )?${N} approvals?`);
const ONE_NO_SAID = clause(
  '(?:an?|one|a single) no (?<no>denies|blocks|counts|is (?:only )?noted)',
);
const OPEN = clause(
  `(?:stays? |are |is )?open (?:for )?(?:at least )?${N} (?<unit>hours?|h|days?|d)`,
);
const AT_ONCE = clause('(?:are |is )?(?:decided|approved) at once');
const FILED = clause(`(?:are |is )?(?:filed?|in time) within ${N} days?`);
const NO_WINDOW = clause('(?:has |have )?no filing window');
const GRANT = clause(
  `(?:approvals? |grants? )?(?:lasts?|holds?) (?:for )?(?:at most |up to )?${N} days?`,
);
const NO_END = clause('(?:approvals? |grants? )?(?:lasts?|holds?) (?:for good|forever)');
const BUDGET = clause(`(?:(?:has|have) )?(?:an? )?budget (?:of |is )?${N}`);
const NO_BUDGET = clause('(?:(?:has|have) )?no budget');

const REMIND =
  /(?:,|;|^)\s*(?:and )?(?:remind|nudge)(?:s|ed|ing)?(?: (?:approvers|them|people|whoever is awaited))? after (?<days>\d{1,2}(?:(?:,? and |, ?)\d{1,2})*) (?:working |work |business )?days?/i;
const NO_REMINDING = clause(
  '(?:has |have )?(?:no|never|nobody is) (?:nudges?|nudged|reminders?|reminded?)',
);
const LIST_AT = clause(
  '(?:(?:the )?daily list|(?:are |is )?listed(?: daily)?) at (?<n>\\d{1,2})(?::00)?(?: ?(?<half>am|pm))?',
);
const NO_LIST = clause('(?:has |have )?(?:no|without a) daily list');

/** Every clause has to be understood: a rule that was half heard is none. */
function rulesSaid(
  text: string,
): { readonly rules: Partial<ApprovalRules>; readonly groups: readonly string[] | null } | null {
  const { a, b } = EACH.exec(text)?.groups ?? {};
  const groups = a !== undefined && b !== undefined ? [a, b] : null;
  const reminding = REMIND.exec(text)?.groups?.['days'];
  const nudgeDays = reminding === undefined ? undefined : nudgeDaysSaid(reminding);
  if (nudgeDays === null) return null;
  const rest = (groups === null ? text : text.replace(EACH, '')).replace(REMIND, '');
  const clauses = rest
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i)
    .map((one) =>
      one
        .replace(/^(?:they|it) /i, '')
        .replace(/^(?:needs?|requires?)$/i, '')
        .trim(),
    )
    .filter((one) => one !== '');
  let rules: Partial<ApprovalRules> =
    groups === null ? {} : { fromEach: true, approvals: groups.length };
  if (nudgeDays !== undefined) rules = { ...rules, nudgeDays };
  for (const one of clauses) {
    const read = ruleSaid(one);
    if (read === null) return null;
    rules = { ...rules, ...read };
  }
  return Object.keys(rules).length === 0 ? null : { rules, groups };
}

function ruleSaid(text: string): Partial<ApprovalRules> | null {
  if (FROM_EACH.test(text)) return { fromEach: true };
  if (FROM_ANY.test(text)) return { fromEach: false };
  if (AT_ONCE.test(text)) return { openHours: 0 };
  if (NO_WINDOW.test(text)) return { fileDays: null };
  if (NO_END.test(text)) return { grantDays: null };
  if (NO_BUDGET.test(text)) return { budget: null };
  if (NO_REMINDING.test(text)) return { nudgeDays: [] };
  if (NO_LIST.test(text)) return { listHour: null };
  const listed = LIST_AT.exec(text)?.groups;
  if (listed !== undefined) return listHourSaid(listed);
  const no = ONE_NO_SAID.exec(text)?.groups?.['no'];
  if (no !== undefined) return { oneNo: oneNoCalled(no) };
  const open = OPEN.exec(text)?.groups;
  if (open !== undefined) {
    const hours = counted(open['n'], MOST.openHours) * (/^d/i.test(open['unit'] ?? '') ? 24 : 1);
    return within(hours, 1, MOST.openHours) ? { openHours: hours } : null;
  }
  return (
    numbered(APPROVALS, text, 'approvals') ??
    numbered(FILED, text, 'fileDays') ??
    numbered(GRANT, text, 'grantDays') ??
    numbered(BUDGET, text, 'budget')
  );
}

function listHourSaid({ n, half }: Readonly<Record<string, string | undefined>>) {
  const said = counted(n, 24);
  const hour = half === undefined ? said : (said % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const most = half === undefined ? MOST.listHour : 12;
  return within(said, half === undefined ? 0 : 1, most) ? { listHour: hour } : null;
}

const oneNoCalled = (said: string): OneNo =>
  ONE_NO.find((one) => one === said.toLowerCase()) ?? 'is noted';

function numbered(
  form: RegExp,
  text: string,
  rule: 'approvals' | 'fileDays' | 'grantDays' | 'budget',
): Partial<ApprovalRules> | null {
  const said = form.exec(text)?.groups?.['n'];
  if (said === undefined) return null;
  const count = counted(said, MOST[rule]);
  return within(count, 1, MOST[rule]) ? { [rule]: count } : null;
}

const within = (value: number, least: number, most: number) => value >= least && value <= most;

function counted(said: string | undefined, most: number): number {
  const word = NUMBERS.indexOf((said ?? '').toLowerCase());
  const count = word >= 0 ? word : Number(said);
  return Number.isSafeInteger(count) ? count : most + 1;
}
