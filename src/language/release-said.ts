import type { Names } from './names.ts';
import { isPlain } from './parts.ts';
import { groups } from './vocabulary.ts';
import type { Word } from './words.ts';

const group = (...names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => groups[name] ?? []));

const RELEASE = group('release');
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

/** Whether the release itself is spoken of, as a thing or as what is done: "the release", "when do we ship". */
export function speaksOfRelease(words: readonly Word[], names: Names, ofOther: boolean): boolean {
  if (words.some(({ text }) => SCHEDULE.has(text))) return false;
  return words.some(({ text, quoted }, at) => {
    if (quoted) return false;
    if (ofOther && OUT.has(text)) return true;
    return RELEASE.has(text) && isWhole(words[at + 1], names);
  });
}

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

/** "The next LTS", "the point release 4.1.2", "2027.1" in another cycle, "the version after hibiscus". */
export function asksForOtherRelease(words: readonly Word[], names: Names): boolean {
  return words.some(({ text, kind }, at) => {
    if (kind === 'version') return names.hasVersion && !names.ofCycle(text);
    if (text === 'lts') return true;
    const next = words[at + 1]?.text ?? '';
    if (OTHER_KINDS.has(text)) return RELEASES.has(next);
    return RELEASES.has(text) && next === 'after';
  });
}

const RELEASES = group('cycle');
