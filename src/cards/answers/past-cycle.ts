import type { Cycle } from '../../domain/cycle/cycle.ts';
import { weekOfCycle } from '../../domain/cycle/labels.ts';
import type { Slip } from '../../domain/changing/slips.ts';
import { releaseOf } from '../../domain/cycle/state.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { onItsDate } from '../date-line.ts';
import { howFar } from '../how-far.ts';
import { sentences } from '../sentences.ts';

const SHOWN = 3;

/** A cycle that is over: when it came out, how long it took, and what slipped on the way. */
export function pastCycle(cycle: Cycle, slips: readonly Slip[], now: Instant): Card {
  const name = line(cycle.name, 80);
  const release = releaseOf(cycle);
  const own = slips.find(({ key }) => key === release?.key) ?? null;
  const others = slips.filter((one) => one !== own);
  const schedule = `“schedule of ${line(cycle.aliases.at(-1) ?? cycle.name, 40)}” has all its dates.`;
  if (release === null || release.when.precision === 'undecided') {
    return sentences(`I know no release date of ${name}.`, [...movedInWords(others), schedule]);
  }
  const weeks = weekOfCycle(cycle, release)?.of ?? null;
  const lasted = weeks === null ? '' : `, after ${weeks} weeks`;
  const isKnownOut = cycle.closedAt !== null || release.state === 'actual';
  const first =
    release.when.at > now
      ? `${name} is due ${onItsDate(release.when)}.`
      : `${name} ${isKnownOut ? 'was released' : 'was due'} ${onItsDate(release.when)}${lasted}.`;
  return sentences(first, [plannedInWords(own), ...movedInWords(others), schedule]);
}

function plannedInWords(own: Slip | null): string {
  if (own === null) return 'As far as I know, that is the day that was planned.';
  const far = howFar(own.from, own.to);
  return `First planned was ${dateInWords(own.from)}${far === null ? '' : `: ${far}`}.`;
}

function movedInWords(slips: readonly Slip[]): string[] {
  if (slips.length === 0) return ['I know of no other date of it that moved.'];
  const moved = slips.slice(0, SHOWN).map(({ name, from, to }) => {
    const far = howFar(from, to);
    return `${line(name, 60)}${far === null ? '' : ` (${far})`}`;
  });
  const left = slips.length - SHOWN;
  return [
    `Other dates that moved: ${list([...moved, ...(left > 0 ? [`${left} more`] : [])], 300)}.`,
  ];
}

/** There is nothing to look back at. `asked` is what the person called the cycle; null for the one before. */
export function noPastCycle(cycle: Cycle, asked: string | null, known: readonly Cycle[]): Card {
  const first =
    asked === null
      ? `I know no cycle before ${line(cycle.name, 80)}.`
      : `I know no cycle called “${line(asked, 60)}”.`;
  const names = known.map((one) => line(one.name, 60));
  return sentences(first, [
    ...(names.length === 0 ? [] : [`I know ${list(names, 300)}.`]),
    'Whoever runs me can import the schedule of one that is over, too: npx relbot import FILE.',
  ]);
}
