import type { z } from 'zod';
import type { When } from '../../../src/domain/cycle/deadline.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import type {
  PublicDeadline,
  PublicEnding,
  PublicEvent,
  PublicFreezeInForce,
  PublicGate,
  PublicRequest,
  PublicSchedule,
  PublicState,
} from '../../../src/public.ts';
import type {
  changesAnswer,
  exceptionsAnswer,
  gateAnswer,
  scheduleAnswer,
  stateAnswer,
} from './answers.ts';

/** The public view in the words of the API: names with an underscore, and instants as ISO 8601 in UTC. */

type Schedule = z.infer<typeof scheduleAnswer>;
type Deadline = Schedule['deadlines'][number];
type State = z.infer<typeof stateAnswer>;
type Event = z.infer<typeof changesAnswer>['events'][number];
type Request = z.infer<typeof exceptionsAnswer>['requests'][number];
type Gate = z.infer<typeof gateAnswer>;

export function scheduleJson(schedule: PublicSchedule): Schedule {
  const { project, cycle, changedAt, stages, deadlines } = schedule;
  return {
    project,
    cycle: { ...cycle, aliases: [...cycle.aliases] },
    changed_at: iso(changedAt),
    stages: stages.map(({ name, since, by }) => ({ name, since: isoOrNull(since), by })),
    deadlines: deadlines.map(deadlineJson),
  };
}

function deadlineJson(deadline: PublicDeadline): Deadline {
  const { freeze, when, until, aliases, audience } = deadline;
  return {
    ...deadline,
    aliases: [...aliases],
    audience: [...audience],
    when: whenJson(when),
    until: until && whenJson(until),
    freeze: freeze && {
      kind: freeze.kind,
      forbids: [...freeze.forbids],
      ends: endingJson(freeze.ends),
    },
  };
}

export function stateJson(state: PublicState): State {
  const { project, cycle, stage, freezes, landing, says, next, changesAt } = state;
  return {
    project,
    cycle: { ...cycle, aliases: [...cycle.aliases] },
    stage: stage && {
      name: stage.name,
      since: iso(stage.since),
      until: isoOrNull(stage.until),
    },
    freezes: freezes.map(inForceJson),
    landing: landing.map((one) => ({ ...one, freezes: [...one.freezes] })),
    says: [...says],
    next: next.map(({ key, name, at }) => ({ key, name, at: iso(at) })),
    changes_at: isoOrNull(changesAt),
  };
}

export function requestJson(request: PublicRequest): Request {
  const { askedAt, decidedAt, decidedBy, landedAt, until, ...same } = request;
  return {
    ...same,
    asked_at: iso(askedAt),
    decided_at: isoOrNull(decidedAt),
    decided_by: decidedBy,
    until: isoOrNull(until),
    landed_at: isoOrNull(landedAt),
  };
}

export function eventJson({ cycleName: _name, ...event }: PublicEvent): Event {
  return {
    ...event,
    at: iso(event.at),
    dates: event.dates.map(({ key, name, from, to }) => ({
      key,
      name,
      from: from && whenJson(from),
      to: to && whenJson(to),
    })),
  };
}

export function gateJson({ changesAt, ...gate }: PublicGate): Gate {
  return {
    ...gate,
    until: isoOrNull(gate.until),
    freezes: gate.freezes.map(inForceJson),
    changes_at: isoOrNull(changesAt),
  };
}

function inForceJson(freeze: PublicFreezeInForce): State['freezes'][number] {
  const { since, until, forbids } = freeze;
  return { ...freeze, since: iso(since), until: endingJson(until), forbids: [...forbids] };
}

function endingJson({ at, by, signOff, says }: PublicEnding): State['freezes'][number]['until'] {
  return { at: isoOrNull(at), by, sign_off: signOff, says };
}

function whenJson(when: When): Deadline['when'] {
  switch (when.precision) {
    case 'undecided':
      return { precision: when.precision };
    case 'instant':
      return { ...when, at: iso(when.at) };
    case 'week':
      return { ...when, from: iso(when.from), at: iso(when.at) };
    case 'day': {
      const { precision, date, rule, at } = when;
      const zone = rule.rule === 'anywhere-on-earth' ? null : rule.zone;
      return { precision, date, rule: rule.rule, zone, at: iso(at) };
    }
  }
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at);
}
