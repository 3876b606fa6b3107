import { isUndecided } from '../../../domain/exceptions/exception.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { entryOf, type RegisterEntry } from '../../../domain/exceptions/register/register.ts';
import { similarDecided } from '../../../domain/exceptions/asking/similar-requests.ts';
import type { Repositories } from '../../../store/store.ts';
import { ANYBODY } from '../register/read-by.ts';
import { entriesOf } from '../register/register.ts';

/**
 * What was decided on requests like one that waits. Everybody in the place reads it, so only what everybody may see is
 * among them; on one that is decided nobody needs it.
 */
export async function similarTo(
  store: Pick<Repositories, 'exceptions' | 'deadlines' | 'cycles' | 'harm' | 'pastRequests'>,
  { exception, freeze, cycle, project }: Dossier,
): Promise<RegisterEntry[]> {
  if (!isUndecided(exception)) return [];
  const own = entryOf(exception, freeze, cycle.name, project.zone);
  return similarDecided(own, await entriesOf(store, project, ANYBODY));
}
