import { describe, expect, it } from 'vitest';
import { House, type Sabotage, type Where } from './house.ts';

/** A way to break the program's side, and the words in which the check has to notice it. */
interface Switch {
  readonly sabotage: Sabotage;
  readonly shows: RegExp;
  /** Where it is broken; everywhere the promise holds by default. */
  readonly on?: readonly Place[];
}

/** A platform, or both at once. */
type Place = Where | 'both';

export interface Promised {
  readonly on: readonly Place[];
  readonly readsSlack?: boolean;
  /** How long a broken program is waited for, in milliseconds. */
  readonly patience?: number;
  /** Shows that the promise holds: throws where it does not. */
  readonly check: (house: House) => Promise<void>;
  readonly broken: Readonly<Record<string, Switch>>;
}

/** Ends only what hangs: a busy machine is no broken promise. */
const LONG = 60_000;
const SHORT = 1500;

/**
 * A promise that relbot gives, shown twice: the check passes on the program as it is, and the same check fails on one
 * whose side is broken. A check that cannot fail proves nothing.
 */
export function promise(name: string, promised: Promised): void {
  const { on, readsSlack = true, patience = SHORT, check, broken } = promised;
  describe(`The promise: ${name}`, () => {
    for (const place of on) {
      it(`is kept on ${place}`, async () => {
        const house = await House.build({ on: platformsOf(place), readsSlack, patience: LONG });
        try {
          await check(house);
          expect(house.violations, 'what broke the rules of a platform').toEqual([]);
        } finally {
          await house.close();
        }
      });
    }
    for (const [what, { sabotage, shows, on: where = on }] of Object.entries(broken)) {
      for (const place of where) {
        it(`is not kept on ${place} when ${what}`, async () => {
          const options = { on: platformsOf(place), readsSlack, sabotage, patience };
          const house = await House.build(options);
          try {
            const noticed = await check(house).then(() => 'Nobody noticed it.', described);
            expect(noticed).toMatch(shows);
          } finally {
            await house.close();
          }
        });
      }
    }
  });
}

const platformsOf = (place: Place): Where[] => (place === 'both' ? ['slack', 'discord'] : [place]);

/** Only what the check itself says counts: a crash on the way to it has shown nothing. */
function described(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const isOurs = failure.name === 'NotKept' || failure.name === 'AssertionError';
  return isOurs ? failure.message : `The check itself broke: ${failure.stack ?? failure.message}`;
}
