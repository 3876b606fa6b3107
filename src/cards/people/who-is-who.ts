import type { Person } from '../../domain/people/account.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { HOW_TO_BECOME_MANAGER } from './no-manager.ts';
import { peopleNodes, personName } from '../people.ts';
import { groupInWords } from './role-words.ts';
import { sentences } from '../sentences.ts';

/** A group, who is in it, and what it decides on. */
export interface GroupSpokenOf {
  /** Null is the release group, which decides wherever no other one does. */
  readonly name: string | null;
  readonly approvers: readonly Person[];
  readonly members: readonly Person[];
  /** The names of the freezes that are its own. */
  readonly freezes: readonly string[];
}

const SHOWN = 6;

/** The whole roster. People are named and not called: it is asked for in passing. */
export function whoIsWho(
  project: Project,
  managers: readonly Person[],
  groups: readonly GroupSpokenOf[],
): Card {
  const name = line(project.name, 60);
  const first =
    managers.length === 0
      ? `Nobody manages the release of ${name} yet.`
      : `${namesOf(managers, 300)} ${managers.length > 1 ? 'manage' : 'manages'} the release of ${name}.`;
  const left = groups.length - SHOWN;
  const more = left > 0 ? [text(plain(`And ${left} more groups: ask “who is in …”.`))] : [];
  const how = managers.length === 0 ? HOW_TO_BECOME_MANAGER : 'Managers may decide on everything.';
  return {
    tone: 'neutral',
    summary: [first, ...groups.slice(0, SHOWN).map(groupLine)].join(' '),
    blocks: [
      text(strong(first)),
      ...groups.slice(0, SHOWN).map(groupBlock),
      ...more,
      text(plain(groups.length === 0 ? `${how} ${NO_GROUPS}` : how)),
    ],
  };
}

const NO_GROUPS =
  'There are no groups yet: a manager says “make @ana an approver of docs”, and “docs decides on string freeze”.';

function groupBlock(group: GroupSpokenOf): Block {
  return text(strong(`${groupInWords(group.name)}:`), plain(` ${whatOf(group)}`));
}

const groupLine = (group: GroupSpokenOf): string => `${groupInWords(group.name)}: ${whatOf(group)}`;

function whatOf({ name, approvers, members, freezes }: GroupSpokenOf): string {
  const decides =
    freezes.length > 0
      ? `decides on ${list(
          freezes.map((freeze) => line(freeze, 60)),
          120,
        )}.`
      : name === null
        ? 'decides wherever no other group does.'
        : 'decides on no freeze.';
  return [
    decides,
    ...(approvers.length === 0 ? [] : [`Approvers: ${namesOf(approvers, 100)}.`]),
    ...(members.length === 0 ? [] : [`Also in it: ${namesOf(members, 100)}.`]),
  ].join(' ');
}

/** Who is in one group. */
export function whoIsIn(project: Project, group: GroupSpokenOf): Card {
  const name = groupInWords(group.name);
  const { approvers, members } = group;
  const everybody = [...approvers, ...members];
  if (everybody.length === 0) {
    return sentences(`Nobody is in the ${name} team of ${line(project.name, 60)} yet.`, [
      `A manager says “add @ana to ${name}”, or “make @ana an approver of ${name}”.`,
    ]);
  }
  const first = `In the ${name} team of ${line(project.name, 60)}: `;
  const rest = whatOf({ ...group, approvers: [], members: [] });
  const decide: Inline[] =
    approvers.length === 0
      ? [plain(`Nobody approves there; ${name} ${rest}`)]
      : [
          plain('Of them '),
          ...peopleNodes(approvers, 'and'),
          plain(` may approve: ${name} ${rest}`),
        ];
  return {
    tone: 'neutral',
    summary: `${first}${namesOf(everybody, 300)}.`,
    blocks: [text(strong(first), ...peopleNodes(everybody, 'and'), plain('.')), text(...decide)],
  };
}

/** Who decides on exceptions from one freeze, or from all that no group has for itself. */
export interface DecidersSpokenOf {
  /** Null is all that no group has for itself. */
  readonly freeze: string | null;
  /** None is the release group. */
  readonly groups: readonly string[];
  readonly approvers: readonly Person[];
  readonly managers: readonly Person[];
  /** Groups that have freezes for themselves, where it was not asked of one. */
  readonly elsewhere: readonly GroupSpokenOf[];
}

export function whoDecides(deciders: DecidersSpokenOf): Card {
  const { freeze, groups, approvers, managers, elsewhere } = deciders;
  const alone = approvers.length === 0;
  const who = alone ? managers : approvers;
  const others = groupsElsewhere(elsewhere);
  if (who.length === 0) {
    return sentences('Nobody decides on exceptions yet.', [HOW_TO_BECOME_MANAGER]);
  }
  const from = freeze === null ? 'Exceptions' : `Exceptions from ${line(freeze, 80)}`;
  const by = alone ? 'the release managers' : `the approvers of ${groupsInWords(groups)}`;
  const first = `${from} are decided by ${by}: `;
  return {
    tone: 'neutral',
    summary: [`${first}${namesOf(who, 300)}.`, ...others].join(' '),
    blocks: [
      text(strong(first), ...peopleNodes(who, 'or'), plain('.')),
      ...others.map((sentence) => text(plain(sentence))),
      ...besides(deciders),
      text(plain('Nobody decides on their own request.')),
    ],
  };
}

/** Why it is the managers alone, or that they may, too. */
function besides({ groups, approvers, managers }: DecidersSpokenOf): Block[] {
  if (approvers.length === 0) {
    if (groups.length === 0) return [];
    return [text(plain(`They are for ${groupsInWords(groups)}, which has no approvers yet.`))];
  }
  if (managers.length === 0) return [];
  return [text(plain('A release manager may, too: '), ...peopleNodes(managers, 'or'), plain('.'))];
}

function groupsElsewhere(groups: readonly GroupSpokenOf[]): string[] {
  if (groups.length === 0) return [];
  const each = groups.map(
    ({ name, freezes }) =>
      `${groupInWords(name)} decides on ${list(
        freezes.map((freeze) => line(freeze, 60)),
        120,
      )}`,
  );
  return [`But ${list(each, 400)}.`];
}

const groupsInWords = (groups: readonly string[]): string =>
  groups.length === 0 ? groupInWords(null) : list(groups.map(groupInWords), 120);

const namesOf = (people: readonly Person[], max: number): string =>
  list(people.map(personName), max);
