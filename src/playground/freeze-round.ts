import { line } from '../cards/cut.ts';
import { instantOf } from '../domain/cycle/deadline.ts';
import { freezesOf } from '../domain/cycle/state.ts';
import { freezeIsOver } from '../domain/exceptions/deciding/dossier.ts';
import { ASKER, DECIDER } from './people.ts';
import { inSlack, lookAtPosts, type Progress, type Step } from './round-step.ts';
import type { FreezeTheme } from './round-theme.ts';
import { changeForbiddenBy } from './tries.ts';

/** A change that comes too late: an exception is asked for in one window, and decided in the other. */
export function freezeRound(theme: FreezeTheme, progress: Progress): Step[] {
  const { asked, requests } = progress;
  const isDecided = requests.some((state) => state !== 'open' && state !== 'more-info');
  const { name } = theme.freeze;
  return [
    {
      title: 'Ask a question',
      how: `In Slack, as ${ASKER.name}: mention @relbot and ask for a date.`,
      done: asked.length > 0,
      possible: true,
      help: inSlack(theme.isSayable ? `when is ${name}` : 'what’s next'),
    },
    theme.isOn ? mayLand(theme, progress) : wind(theme, progress),
    {
      title: 'Ask for an exception',
      how: `In Slack, as ${ASKER.name}: you have a fix that comes too late. Press the button of relbot’s answer, and fill in the request.`,
      done: requests.length > 0,
      possible: canBeAsked(progress),
      help: inSlack('I need an exception for https://review.example.org/912345'),
    },
    {
      title: 'Decide in Discord',
      how: `The same request stands in Discord. ${DECIDER.name} decides there: press Approve, or Deny with a reason.`,
      done: isDecided,
      possible: requests.length > 0 || canBeAsked(progress),
      help: { does: 'look', window: 'discord', as: DECIDER.id },
    },
    lookAtPosts(
      `Slack knows the decision already, and ${ASKER.name} was told. Ask relbot what it posted there.`,
      asked,
      isDecided,
    ),
  ];
}

function wind({ freeze, at }: FreezeTheme, { cycle, now }: Progress): Step {
  const known = cycle.deadlines.find(({ id }) => id === freeze.id);
  const to = (known === undefined ? null : instantOf(known)) ?? at;
  return {
    title: 'Wind to the freeze',
    how: `Wind the clock to ${line(freeze.name, 60)}. relbot reminds both channels on the way.`,
    done: now >= to,
    possible: true,
    help: { does: 'wind', to },
  };
}

/** In place of winding there, where it is on already. */
function mayLand({ freeze }: FreezeTheme, { asked }: Progress): Step {
  return {
    title: 'Ask what may land',
    how: `${line(freeze.name, 60)} is on. Ask whether your change may land.`,
    done: asked.some((text) => /\b(land|merge|frozen)\b/i.test(text)),
    possible: true,
    help: inSlack(`can I land ${changeForbiddenBy(freeze)}`),
  };
}

/** While some freeze is in force or to come. */
function canBeAsked({ cycle, now }: Progress): boolean {
  return freezesOf(cycle).some((freeze) => freezeIsOver({ cycle, freeze }) > now);
}
