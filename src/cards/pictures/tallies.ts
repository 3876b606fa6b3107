import type { Statistics, Tally } from '../../domain/exceptions/register/register-statistics.ts';
import { line } from '../cut.ts';
import { spanInWords } from '../how-long.ts';
import type { Tallies } from './picture.ts';

/** Groups with the most requests; the others are counted. */
const MOST = 12;

/**
 * What became of requests, by freeze; null where there is nothing to compare.
 * @param says what the card says first
 */
export function talliesOf(statistics: Statistics, says: readonly string[]): Tallies | null {
  const { byFreeze, total } = statistics;
  if (byFreeze.length === 0) return null;
  const shown = byFreeze.slice(0, MOST);
  const counted = shown.reduce((sum, group) => sum + group.total, 0);
  return {
    shows: 'tallies',
    title: 'Exception requests, by freeze',
    says,
    groups: shown.map((group) => ({
      name: line(group.name, 60),
      granted: group.granted,
      refused: group.refused,
      waiting: group.waiting,
      other: otherOf(group),
      says: group.medianMs === null ? null : `half within ${spanInWords(group.medianMs)}`,
    })),
    notes: counted === total ? [] : [`Not in the picture: ${total - counted} of ${total}.`],
  };
}

const otherOf = ({ total, granted, refused, waiting }: Tally): number =>
  total - granted - refused - waiting;

/** In words, for who cannot see it. */
export function talliesInWords({ says, groups }: Tallies): string {
  const each = groups.map(
    ({ name, granted, refused, waiting }) =>
      `${name}: ${granted} approved, ${refused} denied, ${waiting} open`,
  );
  return line(`Bars by freeze. ${says.join(' ')} ${each.join('; ')}.`, 900);
}
