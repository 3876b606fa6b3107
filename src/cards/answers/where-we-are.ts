import type { Cycle } from '../../domain/cycle/cycle.ts';
import { weekLabel } from '../../domain/cycle/labels.ts';
import {
  freezesInForce,
  nextDeadlines,
  releaseOf,
  stageAt,
  type Beginning,
} from '../../domain/cycle/state.ts';
import { NO_HOLIDAYS, type Holidays } from '../../domain/time/holidays.ts';
import type { Instant } from '../../domain/time/time.ts';
import { zoneOfWhen } from '../../domain/time/time-words.ts';
import { UTC } from '../../domain/time/zone.ts';
import { plain, strong, text, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { datedInShort, momentAndCountdown, nameOf } from '../date-line.ts';
import { labelsOfNow } from '../labels-line.ts';
import { groupLine, inShort } from './next-deadlines.ts';

/** The stage, the week, what is frozen and what is next. */
export function whereWeAre(cycle: Cycle, now: Instant, holidays: Holidays = NO_HOLIDAYS): Card {
  const opening = openingOf(cycle, now);
  const frozen = frozenLine(cycle, now);
  const [next] = nextDeadlines(cycle, now, 1);
  const stage = stageLine(cycle, now);
  return {
    tone: 'neutral',
    summary: [
      opening,
      frozen,
      next === undefined ? 'Nothing is left on its schedule.' : `Next: ${inShort(next, now)}.`,
    ].join(' '),
    blocks: [
      text(strong(opening)),
      ...labelsOfNow(cycle, now, holidays),
      ...(stage.length === 0 ? [] : [text(...stage)]),
      text(plain(frozen)),
      next === undefined
        ? text(plain('Nothing is left on its schedule.'))
        : groupLine(cycle, next, now, true),
    ],
  };
}

function openingOf(cycle: Cycle, now: Instant): string {
  const name = line(cycle.name, 80);
  const label = weekLabel(cycle, now);
  const week = label === null ? '' : `, week ${label}`;
  if (cycle.closedAt !== null) return `${name} is released, and its cycle closed.`;
  const release = releaseOf(cycle)?.when;
  if (release !== undefined && release.precision !== 'undecided' && release.at <= now) {
    return `${name} is past its release date${week}.`;
  }
  const current = stageAt(cycle, now);
  if (current !== null) return `${name} is in ${current.stage}${week}.`;
  return cycle.stages.length === 0
    ? `${name} has no stages on its schedule${week}.`
    : `${name} has not begun yet${week}.`;
}

function stageLine(cycle: Cycle, now: Instant): Inline[] {
  const current = stageAt(cycle, now);
  if (current === null) return [];
  const { next } = current;
  return [
    plain(`${current.stage} began `),
    ...beginningOf(cycle, current, now),
    ...(next === null ? [] : [plain(`; ${next.stage} begins `), ...beginningOf(cycle, next, now)]),
    plain('.'),
  ];
}

/** "with Feature freeze, Thursday 27 August 2026, in 21 days": by the deadline's own date, where there is one. */
export function beginningOf(cycle: Cycle, { since, by }: Beginning, now: Instant): Inline[] {
  if (by !== null) return [plain(`with ${nameOf(by)}, `), ...datedInShort(by.when, now)];
  const release = releaseOf(cycle);
  return momentAndCountdown(since, (release && zoneOfWhen(release.when)) ?? UTC, now);
}

function frozenLine(cycle: Cycle, now: Instant): string {
  const names = freezesInForce(cycle, now).map(({ freeze }) => nameOf(freeze));
  if (names.length === 0) return 'Nothing is frozen.';
  return `In force: ${list(names, 400)}.`;
}
