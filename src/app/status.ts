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
  const projects = await store.read.projects.list();
  const cycles: ReturnType<typeof cycleNow>[] = [];
  for (const project of projects) {
    const { current, others } = courseOf(await store.read.cycles.list(project.id), now);
    const inFlight = current === null ? [] : [current, ...others];
    cycles.push(...inFlight.map((cycle) => cycleNow(project, cycle, now)));
  }
  const inTrouble = await store.read.places.inTrouble();
  return {
    asOf: momentInWords(now, projects[0]?.zone ?? UTC),
    cycles,
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
