import { DateTime } from 'luxon';
import type { Instant, Zone } from '../../../src/domain/time/time.ts';
import { instant } from '../../../src/domain/time/wall.ts';
import type { PublicDeadline, PublicSchedule } from '../../../src/public.ts';

const DAY = 24 * 60 * 60 * 1000;

/** From where to where the picture goes, and how far across an instant lies. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: Zone;
  /** Between 0 and 1. */
  readonly share: (at: number) => number;
  /** "12.5%" */
  readonly x: (at: number) => string;
  readonly wide: (from: number, to: number) => string;
}

/** Null where nothing has a date. */
export function spanOf(schedule: PublicSchedule, rows: readonly PublicDeadline[]): Span | null {
  const dates = rows.flatMap(({ when, freeze }) =>
    when.precision === 'undecided' ? [] : [when.at, freeze?.ends.at ?? when.at],
  );
  if (dates.length === 0) return null;
  const begun = schedule.stages.flatMap(({ since }) => since ?? []);
  const [first, last] = [Math.min(...dates, ...begun), Math.max(...dates)];
  const room = Math.max(last - first, 14 * DAY) / 40;
  const [from, to] = [instant(Math.floor(first - room)), instant(Math.ceil(last + room))];
  const share = (at: number) => Math.min(1, Math.max(0, (at - from) / (to - from)));
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  return {
    from,
    to,
    zone: schedule.project.zone,
    share,
    x: (at) => percent(share(at)),
    wide: (begins, ends) => percent(Math.max(0.004, share(ends) - share(begins))),
  };
}

/** So many months fit beside each other on a phone. */
const MOST = 6;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** The beginnings of months, or of years where the cycle is long. */
export function ticksOf({
  from,
  to,
  zone,
}: Span): { readonly at: number; readonly label: string }[] {
  const months = (to - from) / (30.4 * DAY);
  const step = STEPS.find((one) => months / one <= MOST) ?? 240;
  const ticks: { at: number; label: string }[] = [];
  const begins = DateTime.fromMillis(from, { zone })
    .reconfigure({ locale: 'en-US' })
    .startOf('year');
  for (let month = begins; month.toMillis() < to; month = month.plus({ months: step })) {
    const at = month.toMillis();
    if (at < from || (to - at) / (to - from) < 0.06) continue;
    ticks.push({ at, label: month.toFormat(month.month === 1 || step >= 12 ? 'LLL yyyy' : 'LLL') });
  }
  return ticks;
}
