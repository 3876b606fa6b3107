import type { Names } from '../names/names.ts';
import { isPlain } from '../words/plain-word.ts';
import { groups } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';

const group = (...names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => groups[name] ?? []));

/** "Final" is said of many things. */
const RELEASE: ReadonlySet<string> = new Set(
  [...group('release')].filter((word) => word !== 'final'),
);
/** Whether there is a word for releasing, or for what is released. */
export function saysReleased(words: readonly Word[]): boolean {
  return words.some(({ text, kind }) => kind === 'version' || SAYING_RELEASED.has(text));
}

/** "Final draft": the last of something else. */
export function saysFinalOfAnother(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1];
    return (
      text === 'final' &&
      next?.kind === 'word' &&
      (next.text.length === 1 || !isPlain(next.written))
    );
  });
}

/** Behind "release" they make it a word of something else: "the release team", "release notes". */
const PARTS_OF_RELEASE: ReadonlySet<string> = new Set([
  ...group('person', 'we', 'schedule', 'updates', 'place', 'change', 'dates'),
  ...'note notes news process branch branches phase period stage state status model blocker blockers tooling page number name candidate candidates'.split(
    ' ',
  ),
]);
/** With these it is the cycle's schedule that is asked for, and not the day of the release. */
const SCHEDULE: ReadonlySet<string> = new Set([...group('schedule'), 'dates', 'deadlines']);
/** Said of another cycle, they speak of its release as well as "released" does. */
const OUT = new Set('out published shipped launched'.split(' '));

const SAYING_RELEASED: ReadonlySet<string> = new Set([...RELEASE, ...group('publish', 'cycle')]);

/** Whether the release itself is spoken of, as a thing or as what is done: "the release", "when do we ship". */
export function speaksOfRelease(words: readonly Word[], names: Names): boolean {
  if (words.some(({ text }) => SCHEDULE.has(text))) return false;
  return words.some(
    ({ text, quoted }, at) => !quoted && RELEASE.has(text) && isWhole(words[at + 1], names),
  );
}

/** Whether it is asked when another cycle was released, and not for its name or how it went. */
export function asksWhenOut(words: readonly Word[], names: Names): boolean {
  if (!words.some(({ text }) => WHEN.has(text)) || words.some(({ text }) => TO_COME.has(text)))
    return false;
  return speaksOfRelease(words, names) || words.some(({ text }) => OUT.has(text));
}

/** "Is 2026.2 out already": the cycle itself stands for its release. */
export function isOut(words: readonly Word[], names: Names): boolean {
  return words.some(({ text }) => OUT.has(text)) && words.some(({ text }) => names.ofCycle(text));
}

/** What is still to be done was no release before this one. */
const TO_COME = new Set(['must', 'should', 'shall', 'will', 'can', 'may']);
const WHEN = new Set(['when', 'date', 'day', 'month', 'week']);

/** Whether the day of the release is asked for; the topic alone may be taken from talk about its state or its name. */
export function asksForDay(words: readonly Word[]): boolean {
  if (words.some(({ text }) => OTHER_QUESTIONS.has(text))) return false;
  return (
    words.length <= SHORT ||
    words.some(({ text, kind }) => kind === 'number' || ASKING_DAY.has(text))
  );
}

/** "Final release pls?" asks for its day. */
const SHORT = 4;
const ASKING_DAY: ReadonlySet<string> = new Set(
  [
    ...group('release', 'month', 'weekday'),
    ...'when date day time month week quarter eta soon out due ready available live drop come comes expect expected planned scheduled target ship still long far until before after around by on in today tomorrow track'.split(
      ' ',
    ),
  ].filter((word) => word !== 'release' && word !== 'final'),
);
const OTHER_QUESTIONS = new Set(
  'state situation status codename name called blocker blockers things everything all closest nearest'.split(
    ' ',
  ),
);

/** "The target date for this version": no deadline but the release is of a version. */
export function speaksOfVersion(words: readonly Word[], names: Names): boolean {
  return words.some(
    ({ text, quoted }, at) =>
      !quoted && (VERSION.has(text) || names.ofCycle(text)) && isWhole(words[at + 1], names),
  );
}

const VERSION = new Set(['version', 'versions']);

/** "Release video" is a video; "release day" is the release. */
function isWhole(next: Word | undefined, names: Names): boolean {
  if (next === undefined || next.pause || next.opens || next.kind !== 'word') return true;
  if (PARTS_OF_RELEASE.has(next.text)) return false;
  return isPlain(next.text) || names.ofCycle(next.text) || names.nameWord(next.text) !== undefined;
}

/** Releases that are not the one at the end of a cycle. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  ...group('minor'),
  ...'lts patch bugfix hotfix stable'.split(' '),
]);

/** What is asked for where it is another release: "the next LTS", "the point release", "2027.1", "the version after hibiscus". */
export function otherRelease(words: readonly Word[], names: Names): string | null {
  for (const [at, { text, written, kind }] of words.entries()) {
    const next = words[at + 1];
    if (kind === 'version' && names.hasVersion && !names.ofCycle(text)) return written;
    if (text === 'lts') return written;
    if (text === 'term' && next?.text === 'support') return 'LTS';
    const pair = `${written} ${next?.written ?? ''}`;
    if (OTHER_KINDS.has(text) && RELEASES.has(next?.text ?? '')) return pair;
    if (RELEASES.has(text) && next?.text === 'after') return pair;
  }
  return null;
}

const RELEASES = group('cycle');
