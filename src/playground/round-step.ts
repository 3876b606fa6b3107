import type { Cycle } from '../domain/cycle/cycle.ts';
import type { Exception } from '../domain/exceptions/exception.ts';
import type { Instant } from '../domain/time/time.ts';
import { ASKER, DECIDER } from './people.ts';

/** A step of the first round, as the page shows it. */
export interface RoundStep {
  readonly title: string;
  readonly how: string;
  readonly done: boolean;
  /** What its button does: it leads there, and leaves the last press to whoever tries. */
  readonly help: RoundHelp;
}

type RoundHelp =
  /** Puts these words into that window's message box, as that person. */
  | { readonly does: 'type'; readonly window: string; readonly as: string; readonly text: string }
  /** Winds the clock to this instant. */
  | { readonly does: 'wind'; readonly to: Instant }
  /** Looks at that window, as that person. */
  | { readonly does: 'look'; readonly window: string; readonly as: string }
  /** Begins again: the time for this step has passed. */
  | { readonly does: 'rewind' };

/** A step, and whether it can still be done. */
export interface Step extends RoundStep {
  readonly possible: boolean;
}

/** How far it has come, as the store and the windows tell. */
export interface Progress {
  /** The cycle as it is now. */
  readonly cycle: Cycle;
  readonly now: Instant;
  /** What relbot was asked, in both windows. */
  readonly asked: readonly string[];
  /** Where each request for an exception stands. */
  readonly requests: readonly Exception['standing']['state'][];
  /** How many reminders were set for the cycle's dates. */
  readonly reminders: number;
}

/** Words for whoever asks, in Slack. */
export const inSlack = (text: string): RoundHelp => typed('slack', ASKER.id, text);
/** Words for the release manager, in Discord. */
export const inDiscord = (text: string): RoundHelp => typed('discord', DECIDER.id, text);

function typed(window: string, as: string, text: string): RoundHelp {
  return { does: 'type', window, as, text: `@relbot ${text}` };
}

/** The last step of each round, when all else is done: what relbot keeps of what it posted. */
export function lookAtPosts(how: string, asked: readonly string[], rest: boolean): Step {
  return {
    title: 'Look at what was posted',
    how,
    done: rest && asked.some((text) => /\bpost/i.test(text)),
    possible: true,
    help: inSlack('what did you post this month'),
  };
}
