import type { Instant } from '../domain/time/time.ts';
import type { Store } from '../store/store.ts';
import { PEOPLE } from './people.ts';
import { freezeToShow } from './start.ts';
import type { Opening } from './opening.ts';

/** The first round: five steps, in two minutes, for who opens the playground first. */
export type Round = readonly RoundStep[];

interface RoundStep {
  readonly title: string;
  readonly how: string;
  readonly done: boolean;
  /** What its button does: it leads there, and leaves the last press to whoever tries. */
  readonly help: RoundHelp;
}

type RoundHelp =
  /** Puts these words into that window's message box, as that person. */
  | { readonly does: 'type'; readonly window: string; readonly as: string; readonly text: string }
  | { readonly does: 'wind'; readonly by: 'freeze' }
  /** Looks at that window, as that person. */
  | { readonly does: 'look'; readonly window: string; readonly as: string };

/** Where it stands; null on a schedule without a freeze, which has nothing to ask an exception from. */
export async function roundOf(
  { project, cycle }: Pick<Opening, 'project' | 'cycle'>,
  store: Pick<Store, 'read'>,
  now: Instant,
  asked: readonly string[],
): Promise<Round | null> {
  const freeze = freezeToShow(cycle);
  if (freeze === null) return null;
  const requests = await store.read.exceptions.list(project.id);
  const isDecided = requests.some(
    ({ standing: { state } }) => state !== 'open' && state !== 'more-info',
  );
  const asker = PEOPLE.slack[0];
  const decider = PEOPLE.discord[0];
  const inSlack = (text: string): RoundHelp => ({
    does: 'type',
    window: 'slack',
    as: asker?.id ?? '',
    text: `@relbot ${text}`,
  });
  return [
    {
      title: 'Ask a question',
      how: `In Slack, as ${asker?.name}: mention @relbot and ask for a date.`,
      done: asked.length > 0,
      help: inSlack(`when is ${freeze.name}`),
    },
    {
      title: 'Wind to the freeze',
      how: `Wind the clock to ${freeze.name}. relbot reminds both channels on the way.`,
      done: now >= freeze.at,
      help: { does: 'wind', by: 'freeze' },
    },
    {
      title: 'Ask for an exception',
      how: `In Slack, as ${asker?.name}: you have a fix that comes too late. Press the button of relbot’s answer, and fill in the request.`,
      done: requests.length > 0,
      help: inSlack('I need an exception for https://review.example.org/912345'),
    },
    {
      title: 'Decide in Discord',
      how: `The same request stands in Discord. ${decider?.name} decides there: press Approve, or Deny with a reason.`,
      done: isDecided,
      help: { does: 'look', window: 'discord', as: decider?.id ?? '' },
    },
    {
      title: 'Look at what was posted',
      how: `Slack knows the decision already, and ${asker?.name} was told. Ask relbot what it posted there.`,
      done: isDecided && asked.some((text) => /\bpost/i.test(text)),
      help: inSlack('what did you post this month'),
    },
  ];
}
