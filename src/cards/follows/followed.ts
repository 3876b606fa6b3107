import type { PersonId } from '../../domain/ids.ts';
import type { OwnNotice } from '../../domain/own-notice.ts';
import type { FollowedItem } from '../../domain/settle-followed.ts';
import { freezeEndsAt } from '../../domain/state.ts';
import type { Instant } from '../../domain/time.ts';
import type { Topic } from '../../domain/topic.ts';
import { note, plain, strong, text, type Card, type Inline } from '../card.ts';
import { line, list } from '../cut.ts';
import { dated, inOwnZone, nameOf, onItsDate } from '../date-line.ts';
import { meaningOf, until, whatStops } from '../meaning.ts';
import { topicInOrder } from '../mutes/topic-words.ts';
import { wordsOf } from '../plain-text.ts';

const SHOWN = 6;

/**
 * What one person is told of the dates that they follow, all of it in one message.
 *
 * @param who the names of those who moved or removed dates.
 */
export function followed(
  items: readonly FollowedItem[],
  topics: readonly Topic[],
  who: ReadonlyMap<PersonId, string>,
  now: Instant,
): Card {
  const lines = items
    .slice(0, SHOWN)
    .map((item) => [...lineOf(item, now), ...whoseChange(item, who, items.length)]);
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
      ...(left > 0 ? [text(plain(`+ ${left} more; ask “schedule” for all dates.`))] : []),
      note(plain(`${list(cycles, 200)}. ${undo(topics)}`)),
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
function whoseChange(
  { notice }: FollowedItem,
  who: ReadonlyMap<PersonId, string>,
  among: number,
): Inline[] {
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

/** What it means, where there is room for it. */
function meaning({ notice, cycle, deadline }: FollowedItem, now: Instant): Inline[] {
  return notice.flavour === 'countdown' || notice.flavour === 'moved'
    ? meaningOf(cycle, deadline, now)
    : [];
}

function undo(topics: readonly Topic[]): string {
  const [only, ...others] = topics;
  return only === undefined || others.length > 0
    ? 'You follow these: “what do you tell me” lists why.'
    : `You follow ${topicInOrder(only)}: “stop telling me about ${topicInOrder(only)}” ends it.`;
}
