import type { Cycle, Project, Stage } from '../../src/domain/cycle/cycle.ts';
import type {
  ChangeKind,
  Deadline,
  FreezeEnd,
  FreezeKind,
  When,
} from '../../src/domain/cycle/deadline.ts';
import { UNSAID } from '../../src/domain/cycle/deadline.ts';
import { inOrder } from '../../src/domain/cycle/deadline-order.ts';
import { brand, type CycleId, type DeadlineId, type ProjectId } from '../../src/domain/ids.ts';
import type { Instant, WallDate } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { dayWhen, weekWhen } from '../../src/domain/time/when.ts';
import { UTC } from '../../src/domain/time/zone.ts';

/** A cycle like 2026.2 Hibiscus, small enough to read: the tests of rules and screens share it. */

export const at = (iso: string): Instant => instant(Date.parse(iso));
export const day = (date: string): When =>
  dayWhen(brand<WallDate>(date), { rule: 'end-of-day', zone: UTC }).when;
export const week = (date: string): When => weekWhen(brand<WallDate>(date), UTC).when;

export const project: Project = {
  id: brand<ProjectId>(1),
  key: 'openstack',
  name: 'OpenStack',
  zone: UTC,
  countries: [],
};

const cycleId = brand<CycleId>(1);
let lastId = 0;

interface Extras {
  readonly aliases?: readonly string[];
  readonly note?: string;
  readonly owner?: string;
}

const base = (key: string, name: string, when: When, extras: Extras) => ({
  id: brand<DeadlineId>((lastId += 1)),
  cycleId,
  key,
  name,
  when,
  aliases: extras.aliases ?? [],
  owner: extras.owner ?? null,
  note: extras.note ?? null,
  ...UNSAID,
  revision: 1,
});

export const deadline = (
  kind: Exclude<Deadline['kind'], 'freeze'>,
  key: string,
  name: string,
  when: When,
  extras: Extras = {},
) => ({ kind, ...base(key, name, when, extras) }) satisfies Deadline;

export const freeze = (
  kind: FreezeKind,
  key: string,
  name: string,
  when: When,
  forbids: readonly ChangeKind[],
  ends: FreezeEnd,
  extras: Extras = {},
) =>
  ({
    kind: 'freeze',
    freeze: kind,
    forbids,
    ends,
    ...base(key, name, when, extras),
  }) satisfies Deadline;

const byDeadline = (key: string): FreezeEnd => ({ by: 'deadline', key });

const milestone2 = deadline('milestone', 'h-2', 'Hibiscus-2 milestone', day('2026-07-02'));
export const membershipFreeze = freeze(
  'membership',
  'h-mf',
  'Membership freeze',
  day('2026-07-02'),
  [],
  byDeadline('h-final'),
  { note: 'Projects must take part in at least two milestones to be part of the release.' },
);
export const milestone3 = deadline('milestone', 'h-3', 'Hibiscus-3 milestone', day('2026-08-27'));
export const featureFreeze = freeze(
  'feature',
  'h-ff',
  'Feature freeze',
  day('2026-08-27'),
  ['feature'],
  byDeadline('h-rc1'),
  { aliases: ['ff'], note: 'The PTL of the project may grant exceptions.' },
);
export const clientLibraryFreeze = freeze(
  'library',
  'h-final-clientlib',
  'Final release for client libraries',
  day('2026-08-27'),
  ['feature', 'bug fix'],
  byDeadline('h-final'),
);
export const softStringFreeze = freeze(
  'string',
  'h-soft-sf',
  'Soft string freeze',
  day('2026-08-27'),
  ['strings'],
  byDeadline('h-rc1'),
);
export const requirementsFreeze = freeze(
  'dependency',
  'h-rf',
  'Requirements freeze',
  day('2026-08-27'),
  ['dependency'],
  { by: 'sign-off', given: null },
);
const highlights = deadline('event', 'h-highlights', 'Cycle highlights', day('2026-09-03'));
export const hardStringFreeze = freeze(
  'string',
  'h-hard-sf',
  'Hard string freeze',
  day('2026-09-10'),
  ['strings', 'UI'],
  byDeadline('h-final'),
);
export const rc1 = deadline('candidate', 'h-rc1', 'RC1', week('2026-09-10'));
export const finalRc = deadline('candidate', 'h-finalrc', 'Final RC', week('2026-09-24'));
export const release = deadline('release', 'h-final', '2026.2 Hibiscus release', day('2026-09-30'));
export const retrospective = deadline('event', 'h-retro', 'Retrospective', {
  precision: 'undecided',
});

const stages: readonly Stage[] = [
  { name: 'Design', begins: { by: 'instant', at: at('2026-04-06T00:00Z') } },
  { name: 'Development', begins: { by: 'instant', at: at('2026-05-14T23:59:59Z') } },
  { name: 'QA', begins: { by: 'deadline', key: 'h-ff' } },
  { name: 'Release', begins: { by: 'deadline', key: 'h-finalrc' } },
];

/** The same cycle with other deadlines or stages. */
export function hibiscus(
  changes: Partial<Pick<Cycle, 'deadlines' | 'stages' | 'name'>> = {},
): Cycle {
  const deadlines = changes.deadlines ?? [
    milestone2,
    membershipFreeze,
    milestone3,
    featureFreeze,
    clientLibraryFreeze,
    softStringFreeze,
    requirementsFreeze,
    highlights,
    hardStringFreeze,
    rc1,
    finalRc,
    release,
    retrospective,
  ];
  return {
    id: cycleId,
    projectId: project.id,
    key: 'hibiscus',
    name: changes.name ?? '2026.2 Hibiscus',
    aliases: ['hibiscus', '2026.2'],
    stages: changes.stages ?? stages,
    deadlines: inOrder(deadlines),
    closedAt: null,
  };
}
