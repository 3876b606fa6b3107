/** What the run's project has before it, as plain data: the program gets it as a file, the reference reads it here. */
export interface Planned {
  readonly name: string;
  readonly key: string;
  readonly kind: 'milestone' | 'candidate' | 'event' | 'release' | 'freeze';
  /** Only of a freeze. */
  readonly of?: 'feature' | 'string' | 'docs' | 'dependency';
  /** The key of the deadline that ends a freeze. */
  readonly ends?: string;
  readonly date: string;
  /** Without one it is the end of the day. */
  readonly time?: string;
}

/** Its clocks change on 25 October. */
export const PROJECT_ZONE = 'Europe/Berlin';
export const BEGINS = Date.parse('2026-09-01T06:00Z');

export const SCHEDULE: readonly Planned[] = [
  { name: 'Opal', key: 'opal', kind: 'milestone', date: '2026-09-10' },
  {
    name: 'Amber freeze',
    key: 'amber',
    kind: 'freeze',
    of: 'string',
    ends: 'cedar',
    date: '2026-09-17',
    time: '17:00',
  },
  {
    name: 'Basalt freeze',
    key: 'basalt',
    kind: 'freeze',
    of: 'feature',
    ends: 'cedar',
    date: '2026-09-28',
    time: '18:00',
  },
  { name: 'Cedar', key: 'cedar', kind: 'candidate', date: '2026-10-06', time: '16:00' },
  { name: 'Dune', key: 'dune', kind: 'event', date: '2026-10-12', time: '15:00' },
  {
    name: 'Ember freeze',
    key: 'ember',
    kind: 'freeze',
    of: 'dependency',
    ends: 'garnet',
    date: '2026-10-20',
    time: '12:30',
  },
  { name: 'Fjord', key: 'fjord', kind: 'milestone', date: '2026-10-27' },
  { name: 'Garnet', key: 'garnet', kind: 'candidate', date: '2026-11-03', time: '16:00' },
  {
    name: 'Heath freeze',
    key: 'heath',
    kind: 'freeze',
    of: 'docs',
    ends: 'jade',
    date: '2026-11-12',
    time: '17:00',
  },
  {
    name: 'Iris freeze',
    key: 'iris',
    kind: 'freeze',
    of: 'feature',
    ends: 'jade',
    date: '2026-11-19',
    time: '18:00',
  },
  { name: 'Jade', key: 'jade', kind: 'candidate', date: '2026-12-01', time: '16:00' },
  { name: 'Krill', key: 'krill', kind: 'milestone', date: '2026-12-08' },
  {
    name: 'Loam freeze',
    key: 'loam',
    kind: 'freeze',
    of: 'string',
    ends: 'mica',
    date: '2026-12-14',
    time: '17:00',
  },
  { name: 'Mica', key: 'mica', kind: 'release', date: '2027-01-12', time: '14:00' },
];

/** How a channel is told. */
export interface Told {
  readonly zone: string;
  readonly time: string;
  /** Days of the week; 1 is Monday. */
  readonly days: readonly number[];
}

const WORKDAYS = [1, 2, 3, 4, 5];

/** Far enough from one another that no two kinds of channels are told within the same hour. */
export const WAYS: readonly Told[] = [
  { zone: PROJECT_ZONE, time: '09:00', days: WORKDAYS },
  { zone: 'Asia/Kolkata', time: '15:30', days: WORKDAYS },
  { zone: 'America/New_York', time: '07:45', days: [1, 2, 3, 4, 5, 6, 7] },
  { zone: PROJECT_ZONE, time: '10:20', days: [1, 3, 5] },
];

/** The same as a file of relbot's own format. */
export function scheduleFile(): string {
  const deadlines = SCHEDULE.map((deadline) =>
    [
      `  - name: ${deadline.name}`,
      `    key: ${deadline.key}`,
      `    kind: ${deadline.kind}`,
      `    date: ${deadline.date}`,
      ...(deadline.time === undefined ? [] : [`    time: "${deadline.time}"`]),
      ...(deadline.of === undefined ? [] : [`    freeze: ${deadline.of}`]),
      ...(deadline.ends === undefined ? [] : [`    ends: ${deadline.ends}`]),
    ].join('\n'),
  );
  return `project:\n  name: Chaos\n  zone: ${PROJECT_ZONE}\ncycle:\n  name: Chaos 1\n  key: chaos-1\ndeadlines:\n${deadlines.join('\n')}\n`;
}
