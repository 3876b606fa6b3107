import { line } from '../cards/cut.ts';
import type { Instant } from '../domain/time/time.ts';
import { ASKER } from './people.ts';
import { inSlack, type Progress, type Step } from './round-step.ts';

const DAY = 24 * 60 * 60 * 1000;

/** `at` is null while the date is still to be added. */
export function beReminded(
  name: string,
  at: Instant | null,
  { now, reminders }: Pick<Progress, 'now' | 'reminders'>,
): Step {
  return {
    title: 'Be reminded',
    how: `In Slack, as ${ASKER.name}: ask to be reminded of ${line(name, 60)}, and press “Remind me” in relbot’s answer.`,
    done: reminders > 0,
    possible: at === null || now < at - DAY,
    help: inSlack(`remind me a day before ${name}`),
  };
}

export function windTo(name: string, at: Instant | null, { now }: Pick<Progress, 'now'>): Step {
  return {
    title: 'Wind to it',
    how: `Wind the clock to ${line(name, 60)}. On the way ${ASKER.name} is reminded, in the direct messages of Slack.`,
    done: at !== null && now >= at,
    possible: true,
    help: { does: 'wind', to: at ?? now },
  };
}
