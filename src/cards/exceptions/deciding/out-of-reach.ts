import type { Exception } from '../../../domain/exceptions/exception.ts';
import { plain, type Card, type Inline } from '../../card.ts';
import { line } from '../../cut.ts';
import { personName, userNode } from '../../people.ts';
import { sentences } from '../../sentences.ts';

/** Who asked, and whether they hear of what becomes of it. */
export function requestedBy({ requester, outOfReach }: Exception): Inline[] {
  const who = userNode(requester);
  return outOfReach ? [who, plain(', whom I cannot reach: please tell them')] : [who];
}

/** To the managers, once: whoever asked for this does not hear what becomes of it. */
export function requesterOutOfReach({ number, requester }: Exception, detail: string): Card {
  return sentences(
    `I could not tell ${personName(requester)} what has become of their request #${number}: ${line(detail, 200)}`,
    [
      'The request goes on as any other, and its card says that I cannot reach them.',
      `If nobody needs it any more, say “withdraw #${number}”.`,
    ],
  );
}
