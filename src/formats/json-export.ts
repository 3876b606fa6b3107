import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import type { Deadline, FreezeEnd, When } from '../domain/cycle/deadline.ts';
import type { Instant } from '../domain/time/time.ts';

/** The cycle for programs, with every field there and every instant worked out. docs/formats.md describes the shape. */
export function exportJson(project: Project, cycle: Cycle): string {
  const data = {
    project: {
      key: project.key,
      name: project.name,
      zone: project.zone,
      countries: project.countries,
    },
    cycle: {
      key: cycle.key,
      name: cycle.name,
      aliases: cycle.aliases,
      closedAt: cycle.closedAt === null ? null : iso(cycle.closedAt),
    },
    stages: cycle.stages.map(({ name, begins }) => ({ name, begins: pointOf(begins) })),
    deadlines: cycle.deadlines.map(deadlineOf),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function deadlineOf(deadline: Deadline) {
  const { key, name, aliases, kind, when, until, state, owner, audience, note, link, revision } =
    deadline;
  return {
    key,
    name,
    aliases,
    kind,
    ...(deadline.kind === 'freeze'
      ? { freeze: deadline.freeze, forbids: deadline.forbids, ends: pointOf(deadline.ends) }
      : {}),
    when: whenOf(when),
    until: until === null ? null : whenOf(until),
    state,
    owner,
    audience,
    note,
    link,
    revision,
  };
}

function pointOf(point: FreezeEnd) {
  switch (point.by) {
    case 'deadline':
      return { deadline: point.key };
    case 'instant':
      return { at: iso(point.at) };
    case 'sign-off':
      return { signOff: point.given === null ? null : iso(point.given) };
  }
}

function whenOf(when: When) {
  switch (when.precision) {
    case 'undecided':
      return { precision: when.precision };
    case 'instant':
      return {
        precision: when.precision,
        date: when.date,
        time: when.time,
        zone: when.zone,
        at: iso(when.at),
      };
    case 'week':
      return {
        precision: when.precision,
        monday: when.monday,
        zone: when.zone,
        from: iso(when.from),
        at: iso(when.at),
      };
    case 'day':
      return {
        precision: when.precision,
        date: when.date,
        clock: when.rule.rule,
        ...(when.rule.rule === 'anywhere-on-earth' ? {} : { zone: when.rule.zone }),
        at: iso(when.at),
      };
  }
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
