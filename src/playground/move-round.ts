import { instantOf } from '../domain/cycle/deadline.ts';
import { ASKER, DECIDER } from './people.ts';
import { beReminded, windTo } from './date-steps.ts';
import { inDiscord, inSlack, lookAtPosts, type Progress, type Step } from './round-step.ts';
import type { Theme } from './round-theme.ts';

/** A date that is to come: somebody is reminded of it, and it moves meanwhile. */
export function moveRound(
  { deadline, at }: Extract<Theme, { about: 'a date to move' }>,
  progress: Progress,
): Step[] {
  const { cycle, now, asked } = progress;
  const { name } = deadline;
  const known = cycle.deadlines.find(({ id }) => id === deadline.id);
  const falls = (known === undefined ? null : instantOf(known)) ?? at;
  const moved = known === undefined || known.revision > deadline.revision;
  const reminded = beReminded(name, falls, progress);
  const wound = windTo(name, falls, progress);
  return [
    {
      title: 'Ask a question',
      how: `In Slack, as ${ASKER.name}: mention @relbot and ask for a date.`,
      done: asked.length > 0,
      possible: true,
      help: inSlack(`when is ${name}`),
    },
    reminded,
    {
      title: 'Move it in Discord',
      how: `${DECIDER.name} manages the release: she moves ${name} by a day. Press “Move it” in relbot’s answer.`,
      done: moved,
      possible: now < falls,
      help: inDiscord(`move ${name} a day later`),
    },
    wound,
    lookAtPosts(
      'The reminder went by the new date. Ask relbot what it posted here meanwhile.',
      asked,
      reminded.done && moved && wound.done,
    ),
  ];
}
