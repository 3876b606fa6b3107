import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Follow } from '../../domain/notices/own-notice.ts';
import type { Mute } from '../../domain/notices/mute.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import type { Topic } from '../../domain/notices/topic.ts';
import { actions, button, plain, text, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { topicInOrder, topicInWords } from '../mutes/topic-words.ts';
import { backOn } from '../people/attendance.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

const SHOWN = 8;

/** The first that comes of it. */
export interface NextTold {
  readonly deadline: Deadline;
  readonly at: Instant;
  readonly zone: Zone;
}

export function following(follow: Pick<Follow, 'topic' | 'leadDays'>, next: NextTold | null): Card {
  const { topic } = follow;
  const first = `I tell you about ${topicInWords(topic)} by direct message: ${whenTold(follow)}.`;
  return sentences(
    first,
    [
      next === null
        ? 'Nothing of it is to come as things stand; new dates and the coming cycles bring it.'
        : `First: ${nameOf(next.deadline)}, told ${momentInWords(next.at, next.zone)}.`,
      `“stop telling me about ${topicInOrder(topic)}” undoes it.`,
    ],
    { tone: 'good' },
  );
}

/** "7 days and 1 day before, when it begins and when it ends" */
function whenTold({ topic, leadDays }: Pick<Follow, 'topic' | 'leadDays'>): string {
  const ahead =
    leadDays === null
      ? '7 days and 1 day before'
      : `${leadDays} ${leadDays === 1 ? 'day' : 'days'} before`;
  switch (topic.of) {
    case 'freeze':
      return `${ahead}, when one begins and when it ends`;
    case 'everything':
      return `${ahead}, and when a freeze begins or ends`;
    case 'kind':
      return topic.kind === 'freeze' ? `${ahead}, when one begins and when it ends` : ahead;
    case 'name':
      return `${ahead}, and at its turn; also when it moves`;
  }
}

export function unfollowed(topics: readonly Topic[]): Card {
  const each = topics.slice(0, SHOWN).map((topic) => topicInWords(topic));
  return sentences(`I no longer tell you about ${each.join(', nor about ')}.`, [
    `“follow ${topics[0] === undefined ? 'string freezes' : topicInOrder(topics[0])}” starts it again.`,
  ]);
}

/** `within`: what they follow that it is a part of. */
export function notFollowed(about: string, within: readonly Topic[]): Card {
  const [other] = within;
  return sentences(
    `You do not follow ${line(about, 80)} by itself.`,
    other === undefined
      ? [
          `For a channel a release manager can say “mute ${line(about, 60)} here”. “what do you tell me” lists what you follow.`,
        ]
      : [
          `You follow ${topicInWords(other)}: “stop telling me about ${topicInOrder(other)}” ends all of that.`,
        ],
  );
}

/** A date of their team, which they are told of without following it. */
export function notFollowedButTheirs(about: string, team: string): Card {
  return sentences(`You do not follow ${line(about, 80)}: it is a date of ${line(team, 60)}.`, [
    `You are told of it as you are in that team. “mute ${line(about, 60)}” in a direct message keeps it from you.`,
  ]);
}

/** @param teams those that they are in and that have dates of their own. */
export function whatYouFollow(
  follows: readonly Pick<Follow, 'topic' | 'leadDays'>[],
  mutes: readonly Pick<Mute, 'topic' | 'until' | 'zone'>[],
  teams: readonly string[] = [],
): Card {
  const quiet = mutes.map(
    ({ topic, until, zone }) =>
      `Held back now: ${topicInWords(topic)}, ${until === null ? 'until you say “resume”' : `until ${backOn(until, zone)}`}.`,
  );
  const reminders = '“what reminders do I have” lists single reminders.';
  const ofTeams = teamLines(teams);
  if (follows.length === 0 && teams.length > 0) {
    return sentences(`I tell you about dates of ${inList(teams)} by direct message.`, [
      ...ofTeams,
      ...quiet,
      `“follow rc1” adds a date of all. ${reminders}`,
    ]);
  }
  if (follows.length === 0) {
    return sentences('You follow nothing: I tell you nothing by myself.', [
      ...quiet,
      `“tell me about string freezes” or “follow rc1” changes that. ${reminders}`,
    ]);
  }
  const left = follows.length - SHOWN;
  return sentences(
    `I tell you about ${follows.length === 1 ? 'this' : 'these'} by direct message:`,
    [
      ...follows
        .slice(0, SHOWN)
        .map((follow) => `${topicInWords(follow.topic)}: ${whenTold(follow)}.`),
      ...(left > 0 ? [`+ ${left} more`] : []),
      ...(teams.length === 0 ? [] : [`Dates of ${inList(teams)}. ${ofTeams.join(' ')}`]),
      ...quiet,
      `“stop telling me about ${follows[0] === undefined ? '…' : topicInOrder(follows[0].topic)}” ends one, “stop telling me” all. ${reminders}`,
    ],
  );
}

const inList = (teams: readonly string[]): string =>
  list(
    teams.map((team) => line(team, 40)),
    160,
  );

function teamLines(teams: readonly string[]): string[] {
  if (teams.length === 0) return [];
  return [
    `You are in ${teams.length === 1 ? 'that team' : 'those teams'}: you hear of ${teams.length === 1 ? 'its' : 'their'} dates before a channel does, 3 days ahead, and when one moves.`,
  ];
}

/** "Tell me about rc1" asks for its date, and may ask for more: the button is that. */
export function withFollowButton(answer: Card, deadline: Deadline): Card {
  const offer = 'I can tell you before it comes, by direct message.';
  return {
    ...answer,
    summary: `${answer.summary} ${offer}`,
    blocks: [
      ...answer.blocks,
      text(plain(offer)),
      actions(button(wireId('follow.start', deadline.id), 'Tell me before it comes')),
    ],
  };
}
