import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import { usualAliases } from '../usual-names.ts';

/** What a stage of python-releases.toml is to a cycle. */
export interface StageNamed {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Exclude<DeadlineKind, 'freeze'>;
  /** "3.16", of "3.16.0 beta 1" */
  readonly version: string;
}

const STAGE = /^(\d+\.\d+)\.(\d+)(?: (alpha|beta|candidate|final)(?: (\d+))?)?$/;

/**
 * "3.16.0 beta 1" is Beta 1, "3.16.0 candidate 1" RC1, "3.16.0 final" the release. What comes after that belongs to the
 * version and is no release of the cycle. Null for what is no stage.
 */
export function stageNamed(stage: string): StageNamed | null {
  const found = STAGE.exec(stage);
  if (found === null) return null;
  const [, version = '', patch = '', phase, number] = found;
  const full = `${version}.${patch}`;
  const counted = phase === 'alpha' || phase === 'beta' || phase === 'candidate';
  if (counted !== (number !== undefined)) return null;
  if (!counted) {
    return patch === '0'
      ? of('Final release', 'release', [full, `${full} final`], version)
      : of(`Bugfix release ${full}`, 'event', [full], version);
  }
  const short = `${SHORT[phase]}${number}`;
  if (patch !== '0') {
    const words = `${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
    return of(`${words} ${number} of ${full}`, 'event', [stage, `${full}${short}`], version);
  }
  const others = [`${phase} ${number}`, short, stage, `${full}${short}`];
  if (phase === 'candidate') return of(`RC${number}`, 'candidate', others, version);
  return of(`${phase === 'alpha' ? 'Alpha' : 'Beta'} ${number}`, 'milestone', others, version);
}

/** As version numbers have them: 3.16.0b1. */
const SHORT = { alpha: 'a', beta: 'b', candidate: 'rc' } as const;

function of(
  name: string,
  kind: StageNamed['kind'],
  others: readonly string[],
  version: string,
): StageNamed {
  return { name, kind, aliases: [...usualAliases(name), ...others], version };
}
