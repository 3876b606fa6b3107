import { type Deadline, instantOf } from '../domain/cycle/deadline.ts';
import { wallDateInWords } from '../domain/time/time-words.ts';
import { beReminded, windTo } from './date-steps.ts';
import { ASKER, DECIDER } from './people.ts';
import { inDiscord, inSlack, lookAtPosts, type Progress, type Step } from './round-step.ts';
import type { Theme } from './round-theme.ts';

/** Nothing is to come, so a date is added first: what there is to be reminded of and to wind to. */
export function addRound(
  { name, date, known }: Extract<Theme, { about: 'a date to add' }>,
  progress: Progress,
): Step[] {
  const { cycle, asked } = progress;
  const added = cycle.deadlines.find((one) => !known.has(one.id) && instantOf(one) !== null);
  const at = added === undefined ? null : instantOf(added);
  const reminded = beReminded(calledOr(added, name), at, progress);
  const wound = windTo(calledOr(added, name), at, progress);
  return [
    {
      title: 'Ask a question',
      how: `In Slack, as ${ASKER.name}: mention @relbot and ask where the release stands.`,
      done: asked.length > 0,
      possible: true,
      help: inSlack('where are we'),
    },
    {
      title: 'Add a date in Discord',
      how: `Nothing is to come. ${DECIDER.name} manages the release: she adds a date. Press “Add it” in relbot’s answer.`,
      done: added !== undefined,
      possible: true,
      help: inDiscord(`add ${name} on ${wallDateInWords(date)}`),
    },
    reminded,
    wound,
    lookAtPosts(
      'The reminder came at its time. Ask relbot what it posted here meanwhile.',
      asked,
      reminded.done && wound.done,
    ),
  ];
}

const calledOr = (added: Deadline | undefined, name: string) => added?.name ?? name;
