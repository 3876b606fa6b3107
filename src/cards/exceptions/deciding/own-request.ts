import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Instant } from '../../../domain/time/time.ts';
import type { Card } from '../../card.ts';
import { exceptionTold, requesterActions } from './exception-told.ts';
import { requestStatus } from '../register/request-status.ts';

/**
 * What a direct message to the requester becomes when their request changes after it: where it stands now. What was
 * asked or said to them then has been dealt with, or stands in a newer message.
 */
export function ownRequest(dossier: Dossier, now: Instant): Card {
  const { exception, project } = dossier;
  if (exception.standing.state !== 'open') return exceptionTold(dossier);
  return requestStatus(dossier, project.zone, now, { blocks: [requesterActions(exception)] });
}
