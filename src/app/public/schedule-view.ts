import { inOwnZone } from '../../cards/date-line.ts';
import { untilInWords } from '../../cards/meaning.ts';
import type { Cycle, Project, Stage } from '../../domain/cycle/cycle.ts';
import { instantOf, type Deadline, type Freeze } from '../../domain/cycle/deadline.ts';
import { freezeEndsAt, type FreezeEnding } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import type {
  PublicDeadline,
  PublicEnding,
  PublicFreeze,
  PublicSchedule,
  PublicStage,
} from '../../public.ts';
import type { Found } from './named.ts';

/** A cycle's stages and dates, as everybody may see them. */
export function scheduleView({ project, cycle, name }: Found, changedAt: Instant): PublicSchedule {
  return {
    project: projectView(project),
    cycle: name,
    changedAt,
    stages: cycle.stages.map((stage) => stageView(cycle, stage)),
    deadlines: cycle.deadlines.map((deadline) => deadlineView(cycle, deadline)),
  };
}

export function projectView({ key, name, zone }: Project): PublicSchedule['project'] {
  return { key, name, zone };
}

function stageView(cycle: Cycle, { name, begins }: Stage): PublicStage {
  if (begins.by === 'instant') return { name, since: begins.at, by: null };
  const by = cycle.deadlines.find(({ key }) => key === begins.key);
  return { name, since: by === undefined ? null : instantOf(by), by: by?.key ?? null };
}

function deadlineView(cycle: Cycle, deadline: Deadline): PublicDeadline {
  const { key, name, aliases, kind, when, until, state } = deadline;
  const { owner, audience, note, link, revision } = deadline;
  return {
    key,
    name,
    aliases,
    kind,
    when,
    until,
    state,
    owner,
    audience,
    note,
    link,
    revision,
    date: inOwnZone(when),
    freeze: deadline.kind === 'freeze' ? freezeView(cycle, deadline) : null,
  };
}

function freezeView(cycle: Cycle, freeze: Freeze): PublicFreeze {
  return {
    kind: freeze.freeze,
    forbids: freeze.forbids,
    ends: endingView(freeze, freezeEndsAt(cycle, freeze)),
  };
}

export function endingView(freeze: Freeze, ending: FreezeEnding): PublicEnding {
  const known = ending === null || ending === 'sign-off' ? null : ending;
  return {
    at: known?.at ?? null,
    by: known?.by?.key ?? null,
    signOff: ending === 'sign-off',
    says: untilInWords(freeze, ending),
  };
}
