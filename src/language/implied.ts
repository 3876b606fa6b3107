import type { ChangeKind } from '../domain/deadline.ts';
import type { Intent, Mentioned } from './intent.ts';
import { changeOf, isJoining, isProposing, speaksOf, type Text } from './meaning.ts';
import { lookUp } from './look-up.ts';
import type { KindWord } from './mention.ts';
import type { Names } from './names.ts';

type Topic = Intent['topic'];

/** Topics that need a deadline to say anything: for them "the freeze" alone is a question back. */
const NEEDS_ONE: ReadonlySet<Topic> = new Set([
  'when_deadline',
  'time_left',
  'deadline_passed',
  'move_deadline',
  'set_reminder',
]);
/** Topics where speaking of the release means the day of the release. */
const OF_RELEASE: ReadonlySet<Topic> = new Set([...NEEDS_ONE, 'previous_cycle']);
/** Topics where speaking of a kind of change means the freeze that forbids it. */
const OF_CHANGE: ReadonlySet<Topic> = new Set([
  'can_i_land',
  'is_frozen',
  'explain_term',
  'who_is',
]);

/** An exception to be part of the release is one to the membership freeze, whatever else is named. */
export function asksToJoin(topic: Topic, text: Text): boolean {
  return topic === 'request_exception' && isJoining(text);
}

/** What a freeze is called that stops this kind of change. */
const SUBJECTS: Partial<Record<ChangeKind, string>> = {
  feature: 'feature',
  strings: 'string',
  dependency: 'requirement',
};

/** The deadline that is meant without being named: "when do we ship", "can new features still land". */
export function implied(
  topic: Topic,
  text: Text,
  kinds: readonly KindWord[],
  names: Names,
): Mentioned {
  // A long-term release is another one than this cycle's.
  if (topic === 'release_date') {
    return speaksOf('lts', text) ? { found: 'nothing' } : lookUp(['release'], names);
  }
  if (NEEDS_ONE.has(topic) && isJoining(text)) {
    const joined = lookUp(['membership', 'freeze'], names);
    if (joined.found === 'one') return joined;
  }
  const [kind] = kinds.filter(({ head }) => head !== 'release');
  if (
    OF_RELEASE.has(topic) &&
    kind === undefined &&
    speaksOf('@release', text) &&
    !speaksOf('@schedule', text) &&
    !speaksOf('dates', text)
  )
    return lookUp(['release'], names);
  if (asksToJoin(topic, text)) return lookUp(['membership', 'freeze'], names);
  if (OF_CHANGE.has(topic)) return byChange(text, names);
  if (NEEDS_ONE.has(topic) && kind !== undefined) return lookUp([kind.head], names);
  // "By when do new features have to be merged?" is about landing; "the driver deadline" is a name.
  const asksForLimit = topic === 'when_deadline' || topic === 'time_left';
  if (asksForLimit && speaksOf('@land', text)) return byChange(text, names);
  return { found: 'nothing' };
}

function byChange(text: Text, names: Names): Mentioned {
  if (isJoining(text)) return lookUp(['membership', 'freeze'], names);
  const change = changeOf(text);
  // Some projects want a feature to be up for review before it has to be merged.
  if (change === 'feature' && isProposing(text)) {
    const proposed = lookUp(['feature', 'proposal', 'freeze'], names);
    if (proposed.found === 'one') return proposed;
  }
  const subject = change === null ? undefined : SUBJECTS[change];
  const word = subject === undefined ? undefined : names.nameWord(subject);
  return word === undefined ? { found: 'nothing' } : lookUp([word, 'freeze'], names);
}
