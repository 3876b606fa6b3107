import type { Dossier } from '../../domain/exceptions/deciding/dossier.ts';
import type { PublicEvent } from '../../public.ts';
import { ANYBODY } from '../exceptions/register/read-by.ts';
import { requestEvents } from '../public/history-view.ts';
import { type CallMeans, isAnybodyTold, oweCall } from './owe-call.ts';

/**
 * Tells programs what became of a request, as the history has it that everybody may read. Of one that not everybody may
 * read they are told nothing.
 *
 * @param before the request as it was; null where it is new.
 */
export async function tellOfRequest(
  means: CallMeans,
  before: Dossier | null,
  after: Dossier,
): Promise<void> {
  const { exception, freeze, project } = after;
  if (!(await ANYBODY.mayRead(exception, freeze))) return;
  if (!(await isAnybodyTold(means.tx, project.id))) return;
  const known = new Set(before === null ? [] : eventsOf(before).map(({ id }) => id));
  for (const event of eventsOf(after)) {
    if (event.kind === 'schedule' || known.has(event.id)) continue;
    const told = {
      id: event.id,
      name: `request.${event.kind}`,
      at: event.at,
      subject: [project.key, after.cycle.key, `request-${exception.number}`].join('/'),
      data: { of: 'history', event },
    } as const;
    await oweCall(means, project.id, told, exception.id);
  }
}

const eventsOf = ({ exception, freeze, project, cycle }: Dossier): PublicEvent[] =>
  requestEvents({ exception, freeze }, { project, cycle });
