import type { Cycle } from '../../../domain/cycle/cycle.ts';
import { instantOf, type Freeze } from '../../../domain/cycle/deadline.ts';
import { mayLand } from '../../../domain/cycle/may-land.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { capitalWords } from '../../capital.ts';
import { list } from '../../cut.ts';
import { nameOf, onItsDate } from '../../date-line.ts';
import { untilInWords, whatStops } from '../../meaning.ts';

/**
 * What a request is up against at this moment, in a sentence, by the rule that also answers "can I land this": a freeze
 * that has ended since it was asked for needs no decision any more.
 */
export function upAgainst(cycle: Cycle, freeze: Freeze, now: Instant): string {
  const begins = instantOf(freeze);
  if (begins === null) return `${nameOf(freeze)} has no date yet.`;
  if (begins > now) {
    return `${nameOf(freeze)} begins ${onItsDate(freeze.when)}: before, it may land without an exception.`;
  }
  const { answer, inTheWay } = mayLand(cycle, freeze.forbids, now, freeze.owner);
  if (answer === 'closed') return 'The release is out: it can only go into the next one.';
  const held = inTheWay.find((one) => one.freeze.id === freeze.id);
  const others = inTheWay.filter((one) => one !== held).map((one) => nameOf(one.freeze));
  if (held !== undefined) {
    const rule = `${whatStops(freeze)}, ${untilInWords(freeze, held.until)}`;
    return others.length === 0
      ? `${capitalWords(rule)}.`
      : `${capitalWords(rule)}. The same is held back by ${list(others, 100)}.`;
  }
  if (others.length > 0) {
    return `${nameOf(freeze)} is over, but the same is held back by ${list(others, 100)}.`;
  }
  return freeze.forbids.length === 0
    ? `${capitalWords(whatStops(freeze))}.`
    : `${nameOf(freeze)} is over: it may land without an exception.`;
}
