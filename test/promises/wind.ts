import type { Relbot } from '../../src/app/relbot.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { TestClock } from '../support/relbot.ts';
import { NotKept } from './not-kept.ts';

/** More rounds than any promise needs: past it, something goes round in circles. */
const MANY_ROUNDS = 300;

/** Winds the clock on, stopping wherever something is due, as time would. */
export async function wind(
  relbot: Relbot,
  clock: TestClock,
  iso: string,
  settle: () => Promise<void>,
): Promise<void> {
  const target = instant(Date.parse(iso));
  for (let round = 0; ; round += 1) {
    if (round > MANY_ROUNDS) throw new NotKept('The program goes round in circles.');
    const next = await relbot.nextEvent();
    if (next === null || next > target) break;
    if (next > clock.now()) clock.set(next);
    await settle();
  }
  clock.set(target);
  await settle();
}
