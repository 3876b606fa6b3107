import { DOORS, type Door } from '../advice/doors.ts';
import type { Person } from '../../people/account.ts';
import type { Exception } from '../exception.ts';
import type { ApprovalRules } from './approval-rules.ts';
import type { Instant } from '../../time/time.ts';

/** What somebody said to a request. All are kept; of one person the last counts. */
export interface Vote {
  readonly person: Person;
  /** `recused`: they take no part, and not again. */
  readonly value: 'yes' | 'no' | 'recused';
  /** Why: of a no always, of an approval never. */
  readonly words: string | null;
  readonly at: Instant;
  /** Of the answers that it was given for. */
  readonly edition: number;
  /** Of a no: the other way that it points to; null: none in particular. */
  readonly door: Door | null;
}

/** Who decides on a request: the groups with their approvers, and the managers. The release group is one of them, too. */
export interface Panel {
  readonly groups: readonly PanelGroup[];
  readonly managers: readonly Person[];
}

interface PanelGroup {
  readonly name: string;
  readonly approvers: readonly Person[];
}

/** A request with what was said to it, and by what it is decided at this moment. */
export interface Poll {
  readonly exception: Exception;
  /** Oldest first. */
  readonly votes: readonly Vote[];
  readonly rules: ApprovalRules;
  readonly panel: Panel;
}

/** What the votes come to. */
export interface Count {
  readonly yes: readonly Vote[];
  readonly no: readonly Vote[];
  readonly recused: readonly Vote[];
  /** Cast, and not counted: the answers have changed since, or whoever cast it decides no more. */
  readonly lapsed: readonly { readonly vote: Vote; readonly why: 'new facts' | 'no role' }[];
  /** How many more have to approve, and the groups of which nobody has. */
  readonly missing: { readonly approvals: number; readonly groups: readonly string[] };
  /** Approvers who have said nothing that counts. */
  readonly awaited: readonly Person[];
  /** Whether those who are left could approve it. Where not, only a manager who decides alone can. */
  readonly isPossible: boolean;
}

/**
 * Counts what was said, by who decides at this moment: once a person, whatever accounts they have; never the requester;
 * nobody who decides no more. An approval of answers that have changed since is none; a no stays until it is taken
 * back, or the requester could answer it away.
 */
export function countVotes({ exception, votes, rules, panel }: Poll): Count {
  const mayDecide = votersOf(panel, exception);
  const last = lastOfEach(votes).filter(({ person }) => person.id !== exception.requester.id);
  const lapsed = last.flatMap((vote): Count['lapsed'] => {
    if (vote.value === 'recused') return [];
    if (!mayDecide.has(vote.person.id)) return [{ vote, why: 'no role' }];
    const isOld = vote.value === 'yes' && vote.edition < exception.edition;
    return isOld ? [{ vote, why: 'new facts' }] : [];
  });
  const counted = last.filter((vote) => !lapsed.some((one) => one.vote === vote));
  const of = (value: Vote['value']) => counted.filter((vote) => vote.value === value);
  const [yes, no, recused] = [of('yes'), of('no'), of('recused')];
  const said = (person: Person) => counted.some((vote) => vote.person.id === person.id);
  const approvers = distinctPeople(panel.groups.flatMap((group) => group.approvers)).filter(
    ({ id }) => id !== exception.requester.id,
  );
  const awaited = approvers.filter((person) => !said(person));
  // A manager's word counts for the number, and for no group.
  const left = [...mayDecide.values()].filter(
    ({ id }) => !recused.some(({ person }) => person.id === id),
  );
  const forIt = yes.map(({ person }) => person);
  return {
    yes,
    no,
    recused,
    lapsed,
    missing: missingFrom(rules, panel, forIt),
    awaited,
    isPossible: isNothingMissing(missingFrom(rules, panel, left)),
  };
}

/** Who points where, of those whose no counts; a door that nobody points to is none of them. */
export function doorsPicked(
  poll: Poll,
): readonly { readonly door: Door; readonly by: readonly Person[] }[] {
  const { no } = countVotes(poll);
  return DOORS.map((door) => ({
    door,
    by: no.filter((vote) => vote.door === door).map(({ person }) => person),
  })).filter(({ by }) => by.length > 0);
}

export const isNothingMissing = ({ approvals, groups }: Count['missing']): boolean =>
  approvals === 0 && groups.length === 0;

function missingFrom(
  { approvals, fromEach }: ApprovalRules,
  { groups }: Panel,
  people: readonly Person[],
): Count['missing'] {
  const uncovered = fromEach ? withoutApproval(groups, people) : [];
  return {
    approvals: Math.max(0, approvals - people.length, uncovered.length),
    groups: uncovered.map(({ name }) => name),
  };
}

/** Who approves for one group does not for another, whichever way serves the most groups. */
function withoutApproval(groups: readonly PanelGroup[], people: readonly Person[]): PanelGroup[] {
  const speaksFor = new Map<Person['id'], PanelGroup>();
  const cover = (group: PanelGroup, tried: Set<Person['id']>): boolean =>
    people.some(({ id }) => {
      if (tried.has(id) || !group.approvers.some((one) => one.id === id)) return false;
      tried.add(id);
      const other = speaksFor.get(id);
      if (other !== undefined && !cover(other, tried)) return false;
      speaksFor.set(id, group);
      return true;
    });
  return groups.filter((group) => !cover(group, new Set()));
}

/** Everybody whose word counts on a request, by id: the approvers and the managers, never who asks. */
export function votersOf(
  { groups, managers }: Panel,
  { requester }: Pick<Exception, 'requester'>,
): Map<Person['id'], Person> {
  const all = [...groups.flatMap(({ approvers }) => approvers), ...managers];
  const voters = new Map(all.map((person) => [person.id, person]));
  voters.delete(requester.id);
  return voters;
}

/** The last word of each, the latest last; who has recused themselves stays so. */
function lastOfEach(votes: readonly Vote[]): Vote[] {
  const last = new Map<Person['id'], Vote>();
  for (const vote of votes) {
    if (last.get(vote.person.id)?.value === 'recused') continue;
    last.delete(vote.person.id);
    last.set(vote.person.id, vote);
  }
  return [...last.values()];
}

function distinctPeople(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
