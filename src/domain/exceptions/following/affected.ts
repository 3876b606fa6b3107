import type { ChangeKind, Freeze } from '../../cycle/deadline.ts';
import type { Exception } from '../exception.ts';
import type { Audience } from '../../notices/place-settings.ts';

/** Who has work by a change of each kind that lands late: others read of it in the freeze's own channel. */
const AUDIENCES_OF: Partial<Record<ChangeKind, readonly Audience[]>> = {
  strings: ['translators'],
  UI: ['docs'],
  docs: ['docs'],
  dependency: ['packagers'],
};

/**
 * The kinds of change that a request is about: the one it names, else those of its freeze. A freeze that forbids nothing that others work on says nothing of what
 * is asked for; one that forbids strings alone says all.
 */
function kindsOf(
  { answers: { kind } }: Exception,
  { forbids }: Pick<Freeze, 'forbids'>,
): readonly ChangeKind[] {
  if (kind !== null) return [kind];
  return forbids.every((kind) => AUDIENCES_OF[kind] !== undefined) ? forbids : [];
}

/** The teams that a granted exception makes work for. */
export function affectedBy(exception: Exception, freeze: Pick<Freeze, 'forbids'>): Audience[] {
  const kinds = kindsOf(exception, freeze);
  return [...new Set(kinds.flatMap((kind) => AUDIENCES_OF[kind] ?? []))];
}

/** That somebody of a team has taken note of a decision. */
export interface Acknowledgement {
  readonly audience: Audience;
  readonly person: Exception['requester'];
}
