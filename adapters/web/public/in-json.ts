import type { z } from 'zod';
import type {
  PublicDeadline,
  PublicGate,
  PublicPastRequest,
  PublicRequest,
  PublicSchedule,
  PublicState,
} from '../../../src/public.ts';
import { endingJson, inForceJson, iso, isoOrNull, whenJson } from '../../public-json.ts';
import type { exceptionsAnswer, gateAnswer, scheduleAnswer, stateAnswer } from './answers.ts';

/** The public view in the words of the API: names with an underscore, and instants as ISO 8601 in UTC. */

type Schedule = z.infer<typeof scheduleAnswer>;
type Deadline = Schedule['deadlines'][number];
type State = z.infer<typeof stateAnswer>;
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
  const { askedAt, askedOn, decidedAt, decidedOn, decidedBy, landedAt, until, ...same } = request;
  return {
    ...same,
    thread: null,
    asked_at: iso(askedAt),
    asked_on: askedOn,
    decided_at: isoOrNull(decidedAt),
    decided_on: decidedOn,
    decided_by: decidedBy,
    until: isoOrNull(until),
    landed_at: isoOrNull(landedAt),
  };
}

/** Of one from elsewhere there are days alone, and nobody's name. */
export function pastRequestJson(past: PublicPastRequest): Request {
  const { id: _id, freeze, askedOn, decidedOn, ...same } = past;
  return {
    ...same,
    number: null,
    freeze: { key: null, name: freeze },
    requester: null,
    harm: null,
    risk: null,
    asked_at: null,
    asked_on: askedOn,
    decided_at: null,
    decided_on: decidedOn,
    decided_by: null,
    why: null,
    question: null,
    until: null,
    landed_at: null,
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
