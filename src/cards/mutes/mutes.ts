import type { Mute } from '../../domain/notices/mute.ts';
import { actions, button, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { backOn } from '../people/attendance.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';
import { topicInOrder, topicInWords } from './topic-words.ts';

/** A place's mute, as it is shown. */
export interface ShownMute extends Pick<Mute, 'id' | 'topic' | 'from' | 'until' | 'zone'> {
  readonly place: string;
  /** How many posts it leaves out; null where it has no end. */
  readonly leftOut: number | null;
  /** It begins at a later day. */
  readonly later: boolean;
}

const STILL =
  'I still answer whoever asks, and tell of moved dates. A freeze that begins meanwhile is said once when the mute ends.';

/** What would not be said, until when, and the button that does it. */
export function muteOffer(mute: ShownMute): Card {
  const first = `Shall I post ${nothingOf(mute)}${time(mute)}?`;
  return sentences(first, [...leftOut(mute, 'would be'), STILL], {
    blocks: [
      actions(
        button(wireId('mute.confirm', mute.id), 'Mute it', 'primary'),
        button(wireId('mute.end', mute.id), 'Cancel'),
      ),
    ],
  });
}

export function muted(mute: ShownMute): Card {
  const first = `I post ${nothingOf(mute)}${time(mute)}.`;
  return sentences(first, [...leftOut(mute, 'is'), `${STILL} ${unmuteSaid(mute)} ends it before.`]);
}

/** Each has the button that ends it. */
export function mutesHere(place: string, mutes: readonly ShownMute[]): Card {
  const shown = mutes.slice(0, 4);
  const each = shown.map((mute) => `${topicInWords(mute.topic)}${time(mute)}`);
  const more = mutes.length > 4 ? `, and ${mutes.length - 4} more` : '';
  const first = `In ${line(place, 80)} I am quiet about ${each.join(', about ')}${more}.`;
  return sentences(first, ['Shall I speak of it again?'], {
    blocks: [
      actions(
        ...shown.map((mute, index) =>
          button(
            wireId('mute.end', mute.id),
            line(`Unmute ${topicInOrder(mute.topic)}`, 60),
            index === 0 ? 'primary' : undefined,
          ),
        ),
      ),
    ],
  });
}

export function notMuted(place: string, of: string | null): Card {
  return sentences(
    of === null
      ? `Nothing is muted in ${line(place, 80)}.`
      : `I do not keep quiet about ${line(of, 80)} in ${line(place, 80)}.`,
  );
}

export function muteEnded(mute: ShownMute, frozen: readonly string[]): Card {
  return sentences(
    mute.topic.of === 'everything'
      ? `I post reminders in ${line(mute.place, 80)} again.`
      : `I post about ${topicInWords(mute.topic)} in ${line(mute.place, 80)} again.`,
    frozen.length === 0 ? [] : ['What began meanwhile and still holds is posted now, once.'],
    { tone: 'good' },
  );
}

export function muteLetBe(place: string): Card {
  return sentences(`Nothing has changed: I tell ${line(place, 80)} as before.`);
}

/** "Mute this" says not of what. */
export function muteWhat(asked: string): Card {
  return sentences(`I cannot tell of what “${line(asked, 80)}” is.`, [
    'Say “mute rc1 here until Monday” for one date, or “mute this channel until Monday” for all.',
  ]);
}

/** One's own direct messages. */
export function mutedMe(mute: Pick<Mute, 'topic' | 'until' | 'zone'>): Card {
  const of = mute.topic.of === 'everything' ? '' : ` about ${topicInWords(mute.topic)}`;
  const until =
    mute.until === null ? 'until you say “resume”' : `until ${backOn(mute.until, mute.zone)}`;
  return sentences(`I send you nothing${of} by myself ${until}.`, [
    'What you asked to be told and is still of use by then comes when it is over. Answers, and what is decided on your requests, come as ever.',
    '“resume” ends it at once.',
  ]);
}

export function resumed(had: boolean): Card {
  return sentences(
    had
      ? 'You hear from me again. What waited for you and is still of use comes next.'
      : 'I was not holding anything back from you.',
  );
}

/** Why a notice was not posted: said where somebody asks. */
export function mutedBecause(mute: Pick<Mute, 'topic' | 'until' | 'zone'>, by: string): string {
  return mute.until === null
    ? `Muted by ${line(by, 60)} until somebody says ${unmuteSaid(mute)}.`
    : `Muted until ${backOn(mute.until, mute.zone)} by ${line(by, 60)}.`;
}

function unmuteSaid({ topic }: Pick<Mute, 'topic'>): string {
  return topic.of === 'everything' ? '“unmute this channel”' : `“unmute ${topicInOrder(topic)}”`;
}

/** "no reminders in #dev" · "nothing about RC1 in #dev" */
function nothingOf({ topic, place }: Pick<ShownMute, 'topic' | 'place'>): string {
  const what = topic.of === 'everything' ? 'no reminders' : `nothing about ${topicInWords(topic)}`;
  return `${what} in ${line(place, 80)}`;
}

function time({ from, until, zone, later }: ShownMute): string {
  const since = later ? ` from ${backOn(from, zone)}` : '';
  return until === null
    ? `${since} until somebody ends it`
    : `${since} until ${backOn(until, zone)}`;
}

function leftOut({ leftOut: count }: ShownMute, verb: 'is' | 'would be'): string[] {
  if (count === null) return [];
  if (count === 0) return ['No post is due in that time as things stand.'];
  const are = verb === 'would be' ? verb : count === 1 ? 'is' : 'are';
  return [`${count === 1 ? '1 post' : `${count} posts`} ${are} left out.`];
}
