import type { Person } from '../../../domain/people/account.ts';
import type { PolicyChangeId } from '../../../domain/ids.ts';
import { actions, button, note, plain, strong, text, type Card } from '../../card.ts';
import { line, list } from '../../cut.ts';
import { peopleNodes } from '../../people.ts';
import { groupInWords } from '../../people/role-words.ts';
import { sentences } from '../../sentences.ts';
import { wireId } from '../../wire-id.ts';

/** Which groups decide on a freeze; none is the release group. */
export interface PolicySpokenOf {
  readonly freeze: string;
  readonly groups: readonly string[];
  readonly approvers: readonly Person[];
}

/** What naming other groups for a freeze would mean. */
export function policyPreview(policy: PolicySpokenOf, change: PolicyChangeId): Card {
  const first = `${groupsOf(policy)} would decide on exceptions from ${line(policy.freeze, 80)}.`;
  const who =
    policy.approvers.length === 0
      ? [plain('There are no approvers yet, so until then only a release manager decides.')]
      : [
          plain('Approvers: '),
          ...peopleNodes(policy.approvers, 'and'),
          plain('. Managers may, too.'),
        ];
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      text(...who),
      text(
        plain(
          'It holds in every cycle that has a freeze of this name, also for requests that wait.',
        ),
      ),
      actions(button(wireId('policy.confirm', change), 'Let them decide', 'primary')),
    ],
  };
}

export function policySet(policy: PolicySpokenOf, by: string): Card {
  const many = policy.groups.length > 1;
  return sentences(
    `${groupsOf(policy)} ${many ? 'decide' : 'decides'} on exceptions from ${line(policy.freeze, 80)}.`,
    [],
    { tone: 'good', blocks: [note(plain(`Confirmed by ${line(by, 60)}.`))] },
  );
}

function groupsOf({ groups }: PolicySpokenOf): string {
  return groups.length === 0 ? 'The release group' : list(groups.map(groupInWords), 160);
}
