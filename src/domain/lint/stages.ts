import { type Cycle, type Stage, STAGES } from '../cycle/cycle.ts';
import { instantOf } from '../cycle/deadline.ts';
import { type Found, look, mistake } from './finding.ts';
import { releaseOf } from '../cycle/state.ts';
import type { Instant } from '../time/time.ts';

export function stagesWithoutBeginning(cycle: Cycle): Found[] {
  return cycle.stages.flatMap(({ name, begins }) => {
    if (begins.by === 'instant') return [];
    const by = cycle.deadlines.find(({ key }) => key === begins.key);
    if (by === undefined) {
      const sentence = `${name} begins with “${begins.key}”, which the cycle does not have: name another beginning.`;
      return [mistake([], sentence)];
    }
    if (instantOf(by) !== null) return [];
    const sentence = `${name} begins with “${by.name}”, which has no date: give it one, or the stage before goes on.`;
    return [look([by], sentence)];
  });
}

export function stagesOutOfOrder(cycle: Cycle): Found[] {
  const begun = beginnings(cycle);
  return begun.slice(1).flatMap((stage, index) => {
    const before = begun[index];
    if (before === undefined || stage.at > before.at) return [];
    return stage.at < before.at
      ? [
          mistake(
            [],
            `${stage.name} begins before ${before.name}, which it follows: correct one of the two.`,
          ),
        ]
      : [
          look(
            [],
            `${stage.name} begins when ${before.name} does, which so lasts no time: correct one of the two, or leave ${before.name} out.`,
          ),
        ];
  });
}

export function stageAfterRelease(cycle: Cycle): Found[] {
  const release = releaseOf(cycle);
  const released = release === null ? null : instantOf(release);
  if (release === null || released === null) return [];
  return beginnings(cycle)
    .filter(({ at }) => at > released)
    .map(({ name }) =>
      mistake([release], `${name} begins after “${release.name}”: correct one of the two.`),
    );
}

/** A stage that is left out between two others: the one before it goes on in its place. */
export function stageLeftOut({ stages }: Cycle): Found[] {
  const there = STAGES.map((name) => stages.some((stage) => stage.name === name));
  return STAGES.flatMap((name, index) => {
    if (there[index] || !there.slice(0, index).includes(true)) return [];
    if (!there.slice(index).includes(true)) return [];
    return [
      look(
        [],
        `nothing says when ${name} begins, so the stage before it goes on: add it to the stages.`,
      ),
    ];
  });
}

/** The dated ones, in the order in which stages follow each other. */
function beginnings(cycle: Cycle): { readonly name: Stage['name']; readonly at: Instant }[] {
  return STAGES.flatMap((name) => {
    const begins = cycle.stages.find((stage) => stage.name === name)?.begins;
    if (begins === undefined) return [];
    if (begins.by === 'instant') return [{ name, at: begins.at }];
    const by = cycle.deadlines.find(({ key }) => key === begins.key);
    const at = by === undefined ? null : instantOf(by);
    return at === null ? [] : [{ name, at }];
  });
}
