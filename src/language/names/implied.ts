import type { ChangeKind } from '../../domain/cycle/deadline.ts';
import type { Intent, Mentioned, Named } from '../intent.ts';
import { changeOf, isJoining } from '../asked/details.ts';
import { speaksOf, type Text } from '../words/text.ts';
import { bestForms, lookUp, lookUpWhole, unique } from './look-up.ts';
import type { Mentions, Thing } from './mention.ts';
import type { Names } from './names.ts';
import { isPlain } from '../words/plain-word.ts';
import {
  asksForDay,
  asksWhenOut,
  isOut,
  otherRelease,
  speaksOfRelease,
  speaksOfVersion,
} from '../asked/release-said.ts';
import type { Word } from '../words/words.ts';

type Topic = Intent['topic'];

/** Topics that need a deadline to say anything: for them "the freeze" alone is a question back. */
const NEEDS_ONE: ReadonlySet<Topic> = new Set([
  'when_deadline',
  'time_left',
  'deadline_passed',
  'move_deadline',
  'set_reminder',
]);
/** Topics where speaking of a kind of change means the freeze that forbids it. */
const OF_CHANGE: ReadonlySet<Topic> = new Set([
  'can_i_land',
  'is_frozen',
  'explain_term',
  'who_is',
]);
/** Topics where the things of a freeze, "strings", stand for it. */
const OF_THINGS: ReadonlySet<Topic> = new Set([
  'when_deadline',
  'time_left',
  'deadline_passed',
  'is_frozen',
  'explain_term',
  'who_is',
  'subscribe',
  'unsubscribe',
  'request_exception',
]);

/** A text that names no deadline, or only what it sets aside. */
export interface Unnamed {
  readonly topic: Topic;
  readonly text: Text;
  readonly words: readonly Word[];
  readonly mentions: Mentions;
  readonly names: Names;
}

/** An exception to be part of the release is one to the membership freeze, whatever else is named. */
export function asksToJoin(topic: Topic, text: Text): boolean {
  return topic === 'request_exception' && isJoining(text);
}

/** What a freeze is called that stops this kind of change. */
const SUBJECTS: Partial<Record<ChangeKind, readonly string[]>> = {
  feature: ['feature', 'code'],
  strings: ['string'],
  dependency: ['requirement'],
  docs: ['documentation'],
  UI: ['ui'],
};

const NOTHING: Mentioned = { found: 'nothing' };

/** The deadline that is meant without being named: "when do we ship", "can new features still land". */
export function implied(said: Unnamed): Mentioned {
  const { topic, text, words, mentions, names } = said;
  if (asksToJoin(topic, text)) return lookUp(['membership', 'freeze'], names);
  const kind = mentions.kinds.find(({ head }) => head !== 'release');
  const asksDay = topic === 'when_deadline' || topic === 'release_date';
  if (asksDay && kind === undefined && isJoining(text)) {
    return lookUp(['membership', 'freeze'], names);
  }
  if (topic === 'release_date') {
    const other = otherRelease(words, names);
    if (other === null) return asksForDay(words) ? lookUp(['release'], names) : NOTHING;
    return {
      found: 'none',
      asked: other,
      nearest: names.all.filter((one) => one.kind === 'release'),
    };
  }
  if (kind === undefined && meansRelease(said)) return lookUp(['release'], names);
  if (topic === 'is_frozen' && offersStages(words)) return NOTHING;
  if (OF_CHANGE.has(topic)) return byChange(said);
  if (NEEDS_ONE.has(topic) && kind !== undefined) return lookUp([kind.head], names);
  // "By when do new features have to be merged?" is about landing; "the driver deadline" is a name.
  const asksForLimit = topic === 'when_deadline' || topic === 'time_left';
  if (asksForLimit && speaksOf('@land', text)) return byChange(said);
  return OF_THINGS.has(topic) ? byThings(said) : NOTHING;
}

/** Whether speaking of the release means its day. */
function meansRelease({ topic, words, mentions, names }: Unnamed): boolean {
  if (topic === 'previous_cycle') return asksWhenOut(words, names);
  if (topic === 'deadline_passed' && isOut(words, names)) return true;
  if (!NEEDS_ONE.has(topic)) return false;
  if (speaksOfRelease(words, names)) return true;
  return topic === 'when_deadline' && mentions.things.length === 0 && speaksOfVersion(words, names);
}

function byChange(said: Unnamed): Mentioned {
  const { text, names } = said;
  if (isJoining(text)) return lookUp(['membership', 'freeze'], names);
  const released = releasedThing(said);
  if (released.found !== 'nothing') return released;
  const change = changeOf(text);
  if (change === null) return byThings(said);
  const proposal = isProposed(said) ? names.nameWord('proposal') : undefined;
  for (const subject of SUBJECTS[change] ?? []) {
    const word = names.nameWord(subject);
    if (word === undefined) continue;
    const proposed =
      proposal === undefined ? NOTHING : lookUpWhole([word, proposal, 'freeze'], names);
    const found = proposed.found === 'nothing' ? lookUpWhole([word, 'freeze'], names) : proposed;
    if (found.found !== 'nothing') return found;
  }
  return NOTHING;
}

const PROPOSING = new Set('propose proposes proposed proposing proposal proposals'.split(' '));
const HANDING_IN = new Set(
  'upload uploaded submit submitted post posted put send sent hand handed push pushed up'.split(
    ' ',
  ),
);

/** "Proposed", "uploaded for review": what is not merged yet, and need not be. */
function isProposed({ words }: Unnamed): boolean {
  const has = (set: ReadonlySet<string>) => words.some(({ text }) => set.has(text));
  const reviewed = words.some(
    ({ text }, at) => text === 'review' && (words[at - 1]?.text ?? '') === 'for',
  );
  return has(PROPOSING) || (reviewed && has(HANDING_IN));
}

const RELEASING = new Set('release releases releasing tag tagging publish ship'.split(' '));

/** "Release a new python-novaclient", "do a client library release": what is released has a freeze of its own. */
export function releasedThing({ words, names }: Unnamed): Mentioned {
  if (!words.some(({ text }) => RELEASING.has(text))) return NOTHING;
  for (const [at, { text, kind, tied }] of words.entries()) {
    const end = kind === 'word' ? names.endOf(text) : undefined;
    const before = words[at - 1];
    // "An oslo library" may be of another kind than those that have the freeze; "the python client" is a client.
    const told =
      tied ||
      before === undefined ||
      before.kind !== 'word' ||
      isPlain(before.text) ||
      end === text;
    if (end === undefined || !told) continue;
    const { forms } = bestForms([end, 'freeze'], names);
    const among = unique(forms.map(({ deadline }) => deadline));
    const [deadline] = among;
    if (deadline === undefined) continue;
    return among.length === 1
      ? { found: 'one', deadline, also: [] }
      : { found: 'several', among, asked: text };
  }
  return NOTHING;
}

/** "When do strings have to be done": the freeze of the things that are spoken of. */
/** "Do client libs freeze, and when requirements": what is added has its freeze too. */
export function alsoImplied(
  { deadline, also }: Extract<Mentioned, { found: 'one' }>,
  { mentions, words, names }: Unnamed,
): readonly Named[] {
  if (deadline.kind !== 'freeze') return [];
  return mentions.things.flatMap((thing) => {
    const joint = words.slice(Math.max(0, thing.from - 3), thing.from);
    if (!standsAtEnd(thing, words) || !joint.some(({ text }) => JOINING.has(text))) return [];
    const found = lookUp([...thing.words, 'freeze'], names);
    if (found.found !== 'one' || found.deadline === deadline) return [];
    return also.includes(found.deadline) ? [] : [found.deadline];
  });
}

const JOINING = new Set(['and', 'or', 'also', 'plus']);

function byThings({ topic, mentions, words, names }: Unnamed): Mentioned {
  if (topic === 'deadline_passed' && offersStages(words)) return NOTHING;
  const things = mentions.things.filter((thing) => standsAlone(thing, words));
  const together = things.flatMap((thing) => thing.words);
  for (const subject of [together, ...things.map((thing) => thing.words)]) {
    const found = subject.length === 0 ? NOTHING : lookUpWhole([...subject, 'freeze'], names);
    if (found.found !== 'nothing') return found;
  }
  return NOTHING;
}

/** "Still taking features or stabilising" asks for the stage. */
function offersStages(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => text === 'or' && !TAGS.has(words[at + 1]?.text ?? '?'));
}

/** "Or not" offers nothing else. */
const TAGS = new Set(['not', 'no', 'what', 'yet', 'still', 'nah', '?']);

/** "The feature demo" is a demo. */
function standsAlone(thing: Thing, words: readonly Word[]): boolean {
  const next = words[thing.to];
  if (next === undefined || standsAtEnd(thing, words)) return true;
  return next.kind === 'word' && isPlain(next.text);
}

function standsAtEnd({ to }: Thing, words: readonly Word[]): boolean {
  const next = words[to];
  return next === undefined || next.pause || next.opens || next.kind === 'question mark';
}
