import type { Person } from './account.ts';
import type { Exception } from './exception.ts';
import type { PlaceId } from './ids.ts';

/** Whoever would hear of a request by itself: a person, or everybody in a place. */
export type Hearer =
  | { readonly kind: 'person'; readonly person: Pick<Person, 'id'> }
  | { readonly kind: 'place'; readonly id: PlaceId; readonly takesRequests: boolean };

/**
 * Whether somebody may be told of a request: the one rule that is asked before anything of it is sent by itself.
 * Every request is open to all.
 */
export function mayHear(_exception: Exception, _hearer: Hearer): boolean {
  return true;
}
