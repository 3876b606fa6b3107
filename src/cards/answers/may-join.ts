import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Freeze } from '../../domain/cycle/deadline.ts';
import { isClosed } from '../../domain/cycle/may-land.ts';
import { freezesInForce } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Card } from '../card.ts';
import { answered } from '../answered.ts';
import { plain, strong } from '../card.ts';
import { dated, nameOf } from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { until, whatStops } from '../meaning.ts';

/** Whether a project may still become part of the release: no change that lands, but a list that is closed. */
export function mayJoin(cycle: Cycle, freeze: Freeze, now: Instant): Card {
  const name = nameOf(freeze);
  const held = freezesInForce(cycle, now).find((one) => one.freeze.id === freeze.id);
  if (held !== undefined) {
    return answered(
      'warning',
      cycle,
      now,
      [
        [
          strong('Not without an exception:'),
          plain(` ${name} is on `),
          ...until(freeze, held.until),
          plain('.'),
        ],
        [plain(`Until then ${whatStops(freeze)}.`)],
      ],
      exceptionButton(freeze),
    );
  }
  const over = freeze.when.precision !== 'undecided' && freeze.when.at <= now;
  const first = isClosed(cycle, now)
    ? 'No, this release is out: the next one is open.'
    : `Yes, ${name} ${over ? 'is over' : 'has not begun'}.`;
  const begins = over ? [] : [[plain('It begins: '), ...dated(freeze.when, now), plain('.')]];
  return answered('neutral', cycle, now, [[strong(first)], ...begins]);
}
