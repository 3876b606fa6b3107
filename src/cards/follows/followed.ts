import type { DeadlineId, PersonId } from '../../domain/ids.ts';
import type { OwnNotice } from '../../domain/notices/own-notice.ts';
import type { FollowedItem } from '../../domain/notices/settle-followed.ts';
import { freezeEndsAt } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';
import { zoneOfWhen } from '../../domain/time/time-words.ts';
import type { Topic } from '../../domain/notices/topic.ts';
import { UTC } from '../../domain/time/zone.ts';
import { note, plain, strong, text, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { dated, inOwnZone, moment, nameOf, onItsDate } from '../date-line.ts';
import { meaningOf, until, whatStops } from '../meaning.ts';
import { topicInOrder } from '../mutes/topic-words.ts';
import { wordsOf } from '../plain-text.ts';

const SHOWN = 6;

/** Why they are told, and what else stands in the message. */
export interface ToldBecause {
  readonly topics: readonly Topic[];
  /** Teams in which they are, where they do not follow the date themselves. */
  readonly teams: readonly string[];
  /** The names of those who moved or removed dates. */
  readonly who: ReadonlyMap<PersonId, string>;
  /** When a channel hears first of what they are told ahead of it. */
  readonly firstPosts: ReadonlyMap<DeadlineId, Instant>;
}

/** What one person is told of the dates that they follow or that are their team's, all of it in one message. */
export function followed(items: readonly FollowedItem[], because: ToldBecause, now: Instant): Card {
  const lines = items
    .slice(0, SHOWN)
    .map((item) => [
      ...lineOf(item, now),
      ...ahead(item, because, now),
      ...whoseChange(item, because, items.length),
    ]);
  const left = items.length - SHOWN;
  const [only] = items;
  const alone = items.length === 1 && only !== undefined ? meaning(only, now) : [];
  const cycles = [...new Set(items.map(({ cycle }) => line(cycle.name, 80)))];
  return {
    tone: items.some(({ notice }) => notice.flavour === 'begins') ? 'stop' : 'neutral',
    summary: lines.map((nodes) => wordsOf(nodes)).join(' '),
    blocks: [
      ...lines.map((nodes) => text(...nodes)),
      ...(alone.length === 0 ? [] : [text(...alone)]),
      ...(items.some(({ notice }) => notice.flavour === 'ahead')
        ? [text(plain('If it cannot be kept, tell a release manager now, before it is announced.'))]
        : []),
      ...(left > 0 ? [text(plain(`+ ${left} more; ask “schedule” for all dates.`))] : []),
      note(plain(`${list(cycles, 200)}. ${undo(items, because)}`)),
    ],
  };
}

function lineOf({ notice, cycle, deadline, was }: FollowedItem, now: Instant): Inline[] {
  const name = nameOf(deadline);
  if (deadline.kind === 'freeze' && notice.flavour === 'begins') {
    return [
      strong(`${name} is on`),
      plain(`: ${whatStops(deadline)}, `),
      ...until(deadline, freezeEndsAt(cycle, deadline)),
      plain('.'),
    ];
  }
  if (notice.flavour === 'ends') {
    return [strong(`${name} is over`), plain(': “are we frozen” says what still holds.')];
  }
  if (notice.flavour === 'removed') {
    return [
      strong(`${name} is no longer in the schedule`),
      plain(
        `. ${was === null || was.precision === 'undecided' ? 'It had no date yet' : `It would have been ${onItsDate(was)}`}.`,
      ),
    ];
  }
  if (notice.flavour === 'moved' && was === null) {
    return [
      strong(`${name} is in the schedule again`),
      plain(': '),
      ...dated(deadline.when, now),
      plain('.'),
    ];
  }
  if (was !== null) {
    return [
      strong(name),
      plain(' is now: '),
      ...dated(deadline.when, now),
      plain(`. It was ${inOwnZone(was)}.`),
    ];
  }
  return [strong(name), plain(': '), ...dated(deadline.when, now), plain('.')];
}

/** " Moved by Mara: the CI is down." */
function whoseChange({ notice }: FollowedItem, { who }: ToldBecause, among: number): Inline[] {
  const by = notice.by === null ? undefined : who.get(notice.by);
  if (by === undefined) return [];
  const room = among === 1 ? 200 : 60;
  const why = notice.why === null ? '' : `: ${line(notice.why, room).replace(/[.]$/, '')}`;
  return [plain(` ${deed(notice)} by ${line(by, 40)}${why}.`)];
}

function deed({ flavour, was }: OwnNotice): string {
  if (flavour === 'removed') return 'Taken out';
  return was === null ? 'Put back' : 'Moved';
}

/** " Channels hear of it from Thu 20 Aug 2026, 09:00 UTC on." */
function ahead(
  { notice, deadline }: FollowedItem,
  { firstPosts }: ToldBecause,
  now: Instant,
): Inline[] {
  const first = firstPosts.get(deadline.id);
  if (notice.flavour !== 'ahead' || first === undefined || first <= now) return [];
  const zone = zoneOfWhen(deadline.when) ?? UTC;
  return [plain(' Channels hear of it from '), moment(first, zone), plain(' on.')];
}

/** What it means, where there is room for it. */
function meaning({ notice, cycle, deadline }: FollowedItem, now: Instant): Inline[] {
  switch (notice.flavour) {
    case 'countdown':
    case 'ahead':
    case 'moved':
      return meaningOf(cycle, deadline, now);
    case 'begins':
    case 'ends':
    case 'removed':
      return [];
  }
}

function undo(items: readonly FollowedItem[], { topics, teams }: ToldBecause): string {
  const [only, ...others] = topics;
  if (only === undefined && teams.length > 0) {
    const name = items[0] === undefined ? 'it' : nameOf(items[0].deadline);
    const whose = list(
      teams.map((team) => line(team, 40)),
      120,
    );
    return items.length === 1
      ? `It is a date of ${whose}, and you are in that team: “mute ${name}” keeps it from you.`
      : `They are dates of ${whose}, in which you are: “mute ${name}” keeps that one from you.`;
  }
  return only === undefined || others.length > 0 || teams.length > 0
    ? 'You follow these, or they are your team’s: “what do you tell me” lists why.'
    : `You follow ${topicInOrder(only)}: “stop telling me about ${topicInOrder(only)}” ends it.`;
}
