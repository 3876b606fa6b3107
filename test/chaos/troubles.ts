import type { Asked, Trouble, Troublemaker } from '../fakes/world.ts';
import type { Chance } from './random.ts';

const SAYING = [
  'server-error',
  'accepted-but-failed',
  'accepted-but-timed-out',
  'connection-dropped',
] as const;
/** Seconds; the last is half an hour. */
const WAITS = [2, 60, 600, 1800];

/** What the platforms do to relbot's requests, as the seed says. */
export class Troubles implements Troublemaker {
  readonly #chance: Chance;
  /** How many of each kind there were. */
  readonly counted = new Map<string, number>();
  /** How often relbot could not know, by channel. */
  readonly unsure = new Map<string, number>();
  /** The share of what relbot says that meets with trouble. */
  share = 0;
  /** Called when something is in a channel and relbot does not know yet. */
  onAccepted: () => void = () => undefined;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  befalls({ wants, channel }: Asked): Trouble | null {
    if (wants === null || !this.#chance.happens(wants === 'to say' ? this.share : this.share / 2)) {
      return null;
    }
    if (this.#chance.happens(0.2)) return this.#wait();
    if (wants === 'to find')
      return this.#noted(this.#chance.of(['server-error', 'connection-dropped']));
    this.unsure.set(channel, (this.unsure.get(channel) ?? 0) + 1);
    return this.#noted(
      this.#chance.happens(0.03) ? 'accepted-and-silent' : this.#chance.of(SAYING),
    );
  }

  accepted({ wants }: Asked): void {
    if (wants === 'to say') this.onAccepted();
  }

  #wait(): Trouble {
    this.#count('asked to wait');
    return { waitSeconds: this.#chance.of(WAITS) };
  }

  #noted(trouble: Extract<Trouble, string>): Trouble {
    this.#count(trouble);
    return trouble;
  }

  #count(kind: string): void {
    this.counted.set(kind, (this.counted.get(kind) ?? 0) + 1);
  }
}
