import { systemClock } from '../app/clock.ts';
import type { Cycle, PlannedPolicy, Project } from '../domain/cycle/cycle.ts';
import { planOfCycle } from '../domain/changing/plan-of-cycle.ts';
import type { SaidSettings } from '../domain/notices/said-settings.ts';
import { UserError } from '../domain/user-error.ts';
import { exportCsv } from '../formats/csv-export.ts';
import { exportIcal } from '../formats/ical/ical-export.ts';
import { exportJson } from '../formats/json-export.ts';
import { exportOpenStack } from '../formats/openstack/openstack-export.ts';
import { exportRelbotYaml } from '../formats/relbot/relbot-export.ts';
import { openReadOnly, type Repositories } from '../store/store.ts';
import { storedCycle } from './find-cycle.ts';
import type { Printer } from './printer.ts';

export const EXPORT_FORMATS = ['yaml', 'csv', 'ics', 'json', 'openstack', 'openstack-rst'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Prints a cycle: the current one, or the one that is named. */
export async function exportCycle(
  wanted: string | undefined,
  options: {
    readonly databaseUrl: string;
    readonly project: string | undefined;
    readonly format: ExportFormat;
  },
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(options.databaseUrl);
  try {
    const found = store === null ? null : await find(store.read, wanted, options.project);
    if (found === null) {
      throw new UserError(
        wanted === undefined
          ? 'There is no cycle to export yet. Import one first: npx relbot import FILE.'
          : `There is no cycle “${wanted}”.`,
      );
    }
    printer.out(textOf(found, options.format, printer).trimEnd());
  } finally {
    await store?.close();
  }
}

function textOf(
  { project, cycle, policies, reminders }: Found,
  format: ExportFormat,
  printer: Printer,
): string {
  switch (format) {
    case 'yaml':
      return exportRelbotYaml({ ...planOfCycle(project, cycle), policies, reminders });
    case 'csv':
      return exportCsv(planOfCycle(project, cycle));
    case 'json':
      return exportJson(project, cycle);
    case 'openstack':
    case 'openstack-rst': {
      const { yaml, rst, lost } = exportOpenStack(planOfCycle(project, cycle));
      if (format === 'openstack-rst') return rst;
      for (const sentence of lost) printer.remark(sentence);
      printer.remark(
        'Its titles and exact days are in the .rst beside it: --format openstack-rst.',
      );
      return yaml;
    }
    case 'ics': {
      const { text, leftOut } = exportIcal(project, cycle, systemClock.now());
      for (const { name } of leftOut) {
        printer.remark(`${name} has no date yet, so it is not in the calendar.`);
      }
      return text;
    }
  }
}

interface Found {
  readonly project: Project;
  readonly cycle: Cycle;
  readonly policies: readonly PlannedPolicy[];
  readonly reminders: SaidSettings;
}

async function find(
  read: Repositories,
  wanted: string | undefined,
  projectKey: string | undefined,
): Promise<Found | null> {
  const found = await storedCycle(read, { cycle: wanted, project: projectKey }, systemClock.now());
  if (found === null) return null;
  const { project, cycle } = found;
  const policies = (await read.policies.list(project.id)).map(({ groups, ...policy }) => ({
    ...policy,
    groups: groups.map(({ name }) => name),
  }));
  const reminders = await read.projects.reminders(project.id);
  return { project, cycle, policies, reminders };
}
