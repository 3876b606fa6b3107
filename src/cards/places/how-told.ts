import type { PlaceChangeId } from '../../domain/ids.ts';
import type { PlaceSettings } from '../../domain/place-settings.ts';
import type { Instant, Zone } from '../../domain/time.ts';
import { momentInWords } from '../../domain/time-words.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { daysInWords, hoursInWords, weekdayInWords } from '../days-in-words.ts';
import { topicInWords } from '../mutes/topic-words.ts';
import { wireId } from '../wire-id.ts';

/** A place and its project's zone, in which its days begin where it named none. */
export interface PlaceToTell {
  readonly name: string;
  readonly subscribed: boolean;
  readonly projectZone: Zone;
}

/** A post to come, and the names of what it tells of. */
export interface ComingPost {
  readonly at: Instant;
  readonly names: readonly string[];
}

/** Whether a state card is kept in a place, and whether it stands there. */
export type StateCardHere = 'none' | 'pinned' | 'there' | 'on its way' | 'not there' | 'unsure';

const SHOWN = 3;

/** How a place is told, and what that brings next. */
export function howTold(
  place: PlaceToTell,
  settings: PlaceSettings,
  posts: readonly ComingPost[],
  stateCard: StateCardHere,
): Card {
  const first = place.subscribed
    ? `${line(place.name, 80)} is told of dates like this:`
    : `${line(place.name, 80)} is not subscribed. If it were, it would be told like this:`;
  const lines = [...settingLines(settings, place.projectZone), STATE_CARD[stateCard]];
  return {
    tone: 'neutral',
    summary: `${first} ${lines.join(' ')}`,
    blocks: [
      text(strong(first)),
      ...lines.map((one) => text(plain(one))),
      ...nextPosts('Next', settings.zone ?? place.projectZone, posts),
      note(
        plain(
          'A manager changes it: “this channel is for translators”, “only freezes here”, “post at 8:30 here”, “every Monday at 9 the week ahead”.',
        ),
      ),
    ],
  };
}

const ENDS = '“no state card here” ends it.';

const STATE_CARD: Record<StateCardHere, string> = {
  none: 'No state card is kept here: “keep a state card here” shows what one would say.',
  pinned: `A state card is kept here, and pinned. ${ENDS}`,
  there: `A state card is kept here. ${ENDS}`,
  'on its way': `A state card is to be kept here: it is on its way. ${ENDS}`,
  'not there': `A state card is to be kept here, but I could not post it: “keep a state card here” tries again. ${ENDS}`,
  unsure: `A state card is to be kept here, and I cannot tell whether it stands: “keep a state card here” posts it anew. ${ENDS}`,
};

/** What another way of telling would mean, with the button that sets it. */
export function howToldPreview(
  place: PlaceToTell,
  { before, after }: { readonly before: PlaceSettings; readonly after: PlaceSettings },
  posts: { readonly before: readonly ComingPost[]; readonly after: readonly ComingPost[] },
  change: PlaceChangeId,
): Card {
  const was = settingLines(before, place.projectZone);
  const is = settingLines(after, place.projectZone).filter((one) => !was.includes(one));
  const first = `${line(place.name, 80)} would be told otherwise.`;
  const counts = `${counted(posts.after.length)} would come, and not ${posts.before.length}.`;
  return {
    tone: 'neutral',
    summary: [first, ...is, counts].join(' '),
    blocks: [
      text(strong(first)),
      ...is.map((one) => text(plain(one))),
      text(plain(counts)),
      ...nextPosts('Next, as it is', before.zone ?? place.projectZone, posts.before),
      ...nextPosts('Next, then', after.zone ?? place.projectZone, posts.after),
      ...(place.subscribed
        ? []
        : [note(plain('Nothing is posted here yet: say “subscribe this channel”.'))]),
      actions(button(wireId('place.how-told', change), 'Tell it so', 'primary')),
    ],
  };
}

export function howToldSet(
  place: PlaceToTell,
  { before, after }: { readonly before: PlaceSettings; readonly after: PlaceSettings },
  posts: readonly ComingPost[],
  by: string,
): Card {
  const was = settingLines(before, place.projectZone);
  const is = settingLines(after, place.projectZone).filter((one) => !was.includes(one));
  const first = `${line(place.name, 80)} is told otherwise from now on.`;
  return {
    tone: 'good',
    summary: [first, ...is].join(' '),
    blocks: [
      text(strong(first)),
      ...is.map((one) => text(plain(one))),
      ...nextPosts('Next', after.zone ?? place.projectZone, posts),
      note(plain(`Set by ${line(by, 60)}.`)),
    ],
  };
}

/** A sentence for each thing that can be set, always in the same order. */
function settingLines(settings: PlaceSettings, projectZone: Zone): string[] {
  const { audience, kinds, leadDays, digest, quiet, time, days, holidaysOff, zone } = settings;
  const off = holidaysOff ? ', but not on holidays' : ', also on holidays';
  const onDays = `${daysInWords(days)}${off} (${zone ?? projectZone})`;
  return [
    `For ${audience === null ? 'everyone' : WHO[audience]}: ${kinds === null ? 'every kind of date that concerns them' : `only ${list(kinds.map(kindInWords), 100)}`}.`,
    leadDays === null
      ? 'As far ahead as is usual for each date.'
      : `${daysAhead(leadDays)} of each date.`,
    ...(digest === null ? ladderLines(settings) : []),
    digest === null
      ? `One post for each day on which there is something, at ${time}, ${onDays}.`
      : `One post a week with the week ahead, ${weekdayInWords(digest.weekday)} at ${digest.time}; none on days other than ${onDays}.`,
    ...(digest === null
      ? []
      : [
          digest.whenEmpty === 'silence'
            ? 'A week without dates has no post.'
            : 'A week without dates is told, too.',
        ]),
    quiet === null
      ? 'The beginning and the end of a freeze come at that moment, whatever the hour.'
      : `Quiet from ${hoursInWords(quiet)}, and on days off: the beginning and the end of a freeze wait for ${quiet.to}.`,
    WHEN_UNSURE[settings.whenUnsure],
  ];
}

/** One line for all of them, as they are many seldom. */
function ladderLines({ ladders }: PlaceSettings): string[] {
  if (ladders.length === 0) return [];
  const each = ladders.map(({ topic, days }) => `${topicInWords(topic)} ${daysAhead(days)}`);
  return [`But ${list(each, 300)}.`];
}

const daysAhead = (days: readonly number[]): string =>
  `${days.join(', ')} ${days.join() === '1' ? 'day' : 'days'} ahead`;

const WHEN_UNSURE: Record<PlaceSettings['whenUnsure'], string> = {
  miss: 'Where nobody can tell whether a post got through, it is rather missed than repeated.',
  repeat: 'Where nobody can tell whether a post got through, it rather comes twice than never.',
};

const WHO: Record<NonNullable<PlaceSettings['audience']>, string> = {
  developers: 'developers',
  translators: 'translators',
  docs: 'writers of docs',
  packagers: 'packagers',
  testers: 'testers',
  press: 'the press',
};

const kindInWords = (kind: NonNullable<PlaceSettings['kinds']>[number]): string =>
  kind === 'candidate' ? 'release candidates' : `${kind}s`;

function nextPosts(label: string, zone: Zone, posts: readonly ComingPost[]): Block[] {
  if (posts.length === 0) return [text(plain(`${label}: no post.`))];
  const next = posts.slice(0, SHOWN).map(
    ({ at, names }) =>
      `${momentInWords(at, zone)} (${list(
        names.map((name) => line(name, 60)),
        120,
      )})`,
  );
  return [text(plain(`${label}: ${next.join(' · ')}.`))];
}

const counted = (count: number): string => (count === 1 ? '1 post' : `${count} posts`);
