import { inOwnZone } from '../cards/date-line.ts';
import { landingInWords } from '../cards/landing-in-words.ts';
import { untilInWords } from '../cards/meaning.ts';
import { courseOf } from '../domain/course.ts';
import type { Cycle, Project } from '../domain/cycle.ts';
import { freezesInForce, nextDeadlines, stageAt } from '../domain/state.ts';
import type { Instant } from '../domain/time.ts';
import { momentInWords, timeLeft } from '../domain/time-words.ts';
import { UTC } from '../domain/zone.ts';
import type { App } from './app.ts';

const NEXT = 6;

/** Where every project stands, in words: what the status page shows. */
export async function statusNow({ store, clock }: Pick<App, 'store' | 'clock'>) {
  const now = clock.now();
  const project = await store.read.projects.first();
  const { current, others } = courseOf(
    project === null ? [] : await store.read.cycles.list(project.id),
    now,
  );
  const cycles = current === null ? [] : [current, ...others];
  const inTrouble = await store.read.places.inTrouble();
  return {
    asOf: momentInWords(now, project?.zone ?? UTC),
    cycles: project === null ? [] : cycles.map((cycle) => cycleNow(project, cycle, now)),
    troubles: inTrouble.map(
      ({ name, spot, trouble }) => `${name} (${spot.platform}): ${trouble ?? ''}`,
    ),
  };
}

function cycleNow(project: Project, cycle: Cycle, now: Instant) {
  return {
    project: project.name,
    name: cycle.name,
    stage: stageAt(cycle, now)?.stage ?? null,
    freezes: freezesInForce(cycle, now).map(({ freeze, until }) => ({
      name: freeze.name,
      until: untilInWords(freeze, until),
    })),
    landing: landingInWords(cycle, now),
    next: nextDeadlines(cycle, now, NEXT).flatMap(({ at, deadlines }) =>
      deadlines.map(({ name, when }) => ({ name, when: inOwnZone(when), left: timeLeft(now, at) })),
    ),
  };
}
