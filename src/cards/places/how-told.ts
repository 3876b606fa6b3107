import type { PlaceChangeId } from '../../domain/ids.ts';
import { saysNothing, settingsOf, type SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { wireId } from '../wire-id.ts';
import { newLines, settingLines } from './setting-lines.ts';

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

/** What was said in the place itself, and for its whole project. */
export interface ToldBy {
  readonly here: SaidSettings;
  readonly project: SaidSettings;
}

/** What a place would say of itself in place of what it says. */
export interface ToldOtherwise {
  readonly before: SaidSettings;
  readonly after: SaidSettings;
  readonly project: SaidSettings;
}

/** How a place is told, and what that brings next. */
export function howTold(
  place: PlaceToTell,
  by: ToldBy,
  posts: readonly ComingPost[],
  stateCard: StateCardHere,
): Card {
  const first = place.subscribed
    ? `${line(place.name, 80)} is told of dates like this:`
    : `${line(place.name, 80)} is not subscribed. If it were, it would be told like this:`;
  const lines = [...settingLines(by, place.projectZone), STATE_CARD[stateCard]];
  return {
    tone: 'neutral',
    summary: `${first} ${lines.join(' ')}`,
    blocks: [
      text(strong(first)),
      ...lines.map((one) => text(plain(one))),
      ...nextPosts('Next', by.here.zone ?? place.projectZone, posts),
      note(plain(howToChange(by))),
    ],
  };
}

function howToChange({ here, project }: ToldBy): string {
  const how =
    'A manager changes it: “this channel is for translators”, “only freezes here”, “post at 8:30 here”, “every Monday at 9 the week ahead”.';
  const isOwn = !saysNothing({ ...here, whenUnsure: undefined });
  return isOwn && !saysNothing(project)
    ? `${how} “as the project says here” takes back what was said here.`
    : how;
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
  told: ToldOtherwise,
  posts: { readonly before: readonly ComingPost[]; readonly after: readonly ComingPost[] },
  change: PlaceChangeId,
): Card {
  const { before, after } = told;
  const is = changedLines(told, place.projectZone);
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
      ...beside(place, told),
      actions(button(wireId('place.how-told', change), 'Tell it so', 'primary')),
    ],
  };
}

function beside(place: PlaceToTell, { before, after, project }: ToldOtherwise): Block[] {
  if (!place.subscribed) {
    return [note(plain('Nothing is posted here yet: say “subscribe this channel”.'))];
  }
  // Who wants no weekly message may want none at all.
  const endsDigest =
    settingsOf(before, project).digest !== null && settingsOf(after, project).digest === null;
  return endsDigest ? [note(plain('“unsubscribe this channel” stops all reminders instead.'))] : [];
}

export function howToldSet(
  place: PlaceToTell,
  told: ToldOtherwise,
  posts: readonly ComingPost[],
  by: string,
): Card {
  const is = changedLines(told, place.projectZone);
  const first = `${line(place.name, 80)} is told otherwise from now on.`;
  return {
    tone: 'good',
    summary: [first, ...is].join(' '),
    blocks: [
      text(strong(first)),
      ...is.map((one) => text(plain(one))),
      ...nextPosts('Next', told.after.zone ?? place.projectZone, posts),
      note(plain(`Set by ${line(by, 60)}.`)),
    ],
  };
}

const changedLines = ({ before, after, project }: ToldOtherwise, zone: Zone): string[] =>
  newLines({ here: before, project }, { here: after, project }, zone);

export function nextPosts(label: string, zone: Zone, posts: readonly ComingPost[]): Block[] {
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

export const counted = (count: number): string => (count === 1 ? '1 post' : `${count} posts`);
