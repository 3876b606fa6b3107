import type { Cycle } from '../cycle/cycle.ts';
import { type Deadline, instantOf } from '../cycle/deadline.ts';
import { dated, daysOf, isBefore } from './days.ts';
import { type Found, look, mistake } from './finding.ts';
import { releaseOf } from '../cycle/state.ts';
import { weekdayOf } from '../time/wall.ts';

export function releasesButOne({ deadlines }: Cycle): Found[] {
  const releases = deadlines.filter(({ kind }) => kind === 'release');
  if (releases.length === 1) return [];
  if (releases.length === 0) {
    return [mistake([], 'the cycle has no release: add a deadline of the kind release.')];
  }
  const names = releases.map(dated).join(', ');
  return [
    look(
      releases,
      `the cycle has ${releases.length} releases, of which the last counts: ${names}; make the others events or milestones.`,
    ),
  ];
}

export function releaseOnWeekend({ deadlines }: Cycle): Found[] {
  return deadlines
    .filter(({ kind }) => kind === 'release')
    .flatMap((release) => {
      const days = daysOf(release.when);
      if (days === null || weekdayOf(days.first) < 6) return [];
      return [
        look(
          [release],
          `${dated(release)} is on a weekend: see that people are there, or take a working day.`,
        ),
      ];
    });
}

/** What prepares a release comes before it. Events may follow: a retrospective does. */
export function afterRelease(cycle: Cycle): Found[] {
  const release = releaseOf(cycle);
  if (release === null) return [];
  return cycle.deadlines
    .filter(({ kind }) => kind !== 'event' && kind !== 'release')
    .filter((deadline) => isBefore(release, deadline))
    .map((deadline) =>
      mistake(
        [deadline, release],
        `${dated(deadline)} is after ${dated(release)}: correct the date that is wrong.`,
      ),
    );
}

/** What belongs to the cycle comes after its Design begins. Events of the cycle before may stand in it. */
export function beforeCycle(cycle: Cycle): Found[] {
  const begins = cycle.stages.find(({ name }) => name === 'Design')?.begins;
  if (begins?.by !== 'instant') return [];
  return cycle.deadlines.flatMap((deadline) => {
    const at = instantOf(deadline);
    if (deadline.kind === 'event' || at === null || at >= begins.at) return [];
    const sentence = `${dated(deadline)} is before the cycle begins: correct its date, or the beginning of Design.`;
    return [mistake([deadline], sentence)];
  });
}

const HALF_A_YEAR = 26 * 7 * 24 * 60 * 60 * 1000;

/** What is kept up after the release goes on for years. */
function isOfMaintenance({ kind, name }: Deadline): boolean {
  return (
    kind === 'event' &&
    /^(?:end of (?:life|support|bugfix)|bugfix release)\b|\bof \d+\.\d+\.\d+$/i.test(name)
  );
}

/** So far away that the year is probably wrong. */
export function farAway(cycle: Cycle): Found[] {
  const release = releaseOf(cycle);
  const end = release === null ? null : instantOf(release);
  if (release === null || end === null) return [];
  const begins = cycle.stages.flatMap(({ begins }) => (begins.by === 'instant' ? [begins.at] : []));
  return cycle.deadlines.flatMap((deadline) => {
    const at = instantOf(deadline);
    if (at === null || isOfMaintenance(deadline)) return [];
    const early = begins.length > 0 && at < Math.min(...begins) - HALF_A_YEAR;
    if (!early && at <= end + HALF_A_YEAR) return [];
    const where = early ? 'the cycle begins' : dated(release);
    const side = early ? 'before' : 'after';
    return [
      look(
        [deadline],
        `${dated(deadline)} is more than half a year ${side} ${where}: see whether the year is right.`,
      ),
    ];
  });
}
