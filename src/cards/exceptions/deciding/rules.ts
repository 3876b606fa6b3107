import {
  USUAL_RULES,
  type ApprovalRules,
  type OneNo,
} from '../../../domain/exceptions/deciding/approval-rules.ts';
import type { PolicyChangeId } from '../../../domain/ids.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../../card.ts';
import { line, list } from '../../cut.ts';
import { groupInWords } from '../../people/role-words.ts';
import { sentences } from '../../sentences.ts';
import { wireId } from '../../wire-id.ts';

/** How exceptions from a freeze are decided, and by which groups; none is the release group. */
export interface RulesSpokenOf {
  readonly freeze: string;
  readonly groups: readonly string[];
  readonly rules: ApprovalRules;
}

/** The answer to "exception rules for feature freeze". */
export function exceptionRules(spoken: RulesSpokenOf, mayChange: boolean): Card {
  const [first = '', ...others] = rulesInWords(spoken);
  const freeze = line(spoken.freeze, 60);
  const how = `To change it: “use the usual exception rules for ${freeze}” shows those that many projects share; or say your own, as “exception rules for ${freeze}: 2 approvals, a no blocks, open for 24 hours”.`;
  return sentences(`Exceptions from ${line(spoken.freeze, 80)}: ${first}`, others, {
    blocks: mayChange ? [note(plain(how))] : [],
  });
}

/**
 * What other rules would mean, beside what holds now.
 *
 * @param deciding how many people could approve by them, as of now.
 */
export function exceptionRulesPreview(
  spoken: RulesSpokenOf,
  before: ApprovalRules,
  change: PolicyChangeId,
  deciding: number,
): Card {
  const first = `Exceptions from ${line(spoken.freeze, 80)} would be decided by these rules:`;
  const rules = rulesInWords(spoken);
  const now = rulesInWords({ ...spoken, rules: before }).join(' ');
  return {
    tone: 'neutral',
    summary: [first, ...rules].join(' '),
    blocks: [
      text(strong(first)),
      ...rules.map((rule) => text(plain(rule))),
      ...tooFew(spoken.rules, deciding),
      note(plain(`Now: ${line(now, 500)}`)),
      note(
        plain(
          'It holds in every cycle that has a freeze of this name. What waits is counted anew.',
        ),
      ),
      actions(button(wireId('policy.confirm', change), 'Decide by these rules', 'primary')),
    ],
  };
}

/** Who asks does not decide: where all others are needed, nobody may be away. */
function tooFew({ approvals }: ApprovalRules, deciding: number): Block[] {
  if (deciding > approvals) return [];
  const people = deciding === 1 ? 'Only 1 person' : `Only ${deciding} people`;
  return [
    text(
      plain(
        `${people} can approve now, and nobody decides on their own request: name more approvers first, or a release manager has to decide alone.`,
      ),
    ),
  ];
}

export function exceptionRulesSet(spoken: RulesSpokenOf, by: string): Card {
  return sentences(
    `Exceptions from ${line(spoken.freeze, 80)} are decided by these rules now:`,
    rulesInWords(spoken),
    { tone: 'good', blocks: [note(plain(`Confirmed by ${line(by, 60)}.`))] },
  );
}

/** Each rule that is not as usual, as a sentence; who has to approve always. */
export function rulesInWords({ groups, rules }: RulesSpokenOf): string[] {
  const { openHours, fileDays, grantDays, budget } = rules;
  return [
    approvalsInWords(groups, rules),
    ...(rules.oneNo === USUAL_RULES.oneNo ? [] : [ONE_NO_WORDS[rules.oneNo]]),
    ...(openHours === 0
      ? []
      : [`A request is open for at least ${hours(openHours)} before votes approve it.`]),
    ...(fileDays === null
      ? []
      : [`What is filed more than ${days(fileDays)} after the freeze began is marked as late.`]),
    ...(grantDays === null ? [] : [`An approval holds for ${days(grantDays)}.`]),
    ...(budget === null ? [] : [`The budget is ${budget} in each cycle.`]),
    ...remindingInWords(rules),
  ];
}

function remindingInWords({ nudgeDays, listHour }: ApprovalRules): string[] {
  const usual = USUAL_RULES.nudgeDays.join() === nudgeDays.join();
  const after = list(nudgeDays.map(String), 60);
  return [
    ...(usual
      ? []
      : [
          nudgeDays.length === 0
            ? 'Nobody is reminded of what waits.'
            : `Whoever is awaited is reminded after ${after} working ${after === '1' ? 'day' : 'days'}; after the last of them the release managers are told.`,
        ]),
    ...(listHour === USUAL_RULES.listHour
      ? []
      : [
          listHour === null
            ? 'The open requests are not listed by themselves.'
            : `The open requests are listed at ${String(listHour).padStart(2, '0')}:00.`,
        ]),
  ];
}

function approvalsInWords(
  groups: readonly string[],
  { approvals, fromEach, oneNo }: ApprovalRules,
): string {
  const names = groups.length === 0 ? [groupInWords(null)] : groups.map(groupInWords);
  if (approvals === 1 && !fromEach) {
    const way = oneNo === 'denies' ? 'one person decides, either way' : 'one approval decides';
    return `${way}: an approver of ${list(names, 120, 'or')}, or a release manager.`;
  }
  const people = approvals === 1 ? '1 person has' : `${approvals} people have`;
  return fromEach
    ? `${people} to approve, one of each: ${list(names, 120)}.`
    : `${people} to approve, of ${list(names, 120, 'or')} or the release managers.`;
}

const ONE_NO_WORDS: Record<OneNo, string> = {
  denies: 'One no denies it.',
  blocks: 'One no blocks it until it is taken back, or a release manager decides alone.',
  counts: 'As many who say no as would have to approve deny it.',
  'is noted': 'A no is noted, and does not stop it.',
};

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

function hours(count: number): string {
  if (count % 24 === 0) return days(count / 24);
  return count === 1 ? '1 hour' : `${count} hours`;
}
