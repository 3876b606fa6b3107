import type { CyclePlan, DeadlinePlan } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import { FormatError } from '../files/format-error.ts';
import { didYouMean } from '../files/nearest.ts';
import type { YamlFile } from '../files/yaml-file.ts';

/** Refuses a plan whose parts contradict each other. Its deadlines are still in the order of the file. */
export function checkPlan(yaml: YamlFile, plan: CyclePlan): void {
  checkKeys(yaml, plan);
  if (!plan.deadlines.some(({ kind }) => kind === 'release')) {
    const sentence =
      'the cycle has no release: add a deadline with kind: release, as in {name: Final release, date: 2026-09-30}.';
    throw new FormatError(yaml.name, yaml.lineOf(['deadlines']), sentence);
  }
  checkEnds(yaml, plan);
  checkStages(yaml, plan);
}

function checkKeys(yaml: YamlFile, { deadlines }: CyclePlan): void {
  for (const [index, { key, name }] of deadlines.entries()) {
    const first = deadlines.findIndex((other) => other.key === key);
    if (first === index) continue;
    const sentence = `“${name}” has the key “${key}”, as “${deadlines[first]?.name}” on line ${yaml.lineOf(['deadlines', first])} has: give one of them a key of its own.`;
    throw new FormatError(yaml.name, yaml.lineOf(['deadlines', index]), sentence);
  }
}

function checkEnds(yaml: YamlFile, { project, deadlines }: CyclePlan): void {
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline.kind !== 'freeze') continue;
    const path = ['deadlines', index, 'ends'];
    const ends = pointAt(yaml, path, deadline.ends, deadlines);
    const begins = instantOf(deadline);
    if (ends === null || begins === null || ends > begins) continue;
    const sentence = `“${deadline.name}” ends (${momentInWords(ends, project.zone)}) no later than it begins (${momentInWords(begins, project.zone)}): correct its date or its end.`;
    throw new FormatError(yaml.name, yaml.lineOf(path), sentence);
  }
}

function checkStages(yaml: YamlFile, { cycle, deadlines }: CyclePlan): void {
  let before: { readonly name: string; readonly at: Instant } | null = null;
  for (const { name, begins } of cycle.stages) {
    const at = pointAt(yaml, ['stages', name], begins, deadlines);
    if (at === null) continue;
    if (before !== null && at < before.at) {
      const sentence = `${name} begins before ${before.name}, which it follows: correct one of the two.`;
      throw new FormatError(yaml.name, yaml.lineOf(['stages', name]), sentence);
    }
    before = { name, at };
  }
}

type PlanPoint =
  | { readonly by: 'deadline'; readonly key: string }
  | { readonly by: 'instant'; readonly at: Instant }
  | { readonly by: 'sign-off' };

/** The instant that is meant; null for a sign-off and for what is undecided. */
function pointAt(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  point: PlanPoint,
  deadlines: readonly DeadlinePlan[],
): Instant | null {
  if (point.by === 'sign-off') return null;
  if (point.by === 'instant') return point.at;
  const deadline = deadlines.find(({ key }) => key === point.key);
  if (deadline !== undefined) return instantOf(deadline);
  const near = didYouMean(
    point.key,
    deadlines.map(({ key }) => key),
  );
  const sentence = `no deadline has the key “${point.key}”${near}: write a key from this file, or a moment as in 2026-08-27 17:00.`;
  throw new FormatError(yaml.name, yaml.lineOf(path), sentence);
}

function instantOf({ when }: DeadlinePlan): Instant | null {
  return when.precision === 'undecided' ? null : when.at;
}
