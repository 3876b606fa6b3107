import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline, FreezeKind } from '../cycle/deadline.ts';
import { dated, isBefore } from './days.ts';
import { type Found, look, mistake } from './finding.ts';

interface Order {
  readonly earlier: (deadline: Deadline) => boolean;
  readonly later: (deadline: Deadline) => boolean;
  readonly because: string;
  readonly found: typeof mistake;
}

const isFreeze = (kind: FreezeKind) => (one: Deadline) =>
  one.kind === 'freeze' && one.freeze === kind;
const isSoft = ({ name }: Deadline) => /\bsoft\b/i.test(name);
const isFinalCandidate = ({ kind, name }: Deadline) =>
  kind === 'candidate' && /^final\b/i.test(name);

/** What comes before what in every project, of the deadlines that hold for the whole project. */
const ORDERS: readonly Order[] = [
  {
    earlier: isFreeze('feature'),
    later: ({ kind }) => kind === 'candidate',
    because: 'a candidate is made of what feature freeze let in',
    found: mistake,
  },
  {
    earlier: ({ kind }) => kind === 'milestone',
    later: ({ kind }) => kind === 'candidate',
    because: 'milestones are over when candidates begin',
    found: look,
  },
  {
    earlier: ({ kind }) => kind === 'candidate',
    later: isFinalCandidate,
    because: 'no candidate follows the final one',
    found: mistake,
  },
  {
    earlier: (one) => isFreeze('string')(one) && isSoft(one),
    later: (one) => isFreeze('string')(one) && !isSoft(one),
    because: 'a soft string freeze goes over into the hard one',
    found: mistake,
  },
  {
    earlier: isFreeze('feature'),
    later: (one) => isFreeze('string')(one) && !isSoft(one),
    because: 'features that still land bring new strings',
    found: look,
  },
  {
    earlier: isFreeze('feature'),
    later: isFreeze('code'),
    because: 'a code freeze forbids features, too',
    found: mistake,
  },
  {
    earlier: (one) => isFreeze('specification')(one) || isFreeze('proposal')(one),
    later: isFreeze('feature'),
    because: 'what is agreed on there has to be built before feature freeze',
    found: look,
  },
];

export function outOfOrder({ deadlines }: Cycle): Found[] {
  const ofProject = deadlines.filter(({ owner }) => owner === null);
  return ORDERS.flatMap(({ earlier, later, because, found }) =>
    pairs(ofProject.filter(earlier), ofProject.filter(later))
      .filter(([first, then]) => isBefore(then, first))
      .map(([first, then]) =>
        found(
          [then, first],
          `${dated(then)} is before ${dated(first)}, but ${because}: correct the date that is wrong.`,
        ),
      ),
  );
}

/** "Milestone 3" before "Milestone 2", "RC2" before "RC1". */
export function numbersOutOfOrder({ deadlines }: Cycle): Found[] {
  const numbered = deadlines.flatMap((deadline) => {
    const [, stem, number] = /^(.*?)(\d+)$/.exec(deadline.name.trim()) ?? [];
    const counts = deadline.kind === 'milestone' || deadline.kind === 'candidate';
    if (!counts || stem === undefined) return [];
    return [
      { deadline, row: `${stem.toLowerCase()}|${deadline.owner ?? ''}`, number: Number(number) },
    ];
  });
  return pairs(numbered, numbered)
    .filter(([low, high]) => low.row === high.row && low.number < high.number)
    .filter(([low, high]) => isBefore(high.deadline, low.deadline))
    .map(([low, high]) =>
      mistake(
        [high.deadline, low.deadline],
        `${dated(high.deadline)} is before ${dated(low.deadline)}: correct the date or the number.`,
      ),
    );
}

/** The project's freeze that a team's own freeze prepares. */
const PREPARES: Partial<Record<FreezeKind, FreezeKind>> = {
  feature: 'feature',
  code: 'code',
  string: 'string',
  docs: 'docs',
  specification: 'feature',
  proposal: 'feature',
};

export function teamAfterProject({ deadlines }: Cycle): Found[] {
  const freezes = deadlines.filter((one) => one.kind === 'freeze');
  const ofProject = freezes.filter(({ owner, name }) => owner === null && !/\bsoft\b/i.test(name));
  return pairs(
    freezes.filter(({ owner }) => owner !== null),
    ofProject,
  )
    .filter(([own, whole]) => PREPARES[own.freeze] === whole.freeze && isBefore(whole, own))
    .map(([own, whole]) =>
      look(
        [own, whole],
        `${dated(own)} of ${own.owner} is after ${dated(whole)}, which stops the same for everybody: move one of them, or leave the team’s out.`,
      ),
    );
}

function pairs<A, B>(ones: readonly A[], others: readonly B[]): [A, B][] {
  return ones.flatMap((one) => others.map((other): [A, B] => [one, other]));
}
