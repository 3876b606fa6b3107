import type { RoleName } from '../../domain/people/role.ts';

/** About who may do what. `who` has the names after each @; `group` is what the person called it, null where nothing. */
export type PeopleOrder =
  | {
      readonly order: 'give-role';
      readonly who: readonly string[];
      readonly role: RoleName;
      readonly group: string | null;
      /** What was said of when it ends; null where nothing was. */
      readonly until: string | null;
    }
  | {
      readonly order: 'take-role';
      readonly who: readonly string[];
      /** `member`: whatever they are in the group. */
      readonly role: RoleName;
      readonly group: string | null;
    };

const WHO = '(?<who>@.+?)';
const UNTIL = '(?: (?<until>until .+))?';
const MANAGER = '(?<manager>(?:release )?managers?)';
/** "a docs approver", "an approver of docs", "approvers for the docs team" */
const APPROVER =
  '(?:(?<kind>[\\w./+-]+(?: [\\w./+-]+)?) )?approvers?(?: (?:of|for|on|in) (?:the )?(?<group>.+?)(?: team| group)?)?';
const APPROVERS =
  '(?:the )?approvers(?: (?:of|for|on|in) (?:the )?(?<group>.+?)(?: team| group)?)?';
const ONE = '(?:an?|the|another) ';
const GROUP = '(?:the )?(?<group>.+?)(?: team| group)?';
const NO_MORE = '(?: any ?more)?';

const form = (...parts: readonly string[]) => new RegExp(`^${parts.join('')}$`, 'i');

const GIVE: readonly (readonly [RoleName, RegExp])[] = [
  ['manager', form(`make ${WHO} ${ONE}${MANAGER}`, UNTIL)],
  ['manager', form(`make ${WHO} ${MANAGER}`, UNTIL)],
  [
    'manager',
    form(`${WHO} (?:is|are|becomes?) (?:${ONE})?${MANAGER}(?: now| from now on)?`, UNTIL),
  ],
  // For a time, others stand in: see stand-ins.ts.
  ['manager', form(`hand over to ${WHO}`)],
  ['approver', form(`make ${WHO} ${ONE}${APPROVER}`, UNTIL)],
  ['approver', form(`make ${WHO} ${APPROVERS}`, UNTIL)],
  ['approver', form(`${WHO} (?:is|becomes) (?:now )?${ONE}${APPROVER}(?: now)?`, UNTIL)],
  ['approver', form(`${WHO} (?:are|become) (?:now )?${APPROVERS}(?: now)?`, UNTIL)],
  [
    'approver',
    form(`add ${WHO} (?:to|as) (?:an? )?${APPROVERS.replace('approvers', 'approvers?')}`, UNTIL),
  ],
  ['member', form(`add ${WHO} to ${GROUP}`, UNTIL)],
];

const NO_LONGER = `${WHO} (?:is|are) (?:no longer|not|no) `;
const TAKE: readonly (readonly [RoleName, RegExp])[] = [
  ['manager', form(`remove ${WHO} (?:as|from being) (?:${ONE})?${MANAGER}`)],
  ['manager', form(`${NO_LONGER}(?:${ONE})?${MANAGER}`, NO_MORE)],
  ['approver', form(`${NO_LONGER}(?:${ONE})?${APPROVER}`, NO_MORE)],
  ['approver', form(`remove ${WHO} (?:as|from being) (?:${ONE})?${APPROVER}`)],
  ['approver', form(`remove ${WHO} from ${APPROVERS}`)],
  ['member', form(`${NO_LONGER}(?:in|(?:a )?members? of) ${GROUP}`, NO_MORE)],
  ['member', form(`remove ${WHO} from ${GROUP}`)],
];

/** A place is no group of people, nor is a meeting; relbot adds nobody to either. */
const NO_GROUP =
  /^(?:this|that|our|a|an)\b|\b(?:channel|place|room|thread|conversation|call|meeting|schedule|list)s?$/i;

/** Longer than any of these sentences, also with several people. */
const LONGEST = 500;

export function peopleOrder(said: string, asked: boolean): PeopleOrder | null {
  if (asked || said.length > LONGEST) return null;
  for (const [role, words] of TAKE) {
    const found = read(words, said);
    if (found !== null) return { order: 'take-role', role, who: found.who, group: found.group };
  }
  for (const [role, words] of GIVE) {
    const found = read(words, said);
    if (found !== null) return { order: 'give-role', role, ...found };
  }
  return null;
}

function read(words: RegExp, said: string) {
  const groups = words.exec(said)?.groups;
  if (groups?.['who'] === undefined) return null;
  const group = groups['group'] ?? groups['kind'] ?? null;
  if (group !== null && NO_GROUP.test(group)) return null;
  return { who: namesIn(groups['who']), group, until: groups['until'] ?? null };
}

/** "@ana, @ben and @cleo" */
function namesIn(who: string): string[] {
  return who
    .slice(1)
    .split(/(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)@/i)
    .map((name) => name.trim());
}
