import type { Person } from './account.ts';
import type { Dossier } from '../exceptions/deciding/dossier.ts';

/** Whoever would hear of a request by itself: a person, or everybody in a place. */
export type Hearer =
  | { readonly kind: 'person'; readonly person: Pick<Person, 'id'> }
  | { readonly kind: 'place'; readonly takesRestricted: boolean };

/**
 * Whether somebody may be told of a request: the one rule that is asked before anything of it is sent by itself. Of a
 * restricted one its requester, who decides on it and the managers may, and the place that takes such requests.
 */
export function mayHear(
  { exception, panel }: Pick<Dossier, 'exception' | 'panel'>,
  hearer: Hearer,
): boolean {
  if (!exception.isRestricted) return true;
  if (hearer.kind === 'place') return hearer.takesRestricted;
  const approvers = panel.groups.flatMap((group) => group.approvers);
  const those = [exception.requester, ...approvers, ...panel.managers];
  return those.some(({ id }) => id === hearer.person.id);
}
